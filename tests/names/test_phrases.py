"""What may stand between a comma and a title."""

from __future__ import annotations

import pytest

from claimcheck.names.phrases import before_article, is_adjective
from claimcheck.text.words import words

CASES = [
    ("Roe, the mayor", ",", "an article"),
    ("Roe, mayor", ",", "none"),
    ("Roe, the embattled young mayor", ",", "two adjectives"),
    ("Roe, the very old sick mayor", "sick", "but no more than two, and no word that builds sentences"),
    ("Roe, the first mayor", ",", "an ordinal"),
    ("Roe, the rowing club’s mayor", ",", "an owner in small letters"),
    ("Roe, Grimsby’s mayor", ",", "an owner with a name"),
    ("Roe met young mayor", "young", "no article: the words before it are no part of it"),
    ("mayor", "mayor", "the title opens the sentence"),
]


@pytest.mark.parametrize(("text", "word", "why"), CASES)
def test_before_article(text: str, word: str, why: str) -> None:
    sequence = words(text, 0, len(text))
    assert sequence[before_article(sequence, len(sequence) - 1)].text == word, why


@pytest.mark.parametrize(
    ("text", "expected"), [("young", True), ("the", False), ("Young", False), ("12", False), (",", False)]
)
def test_is_adjective(text: str, expected: bool) -> None:
    assert is_adjective(text) is expected
