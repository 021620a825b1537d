"""Days of a month: "Oct. 4", "the 18th of June 2023", "31-Oct-74", "June 18-19", "the 20th of next month"."""

from __future__ import annotations

from claimcheck.values import calendar
from claimcheck.values.periods import week_with
from claimcheck.values.production import HIDDEN, NO_SUCH_DAY, Parts, Production, Reading, word_before
from claimcheck.values.resolving import (
    dated,
    day_number,
    month_of,
    nearest_day,
    nearest_of,
    on_day,
    reference,
    short_year,
    spoken_year,
    stands_alone,
    step_of,
    year_of,
)


def _month_day(parts: Parts) -> Reading | None:
    """A day of a month, with its year or in the nearest year that the tense allows."""
    month, day = month_of(parts), day_number(parts)
    if parts.item("weakmonth") and not _surely_a_month(parts):
        return None
    unit = parts.get("timeunit")
    if unit is not None and unit != ("day", False):
        return None  # "the first week of October"
    if day is None or not 1 <= day <= 31:
        return HIDDEN
    year = year_of(parts)
    if year is not None:
        return on_day(calendar.make_day(year, month, day)) or NO_SUCH_DAY
    if calendar.make_day(2000, month, day) is None:
        return NO_SUCH_DAY  # 31 February
    unresolved = f"XXXX-{month:02d}-{day:02d}"
    return on_day(nearest_day(parts, month, day), unresolved) or dated(unresolved, None)


def _month_day_weekday(parts: Parts) -> Reading | None:
    """Read "July 18, Fri.": the weekday behind, where it is that day's."""
    reading = _month_day(parts) if stands_alone(parts) else None
    weekday = parts.get("weekday") or parts.get("weakday")
    if reading is None or reading.interval is None or reading.interval.start is None:
        return None
    return reading if reading.interval.start.isoweekday() == weekday else None


def _surely_a_month(parts: Parts) -> bool:
    """Whether a lower-case "may" or "march" is a month: in figures or as an ordinal, not "one may ask"."""
    if any(character.isdigit() for character in parts.words):
        return True
    return stands_alone(parts) and (parts.item("ordinal") is not None or parts.items[0].name == "weakmonth")


def _month_day_spoken(parts: Parts) -> Reading | None:
    """Read "21 September nineteen seventy eight", "15 April of 87", "31-Oct-74"."""
    amounts = [item.value for item in parts.items if item.name in ("day", "ordinal", "number")]
    joined = {item.name for item in parts.items} & {"dash", "gap"}
    year = short_year(int(amounts[1].value)) if joined and len(amounts) == 2 else spoken_year(amounts[1:])
    if year is None or not isinstance(amounts[0].value, int) or (joined and not _two_figures(parts)):
        return None
    return on_day(calendar.make_day(year, month_of(parts), amounts[0].value))


def _two_figures(parts: Parts) -> bool:
    last = parts.items[-1]
    return last.end - last.start == 2


def _year_first(parts: Parts) -> Reading | None:
    """Read "2019-Sep-1", "2020/Sep/23", "2020/23/Sep"."""
    year, day = year_of(parts), day_number(parts)
    return None if year is None or day is None else on_day(calendar.make_day(year, month_of(parts), day))


def _days(parts: Parts) -> Reading | None:
    """Read "June 18-19": one stretch of days."""
    numbers = [item.value.value for item in parts.items if item.name in ("day", "ordinal")]
    month, year = month_of(parts), year_of(parts)
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


def _days_of_month(parts: Parts) -> Reading | None:
    """Read "from 4 to 22 this month"."""
    seen_from, unit = reference(parts), parts.get("timeunit")
    first, last = (int(amount.value) for amount in parts.numbers()[:2])
    if unit != ("month", False) or not 1 <= first < last <= 31 or seen_from is None:
        return None
    step = step_of({item.name for item in parts.items[4:]})
    month = calendar.first_of_month(seen_from.year, seen_from.month + step)
    start = calendar.make_day(month.year, month.month, first) if month else None
    end = calendar.make_day(month.year, month.month, last) if month else None
    if start is None or end is None:
        return None
    return dated(f"{start}/{end}", calendar.day_interval(start, last - first + 1))


def _week_of(parts: Parts) -> Reading | None:
    """Read "the week of March 6": the week that the day lies in."""
    if parts.get("timeunit") != ("week", False):
        return None
    place = next(place for place, item in enumerate(parts.items) if item.name == "of")
    read = _month_day(Parts(parts.items[place + 1 :], parts.context))
    if read is None or read.interval is None or read.interval.start is None:
        return None
    return week_with(read.interval.start.date())


