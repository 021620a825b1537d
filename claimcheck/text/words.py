"""Words and marks of punctuation, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise, repeat
from typing import NamedTuple


class Word(NamedTuple):
    """A word, a number, a possessive ending or one mark of punctuation; ``lower`` is its text in lower case."""

    start: int
    end: int
    text: str
    lower: str


# An abbreviation of single letters ("U.S."), a word with inner hyphens and apostrophes, a number, or one other mark.
# The possessive ending is a word of its own, so that "China’s" is the name "China" and an ending.
# The first two parts are for speed alone: most words are plain, and nothing begins with a space.
_WORD = re.compile(
    r"[A-Za-z]{2,}+(?![\w'’‑-])|(?! )"
    r"(?:(?:[A-Za-z]\.){2,}|['’]s\b|[^\W\d_]+(?:[-‑][^\W\d_]+|['’](?!s\b)[^\W\d_]+)*|\d+(?:[.,:]\d+)*|[^\w\s]|_)"
)

_start, _end, _text = re.Match.start, re.Match.end, re.Match.group
_made: Callable[[type[Word], tuple[int | str, ...]], Word] = tuple.__new__


def word_set(*listed: str) -> frozenset[str]:
    """A set of words from lines of words with spaces between them, the form in which long lists are read best."""
    return frozenset(word for line in listed for word in line.split())


def stands_at(row: Sequence[Word], index: int, phrase: tuple[str, ...]) -> bool:
    """Whether a row of words has a phrase of lower-case words at an index."""
    return tuple([word.lower for word in row[index : index + len(phrase)]]) == phrase


def printed(row: Sequence[Word]) -> str:
    """A row of words as print has them: a space only where there was one."""
    apart = [" " * (word.start > before.end) + word.text for before, word in pairwise(row)]
    return row[0].text + "".join(apart) if row else ""


def words(text: str, start: int, end: int) -> tuple[Word, ...]:
    """The words of ``text`` between two offsets, in order."""
    return words_and_forms(text, start, end)[0]


def words_and_forms(text: str, start: int, end: int) -> tuple[tuple[Word, ...], list[str], list[str]]:
    """The words of ``text`` between two offsets, their texts, and these in lower case, all in order."""
    found = list(_WORD.finditer(text, start, end))
    texts = list(map(_text, found))
    lower = list(map(str.lower, texts))
    # Columns, and no call in Python for each row: there is a word every five letters.
    rows = zip(map(_start, found), map(_end, found), texts, lower, strict=True)
    return tuple(map(_made, repeat(Word), rows)), texts, lower
