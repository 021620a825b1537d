"""Stretches with one end open: "since 2014", "until Friday", "on or before Oct. 4", "tomorrow before 5 p.m.".

These productions look at readings: a ``moment`` is a date that was read, an ``hour`` a time of day.
"""

from __future__ import annotations

import re

from claimcheck.model import Interval, Timex, ValueKind
from claimcheck.values.clock import clock_of, on_day_at
from claimcheck.values.production import Parts, Production, Reading, word_before, word_set
from claimcheck.values.resolving import day_of, value_of
from claimcheck.values.scan import Item

_CLOSE_BY = word_set("shortly just soon right long immediately moments seconds minutes hours hour days weeks well even")
"""Words that make "after 8 p.m." a moment near that time rather than all the hours behind it."""
_END = re.compile(r"\s*(?:$|[.,;:!?)\]\n])")


def _open(parts: Parts) -> Reading | None:
    """Read "since 2014", "until Friday", "before 2012", "after Oct. 4": a stretch with an open end.

    The words that bound it are left out of the mention for "since" and "until", as TimeBank marks them; "before" and
    "after" bound a date only where it stands alone ("after Monday's vote" speaks of the vote).
    """
    word, moment = parts.items[0], parts.items[-1]
    reading: Reading = moment.value
    interval = reading.interval
    if interval is None or word.value == "through":
        return None
    if word.name == "since":
        return reading._replace(interval=Interval(interval.start, None), start=moment.start)
    if word.name == "until":
        return reading._replace(interval=Interval(None, interval.end), start=moment.start)
    if not _ends_clause(parts) or interval.start is None or interval.end is None:
        return None
    bounds = Interval(None, interval.start) if word.name == "before" else Interval(interval.end, None)
    return reading._replace(interval=bounds, hedged=False)


def _inclusive(parts: Parts) -> Reading | None:
    """Read "on or before Oct. 4", "after or on 1/1/2016", "on or earlier than Friday": the day itself counts."""
    reading: Reading = parts.items[-1].value
    if not _bounds(parts):
        return None
    if reading.interval is None:
        return reading._replace(hedged=False)
    behind = _bound(parts).name in ("before", "ago")
    bounds = Interval(None, reading.interval.end) if behind else Interval(reading.interval.start, None)
    return reading._replace(interval=bounds, hedged=False)


def _compared(parts: Parts) -> Reading | None:
    """Read "later than 2018", "no earlier than Friday"."""
    reading: Reading = parts.items[-1].value
    interval = reading.interval
    if interval is None or parts.items[0].value not in ("earlier", "sooner", "later"):
        return None
    ahead = parts.items[0].name == "later"
    bounds = Interval(interval.end, None) if ahead else Interval(None, interval.start)
    denied = word_before(parts.context.text, parts.items[0].start) in ("no", "not")
    if denied:
        bounds = Interval(None, interval.end) if ahead else Interval(interval.start, None)
    return reading._replace(interval=bounds, hedged=False)


def _hour(parts: Parts) -> Reading | None:
    """Read "after 8 p.m.", "before 9 a.m. on Monday"; "shortly after 8 p.m." is about eight."""
    word, hour = parts.items[0], parts.items[-1]
    close_by = word_before(parts.context.text, word.start) in _CLOSE_BY
    if close_by or not _ends_clause(parts) or not _bounds(parts):
        return None
    return _bounded(hour.value, behind=word.name in ("before", "ago"))


def _day_hour(parts: Parts) -> Reading | None:
    """Read "tomorrow before 5 p.m.", "Wednesday later than 10 in the morning"."""
    day, hour = day_of(parts.get("moment")), parts.items[-1].value
    placed = on_day_at(day, hour) if day is not None else None
    if placed is None or not _bounds(parts):
        return None
    return _bounded(placed, behind=_bound(parts).name in ("before", "ago"))


def _bound(parts: Parts) -> Item:
    return next(item for item in parts.items if item.name in ("before", "after", "ago", "later"))


def _bounds(parts: Parts) -> bool:
    """Whether the word can bound a time: "later than" and "earlier than", not "ago than"."""
    return _bound(parts).value in ("before", "after", "earlier", "sooner", "later")


def _ends_clause(parts: Parts) -> bool:
    end = parts.items[-1].end
    return _END.match(parts.context.text[end : end + 3]) is not None


def _bounded(reading: Reading, *, behind: bool) -> Reading | None:
    first, last = clock_of(reading)
    if first is None or last is not None:
        return None
    interval, value = reading.interval, value_of(reading)
    if interval is not None:
        bounds = Interval(None, interval.start) if behind else Interval(interval.start, None)
        return reading._replace(interval=bounds, hedged=False)
    if not value.startswith("T"):
        return None  # of a day that is not known
    return Reading(ValueKind.TIME, Timex("TIME", f"/{value}" if behind else f"{value}/"), hedged=False)


_THAN = "( ago | later ) than"
_WORD = f"( before | after | {_THAN} )"
PRODUCTIONS = (
    Production("date.open", "( since | until | before | after ) the? moment", _open),
    Production("date.inclusive", f"( on or {_WORD} | {_WORD} or ( on | in ) ) the? moment", _inclusive),
    Production("date.compared", f"{_THAN} the? moment", _compared),
    Production("time.open", f"{_WORD} hour", _hour),
    Production("time.day-open", f"moment comma? {_WORD} hour", _day_hour),
)