def _day_of_month(parts: Parts) -> Reading | None:
    """Read "the 20th of next month", "the 31st of this month"."""
    seen_from, number, unit = reference(parts), day_number(parts), parts.all("timeunit")[-1]
    if unit != ("month", False) or number is None or not 1 <= number <= 31:
        return None
    if seen_from is None:
        return dated(f"XXXX-XX-{number:02d}", None)
    step = step_of({item.name for item in parts.items})
    first = calendar.first_of_month(seen_from.year, seen_from.month + step)
    return on_day(calendar.make_day(first.year, first.month, number) if first else None, f"XXXX-XX-{number:02d}")


def _lone_day(parts: Parts) -> Reading | None:
    """Read "on the 27th": the nearest such day of a month that the tense allows."""
    item, text = parts.items[-1], parts.context.text
    number, seen_from = int(item.value.value), reference(parts)
    before = word_before(text, parts.items[0].start)
    spelled = not text[item.start].isdigit()
    if before not in ("on", "for", "by", "until", "since", "from", "till") or not stands_alone(parts):
        return None
    if not 1 <= number <= 31 or (spelled and number < 13) or (before == "for" and spelled and number < 21):
        return None
    unresolved = f"XXXX-XX-{number:02d}"
    if seen_from is None:
        return dated(unresolved, None)
    months = (calendar.first_of_month(seen_from.year, seen_from.month + step) for step in (-1, 0, 1))
    days = [day for first in months if first and (day := calendar.make_day(first.year, first.month, number))]
    return on_day(nearest_of(parts, days), unresolved)


_STEP = "( last | next | this )"
_MONTH = "( month stop? | weakmonth )"
_DAY = "( day | ordinal )"
_WEEKDAY = "( ( weekday | weakday ) stop? comma? )?"
_FROM, _TO = "( from | between )?", "( to | dash | and | until )"
_SPOKEN_YEAR = "( number | day number | day day )"
_BEFORE_YEAR = "( comma | of | in | dash )?"
PRODUCTIONS = (
    Production("date.month-day", f"{_WEEKDAY} {_MONTH} ( the | gap )? {_DAY} ( ( comma | of )? year )?", _month_day),
    Production("date.month-day-weekday", f"{_MONTH} {_DAY} comma ( weekday | weakday )", _month_day_weekday),
    Production(
        "date.day-month",
        f"{_WEEKDAY} the? {_DAY} stop? timeunit? of? dash? {_MONTH} ( {_BEFORE_YEAR} year )?",
        _month_day,
    ),
    Production(
        "date.month-day-spoken",
        f"{_WEEKDAY} {_MONTH} the? {_DAY} comma? ( number | day number | day day )",
        _month_day_spoken,
    ),
    Production(
        "date.day-month-spoken",
        f"{_WEEKDAY} the? {_DAY} of? ( dash | gap )? {_MONTH} ( of | comma | dash | gap )? {_SPOKEN_YEAR}",
        _month_day_spoken,
    ),
    Production(
        "date.day-month-short-year",
        f"{_DAY} ( dash | gap ) {_MONTH} ( dash | gap ) ( day | number )",
        _month_day_spoken,
    ),
    Production("date.day-month-figures", f"{_DAY} ( dash | gap ) month ( dash | gap ) year", _month_day),
    Production(
        "date.year-first",
        f"year ( dash | gap ) ( {_MONTH} ( dash | gap ) day | day ( dash | gap ) {_MONTH} )",
        _year_first,
    ),
    Production(
        "date.month-days",
        f"{_FROM} {_MONTH} {_FROM} the? {_DAY} {_TO} the? {_DAY} ( comma? year )?",
        _days,
    ),
    Production(
        "date.days-month",
        f"{_FROM} the? {_DAY} {_TO} the? {_DAY} of? {_MONTH} ( {_BEFORE_YEAR} year )?",
        _days,
    ),
    Production("date.day-of-month", f"the? {_DAY} ( timeunit of | of )? the? {_STEP} timeunit", _day_of_month),
    Production(
        "date.days-of-month",
        f"( from | between ) day ( to | dash | and | until ) day ( of? the? {_STEP} timeunit )",
        _days_of_month,
    ),
    Production("date.week-of", f"the? timeunit of {_MONTH} the? {_DAY} ( comma? year )?", _week_of),
    Production("date.lone-day", "the? ordinal", _lone_day),
)
