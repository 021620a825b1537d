"""Clock times and parts of the day as they are written: "10:30 Italian time", "half past seven", "last night"."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from claimcheck.model import Timex, ValueKind
from claimcheck.values import calendar
from claimcheck.values.clock import MIDNIGHT, at_clock, clock_time, in_part, part_of_day
from claimcheck.values.production import HIDDEN, Parts, Production, Reading
from claimcheck.values.resolving import nearest_weekday, reference, stands_alone
from claimcheck.values.scan import Item

_RESTATED = re.compile(r"(?:\btime|[ap]\.?m\.?|\b[A-Z]{2,4}|:\d\d) \($")


def _clock(parts: Parts) -> Reading | None:
    """A single clock time, with what says which half of the day it lies in."""
    if parts.get("clock") == "24:00":
        return Reading(ValueKind.TIME, Timex("TIME", MIDNIGHT))
    clock = clock_in(parts.items)
    return None if clock is None else at_clock(None, clock)


def clock_in(items: tuple[Item, ...], half: str = "") -> time | None:
    """The clock time that some items state, "a" or "p" being the half of the day where they do not say."""
    half = next((_half_of(item) for item in items if item.name == "meridiem"), half)
    figures = _figures(items)
    if figures is None:
        return None
    clock = clock_time(figures, half)
    part = next((item.value for item in items if item.name == "daypart"), "")
    return in_part(clock, part) if clock is not None and part else clock


def _half_of(item: Item) -> str:
    return str(item.value)[0].lower()


def _figures(items: tuple[Item, ...]) -> list[int] | None:
    stated = next((item.value for item in items if item.name == "clock"), None)
    if stated is not None:
        return [int(piece) for piece in stated.replace(".", ":").replace("h", ":").split(":")]
    values = [item.value.value for item in items if item.name in ("day", "number", "year")]
    if not values or not all(isinstance(value, int) for value in values):
        return None
    if len(values) == 1 and 100 <= values[0] <= 1259:
        return [int(values[0]) // 100, int(values[0]) % 100]  # "340 pm"
    return [int(value) for value in values]


def _spoken(parts: Parts) -> Reading | None:
    """Read "seven thirty p.m."."""
    numbers = [amount.value for amount in parts.numbers()]
    return _clock(parts) if len(numbers) == 2 and numbers[0] <= 12 and numbers[1] >= 10 else None


def _four_figures(parts: Parts) -> Reading | None:
    """Read "1030 GMT", "0143 local time"; in brackets behind a clock time it is the same time by another clock."""
    text, item = parts.context.text, parts.items[0]
    if _RESTATED.search(text, max(0, item.start - 8), item.start):
        return HIDDEN
    stated = text[item.start : item.end]
    clock = clock_time([int(stated[:2]), int(stated[2:])]) if len(stated) == 4 and stated.isdigit() else None
    return None if clock is None else at_clock(None, clock)


def _bare_hour(parts: Parts) -> Reading | None:
    return _clock(parts) if 1 <= parts.numbers()[0].value <= 24 else None


def _part_first(parts: Parts) -> Reading | None:
    """Read "in the afternoon at 7", "afternoon 7:00"."""
    return _clock(parts) if stands_alone(parts) else None


def _past(parts: Parts) -> Reading | None:
    """Read "half past seven", "a quarter to eight", "20 minutes past five", "ten to noon"."""
    place = next(place for place, item in enumerate(parts.items) if item.name in ("last", "to", "after", "from"))
    word = parts.items[place]
    minutes, hour = _minutes(parts.items[:place]), clock_in(parts.items[place + 1 :])
    if word.value not in ("past", "to", "after", "till", "from") or minutes is None or hour is None:
        return None
    if word.value != "past" and place == 1 and parts.items[0].name == "day" and parts.item("clock") is None:
        return None  # "3 to 1"
    after = hour.hour * 60 + hour.minute + (-minutes if word.name == "to" else minutes)
    return at_clock(None, time(after // 60 % 24, after % 60))


def _minutes(items: tuple[Item, ...]) -> int | None:
    if any(item.name == "half" for item in items):
        return 30
    if any(item.name == "fraction" and item.value == 4 for item in items):
        return 15
    values = [item.value.value for item in items if item.name == "day"]
    unit = next((item.value for item in items if item.name == "timeunit"), ("minute", True))
    return int(values[0]) if values and unit[0] == "minute" else None


def _range(parts: Parts) -> Reading | None:
    """Read "3-8pm", "from 9:30 to 11", "between 4pm and 5pm"; one of the two must look like a time."""
    place = next(
        place for place, item in enumerate(parts.items) if place and item.name in ("to", "dash", "and", "until")
    )
    joint = parts.items[place].name
    if joint == "and" and parts.items[0].name != "between":
        return None
    return between(parts.items[:place], parts.items[place + 1 :])


def between(first: tuple[Item, ...], last: tuple[Item, ...]) -> Reading | None:
    """The stretch from one stated time to another; a half of the day said once holds for both where it can."""
    end = clock_in(last)
    if end is None:
        return None
    halves = [_half_of(item) for item in last if item.name == "meridiem"]
    start = clock_in(first, halves[0] if halves else "")
    if start is not None and start >= end and halves:
        start = clock_in(first, "a")
    if start is not None and end <= start and not halves and end.hour < 12:
        end = end.replace(hour=end.hour + 12)
    return None if start is None else at_clock(None, start, end)


def _daypart(parts: Parts) -> Reading | None:
    """Read "Friday morning", "yesterday afternoon", "last night", "this evening"."""
    names = {item.name for item in parts.items}
    part, seen_from = parts.get("daypart"), reference(parts)
    weekday, shift = parts.get("weekday"), parts.get("deictic")
    if (weekday is not None and weekday < 0) or isinstance(shift, str):
        return None
    day = nearest_weekday(parts, weekday) if weekday is not None else seen_from
    if day is None and weekday is not None:
        return Reading(ValueKind.TIME, Timex("TIME", f"XXXX-WXX-{weekday}T{part}"), hedged=False)
    if day is not None and shift:
        day = calendar.add_days(day, shift)
    if day is not None and weekday is None and names & {"last", "next"}:
        day = calendar.add_days(day, -1 if "last" in names else 1)
    return part_of_day(day, part)


def _lone_part(parts: Parts) -> Reading | None:
    """Read "in the morning", "late afternoon": of a day that is not said."""
    if len(parts.items) == 1 and parts.get("daypart") != "MI" and not parts.words.lower().startswith("mid"):
        return None
    start = next(item.start for item in parts.items if item.name in ("part", "daypart"))
    return part_of_day(None, parts.get("daypart"))._replace(start=start)


def _tonight(parts: Parts) -> Reading | None:
    part = parts.get("deictic")
    day: date | None = reference(parts)
    return part_of_day(day, part) if isinstance(part, str) else None


def _iso(parts: Parts) -> Reading | None:
    """Read "2016-12-16T12:23:59"."""
    try:
        moment = datetime.fromisoformat(parts.get("iso"))
    except ValueError:
        return None
    return at_clock(moment.date(), moment.time()) if "T" in parts.get("iso") else None


_IN_PART = "( ( in the | at ) daypart | meridiem )"
_TIME = (
    "( ( day | clock ) meridiem? ( in the | at ) daypart | ( clock | day | number | year ) dash? meridiem | clock"
    f" | day oclock {_IN_PART}? )"
)
_END = "( clock meridiem? | day ( dash? meridiem | oclock | ( in the | at ) daypart )? )"
_CLOCKED = "( zone | nation nation? time )"
_ZONE = f"( open? {_CLOCKED} close? )"
PRODUCTIONS = (
    Production("time.clock", f"{_TIME} {_ZONE}?", _clock),
    Production(
        "time.part-clock-bare", "( in the )? daypart comma? ( at? clock meridiem? | at day oclock? )", _part_first
    ),
    Production("time.four-figures", f"( number | year | code ) {_CLOCKED}", _four_figures),
    Production("time.oclock", f"day oclock {_IN_PART}? {_ZONE}?", _bare_hour),
    Production(
        "time.noon",
        "day clock",
        lambda parts: _clock(Parts(parts.items[1:], parts.context)) if parts.items[0].value.value == 12 else None,
    ),
    Production("time.spoken", f"day day ( meridiem | ( in the | at ) daypart ) {_ZONE}?", _spoken),
    Production(
        "time.past",
        "( half | a? fraction | day timeunit? ) ( last | to | after | from )"
        f" ( clock meridiem? | day ( oclock | meridiem )? {_IN_PART}? )",
        _past,
    ),
    Production("time.range", f"( from | between )? {_END} ( to | dash | and | until ) {_TIME} {_ZONE}?", _range),
    Production("time.range-from", f"( from | between )? {_TIME} ( to | dash | and | until ) {_END} {_ZONE}?", _range),
    Production(
        "time.daypart",
        "( part dash? )? ( ( last | this | next )? weekday poss? | deictic | last | this | next )"
        " ( part dash? )? daypart",
        _daypart,
    ),
    Production("time.part", "( in the part? | part dash? )? daypart", _lone_part),
    Production("time.tonight", "deictic", _tonight),
    Production("time.iso", "iso", _iso),
)
