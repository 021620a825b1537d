"""Whether a sentence speaks of what has been or of what is to come, as far as choosing a date needs it."""

from __future__ import annotations

import re

_FUTURE = frozenset((
    "deadline", "due", "may", "might", "scheduled", "shall", "should", "upcoming", "will", "won't", "won’t",
    "would",
))  # fmt: skip
_LOOKS_AHEAD = frozenset((
    "agreed", "are", "decided", "due", "expect", "expected", "expects", "going", "hope", "hoped", "hopes",
    "intends", "is", "plan", "planned", "planning", "plans", "prepares", "preparing", "promised", "scheduled",
    "set", "vowed", "was", "were",
))  # fmt: skip
_PAST = frozenset((
    "arose", "beat", "became", "been", "began", "bought", "broke", "brought", "built", "burst", "came", "caught",
    "chose", "cut", "dealt", "did", "died", "drew", "drove", "fell", "felt", "fled", "flew", "forgot", "fought",
    "found", "froze", "gave", "got", "grew", "had", "has", "have", "heard", "held", "hit", "kept", "killed",
    "knew", "led", "left", "lent", "lost", "made", "met", "paid", "put", "quit", "ran", "rode", "rose", "said",
    "sank", "sat", "saw", "says", "sent", "shook", "shot", "sold", "sought", "spent", "spoke", "stole", "stood",
    "struck", "swept", "swore", "taught", "thought", "threw", "told", "took", "tore", "was", "went", "were",
    "woke", "won", "wore", "wrote",
))  # fmt: skip
_WORD = re.compile(r"[a-zA-Z]+(?:['’][a-z]+)?")
_END = re.compile(r"[.!?][\"”’']*\s+[A-Z\"“]|\n\s*\n|;")
_REACH = 220  # characters of the sentence that are looked at each way


def tense_at(text: str, start: int, end: int) -> str | None:
    """Tell "past" or "future", by the last verb-like cue of the sentence before ``start``, else the first after it."""
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
