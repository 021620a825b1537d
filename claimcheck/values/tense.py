"""Whether a sentence speaks of what has been or of what is to come, as far as choosing a date needs it."""

from __future__ import annotations

import re

_FUTURE = frozenset((
    "deadline", "due", "may", "might", "shall", "should", "upcoming", "will", "won't", "won’t", "would",
))  # fmt: skip
_LOOKS_AHEAD = frozenset((
    "agreed", "are", "decided", "due", "expect", "expected", "expects", "going", "hope", "hoped", "hopes",
    "intends", "is", "plan", "planned", "planning", "plans", "prepares", "preparing", "promised", "scheduled",
    "set", "vowed", "was", "were",
))  # fmt: skip
_PLANNED = frozenset((
    "billed", "booked", "due", "expected", "intended", "planned", "planning", "scheduled", "set", "slated", "targeted",
))  # fmt: skip
_GIVEN_UP = frozenset(("had", "initially", "originally", "previously"))
_BLAMED = frozenset(("accused", "alleged", "believed", "charged", "reported", "said", "suspected", "thought", "wanted"))
_UNDONE = frozenset(("abandoned", "called", "canceled", "cancelled", "delayed", "postponed", "scrapped"))
_PRESENT = frozenset(("is", "are", "be", "being"))
_AUXILIARY = _PRESENT | {"been", "was", "were"}
_LASTED = frozenset(("continued", "did", "lasted", "ran", "remained", "stayed", "was", "went", "were", "worked"))
_PAST = frozenset((
    "arose", "beat", "became", "been", "began", "bought", "broke", "brought", "built", "burst", "came", "caught",
    "chose", "cut", "dealt", "did", "died", "drew", "drove", "fell", "felt", "fled", "flew", "forgot", "fought",
    "found", "froze", "gave", "got", "grew", "had", "has", "have", "heard", "held", "hit", "kept", "killed",
    "knew", "led", "left", "lent", "lost", "made", "met", "paid", "put", "quit", "ran", "rode", "rose", "said",
    "sank", "sat", "saw", "says", "sent", "set", "shook", "shot", "sold", "sought", "spent", "spoke", "stole", "stood",
    "struck", "swept", "swore", "taught", "thought", "threw", "told", "took", "tore", "was", "went", "were",
    "woke", "won", "wore", "wrote",
))  # fmt: skip
_WORD = re.compile(r"[a-zA-Z]+(?:['’][a-z]+)?")
_END = re.compile(r"[.!?][\"”’']*\s+[A-Z\"“]|\n\s*\n|;")
_FORWARD = re.compile(r"\b(until|till|by|before|as (?:soon|early|late) as)\s+$", re.IGNORECASE)
_REACH = 220  # characters of the sentence that are looked at each way


def tense_at(text: str, start: int, end: int) -> str | None:
    """Tell "past" or "future", by the last verb-like cue of the sentence before ``start``, else the first after it.

    "Until", "by", "before" and "as soon as" look forward, unless the sentence says that it is over ("lasted until
    Friday", "by Friday they had left"). What was *planned* for a time may lie either way and tells nothing; what was
    *originally* planned, or had been, lies behind.
    """
    before, after = _sentence_around(text, start, end)
    cues = _cues(before)
    forward = _FORWARD.search(before[-16:])
    if forward is not None and not _is_over(before, after, forward.group(1).lower()):
        return "future"
    if not cues:
        told = next(iter(_cues(after)), None)
        return "past" if told == "either" else told  # "On Friday the union planned ..."
    if cues[-1] == "either":
        return "past" if _UNDONE & set(_WORD.findall(after)) else None
    return cues[-1]


def _sentence_around(text: str, start: int, end: int) -> tuple[str, str]:
    before = text[max(0, start - _REACH) : start]
    ends = [found.end() for found in _END.finditer(before)]
    after = text[end : end + _REACH]
    stop = _END.search(after)
    return before[ends[-1] - 1 :] if ends else before, after[: stop.start()] if stop else after


def _is_over(before: str, after: str, word: str) -> bool:
    if "had" in _WORD.findall(before + " " + after):
        return True
    return word != "by" and bool(_LASTED & {found.lower() for found in _WORD.findall(before)[-5:]})


def _cues(part: str) -> list[str]:
    cues: list[str] = []
    words = [word.lower() for word in _WORD.findall(part)]
    cased = _WORD.findall(part)
    for place, word in enumerate(words):
        cue = _cue(word, cased[place], words[max(0, place - 3) : place])
        if cue is not None:
            cues.append(cue)
    return cues


def _cue(word: str, cased: str, earlier: list[str]) -> str | None:
    """What one word tells, given the three before it: "past", "future", "either" or nothing."""
    previous = earlier[-1] if earlier else ""
    if word in _PLANNED and not (word == "set" and not _AUXILIARY & set(earlier)):
        if _GIVEN_UP & set(earlier):
            return "past"
        return "future" if previous in _PRESENT or word == "due" else "either"
    if word in _FUTURE or word.endswith(("'ll", "’ll")):
        return "future"
    if word == "to" and previous in _LOOKS_AHEAD:
        return "future"
    if word in _PAST or (word.endswith("ed") and len(word) > 4 and word == cased):
        presently = previous in _PRESENT and word not in _BLAMED and "could" not in earlier
        return "either" if presently else "past"
    return None
