"""Names across sources: who, and what, is the same in several articles of a story.

The same full name is the same person or thing. Two spellings that differ by one letter in one part are one only with
company: the same office, or several of the same words around them, and no article that uses both names as if for two.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import DamerauLevenshtein

from claimcheck.model import Entity, EntityKind, Office

Key = tuple[str, str]
_SHORTEST = 3  # letters of a part that may be misspelled
_SHORTEST_ALONE = 6  # letters, when the name has no other part
_FULL = 2  # parts: a given name and a family name
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LINKS = frozenset({"of", "for", "at", "in", "to", "and", "the", "head", "chief", "top", "senior"})
_ALIKE = 4  # letters
_COMPANY = 2  # shared words of content that stand for an office
_MORE_COMPANY = 4


@dataclass(frozen=True, slots=True)
class Sighting:
    """A name as one article has it: how often it stands there, and the words of content around it."""

    source: str
    entity: Entity
    mentions: int
    context: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Joined:
    """The people of a story: from (source, key in the article) to the entity of the batch."""

    people: Mapping[Key, Entity]

    def of(self, source: str, entity: Entity) -> Entity:
        """The batch's entity for an article's own."""
        return self.people.get((source, entity.id), entity)


def join_people(story: str, people: Sequence[Sighting], nicknames: Mapping[str, Sequence[str]] | None = None) -> Joined:
    """Join the people of one story's articles.

    Args:
        story: The story's id, which the entities' ids begin with.
        people: Everyone who is named in its articles.
        nicknames: Given names with their short forms.
    """
    named: dict[str, list[Sighting]] = defaultdict(list)
    for person in people:
        named[person.entity.name].append(person)
    groups = _merged(named, nicknames or {})
    bare = [g for g in groups if _is_bare(g)]
    joined: dict[Key, Entity] = {}
    for members in _with_surnames([g for g in groups if not _is_bare(g)], bare):
        entity = _entity(story, members)
        joined.update({(m.source, m.entity.id): entity for m in members})
    return Joined(joined)


def _is_bare(members: Sequence[Sighting]) -> bool:
    """Whether a person is known by a family name only."""
    return members[0].entity.kind is EntityKind.PERSON and " " not in _canonical(members)


def _merged(named: Mapping[str, list[Sighting]], nicknames: Mapping[str, Sequence[str]]) -> list[list[Sighting]]:
    """Groups of names that are one; only names with a key in common are ever compared."""
    parent = {name: name for name in named}
    formal = {short: name for name in sorted(nicknames) for short in nicknames[name]}
    shared: dict[str, set[str]] = defaultdict(set)
    for name in named:
        for key in _keys(name.split(), formal):
            shared[key].add(name)
    pairs = sorted({pair for names in shared.values() for pair in combinations(sorted(names), 2)})
    for first, second in pairs:
        if _one_person(named[first], named[second]) or _is_nickname(first.split(), second.split(), nicknames):
            one, other = sorted((_root(parent, first), _root(parent, second)))
            parent[other] = one
    groups: dict[str, list[Sighting]] = defaultdict(list)
    for name in sorted(named):
        groups[_root(parent, name)].extend(named[name])
    return [groups[root] for root in sorted(groups)]


def _keys(parts: Sequence[str], formal: Mapping[str, str]) -> Iterator[str]:
    """What two forms of a name have in common: one end whole and the first letter of the other, or their outline."""
    if len(parts) > _FULL and parts[-1].lower() in _GENERATIONS:
        parts = parts[:-1]
    first, last = parts[0], parts[-1]
    if len(parts) > 1:
        yield from (f"{first} {last[0]}.", f"{first[0]}. {last}", f"{formal.get(first, first)} {last}")
    for part in dict.fromkeys((first, last)) if len(parts) <= _FULL else ():
        if len(part) >= _SHORTEST_ALONE:
            yield f"{part[:3]}…{part[-1]}"


def _root(parent: dict[str, str], name: str) -> str:
    while parent[name] != name:
        name = parent[name]
    return name


def _one_person(first: Sequence[Sighting], second: Sequence[Sighting]) -> bool:
    a, b = first[0].entity.name.split(), second[0].entity.name.split()
    if _is_shorter_form(a, b):
        return True
    if _used_as_two(first, second):
        return False
    if _is_misspelling(a, b):
        return _share_office(first, second) or _share_context(first, second, _COMPANY)
    people = any(s.entity.kind is EntityKind.PERSON for s in first) and any(
        s.entity.kind is EntityKind.PERSON for s in second
    )
    return people and _is_other_short_form(a, b) and _share_context(first, second, _MORE_COMPANY)


def _is_nickname(a: Sequence[str], b: Sequence[str], nicknames: Mapping[str, Sequence[str]]) -> bool:
    """“Mike Hale” and “Michael Hale”: one family name, and a given name with its short form."""
    if min(len(a), len(b)) < 2 or a[-1] != b[-1]:
        return False
    return b[0] in nicknames.get(a[0], ()) or a[0] in nicknames.get(b[0], ())


def _is_shorter_form(a: Sequence[str], b: Sequence[str]) -> bool:
    """“Michael G. Berg”, “Michael Berg” and “Michael Berg Sr”: a middle part or the generation left out."""
    if (a[-1].lower() in _GENERATIONS) != (b[-1].lower() in _GENERATIONS):
        a, b = ([part for part in name if part.lower() not in _GENERATIONS] for name in (a, b))
        if a == b:
            return len(a) > 1
    return len(a) != len(b) and min(len(a), len(b)) >= 2 and a[0] == b[0] and a[-1] == b[-1]


def _is_misspelling(a: Sequence[str], b: Sequence[str]) -> bool:
    """One part differs by one letter, and begins with the same one; the other parts are the same.

    A name of one word must be long, and the letter inside it: "Sudan" and "Sudans" are no misspelling. A given
    name or a family name alone may stand for a full name.
    """
    if {len(a), len(b)} == {1, _FULL}:
        return _is_misspelling(a[:1], b[:1]) or _is_misspelling(a[-1:], b[-1:])
    if len(a) != len(b):
        return False
    different = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(different) != 1:
        return False
    x, y = different[0]
    shortest = _SHORTEST if len(a) > 1 else _SHORTEST_ALONE
    inside = len(a) > 1 or x[-1] == y[-1]
    close = min(len(x), len(y)) >= shortest and x[0] == y[0] and DamerauLevenshtein.distance(x, y) == 1
    return close and inside and x + "s" != y and y + "s" != x


def _is_other_short_form(a: Sequence[str], b: Sequence[str]) -> bool:
    """“Christina” and “Christiane” of one family: given names that begin alike and go on differently."""
    if len(a) != 2 or len(b) != 2 or a[1] != b[1]:
        return False
    return a[0][:_ALIKE] == b[0][:_ALIKE] and len(a[0]) > _ALIKE and len(b[0]) > _ALIKE


def _share_context(first: Sequence[Sighting], second: Sequence[Sighting], enough: int) -> bool:
    """Whether the sentences that name the one share words of content with those that name the other."""
    words = [frozenset().union(*(s.context for s in group)) for group in (first, second)]
    return len(words[0] & words[1]) >= enough


def _share_office(first: Sequence[Sighting], second: Sequence[Sighting]) -> bool:
    offices = [[o for s in group for o in s.entity.offices if not o.qualifier] for group in (first, second)]
    return any(_alike(one, other) for one in offices[0] for other in offices[1])


def _alike(one: Office, other: Office) -> bool:
    """The same office, its countries not at odds; unlisted roles need a word in common ("lawyer for …")."""
    same = one.role == other.role if one.listed else bool(set(one.role.split()) & set(other.role.split()) - _LINKS)
    return same and (not one.scope or not other.scope or one.scope == other.scope or not one.listed)


def _used_as_two(first: Sequence[Sighting], second: Sequence[Sighting]) -> bool:
    """Whether one article names both more than once: then it means two people."""
    often = [{p.source for p in group if p.mentions > 1} for group in (first, second)]
    return bool(often[0] & often[1])


def _with_surnames(full: Sequence[list[Sighting]], bare: Sequence[list[Sighting]]) -> list[list[Sighting]]:
    """A family name alone joins the only full name of the story that has it."""
    groups = [list(g) for g in full]
    for members in bare:
        surname = members[0].entity.surname
        bearers = [g for g in groups if any(p.entity.surname == surname for p in g)]
        if len(bearers) == 1:
            bearers[0].extend(members)
        else:
            groups.append(list(members))
    return groups


def _canonical(members: Sequence[Sighting]) -> str:
    """The name that most sources use, then the most used, then the longer."""
    sources = Counter(name for name, _ in {(m.entity.name, m.source) for m in members})
    uses: Counter[str] = Counter()
    for member in members:
        uses[member.entity.name] += member.mentions
    return min(sources, key=lambda n: (" " not in n, -sources[n], -uses[n], -len(n), n))


def _entity(story: str, members: Sequence[Sighting]) -> Entity:
    name = _canonical(members)
    spellings = {m.entity.name for m in members} | {a for m in members for a in m.entity.aliases}
    offices: dict[Office, None] = dict.fromkeys(
        o for m in sorted(members, key=lambda m: m.source) for o in m.entity.offices
    )
    first = next(m.entity for m in members if m.entity.name == name)
    slug = "-".join(part.lower().strip(".’'") for part in name.split())
    return Entity(
        f"{story}:{first.kind.value}:{slug}",
        first.kind,
        name,
        tuple(sorted(spellings - {name})),
        first.surname,
        tuple(offices),
    )
