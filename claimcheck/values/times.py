"""Clock times and parts of the day: "10:30 Italian time", "04:01 PM June 19, 2023", "Friday morning"."""

from __future__ import annotations

from datetime import date, datetime, time

from claimcheck.model import Interval, Timex, ValueKind
from claimcheck.values import calendar
from claimcheck.values.production import Parts, Production, Reading
from claimcheck.values.resolving import day_number, nearest_day, nearest_weekday, reference, year_of

_HOURS = {"MO": (6, 12), "AF": (12, 18), "EV": (18, 24), "NI": (18, 24), "ON": (0, 6)}


def _clock(parts: Parts) -> Reading | None:
    clock = _time_of(parts)
    if clock is None:
        return None
    text = clock.strftime("%H:%M")
    day = _day_of(parts)
    if day is None:
        return Reading(ValueKind.TIME, Timex("TIME", f"T{text}"), hedged=True)
    moment = datetime.combine(day, clock)
    return Reading(
        ValueKind.TIME, Timex("TIME", f"{day}T{text}"), Interval(moment, moment), unresolved=f"T{text}", hedged=True
    )


def _time_of(parts: Parts) -> time | None:
    stated = parts.get("clock")
    meridiem = str(parts.get("meridiem") or "").lower()
    if stated is not None:
        pieces = [int(piece) for piece in stated.replace(".", ":").replace("h", ":").split(":")]
    else:
        hour = parts.numbers()[0].value
        if not isinstance(hour, int):
            return None
        pieces = [hour, 0]
    return _checked(pieces, meridiem)


def _checked(pieces: list[int], meridiem: str) -> time | None:
    hour, minute = pieces[0], pieces[1]
    if meridiem:
        if not 1 <= hour <= 12 and not (hour <= 23 and meridiem[0] == "p"):
            return None
        hour = hour % 12 + 12 * (meridiem[0] == "p")
    if hour == 24 and minute == 0:
        hour = 0
    second = pieces[2] if len(pieces) > 2 else 0
    return time(hour, minute, second) if 0 <= hour < 24 and minute < 60 and second < 60 else None


def _day_of(parts: Parts) -> date | None:
    month = parts.get("month")
    if month is not None:
        days = [item.value.value for item in parts.items if item.name in ("day", "ordinal")]
        year = year_of(parts)
        day = days[-1] if parts.item("clock") or len(days) > 1 else day_number(parts)
        if not isinstance(day, int):
            return None
        return calendar.make_day(year, month, day) if year else nearest_day(parts, month, day)
    if parts.item("iso"):
        return date.fromisoformat(parts.get("iso")[:10])
    weekday, seen_from = parts.get("weekday"), reference(parts)
    if weekday is not None and weekday > 0:
        return nearest_weekday(parts, weekday)
    shift = parts.get("deictic")
    if seen_from is None or not isinstance(shift, int):
        return None
    return calendar.add_days(seen_from, shift)


def _bare_hour(parts: Parts) -> Reading | None:
    return _clock(parts) if parts.numbers() and 1 <= parts.numbers()[0].value <= 24 else None


def _daypart(parts: Parts) -> Reading | None:
    part = parts.get("daypart") or parts.get("deictic")
    seen_from = reference(parts)
    names = {item.name for item in parts.items}
    if parts.get("weekday") and parts.get("weekday") < 0:
        return None
    day = nearest_weekday(parts, parts.get("weekday")) if "weekday" in names else seen_from
    shift = parts.get("deictic")
    if day is not None and isinstance(shift, int):
        day = calendar.add_days(day, shift)
    if day is not None and "last" in names and "weekday" not in names:
        day = calendar.add_days(day, -1)
    if day is None:
        return Reading(ValueKind.TIME, Timex("TIME", f"XXXX-XX-XXT{part}"), hedged=False)
    return Reading(
        ValueKind.TIME,
        Timex("TIME", f"{day}T{part}"),
        _stretch(day, part),
        unresolved=f"XXXX-XX-XXT{part}",
        hedged=False,
    )


def _stretch(day: date, part: str) -> Interval:
    low, high = _HOURS[part]
    end = calendar.midnight(calendar.add_days(day, 1) or day) if high == 24 else datetime.combine(day, time(high))
    return Interval(datetime.combine(day, time(low)), end)


def _tonight(parts: Parts) -> Reading | None:
    return _daypart(parts) if not isinstance(parts.get("deictic"), int) else None


_TIME = "( clock meridiem? | day dash? meridiem )"
_ZONE = "( open? ( zone | placetime time ) close? )"
_DAY = (
    "( weekday | deictic | month stop? ( day | ordinal ) ( comma? year )?"
    " | weekday comma month stop? day ( comma? year )? )"
)
PRODUCTIONS = (
    Production("time.clock", f"{_TIME} {_ZONE}?", _clock),
    Production("time.oclock", f"day oclock ( in the daypart )? {_ZONE}?", _bare_hour),
    Production("time.clock-day", f"{_TIME} {_ZONE}? comma? on? {_DAY}", _clock),
    Production("time.day-clock", f"{_DAY} comma? at? {_TIME} {_ZONE}?", _clock),
    Production("time.daypart", "( weekday | deictic | last | this ) daypart", _daypart),
    Production("time.tonight", "deictic", _tonight),
)
