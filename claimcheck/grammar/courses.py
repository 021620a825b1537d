"""Courses: what goes on for a time, without anybody who takes part by name: a standoff, a trial, a strike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.claim_type import THE_STORY, Found
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.scene import is_background, is_one_of_several
from claimcheck.model import Assertion
from claimcheck.names.phrases import is_adjective
from claimcheck.rules.schema import Lexicon
from claimcheck.text import Sentence
from claimcheck.text.words import Word, word_set

LASTING = word_set(
    "lasted lasts lasting last took takes run runs ran continued went dragged stretched dragging running stretching"
)
_JOINTS = frozenset({"of", "-", "‑"})
_REACH = 16  # words from the noun to how long it lasted: asides stand between
_DESCRIBED = 3  # words from a length of time to what was so long


def course_of(reading: Reading, anchor: Anchor, attribute: str) -> Found | None:
    """“A three-hour standoff”, “90 minutes of negotiations”, “the trial lasted seven months”, “a siege of two days”.

    What is planned of it is as good as what is told. ``None`` for one of several, and for one of another time.
    """
    table = _table(reading.rules.lexicon)
    if _nouns(reading.rules.lexicon).isdisjoint(anchor.within.lowered):
        return None
    words = anchor.within.words
    noun = _noun_behind(words, anchor.last, table)
    if noun is None:
        noun = _noun_before(anchor, table)
    if noun is None or is_background(reading, anchor):
        return None
    if is_one_of_several(words, noun, anchor.last if noun >= anchor.last else 0):
        return None
    return Found(f"{attribute}, {table[words[noun].lower]}", THE_STORY, anchor.first, Assertion.AFFIRMED)


def course_in(reading: Reading, sentence: Sentence, low: int, high: int) -> str:
    """What goes on that the words between two indexes tell of first ("strike"), or ""."""
    if _nouns(reading.rules.lexicon).isdisjoint(sentence.lowered):
        return ""
    table = _table(reading.rules.lexicon)
    return next((table[word.lower] for word in sentence.words[low:high] if word.lower in table), "")


def _noun_behind(words: Sequence[Word], at: int, table: Mapping[str, str]) -> int | None:
    """The noun behind a length: right after it, after "of", with adjectives before it."""
    for index in range(at, min(len(words), at + _DESCRIBED)):
        if words[index].lower in table:
            return index
        if words[index].text not in _JOINTS and not is_adjective(words[index].text):
            return None
    return None


def _noun_before(anchor: Anchor, table: Mapping[str, str]) -> int | None:
    """The noun that a verb of lasting has for its subject, or that "of" links with the length."""
    words, at = anchor.within.words, anchor.first
    if at > 1 and words[at - 1].lower == "of" and words[at - 2].lower in table:
        return at - 2
    low = max(clause_start(anchor.within, at), at - _REACH)
    verb = next((i for i in range(at - 1, low, -1) if words[i].lower in LASTING), None)
    if verb is None:
        return None
    return next((i for i in range(verb - 1, low - 1, -1) if words[i].lower in table), None)


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> Mapping[str, str]:
    return {noun: kind for kind, nouns in lexicon.courses.items() for noun in nouns}


@lru_cache(maxsize=8)
def _nouns(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(_table(lexicon))
