"""Years and what is measured against them: years, decades, centuries, quarters, halves, seasons, weeks of a month."""

from __future__ import annotations

from datetime import date

from claimcheck.model import Interval
from claimcheck.values import calendar
from claimcheck.values.production import Parts, Production, Reading, words_before
from claimcheck.values.resolving import (
    PARTS,
    dated,
    narrow,
    reference,
    spoken_year,
    step_of,
    tense,
    year_for_month,
    year_of,
)

_YEAR_CUES = frozenset((
    "in", "since", "of", "by", "until", "during", "from", "late", "early", "mid", "before", "after", "for",
    "around", "circa", "year", "the", "spring", "summer", "fall", "winter", "to", "and", "through", "till",
))  # fmt: skip
_COUNTED = frozenset((
    "people", "soldiers", "men", "women", "troops", "houses", "homes", "miles", "meters", "metres", "dollars",
    "points", "votes", "jobs", "workers", "students", "cases", "deaths", "employees", "others", "square", "feet",
    "more", "of", "yards", "tons", "passengers", "rupees", "euros", "pounds", "km", "years", "hours", "units",
    "members", "pieces", "copies", "children", "families", "residents", "demonstrators", "tickets", "seats",
))  # fmt: skip
_OWNERS = frozenset(("his", "her", "their", "my", "our", "your", "its"))


def _year(parts: Parts) -> Reading | None:
    item = next(item for item in parts.items if item.name == "year")
    year, text = int(item.value.value), parts.context.text
    mod = PARTS.get(str(parts.get("part")))
    cued = len(parts.items) > 1 or bool(set(words_before(text, parts.items[0].start, 14)[-1:]) & _YEAR_CUES)
    if not 1100 <= year <= 2199 or text[item.end : item.end + 1] == "%":
        return None
    after = text[item.end : item.end + 16].lower().split()
    if after and after[0].strip(".,") in _COUNTED:
        return None
    if not cued and not 1700 <= year <= 2100:
        return None
    return _whole_year(year, parts)._replace(start=None if mod is None else parts.items[0].start)


def _whole_year(year: int, parts: Parts) -> Reading:
    mod = PARTS.get(str(parts.get("part")))
    interval = calendar.year_interval(year)
    return dated(f"{year:04d}", narrow(interval, mod) if interval else None, mod)


def _spoken(parts: Parts) -> Reading | None:
    """Read "in nineteen eighty six": number words that make a year, after a preposition only."""
    year = spoken_year(parts.numbers())
    if year is None or any(amount.digits for amount in parts.numbers()):
        return None
    return _whole_year(year, parts)._replace(start=parts.items[1].start)


def _years(parts: Parts) -> Reading | None:
    """Read "from 1991 to 1997", "2009-10"; "2014-10" is a month, for a span cannot run backwards."""
    first, last = (int(number.value) for number in parts.numbers()[-2:])
    framed = parts.items[0].name in ("from", "between")
    if not 1100 <= first <= 2199 or (parts.item("and") is not None and parts.items[0].name != "between"):
        return None
    if last < 100:
        if last <= first % 100:
            return None if framed else _month_of_year(first, last)
        last += first // 100 * 100
    if not first < last <= 2199:
        return None
    return dated(f"{first:04d}/{last:04d}", calendar.year_interval(first, last - first + 1))


def _year_month(parts: Parts) -> Reading | None:
    """Read "2014/10", "11-2016"."""
    first, second = (int(number.value) for number in parts.numbers()[-2:])
    return _month_of_year(*((first, second) if first > 31 else (second, first)))


def _month_of_year(year: int, month: int) -> Reading | None:
    if not 1 <= month <= 12 or not 1900 <= year <= 2100:
        return None
    return dated(f"{year:04d}-{month:02d}", calendar.month_interval(year, month))


def _decade(parts: Parts) -> Reading | None:
    """Read "the 1990s", "the '90s", "the nineteen seventies"; "in her 30s" is an age."""
    digits = "".join(character for character in parts.get("decade") if character.isdigit())
    before = words_before(parts.context.text, parts.items[0].start)
    if len(digits) not in (2, 4) or set(before[-1:]) & _OWNERS:
        return None
    ahead = parts.numbers()
    if ahead and not 11 <= ahead[0].value <= 20:
        return None
    century = int(ahead[0].value) * 100 if ahead else 1900
    year = int(digits) if len(digits) == 4 else century + int(digits)
    mod = PARTS.get(str(parts.get("part")))
    interval = calendar.year_interval(year, 100 if len(digits) == 4 and year % 100 == 0 and year < 1900 else 10)
    return None if interval is None or year < 1000 else dated(f"{year // 10:03d}X", narrow(interval, mod), mod)


def _century(parts: Parts) -> Reading | None:
    """Read "the 19th century", which TIMEX3 writes 18 for its years 18XX."""
    nth, unit = int(parts.get("ordinal").value), parts.get("timeunit")
    if unit[0] != "century" or not 1 <= nth <= 99:
        return None
    mod = PARTS.get(str(parts.get("part")))
    interval = calendar.year_interval((nth - 1) * 100, 100)
    return dated(f"{nth - 1:02d}", narrow(interval, mod) if interval else None, mod)


def _fiscal(parts: Parts) -> Reading | None:
    """Read "fiscal 1998", "fiscal year 2012": named, not placed, for every treasury and firm begins its own."""
    unit, year = parts.get("timeunit"), year_of(parts)
    if year is None or (unit is not None and unit[0] != "year"):
        return None
    return dated(f"FY{year:04d}", None)


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
        return None if month else _month_of_year(year, nth % 13)
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
    Production("date.year", "( the? part ( dash | of the? )? )? ( the? timeunit )? year", _year),
    Production("date.year-spoken", "( in | since | of | until | from ) ( number | day number | day day )", _spoken),
    Production("date.years", "( from | between )? year ( to | dash | until | and ) ( year | day | number )", _years),
    Production("date.year-month", "( year gap day | day dash year )", _year_month),
    Production("date.decade", "the? ( part dash? )? day? decade", _decade),
    Production("date.century", "the? ( part dash? )? ordinal dash? timeunit", _century),
    Production("date.fiscal", "fiscal timeunit? year", _fiscal),
    Production("date.quarter", f"{_STEP} {_QUARTER}", _quarter),
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
    Production("date.unit-of-month", "the? ( ordinal | last ) timeunit ( of | in ) month ( comma? year )?", _unit_of_year),
    Production(
        "date.unit-of-year", f"the? ( ordinal | last ) timeunit ( of | in ) ( year | the? {_STEP} timeunit )", _unit_of_year
    ),
    Production("date.rest", "the? rest of? ( the | this ) timeunit", _rest),
)
