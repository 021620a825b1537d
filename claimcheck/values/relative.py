"""Dates seen from the reference day: "yesterday", "last week", "two years ago", "over the weekend"."""

from __future__ import annotations

from datetime import date

from claimcheck.model import Interval
from claimcheck.values import calendar, stretches
from claimcheck.values.anchored import anchored
from claimcheck.values.production import Parts, Production, Reading
from claimcheck.values.resolving import PARTS, dated, narrow, on_day, ranked, reference, step_of, tense, words_of


def _deictic(parts: Parts) -> Reading | None:
    shift, seen_from = parts.get("deictic"), reference(parts)
    if not isinstance(shift, int):
        return None
    if "timeunit" in {item.name for item in parts.items}:
        shift *= 2
    unresolved = f"XXXX-XX-XX{shift:+d}D" if shift else "XXXX-XX-XX"
    if seen_from is None:
        return dated(unresolved if shift else "PRESENT_REF", None)
    return on_day(calendar.add_days(seen_from, shift), unresolved)


_BESIDE = frozenset(("early", "late", "mid"))  # said right before a week or a month; "the end" needs its "of"


def _period(parts: Parts) -> Reading | None:
    """Read "last week", "this month", "next year": a whole unit of the calendar."""
    unit, plural = parts.get("timeunit")
    seen_from = reference(parts)
    if plural or unit in ("second", "minute", "hour"):
        return None
    names = {item.name for item in parts.items}
    if "part" in names and "of" not in names and not _BESIDE & words_of(parts):
        return None  # "will end next week"
    if "past" in words_of(parts):
        return anchored(stretches.duration(1, unit)._replace(hedged=False), parts)  # "the past year": since a year ago
    read = shifted(parts, seen_from, unit, step_of(names))
    bound = parts.items[0].name
    if read is None or read.interval is None or seen_from is None or bound not in ("ago", "later"):
        return read
    now = calendar.midnight(seen_from)
    narrowed = Interval(read.interval.start, now) if bound == "ago" else Interval(now, read.interval.end)
    return read._replace(interval=narrowed) if _ordered(narrowed) else read


def _ordered(interval: Interval) -> bool:
    return interval.start is None or interval.end is None or interval.start < interval.end


def shifted(parts: Parts, seen_from: date | None, unit: str, step: int) -> Reading | None:
    """The unit of the calendar that lies ``step`` units away from the one of the reference day."""
    mod = PARTS.get(str(parts.get("part")))
    pattern = {
        "day": "XXXX-XX-XX",
        "week": "XXXX-WXX",
        "month": "XXXX-XX",
        "year": "XXXX",
        "quarter": "XXXX-QX",
        "decade": "XXX",
        "century": "XX",
    }
    if unit not in pattern:
        return None
    if seen_from is None:
        return dated(pattern[unit], None, mod)
    read = _unit_at(seen_from, unit, step)
    if read is None or read[1] is None:
        return None
    return dated(read[0], narrow(read[1], mod) if unit != "day" else read[1], mod, pattern[unit])


