"""Dates by their names: days of months, months, years, decades, weekdays, seasons, and figures."""

from __future__ import annotations

from datetime import date

from claimcheck.model import Timex, ValueKind
from claimcheck.values import calendar
from claimcheck.values.production import HIDDEN, Parts, Production, Reading, words_before
from claimcheck.values.resolving import (
    PARTS,
    dated,
    day_number,
    narrow,
    nearest_day,
    nearest_weekday,
    on_day,
    reference,
    step_of,
    year_for_month,
    year_of,
)

_YEAR_CUES = frozenset([
    "in", "since", "of", "by", "until", "during", "from", "late", "early", "mid", "before", "after", "for",
    "around", "circa", "year", "the", "spring", "summer", "fall", "winter", "to", "and"],
)  # fmt: skip
_NOUNS = frozenset(
    [
        "people",
        "soldiers",
        "men",
        "women",
        "troops",
        "houses",
        "homes",
        "miles",
        "meters",
        "metres",
        "dollars",
        "points",
        "votes",
        "jobs",
        "workers",
        "students",
        "cases",
        "deaths",
        "employees",
        "others",
        "square",
        "feet",
        "more",
        "of",
        "yards",
        "tons",
        "passengers",
        "rupees",
        "euros",
        "pounds",
        "km",
        "years",
        "hours",
        "units",
        "members",
    ]
)


def _month_of(parts: Parts) -> int:
    return int(parts.get("month") or parts.get("weakmonth"))


def _month_day(parts: Parts) -> Reading | None:
    month, day = _month_of(parts), day_number(parts)
    if day is None or not 1 <= day <= 31:
        return HIDDEN
    year = year_of(parts)
    if year is not None:
        return on_day(calendar.make_day(year, month, day)) or HIDDEN
    if calendar.make_day(2000, month, day) is None:
        return HIDDEN  # 31 February
    unresolved = f"XXXX-{month:02d}-{day:02d}"
    return on_day(nearest_day(parts, month, day), unresolved) or dated(unresolved, None)


def _days(parts: Parts) -> Reading | None:
    """Read "June 18-19": one stretch of days, with the first day as its value."""
    numbers = [item.value.value for item in parts.items if item.name in ("day", "ordinal")]
    month, year = _month_of(parts), year_of(parts)
    first, last = numbers[0], numbers[-1]
    if not 1 <= first < last <= 31:
        return None
    start = calendar.make_day(year, month, first) if year else nearest_day(parts, month, first)
    unresolved = None if year else f"XXXX-{month:02d}-{first:02d}/XXXX-{month:02d}-{last:02d}"
    if start is None:
        return None if year else dated(unresolved or "", None)
    end = calendar.make_day(start.year, month, last)
    if end is None:
        return None
    return dated(f"{start}/{end}", calendar.day_interval(start, last - first + 1), unresolved=unresolved)


def _month(parts: Parts) -> Reading | None:
    """A month with its year, or the one that the tense and "last", "next", "this" choose."""
    month, year = _month_of(parts), year_of(parts)
    mod = PARTS.get(str(parts.get("part")))
    unresolved = None
    if year is None:
        unresolved = f"XXXX-{month:02d}"
        year = year_for_month(parts, month)
        if year is None:
            return dated(unresolved, None, mod)
    interval = calendar.month_interval(year, month)
    return None if interval is None else dated(f"{year:04d}-{month:02d}", narrow(interval, mod), mod, unresolved)


def _year(parts: Parts) -> Reading | None:
    item = parts.items[0] if parts.items[0].name == "year" else parts.items[-1]
    year, text = int(item.value.value), parts.context.text
    mod = PARTS.get(str(parts.get("part")))
    cued = len(parts.items) > 1 or bool(set(words_before(text, parts.items[0].start, 14)[-1:]) & _YEAR_CUES)
    if not 1100 <= year <= 2199 or text[item.end : item.end + 1] == "%":
        return None
    after = text[item.end : item.end + 16].lower().split()
    if after and after[0].strip(".,") in _NOUNS:
        return None
    if not cued and not 1700 <= year <= 2100:
        return None
    interval = calendar.year_interval(year)
    return None if interval is None else dated(f"{year:04d}", narrow(interval, mod), mod)


