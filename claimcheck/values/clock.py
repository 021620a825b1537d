"""Times of day: what a clock time or a part of the day means, alone and on a given day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from claimcheck.model import Interval, Timex, ValueKind
from claimcheck.values import calendar
from claimcheck.values.production import Reading

HOURS = {"MO": (6, 12), "MI": (12, 14), "AF": (12, 18), "EV": (18, 24), "NI": (18, 24), "ON": (0, 6)}
"""Part of the day -> its hours; TIMEX3 names them and leaves the hours open; ON (overnight) is this program's own."""

MIDNIGHT = "T24:00"
"""Midnight ends its day: "arrested around midnight Friday" is no Friday morning."""


def clock_time(figures: Sequence[int], half: str = "") -> time | None:
    """A time of day from its hour, minute and second, ``half`` being "a" or "p" of a.m. and p.m.

    Returns:
        The time, or ``None`` where there is none such: 25:99, 13:70 p.m.
    """
    hour, minute, second = (*figures, 0, 0)[:3]
    if half:
        if hour > 12 and not (hour <= 23 and half == "p"):
            return None  # 0:01 a.m. is written, and 13:30 p.m. too
        hour = hour % 12 + 12 * (half == "p") if hour <= 12 else hour
    if hour == 24 and minute == 0:
        hour = 0
    return time(hour, minute, second) if 0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 60 else None


def in_part(clock: time, part: str) -> time:
    """A clock time as a part of the day turns it: seven in the evening is 19:00."""
    first = {"AF": 1, "EV": 1, "NI": 5, "MI": 1}.get(part, 12)
    if first <= clock.hour < (6 if part == "MI" else 12):
        return clock.replace(hour=clock.hour + 12)
    return clock.replace(hour=0) if part in ("NI", "MO") and clock.hour == 12 else clock


def written(clock: time) -> str:
    """A clock time as TIMEX3 writes it behind its T."""
    return clock.strftime("%H:%M:%S" if clock.second else "%H:%M")


def at_clock(day: date | None, first: time, last: time | None = None) -> Reading:
    """The reading of a clock time, or of the stretch between two, on a day if one is known."""
    value = f"T{written(first)}" + (f"/T{written(last)}" if last else "")
    if day is None:
        return Reading(ValueKind.TIME, Timex("TIME", value))
    start = datetime.combine(day, first)
    end = start if last is None else datetime.combine(day, last)
    if last is not None and end < start:
        end = datetime.combine(calendar.add_days(day, 1) or day, last)
    stated = f"{day}T{written(first)}" + (f"/{end.date()}T{written(last)}" if last else "")
    return Reading(ValueKind.TIME, Timex("TIME", stated), Interval(start, max(start, end)), unresolved=value)


def part_of_day(day: date | None, part: str) -> Reading:
    """The reading of a part of a day: 2023-06-16TMO."""
    if day is None:
        return Reading(ValueKind.TIME, Timex("TIME", f"XXXX-XX-XXT{part}"), hedged=False)
    low, high = HOURS[part]
    end = calendar.midnight(calendar.add_days(day, 1) or day) if high == 24 else datetime.combine(day, time(high))
    start = datetime.combine(day, time(low))
    return Reading(
        ValueKind.TIME, Timex("TIME", f"{day}T{part}"), Interval(start, max(start, end)),
        unresolved=f"XXXX-XX-XXT{part}", hedged=False,
    )  # fmt: skip


def on_day_at(day: date, hour: Reading) -> Reading | None:
    """A time of day that was read alone, on a day; ``None`` where it has a day of its own."""
    value = hour.timex.value if hour.timex is not None else ""
    if hour.interval is not None and hour.unresolved is None:
        return None
    if value == MIDNIGHT:
        end = calendar.midnight(calendar.add_days(day, 1) or day)
        return Reading(ValueKind.TIME, Timex("TIME", f"{day}{value}"), Interval(end, end), unresolved=value)
    behind = value.split("T", 1)[1] if "T" in value else ""
    if behind in HOURS:
        return part_of_day(day, behind)
    first, last = clock_of(hour)
    return None if first is None else at_clock(day, first, last)


def clock_of(hour: Reading) -> tuple[time | None, time | None]:
    """The clock time, or the two, of a reading."""
    value = hour.timex.value if hour.timex is not None else ""
    pieces = [_parsed(piece.rpartition("T")[2]) for piece in value.split("/")]
    return pieces[0], pieces[1] if len(pieces) > 1 else None


def _parsed(text: str) -> time | None:
    try:
        return time.fromisoformat(text)
    except ValueError:
        return None


def part_named(hour: Reading) -> str:
    """The part of the day that a reading states, or ""."""
    behind = hour.timex.value.rpartition("T")[2] if hour.timex is not None else ""
    return behind if behind in HOURS else ""
