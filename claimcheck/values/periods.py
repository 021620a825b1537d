"""Stretches of a year: quarters, halves, seasons, the weeks and months of one, and what is left of it."""

from __future__ import annotations

from datetime import date

from claimcheck.model import Interval, Timex, ValueKind
from claimcheck.values import calendar
from claimcheck.values.production import Parts, Production, Reading
from claimcheck.values.resolving import dated, reference, step_of, tense, words_of, year_for_month, year_of
from claimcheck.values.stretches import timex_of
from claimcheck.values.years import month_of_year

_MANY_QUARTERS = 40


def _quarter(parts: Parts) -> Reading | None:
    """Read "the third quarter of 2016", "Q3 2016", "this quarter", "the fourth quarter": three months of a year."""
    letter, ordinal = parts.get("letter"), parts.get("ordinal")
    if letter is not None and letter[0] in "hH":
        return _half(parts)
    if letter is None and not is_quarter(parts):
        return None
    if letter is None and ordinal is None:
        return _quarter_from_now(parts)
    number = int(letter[1]) if letter else int(ordinal.value)
    if not 1 <= number <= 4:
        return None
    year = _year_meant(parts, 3 * number - 2)
    if year is None:
        return dated(f"XXXX-Q{number}", None)
    return dated(f"{year:04d}-Q{number}", calendar.month_interval(year, 3 * number - 2, 3), None, f"XXXX-Q{number}")


def is_quarter(parts: Parts) -> bool:
    """Whether the items name a quarter of a year."""
    unit = parts.get("timeunit")
    return parts.get("fraction") == 4 or (unit is not None and unit[0] == "quarter")


