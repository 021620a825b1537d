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


def test_other_white_space_parts_words_too_and_moves_none() -> None:
    text = "The\tmayor\u00a0left  town\nthen"
    found = words(text, 0, len(text))
    assert [(word.start, word.text) for word in found] == [
        (0, "The"),
        (4, "mayor"),
        (10, "left"),
        (16, "town"),
        (21, "then"),
    ]


def test_lower_is_the_text_itself_unless_a_capital_stands_in_it() -> None:
    assert [word.lower is word.text for word in words("the Mayor’s car", 0, 15)] == [True, False, True, True]


def test_a_piece_of_any_length_reads_alike_at_every_sight() -> None:
    long = "a" * 40 + ",b"
    for _ in range(2):
        assert [(word.start, word.text) for word in words(f"x {long}", 0, 44)] == [
            (0, "x"),
            (2, "a" * 40),
            (42, ","),
            (43, "b"),
        ]


def test_word_set_takes_lines_of_words() -> None:
    assert word_set("the a", "an") == {"the", "a", "an"}
