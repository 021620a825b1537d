"""Names across sources: who, and what, is the same in several articles of a story.

The same full name is the same person or thing. Two spellings that differ by one letter in one part are one only with
company: the same office, or several of the same words around them, and no article that uses both names as if for two.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from claimcheck.align.likeness import (
    Nicknames,
    is_misspelling,
    is_nickname,
    is_other_short_form,
    is_shorter_form,
    keys,
)
from claimcheck.model import Entity, EntityKind, Office

Key = tuple[str, str]
_LINKS = frozenset({"of", "for", "at", "in", "to", "and", "the", "head", "chief", "top", "senior"})
_COMPANY = 2  # shared words of content that stand for an office
_MORE_COMPANY = 4
_SHOWN = 5  # words, or sources, of a reason; the rest is counted


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


@dataclass(frozen=True, slots=True)
class _Joint:
    """Two names that are taken for one, and why; "" where the one only leaves out a part of the other."""

    first: str
    second: str
    reason: str

    @property
    def told(self) -> str:
        """The reason, for an editor."""
        return f"“{self.first}” and “{self.second}” are taken for one: {self.reason}"


def join_people(story: str, people: Sequence[Sighting], nicknames: Nicknames | None = None) -> Joined:
    """Join the people of one story's articles.

    Args:
        story: The story's id, which the entities' ids begin with.
        people: Everyone who is named in its articles.
        nicknames: Given names with their short forms.
    """
    named: dict[str, list[Sighting]] = defaultdict(list)
    for person in sorted(people, key=lambda p: (p.source, p.entity.id)):
        named[person.entity.name].append(person)
    joints = _joints(named, nicknames or {})
    told: dict[str, list[str]] = defaultdict(list)
    for joint in joints:
        if joint.reason:
            told[joint.first].append(joint.told)
    groups = _merged(named, joints)
    bare = [g for g in groups if _is_bare(g)]
    joined: dict[Key, Entity] = {}
    for members in _with_surnames([g for g in groups if not _is_bare(g)], bare):
        entity = _entity(story, members, told)
        joined.update({(m.source, m.entity.id): entity for m in members})
    return Joined(joined)


def _is_bare(members: Sequence[Sighting]) -> bool:
    """Whether a person is known by a family name only."""
    return members[0].entity.kind is EntityKind.PERSON and " " not in _canonical(members)


def _joints(named: Mapping[str, list[Sighting]], nicknames: Nicknames) -> list[_Joint]:
    """The pairs of names that are one; only names with a key in common are ever compared."""
    formal = {short: name for name in sorted(nicknames) for short in nicknames[name]}
    shared: dict[str, set[str]] = defaultdict(set)
    for name in named:
        for key in keys(name.split(), formal):
            shared[key].add(name)
    pairs = sorted({pair for names in shared.values() for pair in combinations(sorted(names), 2)})
    reasons = ((first, second, _reason(named[first], named[second], nicknames)) for first, second in pairs)
    return [_Joint(first, second, reason) for first, second, reason in reasons if reason is not None]


def _merged(named: Mapping[str, list[Sighting]], joints: Sequence[_Joint]) -> list[list[Sighting]]:
    """Groups of names that are one."""
    parent = {name: name for name in named}
    for joint in joints:
        one, other = sorted((_root(parent, joint.first), _root(parent, joint.second)))
        parent[other] = one
    groups: dict[str, list[Sighting]] = defaultdict(list)
    for name in sorted(named):
        groups[_root(parent, name)].extend(named[name])
    return [groups[root] for root in sorted(groups)]


def _root(parent: dict[str, str], name: str) -> str:
    while parent[name] != name:
        name = parent[name]
    return name


def _reason(first: Sequence[Sighting], second: Sequence[Sighting], nicknames: Nicknames) -> str | None:
    """Why two names are one, or ``None`` when they are not."""
    a, b = first[0].entity.name.split(), second[0].entity.name.split()
    if is_shorter_form(a, b):
        return ""
    if is_nickname(a, b, nicknames):
        return f"{min(a[0], b[0], key=len)} is short for {max(a[0], b[0], key=len)}"
    if _used_as_two(first, second):
        return None
    if is_misspelling(a, b):
        return _shared_office(first, second) or _shared_words(first, second, _COMPANY)
    people = all(any(s.entity.kind is EntityKind.PERSON for s in group) for group in (first, second))
    return _shared_words(first, second, _MORE_COMPANY) if people and is_other_short_form(a, b) else None


def _shared_words(first: Sequence[Sighting], second: Sequence[Sighting], enough: int) -> str | None:
    """The words of content that the sentences of both names share, when they are enough."""
    words = [frozenset().union(*(s.context for s in group)) for group in (first, second)]
    shared = sorted(words[0] & words[1], key=lambda word: (-len(word), word))
    return f"the sentences around both share the words {_listed(shared)}" if len(shared) >= enough else None


def _shared_office(first: Sequence[Sighting], second: Sequence[Sighting]) -> str | None:
    """The office that both names are given, with the sources that give it."""
    offices = [[o for s in group for o in s.entity.offices if not o.qualifier] for group in (first, second)]
    pairs = ((one, other) for one in offices[0] for other in offices[1] if _alike(one, other))
    pair = next(pairs, None)
    if pair is None:
        return None
    sources = dict.fromkeys(s.source for s in (*first, *second) if set(pair) & set(s.entity.offices))
    return f"both are {max((o.shown for o in pair), key=len)}, in {_listed(sorted(sources))}"


def _listed(words: Sequence[str]) -> str:
    more = len(words) - _SHOWN
    return ", ".join(words[:_SHOWN]) + (f" and {more} more" if more > 0 else "")


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


def _entity(story: str, members: Sequence[Sighting], told: Mapping[str, Sequence[str]]) -> Entity:
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
        tuple(reason for spelling in sorted(spellings) for reason in told.get(spelling, ())),
    )
