"""Whether a sentence speaks of what has been or of what is to come, as far as choosing a date needs it."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
_MODAL = frozenset(("can", "could", "may", "might", "must", "not", "shall", "should", "to", "will", "would"))
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
_CUES = _FUTURE | _PAST | _PLANNED | {"to"}
_WORD = re.compile(r"[a-zA-Z]+(?:['’][a-z]+)?")
_ABBREVIATED = "".join(rf"(?<!\b{word}\.)" for word in (
    "Mr", "Ms", "Mrs", "Dr", "St", "Sen", "Gov", "Rep", "Gen", "Lt", "Col", "Sgt", "Rev", "Prof", "No", "vs", "Co",
    "Corp", "Inc", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", r"[ap]\.m", "[A-Z]",
))  # fmt: skip
_END = re.compile(rf"[.!?;\n](?:(?<=[.!?]){_ABBREVIATED}[\"”’']*\s+[A-Z\"“]|(?<=\n)\s*\n|(?<=;))")
_FORWARD = re.compile(r"\b(until|till|by|before|as (?:soon|early|late) as)\s+$", re.IGNORECASE)
_SINCE = ("since ", "Since ")
_REACH = 220  # characters of the sentence that are looked at each way
_ENDINGS = ("ed", "'ll", "’ll")  # of other words that may be cues


def tense_at(text: str, start: int, end: int) -> str | None:
    """Tell "past" or "future", by the last verb-like cue of the sentence before ``start``, else the first after it.

    What "since" leads to is past. "Until", "by", "before" and "as soon as" look forward, unless the sentence says it
    is over ("lasted until Friday", "by Friday they had left", "died before Christmas"). What was *planned* for a time
    may lie either way and tells nothing; what was *originally* planned, or had been, lies behind.
    """
    before = _sentence_before(text, start)
    if before.endswith(_SINCE):
        return "past"  # "it is the first since Monday"
    forward = _FORWARD.search(before[-16:])
    told = _last_cue(before)
    if forward is None and told in ("past", "future"):
        return told
    after = _sentence_after(text, end)
    if forward is not None and not _is_over(before, after, forward.group(1).lower(), told):
        return "future"
    if told is None:
        told = _first_cue(after)
        return "past" if told == "either" else told  # "On Friday the union planned ..."
    if told == "either":
        return "past" if _UNDONE & set(_WORD.findall(after)) else None
    return told


def _sentence_before(text: str, start: int) -> str:
    before = text[max(0, start - _REACH) : start]
    ends = [found.end() for found in _END.finditer(before)]
    return before[ends[-1] - 1 :] if ends else before


def _sentence_after(text: str, end: int) -> str:
    after = text[end : end + _REACH]
    stop = _END.search(after)
    return after[: stop.start()] if stop else after


def _is_over(before: str, after: str, word: str, told: str | None) -> bool:
    if word == "before" and told == "past":
        return True
    if "had" in _WORD.findall(before + " " + after):
        return True
    return word != "by" and bool(_LASTED & {found.lower() for found in _WORD.findall(before)[-5:]})


def _last_cue(part: str) -> str | None:
    words = _WORD.findall(part)
    return _first_of(words, range(len(words) - 1, -1, -1))


def _first_cue(part: str) -> str | None:
    words = _WORD.findall(part)
    return _first_of(words, range(len(words)))


def _first_of(words: list[str], places: Iterable[int]) -> str | None:
    """What the first cue among some places tells; most words are none, and their looks tell it."""
    for place in places:
        if words[place].lower() in _CUES or words[place].endswith(_ENDINGS):
            cue = _cue(words, place)
            if cue is not None:
                return cue
    return None


def _cue(words: list[str], place: int) -> str | None:
    """What one word tells, given the three before it and the one behind: "past", "future", "either" or nothing."""
    word = words[place].lower()
    regular = word.endswith("ed") and len(word) > 4 and word == words[place]
    if not regular and word not in _CUES and not word.endswith(("'ll", "’ll")):
        return None  # "red"
    earlier = [found.lower() for found in words[max(0, place - 3) : place]]
    following = words[place + 1].lower() if place + 1 < len(words) else ""
    previous = earlier[-1] if earlier else ""
    if word in _PLANNED and (word != "set" or following == "for" or _AUXILIARY & set(earlier)):
        return _plan(word, previous, set(earlier))
    if word == "to":
        return "future" if previous in _LOOKS_AHEAD else None
    if word == "have" and _MODAL & set(earlier[-2:]):
        return None  # "will have a meeting"
    if word in _PAST or regular:
        presently = previous in _PRESENT and word not in _BLAMED and "could" not in earlier
        return "either" if presently else "past"
    return "future"


def _plan(word: str, previous: str, earlier: set[str]) -> str:
    if _GIVEN_UP & earlier:
        return "past"
    return "future" if previous in _PRESENT or word == "due" else "either"