def _unit_at(seen_from: date, unit: str, step: int) -> tuple[str, Interval | None] | None:
    if unit in ("day", "week"):
        day = calendar.add_days(
            seen_from if unit == "day" else calendar.week_of(seen_from), step * (1 if unit == "day" else 7)
        )
        if day is None:
            return None
        return (
            (day.isoformat(), calendar.day_interval(day))
            if unit == "day"
            else (calendar.week_text(day), calendar.day_interval(day, 7))
        )
    if unit in ("month", "quarter"):
        size = 1 if unit == "month" else 3
        first = calendar.first_of_month(seen_from.year, (seen_from.month - 1) // size * size + 1 + step * size)
        if first is None:
            return None
        text = f"{first.year:04d}-{first.month:02d}" if size == 1 else f"{first.year:04d}-Q{first.month // 3 + 1}"
        return text, calendar.month_interval(first.year, first.month, size)
    size = {"year": 1, "decade": 10, "century": 100}[unit]
    year = (seen_from.year // size + step) * size
    return f"{year // size:0{4 if size == 1 else 3 if size == 10 else 2}d}", calendar.year_interval(year, size)


def _ago(parts: Parts) -> Reading | None:
    """Read "two years ago", "a day earlier", "three weeks later"."""
    numbers = parts.numbers()
    unit = parts.items[-2].value if parts.items[-2].name == "timeabbr" else parts.get("timeunit")[0]
    count = numbers[0].value if numbers else 1
    word = parts.items[-1]
    if word.value != "ago" and word.name == "ago":
        return None
    past = word.name == "ago"
    if parts.item("vague"):
        if not isinstance(parts.get("vague"), int):
            return dated("PAST_REF" if past or tense(parts) == "past" else "FUTURE_REF", None)
        count = parts.get("vague")
    if parts.item("half"):
        return None
    return away(parts, count, unit, -1 if past else 1)


def _ahead(parts: Parts) -> Reading | None:
    """Read "in two months", "in three years" of what is to come, in the grain of the unit."""
    if tense(parts) != "future" or parts.items[0].value != "in" or ranked(parts):
        return None
    amount, unit = parts.numbers(), parts.get("timeunit")[0]
    if unit in ("day", "week"):
        return None
    return away(parts, amount[0].value if amount else 1, unit, 1)


_WHOLE_UNITS = {
    "fortnight": (2, "week"), "decade": (10, "year"), "century": (100, "year"), "millennium": (1000, "year"),
}  # fmt: skip


def away(parts: Parts, count: int | float, unit: str, direction: int) -> Reading | None:
    """The day, week, month or year that lies so many units away, in the grain of the unit."""
    seen_from = reference(parts)
    if not isinstance(count, int) or abs(count) > 10000 or unit in ("second", "minute", "hour"):
        return None
    count, unit = _WHOLE_UNITS.get(unit, (1, unit))[0] * count, _WHOLE_UNITS.get(unit, (1, unit))[1]
    if seen_from is None:
        return dated("PAST_REF" if direction < 0 else "FUTURE_REF", None)
    if unit in ("week", "day"):
        day = calendar.add_days(seen_from, direction * count * (7 if unit == "week" else 1))
        return on_day(day, "XXXX-XX-XX")
    step = direction * count
    read = _unit_at(seen_from, unit, step)
    if read is None or read[1] is None:
        return None
    return dated(read[0], read[1], None, "XXXX")._replace(hedged=True)


def _next_but_one(parts: Parts) -> Reading | None:
    """Read "the week after next", "the year before last"."""
    unit, seen_from, word = parts.get("timeunit"), reference(parts), parts.items[-1].value
    if unit is None or unit[1] or word not in ("next", "last"):
        return None
    return shifted(parts, seen_from, unit[0], 2 if word == "next" else -2)


def _future(parts: Parts) -> Reading | None:
    return dated(parts.get("future"), None)


def _reference(parts: Parts) -> Reading | None:
    return dated(parts.get("reference"), None)


def _weekend(parts: Parts) -> Reading | None:
    seen_from = reference(parts)
    if seen_from is None:
        return dated("XXXX-WXX-WE", None)
    names = {item.name for item in parts.items}
    step = 2 if names & {"after", "later"} else step_of(names)
    monday = calendar.week_of(seen_from)
    if not step and "this" not in names and "on" not in names and tense(parts) == "past" and seen_from.isoweekday() < 6:
        step = -1
    saturday = calendar.add_days(monday, 5 + 7 * step)
    if saturday is None:
        return None
    return dated(f"{calendar.week_text(saturday)}-WE", calendar.day_interval(saturday, 2), unresolved="XXXX-WXX-WE")


def _lone_weekend(parts: Parts) -> Reading | None:
    read = _weekend(parts)
    return read._replace(start=parts.items[1].start) if read and parts.items[1].value == "weekend" else None


_STEP = "( last | next | this )"
PRODUCTIONS = (
    Production("date.deictic", "deictic", _deictic),
    Production("date.deictic-beyond", "the? timeunit ( before | ago | later | after ) deictic", _deictic),
    Production("date.period", f"( ago | later )? the? ( part dash? of? the? )? {_STEP} timeunit", _period),
    Production("date.part-of-period", "the? part of the? timeunit", _period),
    Production("date.next-but-one", "the? timeunit ( ( after | later ) the? next | before last )", _next_but_one),
    Production("date.away", "( a | num | vague | a vague ( of )? ) ( timeunit | timeabbr ) ( ago | later )", _ago),
    Production("date.years-ahead", "in ( a | num ) timeunit", _ahead),
    Production("date.future", "the future", _future),
    Production("date.reference", "reference", _reference),
    Production("date.weekend-after-next", "the? weekend ( after | later ) the? next", _weekend),
    Production("date.lone-weekend", "on weekend", _lone_weekend),
    Production("date.weekend", f"( the | {_STEP} ) weekend", _weekend),
)
