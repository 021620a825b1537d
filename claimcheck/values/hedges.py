"""Hedges: the words before or after a value that say how it bounds the true one."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.model import Modifier

HEDGES: Mapping[str, Modifier] = {
    "about": Modifier.APPROX, "around": Modifier.APPROX, "almost": Modifier.NEARLY, "nearly": Modifier.NEARLY,
    "more than": Modifier.MORE_THAN, "over": Modifier.MORE_THAN, "less than": Modifier.LESS_THAN,
    "at least": Modifier.EQUAL_OR_MORE, "at most": Modifier.EQUAL_OR_LESS, "up to": Modifier.EQUAL_OR_LESS,
}  # fmt: skip
"""The hedges known without a rules file."""

_LONGEST = 4  # words


def hedge_before(text: str, start: int, hedges: Mapping[str, Modifier]) -> tuple[int, Modifier] | None:
    """The longest hedge that ends right before ``start``: where it begins, and what it says."""
    piece = text[max(0, start - 36) : start]
    if not piece or not (piece[-1].isspace() or piece[-1] == "-"):
        return None
    words = piece.lower().replace("-", " ").split()[-_LONGEST:]
    for first in range(len(words)):
        phrase = " ".join(words[first:])
        if phrase in hedges:
            begin = _start_of(text, start, words[first:])
            if begin == 0 or not text[begin - 1].isalnum():
                return begin, hedges[phrase]
    return None


def hedge_after(text: str, end: int, hedges: Mapping[str, Modifier]) -> tuple[int, Modifier] | None:
    """A hedge that follows, "or so" and its like: where it ends, and what it says."""
    if text[end : end + 4].lower() not in (" or ", " at "):
        return None
    words = text[end : end + 24].split()[:3]
    for count in (3, 2):
        phrase = " ".join(words[:count]).rstrip('.,;:!?)"”').lower()
        if len(words) >= count and phrase in hedges and text[end + 1 :].lower().startswith(phrase):
            return end + 1 + len(phrase), hedges[phrase]
    return None


def _start_of(text: str, start: int, words: list[str]) -> int:
    for word in reversed(words):
        while start and not text[start - 1].isalnum():
            start -= 1
        start -= len(word)
    return start
