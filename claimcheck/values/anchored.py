"""Stretches that end or begin now: "the last two weeks", "the next three hours", "within the next five days".

They say *when*, so they are dates (times where hours or minutes are counted) with an interval; their TIMEX3 stays the
DURATION that TimeBank marks. "For two weeks" says only how long, and is no business of this module.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from claimcheck.model import Interval, ValueKind
from claimcheck.values import calendar
from claimcheck.values.away import shifted
from claimcheck.values.production import Parts, Production, Reading, ends_clause, word_after, word_before, word_set
from claimcheck.values.resolving import tense, value_of

_BEHIND = frozenset(("last", "past"))
_AHEAD = frozenset(("coming", "upcoming"))
_OWNERS = word_set("his her its their our my your whose")
_PLACED = word_set("of before after")
"""Words after which the stretch hangs on something else than now: "the last two weeks of July"."""


def anchored(reading: Reading, parts: Parts) -> Reading:
    """A duration as the stretch up to or from now, where its "last", "past", "next" or "coming" mean that.

    What is past ends where the day of publication begins, and what is to come begins with the day after; hours and
    minutes are counted from the moment itself.
    """
    direction = _direction(parts)
    if not direction or _hangs_elsewhere(parts):
        return reading
    return _placed(reading, parts, direction)


def _placed(reading: Reading, parts: Parts, direction: int) -> Reading:
    value = value_of(reading)
    kind = ValueKind.TIME if "T" in value else ValueKind.DATE
    interval = _interval(parts.context.published, value, direction)
    return reading._replace(kind=kind, interval=interval, hedged=False)  # "over the last few days" is not more of them


def _direction(parts: Parts) -> int:
    """-1 for what is past, 1 for what is to come, 0 where the words are told from another day than this one."""
    step = next((item for item in parts.items if item.name in ("last", "next")), None)
    if step is None:
        return 0
    word = str(step.value)
    if word in _BEHIND:
        return 0 if word == "last" and tense(parts) == "future" else -1
    return int(word in _AHEAD or (word == "next" and tense(parts) != "past"))


def _hangs_elsewhere(parts: Parts) -> bool:
    text, start, end = parts.context.text, parts.items[0].start, parts.items[-1].end
    owned = word_before(text, start, 8) in _OWNERS or text[max(0, start - 3) : start] in ("'s ", "’s ")
    return owned or word_after(text, end, 8) in _PLACED


def _interval(now: datetime | None, duration: str, direction: int) -> Interval | None:
    if now is None:
        return None
    if "T" in duration:
        edge = now.replace(microsecond=0)
    else:
        edge = calendar.midnight(now.date())
        if direction > 0 and now.date() < datetime.max.date():
            edge += timedelta(1)
    other = shifted(edge, duration, direction)
    if other is None:
        return None
    return Interval(edge, other) if direction > 0 else Interval(other, edge)


def _within(parts: Parts) -> Reading | None:
    """Read "will answer within five days" at the end of a clause; "done within two days of the vote" is a duration."""
    stretch = parts.items[-1]
    reading: Reading = stretch.value
    if parts.items[0].value != "within" or reading.kind is not ValueKind.DURATION or "X" in value_of(reading):
        return None
    if not ends_clause(parts.context.text, stretch.end) or tense(parts) != "future":
        return None
    return _placed(reading, parts, 1)._replace(start=stretch.start, hedged=True)


PRODUCTIONS = (Production("date.within", "in stretch", _within),)
