"""Who is who inside one article: full names gathered, variants told apart, family names found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from claimcheck.model.making import quickly_made
from claimcheck.names.persons import NameMention, Parts
from claimcheck.names.signs import Signs
from claimcheck.names.usage import Usage
from claimcheck.names.wordlists import SUFFIXES

_ENOUGH = 2  # favour, less doubt, for a family name that the article never gives in full
_THING = 3  # doubt of a name that has a word of organisations or places in it
_LONG = 4


@quickly_made
@dataclass(frozen=True, slots=True)
class Person:
    """A person of one article: ``key`` is unique in it; ``parts`` is the fullest form of the name."""

    key: str
    parts: Parts
    surname: str

    @property
    def name(self) -> str:
        """The name as it is written."""
        return " ".join(self.parts)


@dataclass(frozen=True, slots=True)
class Roster:
    """The people of one article.

    Attributes:
        people: Everybody, in the order of the text.
        named: The mentions of full and family names, each with the person's key.
        others: The candidates that name nobody.
        genders: "m" or "f" by key, where an honorific or a word of kinship tells.
    """

    people: tuple[Person, ...]
    named: tuple[tuple[NameMention, str], ...]
    others: tuple[NameMention, ...]
    genders: dict[str, str]


def roster(found: Sequence[NameMention], usage: Usage) -> Roster:
    """Sort the candidates of an article into people; a candidate that stays without evidence names nobody."""
    alone = Counter([_bare(m.parts[0]) for m in found if len(m.parts) == 1 and m.signs.doubt <= m.signs.favour + 1])
    register = _Register()
    for person, variants in _people(_full_names(found, alone), alone, usage):
        register.enter(person, variants)
        register.learn(person, usage.vocabulary.genders.get(person.parts[0], "") if len(person.parts) > 1 else "")
    named: list[tuple[NameMention, str]] = []
    others: list[NameMention] = []
    for mention in found:
        meant = register.person(mention)
        if meant is None:
            others.append(mention)
        else:
            named.append((mention, meant.key))
    return Roster(tuple(register.people), tuple(named), tuple(others), register.genders)


@dataclass(frozen=True, slots=True)
class _Register:
    """Looks people up by any form of their names, in the order of the text: the last one named so is meant."""

    people: list[Person] = field(default_factory=list)
    by_parts: dict[Parts, Person] = field(default_factory=dict)
    by_surname: dict[str, list[Person]] = field(default_factory=dict)
    by_given: dict[str, list[Person]] = field(default_factory=dict)
    latest: dict[str, Person] = field(default_factory=dict)
    named: Counter[str] = field(default_factory=Counter)
    genders: dict[str, str] = field(default_factory=dict)

    def enter(self, person: Person, variants: Iterable[Parts]) -> None:
        """Take in a person under every form of the name."""
        self.people.append(person)
        self.by_parts.update(dict.fromkeys(variants, person))
        self.by_surname.setdefault(_bare(person.surname), []).append(person)
        if len(person.parts) > 1 and person.parts[0] != person.surname:
            self.by_given.setdefault(person.parts[0], []).append(person)

    def person(self, mention: NameMention) -> Person | None:
        """Whom a mention means, or ``None``; a titled family name that nobody bears yet is a new person."""
        parts, signs = mention.parts, mention.signs
        found = self.by_parts.get(parts) if len(parts) > 1 else self._by_one_word(parts[0], signs)
        if found is None:
            if len(parts) > 1 or not signs.titled or signs.favour - signs.doubt < _ENOUGH:
                return None
            found = Person(parts[0], parts, parts[0])
            self.enter(found, ())
        self.latest[_bare(found.surname)] = found
        self.named[found.key] += 1
        self.learn(found, signs.gender)
        return found

    def learn(self, person: Person, gender: str) -> None:
        """Remember a person's gender, when it is told for the first time."""
        if gender:
            self.genders.setdefault(person.key, gender)

    def _by_one_word(self, word: str, signs: Signs) -> Person | None:
        """Whom one word means: a given name its only bearer, a family name the bearer that the article is about.

        Relatives are told apart by their full names; so of those whom the honorific fits, the one named most so far is
        meant, and of two named as often the last.
        """
        name = _bare(word)
        bearers = self.by_surname.get(name)
        if bearers and signs.gender:
            bearers = [p for p in bearers if self.genders.get(p.key, signs.gender) == signs.gender]
        if bearers:
            last = self.latest.get(name)
            return max(bearers, key=lambda p: (self.named[p.key], p is last)) if len(bearers) > 1 else bearers[0]
        given = None if signs.titled else self.by_given.get(word)
        return given[0] if given and len(given) == 1 else None


def _full_names(found: Sequence[NameMention], alone: Counter[str]) -> list[Parts]:
    """Names of two words or more with enough evidence, all their mentions taken together, in the order of the text."""
    evidence: dict[Parts, tuple[int, int]] = {}
    for mention in found:
        parts, signs = mention.parts, mention.signs
        if len(parts) > 1:
            favour, doubt = evidence.get(parts, (0, 0))
            evidence[parts] = max(favour, signs.favour), max(doubt, signs.doubt)
    return [parts for parts, (favour, doubt) in evidence.items() if _is_person(parts, favour, doubt, alone)]


def _is_person(parts: Parts, favour: int, doubt: int, alone: Counter[str]) -> bool:
    """Whether the evidence is enough; a family name that stands alone elsewhere makes up for a little doubt."""
    if favour > doubt:
        return True
    return favour + 1 >= doubt and doubt < _THING and _bare(_family_end(parts)) in alone


def _family_end(parts: Parts) -> str:
    return parts[-2] if len(parts) > 1 and parts[-1].lower() in SUFFIXES else parts[-1]


def _bare(surname: str) -> str:
    """A family name without an Arabic article in front: "al-Hadi" is "Hadi" too."""
    if "-" not in surname:
        return surname
    article, _, rest = surname.partition("-")
    return rest if article.lower() in {"al", "el"} and rest[:1].isupper() else surname


def _surname(parts: Parts, alone: Counter[str], usage: Usage) -> str:
    """Which part is the family name: the last, unless the article is about a country where it comes first."""
    last = _family_end(parts)
    if not usage.family_first or len(parts) >= _LONG or parts[0] in usage.vocabulary.given_names:
        return last
    if alone[parts[0]] != alone[last]:
        return parts[0] if alone[parts[0]] > alone[last] else last
    return parts[0] if parts[0] in usage.vocabulary.surnames_first else last


def _people(full: Sequence[Parts], alone: Counter[str], usage: Usage) -> list[tuple[Person, list[Parts]]]:
    """One person for each set of forms of a name: "Peter J. Roe" and "Peter Roe" are one."""
    groups: dict[tuple[str, str], list[Parts]] = {}
    for parts in full:
        family = _surname(parts, alone, usage)
        given = parts[0] if family != parts[0] else " ".join(parts[1:])
        groups.setdefault((given, family), []).append(parts)
    people = []
    for (_, family), variants in groups.items():
        longest = max(variants, key=lambda p: (len(p), p)) if len(variants) > 1 else variants[0]
        people.append((Person(" ".join(longest), longest, family), variants))
    return people
