"""A day and an hour that stand together: "Friday at 10:30", "10 a.m. on Oct. 4", "this morning at ten".

These productions look at readings: a ``moment`` is a date that was read, an ``hour`` a time of day.
"""

from __future__ import annotations

import re

from claimcheck.model import Timex, ValueKind
from claimcheck.values import calendar
from claimcheck.values.clock import at_clock, clock_of, clock_time, in_part, on_day_at, part_named, part_of_day
from claimcheck.values.production import Parts, Production, Reading
from claimcheck.values.resolving import (
    dated,
    day_of,
    nearest_of,
    nearest_weekday,
    on_day,
    reference,
    stands_alone,
    value_of,
)

_HALF_STATED = re.compile(r"\b\d*\s?[ap]\.?\s?m\b", re.IGNORECASE)


def _day_hour(parts: Parts) -> Reading | None:
    """Read "Friday at 10:30", "10 a.m. on Oct. 4", "June 6 in the morning"."""
    return _placed(parts.get("moment"), parts.get("hour"), parts)


def _placed(moment: Reading, hour: Reading, parts: Parts) -> Reading | None:
    day = day_of(moment)
    if day is not None:
        return on_day_at(day, hour)
    if hour.interval is not None or moment.interval is not None or reference(parts) is not None:
        return None
    return Reading(ValueKind.TIME, Timex("TIME", f"{value_of(moment)}T{value_of(hour).rpartition('T')[2]}"))


def _hours(parts: Parts) -> Reading | None:
    """Read "this morning at 10 a.m.", "7:00 on Sunday afternoon": a part of a day, and the clock."""
    first, second = (item.value for item in parts.items if item.name == "hour")
    part, clock = (first, second) if part_named(first) else (second, first)
    name = part_named(part)
    start, end = clock_of(clock)
    if not name or start is None or part_named(clock) or (clock.interval is not None and part.interval is not None):
        return None
    if _HALF_STATED.search(parts.words):
        name = ""
    whole = part.interval or clock.interval
    day = whole.start.date() if whole is not None and whole.start is not None else None
    return at_clock(day, in_part(start, name), in_part(end, name) if end else None)


def _at_number(parts: Parts) -> Reading | None:
    """Read "Sunday at 8", "this afternoon at 2"; "8 tonight" where nothing stands before it that it could count."""
    number = next(item for item in parts.items if item.name == "day")
    known = next(item.value for item in parts.items if item.name in ("moment", "hour"))
    clock = clock_time([int(number.value.value)])
    if clock is None or (parts.item("hour") and not 1 <= clock.hour <= 12):
        return None
    if parts.items[0] is number:
        before = parts.context.text[max(0, number.start - 4) : number.start].strip().lower()
        if before not in ("", "at"):
            return None
    elif not stands_alone(parts):
        return None
    if parts.item("hour"):
        name = part_named(known)
        day = known.interval.start.date() if known.interval is not None and known.interval.start else None
        return at_clock(day, in_part(clock, name)) if name else None
    day = day_of(known)
    return at_clock(day, clock) if day else None


def _number_part(parts: Parts) -> Reading | None:
    """Read "at 11 on Friday night"."""
    number, hour = parts.items[1], parts.items[-1].value
    name, clock = part_named(hour), clock_time([int(number.value.value)])
    if not name or clock is None or hour.interval is None or hour.interval.start is None:
        return None
    return at_clock(hour.interval.start.date(), in_part(clock, name))._replace(start=number.start)


def _day_part(parts: Parts) -> Reading | None:
    """Read "May 5th night"."""
    moment, name = parts.get("moment"), parts.get("daypart")
    day = day_of(moment)
    if day is not None:
        return part_of_day(day, name)
    unplaced = reference(parts) is None and re.fullmatch(r"XXXX-(?:\d\d|WXX)-\d+", value_of(moment))
    return Reading(ValueKind.TIME, Timex("TIME", f"{value_of(moment)}T{name}")) if unplaced else None


