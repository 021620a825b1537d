"""Hedges: the words before or after a value that say how it bounds the true one."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.model import Modifier, ValueKind
from claimcheck.values.production import word_set

HEDGES: Mapping[str, Modifier] = {
    "about": Modifier.APPROX, "around": Modifier.APPROX, "almost": Modifier.NEARLY, "nearly": Modifier.NEARLY,
    "more than": Modifier.MORE_THAN, "over": Modifier.MORE_THAN, "less than": Modifier.LESS_THAN,
    "at least": Modifier.EQUAL_OR_MORE, "at most": Modifier.EQUAL_OR_LESS, "up to": Modifier.EQUAL_OR_LESS,
}  # fmt: skip
"""The hedges known without a rules file."""

_SUFFIXES = {"-odd": Modifier.APPROX, "-plus": Modifier.EQUAL_OR_MORE, "+": Modifier.EQUAL_OR_MORE}
"""What is written to the value itself: "30-odd", "100-plus", "20+"."""

_LONGEST = 4  # words
_LASTING = word_set(
    "lasted last lasts lasting took take takes taking taken spent spend spends waited for after in of to a "
    "just well slightly little ran was is were are been be and within than held served"
)
"""Words after which "over two hours" is a length; elsewhere it may mean "throughout": "arrests made over two days"."""


def hedge_before(
    text: str, start: int, hedges: Mapping[str, Modifier], kind: ValueKind = ValueKind.NUMBER
) -> tuple[int, Modifier] | None:
    """The longest hedge that ends right before a value.

    Args:
        text: The text.
        start: Where the value begins.
        hedges: Hedge phrases in lower case, and what they say.
        kind: The dimension of the value: "over" before a stretch of time is often no hedge.

    Returns:
        Where the hedge begins, and what it says.
    """
    piece = text[max(0, start - 44) : start]
    if not piece or not (piece[-1].isspace() or piece[-1] in "-~"):
        return (start - 1, Modifier.APPROX) if piece.endswith("~") else None
    words = piece.lower().replace("-", " ").split()[-_LONGEST - 1 :]
    for first in range(max(0, len(words) - _LONGEST), len(words)):
        phrase = " ".join(words[first:])
        if phrase in hedges and not _through(phrase, words[first - 1] if first else "", kind):
            begin = _start_of(text, start, words[first:])
            if begin == 0 or not text[begin - 1].isalnum():
                return begin, hedges[phrase]
    return None


def _through(phrase: str, before: str, kind: ValueKind) -> bool:
    """Whether "over" says through what time something went on, rather than how long it was."""
    return phrase == "over" and kind is ValueKind.DURATION and before not in _LASTING


def hedge_after(text: str, end: int, hedges: Mapping[str, Modifier]) -> tuple[int, Modifier] | None:
    """A hedge that follows, "or so", "-odd" and their like: where it ends, and what it says."""
    if text[end : end + 1] in ("-", "+"):
        for suffix, modifier in _SUFFIXES.items():
            if text.startswith(suffix, end) and not text[end + len(suffix) : end + len(suffix) + 1].isalnum():
                return end + len(suffix), modifier
    if text[end : end + 4].lower() not in (" or ", " at "):
        return None
    words = text[end : end + 24].split()[:3]
    for count in (3, 2):
        phrase = " ".join(words[:count]).rstrip('.,;:!?)"”').lower()
        if len(words) >= count and phrase in hedges and text[end + 1 : end + 1 + len(phrase)].lower() == phrase:
            return end + 1 + len(phrase), hedges[phrase]
    return None


def _start_of(text: str, start: int, words: list[str]) -> int:
    for word in reversed(words):
        while start and not text[start - 1].isalnum():
            start -= 1
        start -= len(word)
    return start
