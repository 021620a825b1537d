"""Spans of time by both their ends: "from March to May", "July 13 - July 15".

These productions look at readings: a ``moment`` is a date that was read, an ``hour`` a time of day.
"""

from __future__ import annotations

import re
from datetime import timedelta

from claimcheck.model import Interval, Timex, ValueKind
from claimcheck.values import calendar
from claimcheck.values.clock import on_day_at
from claimcheck.values.production import Parts, Production, Reading, words_before
from claimcheck.values.resolving import dated, on_day, reference, value_of

_CLOCK_FIRST = re.compile(
    r"(?:about |around )?(?:\d{1,2}[:.]\d\d|\w+(?::\d\d)?\s?(?:[ap]\.?\s?m\b|o.clock)|noon|midnight|half |quarter )",
    re.IGNORECASE,
)
_MOVED = frozenset((
    "brought", "changed", "delayed", "deferred", "extended", "forward", "moved", "postponed", "pushed", "rescheduled",
    "shifted", "back",
))  # fmt: skip


def _moments(parts: Parts) -> list[Reading]:
    return [item.value for item in parts.items if item.name in ("moment", "hour")]


def _range(parts: Parts) -> Reading | None:
    """Read "from March to May", "July 13 - July 15", "between 4pm on Jan 1 and 5pm today".

    "Moved from March to May" names two dates; "March and May" without "between" too.
    """
    joint = next(item.name for item in parts.items if item.name in ("to", "dash", "and", "until"))
    if joint == "and" and parts.items[0].name != "between":
        return None
    if parts.items[0].name == "from" and _MOVED & set(words_before(parts.context.text, parts.items[0].start)[-3:]):
        return None
    one, two = _moments(parts)
    one, two = _of_one_day(one, two, parts)
    first, second = _fitted(one, two, parts)
    value = f"{value_of(first)}/{value_of(second)}"
    kind = ValueKind.TIME if ValueKind.TIME in (first.kind, second.kind) else ValueKind.DATE
    reading = Reading(kind, Timex(kind.value.upper(), value), hedged=False)
    if first.interval is None or second.interval is None:
        unplaced = reference(parts) is None and "_REF" not in value
        return reading._replace(timex=Timex(kind.value.upper(), value)) if unplaced else None
    start, end = first.interval.start, second.interval.end
    if start is None or end is None or start >= end:
        return None
    stated = first.unresolved or second.unresolved
    return reading._replace(interval=Interval(start, end), unresolved=value if stated else None)


def _of_one_day(first: Reading, second: Reading, parts: Parts) -> tuple[Reading, Reading]:
    """Two times of day of which only one has its day: "between 2:00 tomorrow and 4:00".

    In "from 2 p.m. until tomorrow, 4:30 p.m." tomorrow is the day of the end alone, and the beginning is today.
    """
    if first.kind is not ValueKind.TIME or second.kind is not ValueKind.TIME:
        return first, second
    if first.interval is not None and first.interval.start is not None and second.interval is None:
        return first, on_day_at(first.interval.start.date(), second) or second
    if second.interval is not None and second.interval.start is not None and first.interval is None:
        end, today = parts.items[-1], reference(parts)
        if _CLOCK_FIRST.match(parts.context.text, end.start):
            return on_day_at(second.interval.start.date(), first) or first, second
        near = today is not None and second.interval.start.date() - today <= timedelta(days=1)
        return (on_day_at(today, first) or first) if today and near else first, second
    return first, second


def _fitted(first: Reading, second: Reading, parts: Parts) -> tuple[Reading, Reading]:
    """Both ends in the order of the calendar: an end without a year takes the one that the other allows."""
    one, two = first.interval, second.interval
    if one is None or two is None or one.start is None or two.start is None:
        return first, second
    free = [bool(re.match(r"XXXX-\d\d", reading.unresolved or "")) for reading in (first, second)]
    if free[0] and not free[1]:
        return _in_year(first, two.start.year - (one.start.month > two.start.month)), second
    if free[1] and two.start <= one.start:
        return first, _in_year(second, one.start.year + (two.start.month < one.start.month))
    if free[0] and free[1] and two.start.year > one.start.year and two.start.month >= one.start.month:
        return _nearest_pair(first, second, parts)
    weekday = re.fullmatch(r"XXXX-WXX-(\d)", second.unresolved or "")
    if weekday and two.start < one.start:
        ahead = (int(weekday.group(1)) - one.start.isoweekday()) % 7 or 7
        return first, on_day(calendar.add_days(one.start.date(), ahead), second.unresolved) or second
    return first, second


def _nearest_pair(first: Reading, second: Reading, parts: Parts) -> tuple[Reading, Reading]:
    """Two months told of one year, when the tense put a year between them."""
    seen_from = reference(parts)
    year = seen_from.year if seen_from else int(value_of(first)[:4])
    return _in_year(first, year), _in_year(second, year)


def _in_year(reading: Reading, year: int) -> Reading:
    """The same month, or day of a month, in another year."""
    value, interval = value_of(reading), reading.interval
    if interval is None or interval.start is None or not 1 <= year <= 9998:
        return reading
    month = interval.start.month
    if len(value) == 10:
        moved = on_day(calendar.make_day(year, month, interval.start.day), reading.unresolved)
        return moved or reading
    return dated(f"{year:04d}-{month:02d}", calendar.month_interval(year, month), None, reading.unresolved)


_JOINT = "( to | dash | until | and )"
PRODUCTIONS = (
    Production("date.range", f"( from | between )? the? ( moment | hour ) {_JOINT} the? ( moment | hour )", _range),
)
