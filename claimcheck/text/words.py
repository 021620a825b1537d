"""Words and marks of punctuation, each with its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple


class Word(NamedTuple):
    """A word, a number, a possessive ending or one mark of punctuation."""

    start: int
    end: int
    text: str


# An abbreviation of single letters ("U.S."), a word with inner hyphens and apostrophes, a number, or one other mark.
# The possessive ending is a word of its own, so that "China’s" is the name "China" and an ending.
# The first two parts are for speed alone: most words are plain, and nothing begins with a space.
_WORD = re.compile(
    r"[A-Za-z]{2,}+(?![\w'’‑-])|(?! )"
    r"(?:(?:[A-Za-z]\.){2,}|['’]s\b|[^\W\d_]+(?:[-‑][^\W\d_]+|['’](?!s\b)[^\W\d_]+)*|\d+(?:[.,:]\d+)*|[^\w\s]|_)"
)


def word_set(*listed: str) -> frozenset[str]:
    """A set of words from lines of words with spaces between them, the form in which long lists are read best."""
    return frozenset(word for line in listed for word in line.split())


def printed(row: Sequence[Word]) -> str:
    """A row of words as print has them: a space only where there was one."""
    apart = [" " * (word.start > before.end) + word.text for before, word in pairwise(row)]
    return row[0].text + "".join(apart) if row else ""


def words(text: str, start: int, end: int) -> list[Word]:
    """The words of ``text`` between two offsets, in order."""
    make, kind = tuple.__new__, Word  # what Word(...) does, without a call in Python: there is a word every six letters
    return [make(kind, (m.start(), m.end(), m.group())) for m in _WORD.finditer(text, start, end)]
