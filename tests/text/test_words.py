"""What counts as one word, and that every word stands where it says."""

from __future__ import annotations

import pytest

from claimcheck.text.words import word_set, words

CASES = [
    ("The mayor left.", "The|mayor|left|.", "a mark is a word of its own"),
    ("Norway’s mayor", "Norway|’s|mayor", "the possessive ending is apart, so that the name stays a name"),
    ("Norway's mayor", "Norway|'s|mayor", "the same with a straight apostrophe"),
    ("the ministers’ plane", "the|ministers|’|plane", "a plural possessive is only an apostrophe"),
    ("Oduya-Brandt", "Oduya-Brandt", "a hyphen inside a word joins it"),
    ("eight-hour talks", "eight-hour|talks", "and so it does in a compound"),
    ("O’Rourke and d’Arcy", "O’Rourke|and|d’Arcy", "an apostrophe inside a name joins it"),
    ("don’t", "don’t", "and inside a contraction"),
    ("the U.S. envoy", "the|U.S.|envoy", "single letters with stops are one word"),
    ("at 4 p.m. sharp", "at|4|p.m.|sharp", "in lower case too"),
    ("Peter J. Roe", "Peter|J|.|Roe", "but one initial has its stop apart: it may end a sentence"),
    ("1,250.5 tonnes", "1,250.5|tonnes", "marks inside a number belong to it"),
    ("7-1/2", "7|-|1|/|2", "a fraction is left to the layer of values"),
    ("at 10:30", "at|10:30", "a clock time is one word"),
    ("İzmir, Łódź, Đà", "İzmir|,|Łódź|,|Đà", "letters of every alphabet"),
    ("a_b", "a|_|b", "an underscore is a mark"),
    ("", "", "nothing has no words"),
]


@pytest.mark.parametrize(("text", "expected", "why"), CASES)
def test_words(text: str, expected: str, why: str) -> None:
    found = words(text, 0, len(text))
    assert "|".join(word.text for word in found) == expected, why
    assert all(text[word.start : word.end] == word.text for word in found)


def test_only_between_the_offsets() -> None:
    assert [word.text for word in words("one two three", 4, 7)] == ["two"]


def test_word_set_takes_lines_of_words() -> None:
    assert word_set("the a", "an") == {"the", "a", "an"}
