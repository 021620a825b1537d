"""Dates that follow on what was told before: "the next day", "that night", "two days earlier", "later that year".

They hang on the last day (or year) that the text has named shortly before, not on the day of publication. Where none
was named they are left without an interval; their TIMEX3 value is then the one seen from the reference day, as
TempEval-3 writes it.
"""

from __future__ import annotations

from datetime import date

from claimcheck.values import calendar
from claimcheck.values.clock import part_of_day
from claimcheck.values.periods import week_with
from claimcheck.values.production import Parts, Production, Reading
from claimcheck.values.resolving import dated, on_day, reference, told_day, told_year, words_of

_AHEAD = frozenset(("next", "following"))
_BACK = frozenset(("previous",))
_BESIDES = frozenset(("earlier", "before", "later", "after", "afterwards"))


def _unit_on(parts: Parts) -> Reading | None:
    """Read "the next day", "the following week", "the previous year"."""
    words = words_of(parts)
    step = 1 if _AHEAD & words else -1 if _BACK & words else 0
    if not step or ("next" in words and "the" not in words) or parts.get("timeunit")[0] in ("decade", "century"):
        return None
    return _away(parts, step, parts.get("timeunit")[0])


def _beside(parts: Parts) -> Reading | None:
    """Read "the day before", "the week after", where no date follows."""
    word = parts.items[-1].name
    end = parts.items[-1].end
    if parts.context.text[end : end + 1] not in ("", ".", ",", ";", ":", "!", "?", "\n", ")", "”", '"'):
        return None
    return _away(parts, -1 if word in ("before", "ago") else 1, parts.get("timeunit")[0])


def _that(parts: Parts) -> Reading | None:
    """Read "that day", "the same week", "later that year"."""
    if not {"that", "same"} & words_of(parts):
        return None
    return _away(parts, 0, parts.get("timeunit")[0])


def _counted(parts: Parts) -> Reading | None:
    """Read "a day earlier", "two years later"."""
    numbers, unit = parts.numbers(), parts.get("timeunit")
    count = numbers[0].value if numbers else parts.get("vague") if parts.item("vague") else 1
    if str(parts.items[-1].value) not in _BESIDES or not isinstance(count, int) or count > 10_000:
        return None
    read = _away(parts, count if parts.items[-1].name == "later" else -count, unit[0], counted=True)
    return read._replace(hedged=True) if read is not None else None


def _away(parts: Parts, steps: int, unit: str, *, counted: bool = False) -> Reading | None:
    """So many units from what was told last; from the reference day, and without an interval, when nothing was."""
    if unit in ("day", "week"):
        return _days_away(parts, steps, unit, counted=counted)
    year = told_year(parts)
    seen_from = told_day(parts) or (date(year, 1, 1) if year and unit == "year" else None)
    read = _months_away(seen_from, steps, unit) if seen_from else None
    if read is not None:
        return read
    now = reference(parts)
    unplaced = _months_away(now, steps, unit) if now else dated("XXXX", None)
    return unplaced._replace(interval=None) if unplaced else None


def _days_away(parts: Parts, steps: int, unit: str, *, counted: bool) -> Reading | None:
    seen_from = told_day(parts)
    day = calendar.add_days(seen_from or reference(parts) or date(2000, 1, 1), steps * (7 if unit == "week" else 1))
    if day is None:
        return None
    if reference(parts) is None and seen_from is None:
        return dated("XXXX-XX-XX", None)
    read = week_with(day) if unit == "week" and not counted else on_day(day)
    if read is None:
        return None
    return read._replace(unresolved="XXXX-XX-XX", interval=read.interval if seen_from else None)


def _months_away(seen_from: date, steps: int, unit: str) -> Reading | None:
    if unit == "month":
        first = calendar.first_of_month(seen_from.year, seen_from.month + steps)
        return (
            dated(f"{first:%Y-%m}", calendar.month_interval(first.year, first.month), None, "XXXX-XX")
            if first
            else None
        )
    year = seen_from.year + steps * {"year": 1, "decade": 10, "century": 100}.get(unit, 0)
    if not 1 <= year <= 9998 or (unit != "year" and year == seen_from.year):
        return None
    return dated(f"{year:04d}", calendar.year_interval(year), None, "XXXX")


def _part(parts: Parts) -> Reading | None:
    """Read "the next morning", "that night", "the night before"."""
    words = words_of(parts)
    last = parts.items[-1].name
    step = 1 if _AHEAD & words or last == "after" else -1 if _BACK & words or last in ("before", "ago") else 0
    if not step and not {"that", "same"} & words:
        return None
    seen_from = told_day(parts)
    base = seen_from or reference(parts)
    day = calendar.add_days(base, step) if base else None
    read = part_of_day(day, parts.get("daypart"))
    return read if seen_from else read._replace(interval=None)


_LATER = "( ago | later )"
PRODUCTIONS = (
    Production("date.next-day", "the? ( next | last ) timeunit", _unit_on),
    Production("date.day-before", "the timeunit ( before | ago | after | later )", _beside),
    Production("date.that-day", f"( {_LATER}? ( this | the | this the ) same? timeunit )", _that),
    Production("date.days-later", f"( a | num | vague | a vague of? ) timeunit {_LATER}", _counted),
    Production("time.next-morning", "the? ( next | last ) daypart", _part),
    Production(
        "time.that-night", f"( {_LATER}? ( this | the ) same? daypart | the daypart ( before | ago | after ) )", _part
    ),
)
