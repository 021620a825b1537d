"""Hedges: the words before or after a value that say how it bounds the true one."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
        last_words: The words that one can end with.
    """

    says: Mapping[str, Modifier]
    last_words: tuple[str, ...]

    @classmethod
    def of(cls, says: Mapping[str, Modifier]) -> Hedges:
        """The hedges that say these things."""
        return cls(says, _last_words(tuple(says)))


@lru_cache(maxsize=8)  # of the rules, which are the same for every article
def _last_words(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({phrase.rpartition(" ")[2] for phrase in phrases}))


_LONGEST = 4  # words
_REACH = 44  # characters
_SEPARATORS = " -\n\xa0"
_JOINED = frozenset(_SEPARATORS + "~")
_WORDS = re.compile(r"(?<![A-Za-z])(?:[A-Za-z]++[ \n\xa0-]){1,4}$")
_SPELLS = re.compile(r"[\w-]+ (?:nights|weekends|seasons|sessions|rounds|games|matches|generations)\b")
_WORD = re.compile(r"[A-Za-z]+")
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
    low = max(0, start - _REACH)
    if not text[low:start].rstrip(_SEPARATORS).lower().endswith(hedges.last_words):
        return None
    found = _WORDS.search(text, low, start)
    if found is None:
        return None
    words = found.group().lower().replace("-", " ").split()
    for first in range(len(words)):
        phrase = " ".join(words[first:])
        if phrase in hedges.says:
            begin = found.start() + _offset(found.group(), first)
            timed = kind is ValueKind.DURATION or _SPELLS.match(text, start) is not None
            return None if timed and phrase == "over" and _through(text, begin) else (begin, hedges.says[phrase])
    return None


def _offset(phrase: str, count: int) -> int:
    """Where the word behind the first ``count`` words begins."""
    return [word.start() for word in _WORD.finditer(phrase)][count]


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
