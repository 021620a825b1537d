"""Runs of capitalised words that may be names. Whether they are people is decided later."""

from __future__ import annotations

import pytest

from claimcheck.model import Article
from claimcheck.names import vocabulary
from claimcheck.names.persons import NameMention, candidates, is_name_word
from claimcheck.names.titles import titles
from claimcheck.names.usage import usage
from claimcheck.rules import load
from claimcheck.text import parse


def _candidates(text: str) -> list[NameMention]:
    document = parse(Article("a", text))
    used = usage(document, vocabulary(load().lexicon))
    return candidates(document, [titles(s.words, used) for s in document.sentences], used)


RUNS = [
    ("Then Varda Tsveshko left.", ["Varda Tsveshko"], "a run of capitals"),
    ("Then Peter J. Hale left.", ["Peter J. Hale"], "the stop of an initial is inside it"),
    ("Then Peter Hale, Jr., left.", ["Peter Hale, Jr"], "a suffix behind a comma"),
    ("Then Ursel von der Hagen left.", ["Ursel von der Hagen"], "particles"),
    ("Then Tarik al-Vashir and Jean d’Arvel left.", ["Tarik al-Vashir", "Jean d’Arvel"], "joined particles"),
    ("Then Mr. Hale left.", ["Hale"], "an honorific is no part of it"),
    ("Then Mayor Hale left.", ["Hale"], "nor is a title"),
    ("Then Hale, Tsveshko and Roe left.", ["Hale", "Tsveshko", "Roe"], "commas part names"),
    ("Then Hale Monday left.", ["Hale"], "a day ends it"),
    ("Then Hale China left.", ["Hale"], "a country ends it"),
    ("Then Michael Jordan left.", ["Michael Jordan"], "but not behind a given name"),
    ("Speaking there was Hale.", ["Hale"], "a word that opens the sentence"),
    ("Nothing here at all.", [], "none"),
]


@pytest.mark.parametrize(("text", "runs", "why"), RUNS)
def test_candidates(text: str, runs: list[str], why: str) -> None:
    found = _candidates(text)
    assert [mention.span.of(text) for mention in found] == runs, why
    assert all("." not in mention.parts and "," not in mention.parts for mention in found)


BODY = "\n\nVarda Tsveshko said on Tuesday that the council of the town would vote on the old bridge before the winter."


def test_a_headline_in_title_case_has_only_known_names() -> None:
    text = "Council Backs Varda Tsveshko Over Bridge" + BODY
    assert [mention.parts for mention in _candidates(text) if mention.sentence == 0] == [("Varda", "Tsveshko")]


def test_a_headline_in_title_case_may_have_a_given_name_and_one_word_more() -> None:
    text = "Peter Hale Quits Over Bridge" + BODY
    assert [mention.parts for mention in _candidates(text) if mention.sentence == 0] == [("Peter", "Hale")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe", True),
        ("roe", False),
        ("al-Vashir", True),
        ("d’Arvel", True),
        ("d'Arvel", True),
        ("u-Boat", False),
        ("U.S.", False),
        ("7", False),
    ],
)
def test_is_name_word(text: str, expected: bool) -> None:
    assert is_name_word(text) is expected