def _hour_weak_day(parts: Parts) -> Reading | None:
    """Read "3 p.m. on Sun": an hour makes the word a day."""
    weekday = parts.get("weakday")
    day = nearest_weekday(parts, weekday)
    moment = on_day(day, f"XXXX-WXX-{weekday}") or dated(f"XXXX-WXX-{weekday}", None)
    return _placed(moment, parts.get("hour"), parts)


def _year_last(parts: Parts) -> Reading | None:
    """Read "Wed Aug 05 12:00:00 2015", as machines stamp it."""
    moment, year = parts.all("moment")
    found = re.fullmatch(r"XXXX-(\d\d)-(\d\d)", moment.unresolved or value_of(moment))
    first, last = clock_of(parts.get("hour"))
    if found is None or first is None or last is not None or re.fullmatch(r"\d{4}", value_of(year)) is None:
        return None
    day = calendar.make_day(int(value_of(year)), int(found.group(1)), int(found.group(2)))
    return at_clock(day, first) if day else None


def _bare_part(parts: Parts) -> Reading | None:
    """Read "afternoon at half past 7", "half past seven in the late evening"."""
    part, hour = parts.get("daypart"), parts.get("hour")
    first, last = clock_of(hour)
    if first is None or part_named(hour):
        return None
    day = hour.interval.start.date() if hour.interval is not None and hour.interval.start else None
    return at_clock(day, in_part(first, part), in_part(last, part) if last else None)


def _on_number(parts: Parts) -> Reading | None:
    """Read "on the 15th at 8:00" without its ending: "on 15 at 8:00", "8 p.m. on the 15"."""
    hour, number, seen_from = parts.get("hour"), int(parts.get("day").value), reference(parts)
    first, last = clock_of(hour)
    if hour.interval is not None or first is None or (parts.items[-1].name == "day" and not stands_alone(parts)):
        return None
    start = next(item.start for item in parts.items if item.name in ("day", "hour"))
    if seen_from is None:
        return at_clock(None, first, last)._replace(start=start)
    months = (calendar.first_of_month(seen_from.year, seen_from.month + step) for step in (-1, 0, 1))
    days = [day for month in months if month and (day := calendar.make_day(month.year, month.month, number))]
    day = nearest_of(parts, days)
    return at_clock(day, first, last)._replace(start=start) if day else None


def _same_day(parts: Parts) -> Reading | None:
    """Read "Jul 18, Fri", "tomorrow, 13 April": one day said twice."""
    first, second = (item.value for item in parts.items if item.name == "moment")
    day = day_of(first)
    if day is None or not (first.unresolved or second.unresolved):
        return None
    weekday = re.fullmatch(r"XXXX-WXX-(\d)", second.unresolved or "")
    same = day.isoweekday() == int(weekday.group(1)) if weekday else day == day_of(second)
    return first if same else None


_LINK = "( comma? hedge | comma | comma? ( at | from | for | in | by | on | between ) hedge? | dash )?"
PRODUCTIONS = (
    Production("time.day-hour", f"moment {_LINK} the? hour", _day_hour),
    Production("time.hour-day", "hour ( comma | comma? ( on | of | in ) )? the? moment", _day_hour),
    Production("time.part-clock", "hour ( comma | dash | at | on | from | for | in )? hour", _hours),
    Production("time.bare-part", "( in the )? part? daypart ( comma | at )? hour", _bare_part),
    Production("time.hour-part", "hour part? daypart", _bare_part),
    Production("time.at-number", "( moment | hour ) comma? at day | hour day | day comma? hour", _at_number),
    Production("time.number-part", "at day on the? hour", _number_part),
    Production("time.on-number", "on the? day ( at | from | between )? hour | hour on the? day", _on_number),
    Production("time.day-part", "moment daypart", _day_part),
    Production("time.hour-weak-day", "hour ( on | comma )? weakday", _hour_weak_day),
    Production("time.year-last", "moment hour moment", _year_last),
    Production("date.said-twice", "moment comma? moment", _same_day),
)
