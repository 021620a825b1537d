"""The word lists as tables."""

from __future__ import annotations

import pytest

from claimcheck.names import PlaceForm, PlaceHit, vocabulary
from claimcheck.names.vocabulary import plain
from claimcheck.rules import load
from claimcheck.text.words import words

WORDS = vocabulary(load().lexicon)

PLACES = [
    ("United States envoy", PlaceHit("United States", PlaceForm.NAME, 2), "the longest name"),
    ("U.S. envoy", PlaceHit("United States", PlaceForm.NAME, 1), "an abbreviation"),
    ("South Korean envoy", PlaceHit("South Korea", PlaceForm.ADJECTIVE, 2), "an adjective of two words"),
    ("Beijing said", PlaceHit("China", PlaceForm.GOVERNMENT, 1), "the seat of a government"),
    ("china plates", None, "a small letter"),
    ("Halmsund", None, "a place that no list has"),
]


@pytest.mark.parametrize(("text", "hit", "why"), PLACES)
def test_place_at(text: str, hit: PlaceHit | None, why: str) -> None:
    assert WORDS.place_at(words(text, 0, len(text)), 0) == hit, why


def test_place_before() -> None:
    sequence = words("the South Korean envoy", 0, 22)
    assert WORDS.place_before(sequence, 3) == PlaceHit("South Korea", PlaceForm.ADJECTIVE, 2)
    assert WORDS.place_before(sequence, 1) is None


@pytest.mark.parametrize(("text", "length"), [("China", 1), ("in China", 1), ("South Korea", 2)])
def test_a_place_is_no_longer_than_the_words_before_it(text: str, length: int) -> None:
    sequence = words(text, 0, len(text))
    hit = WORDS.place_before(sequence, len(sequence))
    assert hit is not None
    assert hit.length == length


def test_one_lexicon_gives_one_vocabulary() -> None:
    lexicon = load().lexicon
    assert vocabulary(lexicon) is vocabulary(lexicon)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [("the Minister of the Interior", "minister of interior"), ("Vice-President", "vice president"), ("", "")],
)
def test_plain(phrase: str, expected: str) -> None:
    assert plain(phrase) == expected


@pytest.mark.parametrize(("name", "gender"), [("Mary", "f"), ("Peter", "m"), ("Kim", None), ("Tsveshko", None)])
def test_whom_a_given_name_tells_of(name: str, gender: str | None) -> None:
    assert WORDS.genders.get(name) == gender
