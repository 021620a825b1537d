"""Hedges: the words before or after a value that say how it bounds the true one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.model import Modifier, ValueKind
from claimcheck.values.production import word_before, word_set

HEDGES: Mapping[str, Modifier] = {
    "about": Modifier.APPROX, "around": Modifier.APPROX, "almost": Modifier.NEARLY, "nearly": Modifier.NEARLY,
    "more than": Modifier.MORE_THAN, "over": Modifier.MORE_THAN, "less than": Modifier.LESS_THAN,
    "at least": Modifier.EQUAL_OR_MORE, "at most": Modifier.EQUAL_OR_LESS, "up to": Modifier.EQUAL_OR_LESS,
}  # fmt: skip
"""The hedges known without a rules file."""

_SUFFIXES = {"-odd": Modifier.APPROX, "-plus": Modifier.EQUAL_OR_MORE, "+": Modifier.EQUAL_OR_MORE}
"""What is written to the value itself: "30-odd", "100-plus", "20+"."""


class Hedges(NamedTuple):
    """Hedge phrases in lower case.

    Attributes:
        says: What each phrase says.
        ending: The phrases that end with each word, the longest first.
    """

    says: Mapping[str, Modifier]
    ending: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, says: Mapping[str, Modifier]) -> Hedges:
        """The hedges that say these things."""
        return cls(says, _by_last_word(tuple(says)))


@lru_cache(maxsize=8)  # of the rules, which are the same for every article
def _by_last_word(phrases: tuple[str, ...]) -> Mapping[str, Sequence[str]]:
    ending: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        ending.setdefault(phrase.rpartition(" ")[2], []).append(phrase)
    return ending


_LONGEST = 4  # words
_REACH = 44  # characters
_SEPARATORS = " -\n\xa0"
_JOINED = frozenset(_SEPARATORS + "~")
_SPELLS = re.compile(r"[\w-]+ (?:nights|weekends|seasons|sessions|rounds|games|matches|generations)\b")
_OTHER_SPACES = re.compile(r"[-\n\xa0]")
_NO_LETTERS = re.compile(r"[^a-z]+")
_LASTING = word_set(
    "lasted last lasts lasting took take takes taking taken spent spend spends waited for after in of to a "
    "just well slightly little ran was is were are been be and within than held served"
)
"""Words after which "over two hours" is a length; elsewhere it may mean "throughout": "arrests made over two days"."""


def hedge_before(
    text: str, start: int, hedges: Hedges, kind: ValueKind = ValueKind.NUMBER
) -> tuple[int, Modifier] | None:
    """The longest hedge that ends right before a value.

    Args:
        text: The text.
        start: Where the value begins.
        hedges: The hedges to look for.
        kind: The dimension of the value: "over" before a stretch of time is often no hedge.

    Returns:
        Where the hedge begins, and what it says.
    """
    if not start or text[start - 1] not in _JOINED:
        return None
    if text[start - 1] == "~":
        return start - 1, Modifier.APPROX
    low, end = max(0, start - _REACH), start - 1
    if text[end] == "\n" and text[end - 1 : end] in _JOINED:
        end -= 1  # a line that ends with a space
    last = text[low:end].rpartition(" ")[2].lower()
    phrases = hedges.ending.get(last if last.isalpha() else _NO_LETTERS.split(last)[-1])
    if phrases is None:
        return None
    said = _OTHER_SPACES.sub(" ", text[low:end].lower())
    for phrase in phrases:
        begin = end - len(phrase)
        if said.endswith(phrase) and not said[: begin - low][-1:].isalpha():
            timed = kind is ValueKind.DURATION or _SPELLS.match(text, start) is not None
            return None if timed and phrase == "over" and _through(text, begin) else (begin, hedges.says[phrase])
    return None


def _through(text: str, begin: int) -> bool:
    """Whether "over" says through what time something went on, rather than how long it was."""
    return word_before(text, begin) not in _LASTING


def hedge_after(text: str, end: int, hedges: Hedges) -> tuple[int, Modifier] | None:
    """A hedge that follows, "or so", "-odd" and their like: where it ends, and what it says."""
    if text[end : end + 1] in ("-", "+"):
        for suffix, modifier in _SUFFIXES.items():
            if text.startswith(suffix, end) and not text[end + len(suffix) : end + len(suffix) + 1].isalnum():
                return end + len(suffix), modifier
    if text[end : end + 4].lower() not in (" or ", " at "):
        return None
    words = text[end : end + 28].split()[:_LONGEST]
    for count in range(len(words), 1, -1):
        phrase = " ".join(words[:count]).rstrip('.,;:!?)"”').lower()
        if phrase in hedges.says and text[end + 1 : end + 1 + len(phrase)].lower() == phrase:
            return end + 1 + len(phrase), hedges.says[phrase]
    return None
