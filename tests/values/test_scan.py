"""Phrases of a text: only a few of its words are read with care, and none is lost by that."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.values.scan import _formed, _runs, phrases
from claimcheck.values.words import base_lexicon

LEXICON = base_lexicon()
PIECES = [
    *("word", "Word", "s", "p", "m", "am", "a", "time", "Nepal", "five", "days", "of", "May", "o'clock", "c", "US"),
    *("O'CLOCK", "&"),
    *("7", "1,000", "2, 000", ".5", "10:30", "1990s", "'90s", "½", "p. m.", "a.m.", "$", "%", "°", "é", "_", "²", "]"),
    *("'s ", "’s ", "'", "’", " ", "  ", "\n", "\n\n", ", ", ".", ". ", "-", " – ", "/", "(", ")", "\xa0", "\u2009"),
]
texts = st.lists(st.sampled_from(PIECES), max_size=16).flatmap(
    lambda pieces: st.sampled_from(["".join(pieces), " ".join(pieces)])
)


@given(texts)
@example("²o'clock")
def test_reading_stretches_finds_what_reading_every_word_finds(text: str) -> None:
    every = _formed(text, 0, len(text), LEXICON.entries)
    assert list(phrases(text, LEXICON)) == list(_runs(text, every))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met on Friday in Rome.", ["on Friday in"]),
        ("It rose.5 percent of them fell.", [".5 percent of"]),
        ("It began at 10:30 Addis Ababa time, they said.", ["at 10:30 Addis Ababa time"]),
        ("[Seen from there at 10:30 Addis Ababa time]", ["at 10:30 Addis Ababa time"]),
        ("Rain until five o'clock fell; until 3 p. m. it had not.", ["until five o'clock", "until 3 p. m."]),
        ("Friday's meeting of Monday's council", ["Friday", "of Monday"]),
        ("In the house of the people of the town.", []),
        ("", []),
    ],
)
def test_phrases(text: str, found: list[str]) -> None:
    assert [text[run[0].start : run[-1].end] for run in phrases(text, LEXICON)] == found
