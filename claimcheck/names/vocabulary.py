"""The word lists of rules.yaml in the form that reading names needs: sets and tables, built once for a rules object."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from claimcheck.rules.schema import Lexicon
from claimcheck.text.words import Word, words

Key = tuple[str, ...]
_LEFT_OUT = frozenset({"the", "a", "an"})


class PlaceForm(StrEnum):
    """How a place was named: by its name, by the adjective of its people, or by the seat of its government."""

    NAME = "name"
    ADJECTIVE = "adjective"
    GOVERNMENT = "government"


class PlaceHit(NamedTuple):
    """A known place at a run of words: the canonical ``name``, how it was named, and ``length`` words."""

    name: str
    form: PlaceForm
    length: int


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The lexicon as lookup tables; words are lower case, except in ``places`` and ``given_names``."""

    places: Mapping[Key, PlaceHit]
    place_openers: Mapping[str, tuple[int, ...]]
    place_closers: Mapping[str, tuple[int, ...]]
    surname_first_words: frozenset[str]
    roles: frozenset[str]
    title_modifiers: frozenset[str]
    qualifiers: frozenset[str]
    honorifics: frozenset[str]
    reporting: frozenset[str]
    given_names: frozenset[str]
    genders: Mapping[str, str]
    surnames_first: frozenset[str]
    organisation_words: frozenset[str]
    place_words: frozenset[str]
    thing_words: frozenset[str]
    offices: Mapping[str, str]
    office_words: frozenset[str]
    office_names: Mapping[str, str]
    office_tails: Mapping[str, tuple[Key, ...]]
    single_holder: frozenset[str]
    informal: frozenset[str]
    informal_openings: tuple[str, ...]
    states: Mapping[str, str]
    of_bodies: frozenset[str]
    counted: frozenset[str]
    groups: frozenset[str]
    sites: frozenset[str]
    areas: frozenset[str]
    other_scenes: frozenset[str]

    def place_at(self, sequence: Sequence[Word], index: int) -> PlaceHit | None:
        """The longest known place that begins at word ``index``, or ``None``."""
        if index < len(sequence):
            for length in self.place_openers.get(sequence[index].text, ()):
                hit = self.places.get(tuple([w.text for w in sequence[index : index + length]]))
                if hit:
                    return hit
        return None

    def place_before(self, sequence: Sequence[Word], index: int) -> PlaceHit | None:
        """The longest known place that ends just before word ``index``, or ``None``."""
        if index:
            for length in self.place_closers.get(sequence[index - 1].text, ()):
                hit = self.places.get(tuple([w.text for w in sequence[max(0, index - length) : index]]))
                if hit:
                    return hit
        return None


@lru_cache(maxsize=8)
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The tables of a lexicon; the same lexicon gives the same object."""
    places = dict(_place_rows(lexicon))
    offices = {plain(name): office for office, entry in lexicon.offices.items() for name in entry.names}
    titles = (plain(name) for names in lexicon.informal_titles.values() for name in names)
    informal = frozenset(title for title in titles if " " in title)
    return Vocabulary(
        places=places,
        place_openers=_lengths(places, 0),
        place_closers=_lengths(places, -1),
        surname_first_words=frozenset(_surname_first_words(lexicon)),
        roles=_lower(lexicon.roles),
        title_modifiers=_lower(lexicon.title_modifiers),
        qualifiers=_lower(lexicon.qualifiers),
        honorifics=_lower(lexicon.honorifics),
        reporting=_lower(lexicon.reporting_verbs),
        given_names=frozenset(lexicon.given_names),
        genders=_genders(lexicon),
        surnames_first=frozenset(lexicon.surnames_first),
        organisation_words=_lower(lexicon.organisation_words),
        place_words=_lower(lexicon.place_words),
        thing_words=_lower(lexicon.organisation_words) | _lower(lexicon.place_words),
        offices=offices,
        office_words=frozenset(word for name in offices for word in name.split()),
        office_names={office: entry.names[0] for office, entry in lexicon.offices.items() if entry.names},
        office_tails=_office_tails(lexicon),
        single_holder=frozenset(office for office, entry in lexicon.offices.items() if entry.single_holder),
        counted=frozenset(lexicon.counted),
        groups=frozenset(lexicon.groups),
        sites=frozenset(lexicon.sites),
        areas=frozenset(lexicon.areas),
        other_scenes=frozenset(lexicon.other_scenes),
        of_bodies=frozenset(office for office, entry in lexicon.offices.items() if entry.of_bodies),
        states={short.lower(): name for name, forms in lexicon.states.items() for short in forms},
        informal=informal,
        informal_openings=tuple(sorted(f"{name} of " for name in informal)),
    )


def plain(phrase: str) -> str:
    """A title's words for comparison: lower case, without articles."""
    return " ".join([w for w in phrase.lower().replace("-", " ").split() if w not in _LEFT_OUT])


def _lengths(places: Iterable[Key], at: int) -> dict[str, tuple[int, ...]]:
    """How many words the places have that begin (or end) with a word, the longest first."""
    found: dict[str, set[int]] = {}
    for key in places:
        found.setdefault(key[at], set()).add(len(key))
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in found.items()}


def _office_tails(lexicon: Lexicon) -> dict[str, tuple[Key, ...]]:
    """What follows the head in the offices that go on to its right ("secretary": "of state"), the longest first."""
    tails: dict[str, set[Key]] = {}
    for entry in lexicon.offices.values():
        for name in entry.names:
            before, of, after = name.lower().partition(" of ")
            if not of:
                before, of, after = name.lower().partition(" for ")
            if of:
                tails.setdefault(before.split()[-1], set()).add((of.strip(), *after.split()))
    return {head: tuple(sorted(keys, key=lambda k: (-len(k), k))) for head, keys in tails.items()}


def _genders(lexicon: Lexicon) -> dict[str, str]:
    """Give "f" for the given names of women, "m" for those of men; names that both bear are left out."""
    women, either = frozenset(lexicon.given_names_of_women), frozenset(lexicon.given_names_of_either)
    return {name: "f" if name in women else "m" for name in lexicon.given_names if name not in either}


def _lower(entries: Iterable[str]) -> frozenset[str]:
    return frozenset(entry.lower() for entry in entries)


def _place_rows(lexicon: Lexicon) -> Iterable[tuple[Key, PlaceHit]]:
    for canonical, entry in lexicon.places.items():
        forms = (
            (PlaceForm.GOVERNMENT, entry.government),
            (PlaceForm.ADJECTIVE, entry.adjectives),
            (PlaceForm.NAME, (canonical, *entry.names)),
        )
        for form, key in ((form, _key(name)) for form, names in forms for name in names):
            yield key, PlaceHit(canonical, form, len(key))


def _surname_first_words(lexicon: Lexicon) -> Iterable[str]:
    """The last words of all names of the countries where family names come first."""
    for canonical, entry in lexicon.places.items():
        if entry.surname_first:
            yield from (name.split()[-1] for name in (canonical, *entry.names, *entry.adjectives, *entry.government))


def _key(name: str) -> Key:
    return tuple(w.text for w in words(name, 0, len(name)))
