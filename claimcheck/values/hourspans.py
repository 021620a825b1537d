"""Hours by bare figures, or for so long: "next evening from 7 to 9", "from 10 a.m. for three hours".

These productions look at readings: a ``moment`` is a date that was read, an ``hour`` a time of day, a ``stretch`` a
duration, and ``code`` a number of several items ("from 7 to 9").
"""

from __future__ import annotations

import re
from datetime import datetime, time

from claimcheck.model import Quantity, ValueKind
from claimcheck.values.away import shifted
from claimcheck.values.clock import at_clock, clock_of, clock_time, in_part, part_named
from claimcheck.values.production import Parts, Production, Reading
from claimcheck.values.resolving import day_of, stands_alone, value_of

_SPOKEN_CLOCK = re.compile(r"[a-z]+-(?:ten|fifteen|twenty|thirty|forty|fifty)(?:-[a-z]+)?")


def _of_part(parts: Parts) -> Reading | None:
    """Read "from 7 to 9 on Friday evening", "five-thirty tomorrow evening": a part of a day makes figures a clock."""
    stated, hour = _range_of(parts), parts.get("hour")
    name = part_named(hour)
    if stated is None or not name:
        return None
    day = hour.interval.start.date() if hour.interval is not None and hour.interval.start else None
    if _SPOKEN_CLOCK.fullmatch(_figures(parts)):
        clock = clock_time([int(stated.number or 0), int(stated.high or 0)])
        return at_clock(day, in_part(clock, name)) if clock else None
    ends = _ends(stated)
    if ends is None or not _figures(parts).startswith(("between", "from")):
        return None
    return at_clock(day, in_part(ends[0], name), in_part(ends[1], name))


def _of_day(parts: Parts) -> Reading | None:
    """Read "between 3 and 5 on Friday"; what "rose from 3 to 5 on Friday" was a count."""
    stated, day = _range_of(parts), day_of(parts.get("moment"))
    ends = _ends(stated) if stated is not None else None
    if ends is None or day is None or not _figures(parts).startswith("between") or not stands_alone(parts):
        return None
    return at_clock(day, *ends)


def _range_of(parts: Parts) -> Quantity | None:
    """The range of whole numbers among the items."""
    reading = parts.get("code")
    stated = reading.quantity if isinstance(reading, Reading) else None
    whole = stated is not None and isinstance(stated.number, int) and isinstance(stated.high, int)
    return stated if whole else None


def _figures(parts: Parts) -> str:
    item = parts.item("code")
    return parts.context.text[item.start : item.end].lower() if item else ""


def _ends(stated: Quantity) -> tuple[time, time] | None:
    low, high = int(stated.number or 0), int(stated.high or 0)
    return (time(low), time(high)) if 1 <= low < high <= 12 else None


def _hour_for(parts: Parts) -> Reading | None:
    """Read "from 10 a.m. for three hours", "for two hours from 2 p.m."."""
    return _lasting(parts, parts.get("hour"))


def _number_for(parts: Parts) -> Reading | None:
    """Read "from 9 for 2.5 hours", "for two hours from 9"."""
    hour = clock_time([int(parts.get("day").value)])
    if hour is None or not stands_alone(parts) or "T" not in value_of(parts.get("stretch")):
        return None
    return _lasting(parts, at_clock(None, hour))


def _lasting(parts: Parts, hour: Reading) -> Reading | None:
    """From a clock time so long, on the same day."""
    first, last = clock_of(hour)
    stretch: Reading = parts.get("stretch")
    if first is None or last is not None or stretch.kind is not ValueKind.DURATION:
        return None
    end = shifted(datetime.combine(datetime(2000, 1, 3), first), value_of(stretch), 1)
    if end is None or end.day != 3:
        return None
    day = hour.interval.start.date() if hour.interval is not None and hour.interval.start else None
    return at_clock(day, first, end.time())


PRODUCTIONS = (
    Production("time.range-part", "code on? hour | hour comma? code", _of_part),
    Production("time.range-day", "code on? moment | moment comma? code", _of_day),
    Production("time.hour-for", "( from? hour for stretch | for? stretch from hour )", _hour_for),
    Production("time.number-for", "( from day for stretch | for? stretch from day )", _number_for),
)
