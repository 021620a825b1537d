"""Clauses: the stretch of a sentence inside which a word's neighbours belong to it."""

from __future__ import annotations

from claimcheck.text import Sentence
from claimcheck.text.words import word_set

_OPENERS = word_set("but while although though whereas because after before when if unless until once amid following")
_MARKS = frozenset({";", ":", "—", "–", "(", ")"})
_BOUNDS = _OPENERS | _MARKS


def clause(sentence: Sentence, index: int) -> tuple[int, int]:
    """First and after-last word of the clause around word ``index``; the word that opens a clause belongs to it."""
    return clause_start(sentence, index), clause_end(sentence, index)


def clause_start(sentence: Sentence, index: int) -> int:
    """First word of the clause around word ``index``."""
    if sentence.lowered.isdisjoint(_BOUNDS):
        return 0  # two sentences of three are one clause
    words = sentence.words
    if words[index].lower in _OPENERS:
        return index
    for at in range(index - 1, -1, -1):
        if words[at].lower in _BOUNDS:
            return at if words[at].lower in _OPENERS else at + 1
    return 0


def clause_end(sentence: Sentence, index: int) -> int:
    """The index after the last word of the clause around word ``index``."""
    words = sentence.words
    if not sentence.lowered.isdisjoint(_BOUNDS):
        for at in range(index + 1, len(words)):
            if words[at].lower in _BOUNDS:
                return at
    return len(words)
