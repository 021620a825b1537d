"""Years and what they make: "in 2014", "from 1991 to 1997", "the late 1980s", "the 19th century", "fiscal 2012"."""

from __future__ import annotations

from claimcheck.values import calendar
from claimcheck.values.production import Parts, Production, Reading, word_before
from claimcheck.values.resolving import PARTS, dated, narrow, spoken_year, year_of

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
    if parts.get("timeunit") not in (None, ("year", False)):
        return None  # "Labor Day 2011" of a holiday that is not known
    year, text = int(item.value.value), parts.context.text
    mod = PARTS.get(str(parts.get("part")))
    cued = len(parts.items) > 1 or word_before(text, parts.items[0].start, 14) in _YEAR_CUES
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
            return None if framed else month_of_year(first, last)
        last += first // 100 * 100
    if not first < last <= 2199:
        return None
    return dated(f"{first:04d}/{last:04d}", calendar.year_interval(first, last - first + 1))


def _year_month(parts: Parts) -> Reading | None:
    """Read "2014/10", "11-2016"."""
    first, second = (int(number.value) for number in parts.numbers()[-2:])
    return month_of_year(*((first, second) if first > 31 else (second, first)))


def month_of_year(year: int, month: int) -> Reading | None:
    """The reading of a month, ``None`` outside the years that news speaks of."""
    if not 1 <= month <= 12 or not 1900 <= year <= 2100:
        return None
    return dated(f"{year:04d}-{month:02d}", calendar.month_interval(year, month))


def _decade(parts: Parts) -> Reading | None:
    """Read "the 1990s", "the '90s", "the nineteen seventies"; "in her 30s" is an age."""
    digits = "".join(character for character in parts.get("decade") if character.isdigit())
    before = word_before(parts.context.text, parts.items[0].start)
    if len(digits) not in (2, 4) or before in _OWNERS:
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


PRODUCTIONS = (
    Production("date.year", "( the? part ( dash | of the? )? )? ( the? timeunit )? year", _year),
    Production("date.year-spoken", "( in | since | of | until | from ) ( number | day number | day day )", _spoken),
    Production("date.years", "( from | between )? year ( to | dash | until | and ) ( year | day | number )", _years),
    Production("date.year-month", "( year gap day | day dash year )", _year_month),
    Production("date.decade", "the? ( part dash? )? day? decade", _decade),
    Production("date.century", "the? ( part dash? )? ordinal dash? timeunit", _century),
    Production("date.fiscal", "fiscal timeunit? year", _fiscal),
)
