"""Clauses: the stretch of a sentence inside which a word's neighbours belong to it."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.text.words import Word, word_set

_OPENERS = word_set("but while although though whereas because after before when if unless until once amid following")
_MARKS = frozenset({";", ":", "—", "–", "(", ")"})


def clause(words: Sequence[Word], index: int) -> tuple[int, int]:
    """First and after-last word of the clause around word ``index``; the word that opens a clause belongs to it."""
    low = index
    while low > 0 and words[low].lower not in _OPENERS and words[low - 1].text not in _MARKS:
        low -= 1
    high = index + 1
    while high < len(words) and words[high].lower not in _OPENERS and words[high].text not in _MARKS:
        high += 1
    return low, high