def _years(parts: Parts) -> Reading | None:
    first, last = (int(number.value) for number in parts.numbers()[-2:])
    if last < 100:
        last += first // 100 * 100
    if not 1100 <= first < last <= 2199 or (parts.items[0].name == "between" and "from" in parts.words):
        return None
    return dated(f"{first:04d}/{last:04d}", calendar.year_interval(first, last - first + 1))


def _decade(parts: Parts) -> Reading | None:
    digits = "".join(character for character in parts.get("decade") if character.isdigit())
    if len(digits) not in (2, 4):
        return None
    year = int(digits) if len(digits) == 4 else 1900 + int(digits)
    mod = PARTS.get(str(parts.get("part")))
    interval = calendar.year_interval(year, 100 if len(digits) == 4 and year % 100 == 0 and year < 1900 else 10)
    return None if interval is None or year < 1000 else dated(f"{year // 10:03d}X", narrow(interval, mod), mod)


def _weekday(parts: Parts) -> Reading | None:
    weekday = parts.get("weekday")
    if weekday < 0:
        return Reading(ValueKind.SET, Timex("SET", f"XXXX-WXX-{-weekday}"), hedged=False)
    unresolved = f"XXXX-WXX-{weekday}"
    return on_day(nearest_weekday(parts, weekday), unresolved) or dated(unresolved, None)


def _iso(parts: Parts) -> Reading | None:
    day = parts.get("iso")[:10]
    try:
        return on_day(date.fromisoformat(day))
    except ValueError:
        return None


def _numeric(parts: Parts) -> Reading | None:
    """Read "3/4/2020" is month first, day first where that cannot be, or where points divide it."""
    word = parts.get("numeric")
    separator = next(character for character in word if not character.isdigit())
    first, second, third = (int(piece) for piece in word.split(separator))
    if first > 31:
        return on_day(calendar.make_day(first, second, third))
    year = third if third > 99 else third + (2000 if third < 50 else 1900)
    if (separator == "." and second <= 12) or first > 12:
        first, second = second, first
    return on_day(calendar.make_day(year, first, second))


def _season(parts: Parts) -> Reading | None:
    season, year, seen_from = parts.get("season"), year_of(parts), reference(parts)
    names = {item.name for item in parts.items}
    if year is None and not names & {"last", "next", "this", "the", "in"}:
        return None
    if year is None:
        if seen_from is None:
            return dated(f"XXXX-{season}", None)
        year = seen_from.year + step_of(names)
    return dated(f"{year:04d}-{season}", calendar.season_interval(year, season))


_STEP = "( last | next | this )"
_MONTH = "( month stop? | weakmonth )"
_DAY = "( day | ordinal )"
PRODUCTIONS = (
    Production(
        "date.month-day", f"( weekday stop? comma? )? {_MONTH} the? ( day | ordinal ) ( comma? year )?", _month_day
    ),
    Production(
        "date.day-month",
        f"( weekday stop? comma? )? the? ( day | ordinal ) of? dash? {_MONTH} ( ( comma | of | dash )? year )?",
        _month_day,
    ),
    Production(
        "date.month-days",
        f"( from | between )? {_MONTH} the? {_DAY} ( to | dash | and ) the? {_DAY} ( comma? year )?",
        _days,
    ),
    Production(
        "date.days-month",
        f"( from | between )? {_DAY} ( to | dash | and ) the? {_DAY} of? {_MONTH} ( comma? year )?",
        _days,
    ),
    Production("date.month", f"( part dash? )? ( {_STEP} )? month ( ( stop | comma | of )? year )?", _month),
    Production("date.weak-month", "( part dash? | in | last | next ) weakmonth | weakmonth year", _month),
    Production("date.month-of-last-year", f"( part dash? )? month of? {_STEP} timeunit", _month),
    Production("date.year", "( part dash? )? year", _year),
    Production("date.years", "( from | between )? year ( to | dash | and ) ( year | day | number )", _years),
    Production("date.decade", "the? ( part dash? )? decade", _decade),
    Production("date.weekday", f"( {_STEP} )? weekday", _weekday),
    Production("date.iso", "iso", _iso),
    Production("date.numeric", "numeric", _numeric),
    Production("date.season", f"( part dash? )? ( in? the | {_STEP} | in )? season ( of? year )?", _season),
)
