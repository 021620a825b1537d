"""The one word of a phrase that makes it say what somebody is."""

from __future__ import annotations

import pytest

from claimcheck.names import vocabulary
from claimcheck.names.heads import Head, head_of, opens_another
from claimcheck.rules import load
from claimcheck.text.words import words

WORDS = vocabulary(load().lexicon)

HEADS = [
    ("minister", Head("minister"), "listed"),
    ("Ministers", Head("minister", plural=True), "plural"),
    ("spokeswomen", Head("spokeswoman", plural=True), "an old plural"),
    ("Sen", Head("senator"), "abbreviated, with a capital"),
    ("Reps", Head("representative", plural=True), "abbreviated, plural"),
    ("det", None, "an abbreviation has a capital"),
    ("president-elect", Head("president", qualifier="elect"), "a qualifier behind"),
    ("ex-minister", Head("minister", qualifier="ex"), "a qualifier in front"),
    ("vice-president", Head("vice-president"), "no qualifier: an office of its own"),
    ("co-founder", Head("co-founder"), "another word in front"),
    ("undersheriff", Head("undersheriff"), "a prefix"),
    ("cardiologist", Head("cardiologist"), "an ending that only people have"),
    ("technician", Head("technician"), "another"),
    ("yachtsman", Head("yachtsman"), "another"),
    ("Newman", None, "with a capital such a word may be a surname"),
    ("Roe-Rosenqvist", None, "and so may the second of two"),
    ("insist", None, "a verb with the ending"),
    ("human", None, "a noun with the ending"),
    ("list", None, "too short to have an ending"),
    ("bridge", None, "a thing"),
    ("", None, "nothing"),
    ("-", None, "a mark"),
]


@pytest.mark.parametrize(("word", "head", "why"), HEADS)
def test_head_of(word: str, head: Head | None, why: str) -> None:
    assert head_of(word, WORDS) == head, why


OPENERS = [
    ("chief executive", True, "chief belongs to executive"),
    ("deputy district attorney", True, "over a modifier"),
    ("sheriff deputy", True, "two heads of one case are one title"),
    ("chief Maj", False, "a rank begins a title of its own"),
    ("aide General", False, "small and capital: two titles"),
    ("minister of state", False, "a link ends the title"),
    ("deputy", False, "nothing follows"),
    ("mayor bridge", False, "no head follows"),
]


@pytest.mark.parametrize(("phrase", "expected", "why"), OPENERS)
def test_opens_another(phrase: str, expected: bool, why: str) -> None:
    assert opens_another(words(phrase, 0, len(phrase)), 0, WORDS) is expected, why