def _quarter_from_now(parts: Parts) -> Reading | None:
    seen_from, step = reference(parts), step_of({item.name for item in parts.items})
    if seen_from is None:
        return dated("XXXX-QX", None)
    first = calendar.first_of_month(seen_from.year, (seen_from.month - 1) // 3 * 3 + 1 + 3 * step)
    if first is None:
        return None
    interval = calendar.month_interval(first.year, first.month, 3)
    return dated(f"{first.year:04d}-Q{first.month // 3 + 1}", interval, None, "XXXX-QX")


def _quarters(parts: Parts) -> Reading | None:
    """Read "the last two quarters", "the next 3 quarters": whole quarters before or after the present one."""
    amount, words, seen_from = parts.numbers()[0], parts.words.lower(), reference(parts)
    spelled = parts.item("fraction") is None and parts.item("timeunit") is None  # "two quarters" was read as 2/4
    count = amount.value * 4 if spelled else amount.value
    if not words.endswith("quarters") or count != int(count) or not 2 <= count <= _MANY_QUARTERS:
        return None
    value = timex_of([(int(count), "quarter")])
    reading = Reading(ValueKind.DATE, Timex("DURATION", value), hedged=False)
    if seen_from is None:
        return reading
    ahead = parts.item("next") is not None
    first = (seen_from.month - 1) // 3 * 3 + 1 + (3 if ahead else -3 * int(count))
    return reading._replace(interval=calendar.month_interval(seen_from.year, first, 3 * int(count)))


def _year_meant(parts: Parts, month: int) -> int | None:
    """The year that stands there, that "next year" names, or that the tense allows a stretch from ``month`` on."""
    year, seen_from = year_of(parts), reference(parts)
    if year is not None or seen_from is None:
        return year
    if parts.item("last") or parts.item("next") or parts.item("this"):
        return seen_from.year + step_of({item.name for item in parts.items})
    return seen_from.year - (month > seen_from.month and tense(parts) != "future")


def _half(parts: Parts) -> Reading | None:
    """Read "2019 H2", "the first half of 2019"."""
    year, letter = year_of(parts), parts.get("letter")
    number = int(letter[1] if letter else parts.get("ordinal").value)
    if year is None or number not in (1, 2):
        return None
    return dated(f"{year:04d}-H{number}", calendar.month_interval(year, 6 * number - 5, 6))


def _season(parts: Parts) -> Reading | None:
    season, year, seen_from = parts.get("season"), year_of(parts), reference(parts)
    names = {item.name for item in parts.items}
    if year is None and not names & {"last", "next", "this", "the", "in"}:
        return None
    if year is None and not names & {"last", "next", "this"} and "fall" in words_of(parts):
        return None  # "the fall of the junta", "hurt in the fall"
    if year is None:
        if seen_from is None:
            return dated(f"XXXX-{season}", None)
        year = seen_from.year + step_of(names)
    start = parts.items[1].start if parts.items[0].name == "in" else None
    return dated(f"{year:04d}-{season}", calendar.season_interval(year, season))._replace(start=start)


def _unit_of_year(parts: Parts) -> Reading | None:
    """Read "the last week of July", "the first week of 2015", "the ninth month of next year".

    A week belongs to the month and the year in which its Thursday lies, as ISO 8601 counts weeks.
    """
    unit, last = parts.get("timeunit"), parts.items[0 if parts.items[0].name != "the" else 1].name == "last"
    nth = -1 if last else int(parts.get("ordinal").value)
    if unit not in (("week", False), ("month", False)):
        return None
    month = parts.get("month")
    year = year_of(parts) or (year_for_month(_without_head(parts), month) if month else _year_stepped(parts))
    if year is None:
        return None
    if unit[0] == "month":
        return None if month else month_of_year(year, nth % 13)
    return _week(year, month, nth)


def _without_head(parts: Parts) -> Parts:
    place = next(place for place, item in enumerate(parts.items) if item.name == "month")
    return Parts(parts.items[place:], parts.context)


def _year_stepped(parts: Parts) -> int | None:
    seen_from = reference(parts)
    names = {item.name for item in parts.items[3:]}
    return None if seen_from is None else seen_from.year + step_of(names)


def _week(year: int, month: int | None, nth: int) -> Reading | None:
    thursday: date | None
    if month is not None:
        thursday = calendar.nth_weekday(year, month, nth, 4)
    elif nth < 0:
        thursday = calendar.nth_weekday(year, 12, -1, 4)
    else:
        first = calendar.nth_weekday(year, 1, 1, 4)
        thursday = calendar.add_days(first, 7 * (nth - 1)) if first else None
    if thursday is None or thursday.year != year:
        return None
    return week_with(thursday)


def week_with(day: date) -> Reading:
    """The reading of a day's week."""
    monday = calendar.week_of(day)
    return dated(calendar.week_text(monday), calendar.day_interval(monday, 7))


def _rest(parts: Parts) -> Reading | None:
    """Read "the rest of the week": from the reference day to the end of the unit."""
    unit, seen_from = parts.get("timeunit"), reference(parts)
    if unit not in (("day", False), ("week", False), ("month", False), ("year", False)):
        return None
    if seen_from is None:
        return dated({"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}[unit[0]], None)
    if unit[0] == "day":
        whole = dated(f"{seen_from}", calendar.day_interval(seen_from))
    elif unit[0] == "week":
        whole = week_with(seen_from)
    elif unit[0] == "month":
        whole = dated(f"{seen_from:%Y-%m}", calendar.month_interval(seen_from.year, seen_from.month))
    else:
        whole = dated(f"{seen_from:%Y}", calendar.year_interval(seen_from.year))
    end = whole.interval.end if whole.interval else None
    return whole._replace(interval=Interval(calendar.midnight(seen_from), end))


_STEP = "( last | next | this )"
_QUARTER = "( fraction | timeunit )"
PRODUCTIONS = (
    Production("date.quarter", f"{_STEP} {_QUARTER}", _quarter),
    Production("date.quarters", f"the? ( last | next ) num {_QUARTER}?", _quarters),
    Production(
        "date.quarter-nth",
        f"the? ordinal dash? dash? {_QUARTER} ( ( of | in | comma )? ( year | the? {_STEP} timeunit ) )?",
        _quarter,
    ),
    Production("date.quarter-of-next-year", f"{_STEP} timeunit poss ordinal dash? {_QUARTER}", _quarter),
    Production("date.quarter-letter", f"{_STEP}? letter ( ( of | dash | comma )? year )?", _quarter),
    Production("date.year-quarter", "year dash? letter", _quarter),
    Production("date.half", "the? ordinal half of year", _half),
    Production("date.season", f"( part dash? )? ( in? the | {_STEP} | in )? season ( of? year )?", _season),
    Production(
        "date.unit-of-month", "the? ( ordinal | last ) timeunit ( of | in ) month ( comma? year )?", _unit_of_year
    ),
    Production(
        "date.unit-of-year",
        f"the? ( ordinal | last ) timeunit ( of | in ) ( year | the? {_STEP} timeunit )",
        _unit_of_year,
    ),
    Production("date.rest", "the? rest of? ( the | this ) timeunit", _rest),
)
