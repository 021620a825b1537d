"""Whether a sentence speaks of what has been or of what is to come, as far as choosing a date needs it."""

from __future__ import annotations

import re

_FUTURE = frozenset(
    ["will", "shall", "won't", "won’t", "would", "may", "might", "should", "scheduled", "upcoming", "due", "deadline"]
)
_LOOKS_AHEAD = frozenset(
    ["going", "is", "are", "was", "were", "plan", "plans", "planned", "planning", "expect", "expects", "expected", "set", "due"]
    + ["hope", "hopes", "hoped", "scheduled", "vowed", "promised", "agreed", "decided", "prepares", "preparing", "intends"]
)
_PAST = frozenset(
    """
    was were had did said says told has have been met won lost took made came went gave held left began became fell rose
    sent shot found saw got hit killed struck spoke wrote ran led died kept built bought sold paid put cut broke chose drew
    drove flew grew knew threw wore stood sought taught thought brought caught fought felt heard fled sank swept quit spent
    lent sat beat burst dealt rode shook stole woke arose forgot froze swore tore
    """.split()
)
_WORD = re.compile(r"[a-zA-Z]+(?:['’][a-z]+)?")
_END = re.compile(r"[.!?][\"”’']*\s+[A-Z\"“]|\n\s*\n|;")
_REACH = 220  # characters of the sentence that are looked at each way


def tense_at(text: str, start: int, end: int) -> str | None:
    """Tell "past" or "future" by the last verb-like cue of the sentence before ``start``, else the first after ``end``."""
    before = text[max(0, start - _REACH) : start]
    ends = [found.end() for found in _END.finditer(before)]
    after = text[end : end + _REACH]
    stop = _END.search(after)
    cues = _cues(before[ends[-1] - 1 :] if ends else before)
    return cues[-1] if cues else next(iter(_cues(after[: stop.start()] if stop else after)), None)


def _cues(part: str) -> list[str]:
    cues: list[str] = []
    previous = ""
    for word in _WORD.findall(part):
        lower = word.lower()
        if lower in _FUTURE or lower.endswith(("'ll", "’ll")) or (lower == "to" and previous in _LOOKS_AHEAD):
            cues.append("future")
        elif lower in _PAST or (lower.endswith("ed") and len(lower) > 4 and lower == word):
            cues.append("past")
        previous = lower
    return cues
