"""Who is who inside one article: full names gathered, variants told apart, family names found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimcheck.names.persons import NameMention
from claimcheck.names.vocabulary import Vocabulary

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


@dataclass(frozen=True, slots=True)
class Person:
    """A person of one article: ``key`` is unique in it; ``parts`` is the fullest form of the name."""

    key: str
    parts: tuple[str, ...]
    surname: str

    @property
    def name(self) -> str:
        """The name as it is written."""
        return " ".join(self.parts)


@dataclass(frozen=True, slots=True)
class Roster:
    """The people of one article, and the mentions of their full and family names, each with the person's key."""

    people: tuple[Person, ...]
    named: tuple[tuple[NameMention, str], ...]


def roster(found: Sequence[NameMention], vocabulary: Vocabulary) -> Roster:
    """Sort the candidates of an article into people; a candidate that stays without evidence names nobody."""
    alone = Counter(m.parts[0] for m in found if len(m.parts) == 1)
    full = _full_names(found, alone)
    people = _people(full, found, alone, vocabulary)
    by_parts = {parts: entry for entry, variants in people for parts in variants}
    by_surname: dict[str, list[Person]] = {}
    for entry, _ in people:
        by_surname.setdefault(entry.surname, []).append(entry)
    everyone = [entry for entry, _ in people]
    named: list[tuple[NameMention, str]] = []
    latest: dict[str, Person] = {}
    for mention in found:
        person: Person | None = by_parts.get(mention.parts) or _by_surname(mention, by_surname, latest)
        if person is None and len(mention.parts) == 1 and mention.titled and mention.evidence >= 2:
            person = Person(mention.parts[0], mention.parts, mention.parts[0])
            by_surname.setdefault(person.surname, []).append(person)
            everyone.append(person)
        if person is not None:
            latest[person.surname] = person
            named.append((mention, person.key))
    return Roster(tuple(everyone), tuple(named))


def _full_names(found: Sequence[NameMention], alone: Counter[str]) -> dict[tuple[str, ...], int]:
    """Names of two words or more with enough evidence, all their mentions taken together."""
    evidence: dict[tuple[str, ...], int] = {}
    for mention in found:
        if len(mention.parts) > 1:
            evidence[mention.parts] = max(evidence.get(mention.parts, -9), mention.evidence)
    recurring = {parts: _recurs(parts, alone) for parts in evidence}
    return {parts: score + recurring[parts] for parts, score in evidence.items() if score + recurring[parts] >= 1}


def _recurs(parts: tuple[str, ...], alone: Counter[str]) -> int:
    return 2 * bool(alone[_family_end(parts)] or (len(parts) < 4 and alone[parts[0]]))


def _family_end(parts: tuple[str, ...]) -> str:
    return parts[-2] if parts[-1].lower().rstrip(".") in _SUFFIXES and len(parts) > 1 else parts[-1]


def _surname(parts: tuple[str, ...], alone: Counter[str], vocabulary: Vocabulary) -> str:
    """Which part the article uses alone decides; else a family name of a country where it comes first; else the last."""
    first, last = alone[parts[0]], alone[_family_end(parts)]
    if first != last and len(parts) < 4:
        return parts[0] if first > last else _family_end(parts)
    if parts[0] in vocabulary.surnames_first and len(parts) in (2, 3) and parts[0] not in vocabulary.given_names:
        return parts[0]
    return _family_end(parts)


def _people(
    full: dict[tuple[str, ...], int], found: Sequence[NameMention], alone: Counter[str], vocabulary: Vocabulary
) -> list[tuple[Person, list[tuple[str, ...]]]]:
    """One person for each set of forms of a name: "Michael G. Grimm" and "Michael Grimm" are one."""
    groups: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    order = [m.parts for m in found if m.parts in full]
    for parts in dict.fromkeys(order):
        family = _surname(parts, alone, vocabulary)
        given = parts[0] if family != parts[0] else " ".join(parts[1:])
        groups.setdefault((given, family), []).append(parts)
    people = []
    for (_, family), variants in groups.items():
        longest = max(variants, key=lambda p: (len(p), p))
        people.append((Person(" ".join(longest), longest, family), variants))
    return people


def _by_surname(mention: NameMention, by_surname: dict[str, list[Person]], latest: dict[str, Person]) -> Person | None:
    """A family name alone means the last one named so, else the only one of that name."""
    if len(mention.parts) != 1:
        return None
    name = mention.parts[0]
    if name in latest:
        return latest[name]
    bearers: Iterable[Person] = by_surname.get(name, ())
    return next(iter(bearers), None)
