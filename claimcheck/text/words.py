"""Words and marks of punctuation, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.text.kept import Kept


class Word(NamedTuple):
    """A word, a number, a possessive ending or one mark of punctuation; ``lower`` is its text in lower case."""

    start: int
    end: int
    text: str
    lower: str


# An abbreviation of single letters ("U.S."), a word with inner hyphens and apostrophes, a number, or one other mark.
# The possessive ending is a word of its own, so that "China’s" is the name "China" and an ending.
# No form has a space in it, and none looks beyond one: what stands between two spaces is read by itself.
_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}|['’]s\b|[^\W\d_]+(?:[-‑][^\W\d_]+|['’](?!s\b)[^\W\d_]+)*|\d+(?:[.,:]\d+)*|[^\w\s]|_"
)

_Row = tuple[int, int, str, str]
_made: Callable[[type[Word], _Row], Word] = tuple.__new__  # no call in Python for each


def _apart(piece: str) -> tuple[_Row, ...]:
    """What stands between two spaces as the fields of words, by their places in it."""
    return tuple([_row(match) for match in _WORD.finditer(piece)])


def _row(match: re.Match[str]) -> _Row:
    text = match.group()
    lower = text.lower()
    return (*match.span(), text, text if lower == text else lower)


_pieces = Kept(_apart)


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


def words(text: str, start: int, end: int) -> list[Word]:
    """The words of ``text`` between two offsets, in order; ``lower`` is ``text`` itself where it has no capital."""
    found: list[Word] = []
    known, at = _pieces, start
    for piece in text[start:end].split(" "):
        for begin, stop, form, lower in known[piece]:
            found.append(_made(Word, (at + begin, at + stop, form, lower)))
        at += len(piece) + 1
    return found
