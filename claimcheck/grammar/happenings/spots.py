"""Spots: in what sort of place somebody died, or in which room what befell began: "at home", "in the boiler room".

rules.yaml lists sorts of places that exclude one another. A spot is told of a death behind its verb ("died of cancer at
a hospital in Leeds"), and of what befell behind its noun or its verb of beginning ("a fire in the kitchen", "the fire
broke out in the garage"), or before it ("from the kitchen, where the fire started").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.grammar.adjuncts import CAUSING, belongs
from claimcheck.grammar.claim_type import THE_STORY
from claimcheck.grammar.happenings.incidents import incident_nouns
from claimcheck.grammar.persons.actdays import DEATH, is_told_of_person
from claimcheck.grammar.persons.acts import acts_in, tells_of_act
from claimcheck.grammar.reading import Reading
from claimcheck.grammar.scene import is_background_at, is_one_of_several
from claimcheck.grammar.stages import Stage
from claimcheck.model import Entity, Event, Span
from claimcheck.names.wordlists import ARTICLES, OWNERS, POSSESSIVE
from claimcheck.rules.schema import Lexicon
from claimcheck.text.words import Word, stands_at, word_set

HOME = "home"
_IN = word_set("in at inside")
_OWNED = OWNERS | POSSESSIVE | {"at", "family"}
_BEGAN = word_set("began begun started start broke out erupted that which has have had believed thought to is was")
_BEGINNINGS = word_set("began begun started start broke erupted")
_BEING = frozenset({"is", "was"})
_PHRASE = 5  # words from "in" to the spot
_FAR = 8  # words from what befell to where
_LEDE = 4  # sentences


@dataclass(frozen=True, slots=True)
class SpotHit:
    """A spot: its id in rules.yaml, what is told to have been there, of whom, the words, and their sentence."""

    spot: str
    attribute: str
    about: Entity | Event
    span: Span
    sentence: int


@dataclass(frozen=True, slots=True)
class _Place:
    """A spot as it stands in a sentence: its id, its words, and the index of the "in" or "at" before it."""

    spot: str
    first: int
    last: int
    preposition: int | None


def spots(reading: Reading) -> Iterator[SpotHit]:
    """Where somebody died, and where what befell began, as far as the spots of rules.yaml tell."""
    tables = {name: _table(reading.rules.lexicon, name) for name in reading.rules.lexicon.spots}
    openers = frozenset(first for table in tables.values() for first in table)
    for number, sentence in enumerate(reading.document.sentences):
        if sentence.lowered.isdisjoint(openers):
            continue  # most sentences
        for name, table in tables.items():
            if name == DEATH and not tells_of_act(reading, number, DEATH):
                continue
            for place in _places(sentence.words, table):
                told = _of_death(reading, number, place) if name == DEATH else _of_incident(reading, number, place)
                if told is not None:
                    span = Span(sentence.words[place.first].start, sentence.words[place.last - 1].end)
                    yield SpotHit(place.spot, told[0], told[1], span, number)


def _places(words: Sequence[Word], table: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]) -> Iterator[_Place]:
    """The spots of a sentence; none where two stand together ("a prison hospital"), nor another's "home"."""
    last = -1
    for index, word in enumerate(words):
        row = next((r for r in table.get(word.lower, ()) if stands_at(words, index, r[0])), None)
        if row is None or index < last:
            continue
        last = index + len(row[0])
        together = last < len(words) and words[last].lower in table
        together = together or (index > 0 and words[index - 1].lower in table)
        own = row[1] != HOME or (word.text.islower() and index > 0 and words[index - 1].lower in _OWNED)
        if own and not together:
            yield _Place(row[1], index, last, _preposition(words, index))


def _preposition(words: Sequence[Word], index: int) -> int | None:
    """The "in" or "at" whose phrase a spot ends: "at a small hospital"."""
    for at in range(index - 1, max(-1, index - 1 - _PHRASE), -1):
        if words[at].lower in _IN:
            return at
        if not words[at].text[0].isalnum() and words[at].text not in POSSESSIVE:
            return None
    return None


def _of_death(reading: Reading, number: int, place: _Place) -> tuple[str, Entity | Event] | None:
    """“Hale died of cancer at a hospital in Leeds”."""
    words = reading.sentence(number).words
    if place.preposition is None or is_background_at(reading, number, place.first, place.last):
        return None
    for hit in acts_in(reading, number, DEATH):
        end = reading.words_of(number, hit.span)[1]
        if hit.stage is not Stage.DONE or hit.person is None or not is_told_of_person(reading, hit):
            continue
        if belongs(words, end, place.preposition, reading.vocabulary.reporting, CAUSING):
            return "place of the death", hit.person
    return None


def _of_incident(reading: Reading, number: int, place: _Place) -> tuple[str, Event] | None:
    """“A fire that broke out in the kitchen”, “the kitchen, where the fire started”."""
    words, kinds = reading.sentence(number).words, incident_nouns(reading.rules.lexicon)
    if is_background_at(reading, number, place.first, place.last):
        return None
    noun = _incident_before(words, place, kinds) or _incident_behind(words, place, kinds)
    if noun is None or is_one_of_several(words, noun) or (number >= _LEDE and words[noun - 1].lower in {"a", "an"}):
        return None
    return f"where the {kinds[words[noun].lower]} began", THE_STORY


def _incident_before(words: Sequence[Word], place: _Place, kinds: Mapping[str, str]) -> int | None:
    """What befell, told with a beginning, or with nothing, between it and "in the kitchen"."""
    if place.preposition is None:
        return None
    for at in range(place.preposition - 1, max(-1, place.preposition - 1 - _FAR), -1):
        if words[at].lower in kinds:
            told = {word.lower for word in words[at : place.preposition]}
            return at if at and (told.isdisjoint(_BEING) or told & _BEGINNINGS) else None
        if words[at].lower not in _BEGAN:
            return None
    return None


def _incident_behind(words: Sequence[Word], place: _Place, kinds: Mapping[str, str]) -> int | None:
    """“…, where the fire started”."""
    at = place.last + (place.last < len(words) and words[place.last].text == ",")
    behind = [word.lower for word in words[at : at + 4]]
    told = len(behind) == 4 and behind[0] == "where" and behind[1] in ARTICLES and behind[3] in _BEGINNINGS
    return at + 2 if told and behind[2] in kinds else None


@lru_cache(maxsize=16)
def _table(lexicon: Lexicon, name: str) -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
    """The words for the spots of one list by their first words, longer phrases first."""
    rows: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for spot, phrases in lexicon.spots[name].items():
        for phrase in phrases:
            parts = tuple(phrase.split())
            rows.setdefault(parts[0], []).append((parts, spot))
    return {first: sorted(found, key=lambda row: (-len(row[0]), row[1])) for first, found in rows.items()}
