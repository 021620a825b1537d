"""Readings that stand together as one: a day and an hour, the two ends of a range, a count of days from a date.

These productions run over the phrase once more, after every reading has become one item: ``moment`` (a date), ``hour``
(a time of day) or ``stretch`` (a duration); what was not read is still there as it was.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from claimcheck.model import Interval, Modifier, Timex, ValueKind
from claimcheck.values import calendar
from claimcheck.values.clock import at_clock, clock_of, clock_time, in_part, on_day_at, part_named
from claimcheck.values.production import Parts, Production, Reading, words_before
from claimcheck.values.resolving import dated, on_day, reference, stands_alone, tense
from claimcheck.values.scan import Item

_DURATION = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?"
)
_MOVED = frozenset((
    "brought", "changed", "delayed", "deferred", "extended", "forward", "moved", "postponed", "pushed", "rescheduled",
    "shifted", "back",
))  # fmt: skip
_RANKED = frozenset(("first", "last", "most", "least", "best", "worst", "only", "time", "times", "second", "third", "fewest"))
_MANY = 10_000


def _value(reading: Reading) -> str:
    return reading.timex.value if reading.timex is not None else ""


def _day(reading: Reading) -> date | None:
    """The single day that a date states."""
    try:
        return date.fromisoformat(_value(reading)) if reading.interval is not None else None
    except ValueError:
        return None


def _moments(parts: Parts) -> list[Reading]:
    return [item.value for item in parts.items if item.name in ("moment", "hour")]


# ---------------------------------------------------------------- a day and an hour


def _day_hour(parts: Parts) -> Reading | None:
    """Read "Friday at 10:30", "10 a.m. on Oct. 4", "June 6 in the morning"."""
    moment = next(item.value for item in parts.items if item.name == "moment")
    hour = next(item.value for item in parts.items if item.name == "hour")
    day = _day(moment)
    if day is not None:
        return on_day_at(day, hour)
    if hour.interval is not None or moment.interval is not None or not _value(moment).startswith("XXXX-"):
        return None
    return Reading(ValueKind.TIME, Timex("TIME", f"{_value(moment)}T{_value(hour).rpartition('T')[2]}"))


def _hours(parts: Parts) -> Reading | None:
    """Read "this morning at 10 a.m.", "7:00 on Sunday afternoon": a part of a day, and the clock."""
    first, second = _moments(parts)
    part, clock = (first, second) if part_named(first) else (second, first)
    name = part_named(part)
    start, end = clock_of(clock)
    if not name or start is None or part_named(clock) or (clock.interval is not None and part.interval is not None):
        return None
    whole = part.interval or clock.interval
    day = whole.start.date() if whole is not None and whole.start is not None else None
    return at_clock(day, in_part(start, name), in_part(end, name) if end else None)


def _at_number(parts: Parts) -> Reading | None:
    """Read "Sunday at 8", "this afternoon at 2"; "8 tonight" where nothing stands before it that it could count."""
    number = next(item for item in parts.items if item.name == "day")
    known = next(item.value for item in parts.items if item.name in ("moment", "hour"))
    clock = clock_time([int(number.value.value)])
    if clock is None or not 1 <= clock.hour <= 12 and parts.item("hour"):
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
    day = _day(known)
    return at_clock(day, clock) if day else None


def _day_part(parts: Parts) -> Reading | None:
    """Read "May 5th night"."""
    day = _day(parts.get("moment"))
    return on_day_at(day, Reading(ValueKind.TIME, Timex("TIME", f"T{parts.get('daypart')}"))) if day else None


def _same_day(parts: Parts) -> Reading | None:
    """Read "Jul 18, Fri", "tomorrow, 13 April": one day said twice."""
    first, second = _moments(parts)
    day = _day(first)
    if day is None or not (first.unresolved or second.unresolved):
        return None
    weekday = re.fullmatch(r"XXXX-WXX-(\d)", second.unresolved or "")
    same = day.isoweekday() == int(weekday.group(1)) if weekday else day == _day(second)
    return first if same else None


# ---------------------------------------------------------------- ranges


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
    first, second = _fitted(one, two, parts)
    value = f"{_value(first)}/{_value(second)}"
    kind = ValueKind.TIME if ValueKind.TIME in (first.kind, second.kind) else ValueKind.DATE
    reading = Reading(kind, Timex(kind.value.upper(), value), hedged=False)
    if first.interval is None or second.interval is None:
        return reading if first.interval is second.interval and "_REF" not in value else None
    start, end = first.interval.start, second.interval.end
    if start is None or end is None or start >= end:
        return None
    stated = first.unresolved or second.unresolved
    return reading._replace(interval=Interval(start, end), unresolved=value if stated else None)


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
    year = seen_from.year if seen_from else int(_value(first)[:4])
    return _in_year(first, year), _in_year(second, year)


def _in_year(reading: Reading, year: int) -> Reading:
    """The same month, or day of a month, in another year."""
    value, interval = _value(reading), reading.interval
    if interval is None or interval.start is None or not 1 <= year <= 9998:
        return reading
    month = interval.start.month
    if len(value) == 10:
        moved = on_day(calendar.make_day(year, month, interval.start.day), reading.unresolved)
        return moved or reading
    return dated(f"{year:04d}-{month:02d}", calendar.month_interval(year, month), None, reading.unresolved)


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


def _ends_clause(parts: Parts) -> bool:
    end = parts.items[-1].end
    return re.match(r"\s*(?:$|[.,;:!?)\]\n])", parts.context.text[end : end + 3]) is not None


# ---------------------------------------------------------------- so long before or after


def _shifted(seen_from: datetime, duration: str, direction: int) -> datetime | None:
    """A moment moved by an ISO 8601 duration, months first."""
    found = _DURATION.fullmatch(duration)
    if found is None or not any(found.groups()):
        return None
    years, months, weeks, days, hours, minutes, seconds = (int(piece or 0) for piece in found.groups())
    if max(years, months // 12, weeks // 52, days // 365, hours // 8766) > _MANY:
        return None
    day = calendar.add_months(seen_from.date(), direction * (12 * years + months))
    day = calendar.add_days(day, direction * (7 * weeks + days)) if day else None
    if day is None:
        return None
    clock = direction * (hours * 3600 + minutes * 60 + seconds)
    return calendar.add_seconds(datetime.combine(day, seen_from.time()), clock)


def _counted_from(parts: Parts) -> Reading | None:
    """Read "two weeks from tomorrow", "3 days after January 12th", "the day before Christmas"."""
    word = next(item.name for item in parts.items if item.name in ("from", "after", "before", "later", "ago"))
    known = parts.items[-1]
    seen_from = reference(parts) if _value(known.value) == "PRESENT_REF" else _day(known.value)
    duration = _value(parts.get("stretch")) if parts.item("stretch") else _one(parts.get("timeunit"))
    if seen_from is None or not duration or parts.context.text[known.end : known.end + 1] in ("'", "’"):
        return dated("XXXX-XX-XX", None) if reference(parts) is None and duration else None
    direction = -1 if word in ("before", "ago") else 1
    return _placed(calendar.midnight(seen_from), duration, direction, parts)


def _one(unit: tuple[str, bool]) -> str:
    return {"day": "P1D", "week": "P1W", "month": "P1M", "year": "P1Y"}.get(unit[0], "") if not unit[1] else ""


def _placed(seen_from: datetime, duration: str, direction: int, parts: Parts) -> Reading | None:
    if "T" in duration:
        now = parts.context.published
        moved = _shifted(now, duration, direction) if now else None
        return None if moved is None else _at(moved)
    moved = _shifted(seen_from, duration, direction)
    return on_day(moved.date(), "XXXX-XX-XX") if moved else None


def _at(moment: datetime) -> Reading:
    clock = moment.time().replace(microsecond=0)
    return at_clock(moment.date(), clock)


def _compound_away(parts: Parts) -> Reading | None:
    """Read "1 month and 21 days ago", "two hours later": units that one production of a single unit does not read."""
    published, word = parts.context.published, parts.items[-1].value
    duration, quantity = _value(parts.get("stretch")), parts.get("stretch").quantity
    if word not in ("ago", "later") or "X" in duration:
        return None
    if quantity is not None and quantity.modifier not in (None, Modifier.APPROX):
        return None
    if published is None:
        return dated("PAST_REF" if word == "ago" else "FUTURE_REF", None)
    if word == "later" and "T" in duration:
        return None  # "two hours later" follows on the story, not on the day of publication
    return _placed(published, duration, -1 if word == "ago" else 1, parts)


def _ahead(parts: Parts) -> Reading | None:
    """Read "in two weeks", "in 5 minutes" of what is to come; "the first in five years" is a duration."""
    stretch: Item = parts.items[-1]
    before = words_before(parts.context.text, parts.items[0].start, 60)
    if parts.items[0].value != "in" or _RANKED & set(before) or any(word.endswith("est") for word in before):
        return None
    spoken, published = tense(parts), parts.context.published
    if spoken == "past" or (spoken is None and parts.context.text[: parts.items[0].start].strip()):
        return None
    duration = _value(stretch.value)
    if published is None:
        return dated("FUTURE_REF", None) if "X" not in duration else None
    if not any(letter in duration for letter in "WDT") or "X" in duration or not stands_alone(parts):
        return None
    return _placed(published, duration, 1, parts)


_JOINT = "( to | dash | until | and )"
_LINK = "( comma | comma? ( at | from | for | in | by | on ) | dash )?"
PRODUCTIONS = (
    Production("time.day-hour", f"moment {_LINK} the? hour", _day_hour),
    Production("time.hour-day", "hour ( comma | comma? ( on | of | in ) )? the? moment", _day_hour),
    Production("time.part-clock", "hour ( comma | dash | at | on | from | for | in )? hour", _hours),
    Production("time.at-number", "( moment | hour ) comma? at day | hour day | day comma? hour", _at_number),
    Production("time.day-part", "moment daypart", _day_part),
    Production("date.said-twice", "moment comma? moment", _same_day),
    Production("date.range", f"( from | between )? the? ( moment | hour ) {_JOINT} the? ( moment | hour )", _range),
    Production("date.open", "( since | until | before | after ) the? moment", _open),
    Production("date.counted-from", "( stretch | the? timeunit ) ( from | after | before | later | ago ) the? moment", _counted_from),
    Production("date.compound-away", "stretch ( ago | later )", _compound_away),
    Production("date.ahead", "in stretch", _ahead),
)
