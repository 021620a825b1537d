"""Which day, month or year words mean: seen from the reference day, in the tense of their sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from claimcheck.model import Interval, Modifier, Timex, ValueKind
from claimcheck.values import calendar
from claimcheck.values.amounts import Amount
from claimcheck.values.production import Parts, Reading, words_before
from claimcheck.values.tense import tense_at

PARTS = {"START": Modifier.START, "MID": Modifier.MID, "END": Modifier.END}

_MUCH_NEARER = 3
_YEARS_SEARCHED = 2  # farther off, a weekday that does not fit is more likely wrong than the year
_POSSESSIVE = ("'s", "’s")
_TOLD_REACH = 400  # characters: a date told further back is no longer what "the next day" follows on
_RANKED = frozenset((
    "first", "last", "most", "least", "best", "worst", "only", "time", "times", "second", "third", "fewest",
))  # fmt: skip
_STANDS_ALONE = re.compile(
    r"\s*(?:$|[.,;:!?)\]\"”'\n]|[-–—]|(?:and|or|at|for|from|in|on|to|with|when|after|before|because|but|while|as|by|that|which|until|till|"
    r"through|he|she|it|they|we|I)\b)"
)


def dated(value: str, interval: Interval | None, mod: Modifier | None = None, unresolved: str | None = None) -> Reading:
    """The reading of a date."""
    return Reading(ValueKind.DATE, Timex("DATE", value, mod), interval, unresolved=unresolved, hedged=False)


def on_day(day: date | None, unresolved: str | None = None) -> Reading | None:
    """The reading of a single day, ``None`` where the calendar has none."""
    return None if day is None else dated(day.isoformat(), calendar.day_interval(day), unresolved=unresolved)


def value_of(reading: Reading) -> str:
    """The TIMEX3 value of a reading, or ""."""
    return reading.timex.value if reading.timex is not None else ""


def day_of(reading: Reading) -> date | None:
    """The single day that a date states."""
    value = value_of(reading)
    if reading.interval is None or len(value) != 10:
        return None  # the calendar also knows 2019-W28, which is a week
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def reference(parts: Parts) -> date | None:
    """The day that relative dates are seen from."""
    published = parts.context.published
    return None if published is None else published.date()


def told_day(parts: Parts) -> date | None:
    """The last day that the text has named shortly before."""
    told = parts.context.told
    near = parts.items[0].start - told.day_at < _TOLD_REACH
    return told.day if near else None


def told_year(parts: Parts) -> int | None:
    """The last year that the text has named, or has named a day or month of, shortly before."""
    told = parts.context.told
    near = parts.items[0].start - told.year_at < _TOLD_REACH
    return told.year if near else None


def words_of(parts: Parts) -> set[str]:
    """The lower-case words of the match."""
    return set(parts.words.lower().split())


def ranked(parts: Parts) -> bool:
    """Whether "in five years" says since when something was the first, the worst, the only one: a duration then."""
    before = words_before(parts.context.text, parts.items[0].start, 60)
    return bool(_RANKED & set(before)) or any(word.endswith("est") for word in before)


def stands_alone(parts: Parts) -> bool:
    """Whether no noun follows: "on the 27th." but not "on the 27th floor"."""
    return _STANDS_ALONE.match(parts.context.text, parts.items[-1].end) is not None


def tense(parts: Parts) -> str | None:
    """Whether the sentence around the match speaks of the past or of the future."""
    return tense_at(parts.context.text, parts.items[0].start, parts.items[-1].end)


def year_of(parts: Parts) -> int | None:
    """A four-digit year among the items."""
    years = parts.all("year")
    return None if not years else int(years[-1].value)


def spoken_year(amounts: Sequence[Amount]) -> int | None:
    """The year that number words make: "nineteen eighty six", "two thousand and eighteen"; "of 87" is 1987."""
    if any(not isinstance(amount.value, int) for amount in amounts):
        return None
    figures = [int(amount.value) for amount in amounts]
    if len(amounts) == 2 and not any(amount.digits for amount in amounts):
        return figures[0] * 100 + figures[1] if 11 <= figures[0] <= 20 and 10 <= figures[1] <= 99 else None
    if len(amounts) != 1:
        return None
    if amounts[0].digits:
        return short_year(figures[0]) if 32 <= figures[0] <= 99 else None
    return figures[0] if 1100 <= figures[0] <= 2100 and figures[0] % 1000 else None


def short_year(figure: int) -> int:
    """A year of two figures: 00-49 are of this century, 50-99 of the last."""
    return figure + (2000 if figure < 50 else 1900)


def month_of(parts: Parts) -> int:
    """The month among the items, 1 to 12."""
    return int(parts.get("month") or parts.get("weakmonth"))


def day_number(parts: Parts) -> int | None:
    """The day of the month among the items, in digits or as an ordinal."""
    for item in parts.items:
        if item.name in ("day", "ordinal"):
            return int(item.value.value)
    return None


def nearest_day(parts: Parts, month: int, day: int) -> date | None:
    """The nearest such day of the year that the tense allows, unless another one is several times nearer.

    "He must appear on Feb. 10, the judge said" in January is next month's day, whatever the verb.
    """
    seen_from = reference(parts)
    if seen_from is None:
        return None
    stated = parts.get("weekday") or parts.get("weakday")
    reach = range(max(1, seen_from.year - _YEARS_SEARCHED), seen_from.year + _YEARS_SEARCHED + 1)
    days = [found for year in reach if (found := calendar.make_day(year, month, day))]
    fitting = [found for found in days if found.isoweekday() == stated]
    return nearest_of(parts, fitting or [found for found in days if abs(found.year - seen_from.year) < 2])


def nearest_of(parts: Parts, days: Sequence[date]) -> date | None:
    """Of some days, the nearest that the tense allows, unless another one is several times nearer."""
    seen_from = reference(parts)
    if seen_from is None or not days:
        return None
    near = sorted(days, key=lambda found: abs(found - seen_from))
    spoken = tense(parts)
    allowed = [found for found in near if _allows(spoken, found, seen_from)]
    if not allowed or abs(allowed[0] - seen_from) > _MUCH_NEARER * abs(near[0] - seen_from):
        return near[0]
    return allowed[0]


def _allows(spoken: str | None, day: date, seen_from: date) -> bool:
    return spoken is None or day == seen_from or (day < seen_from) == (spoken == "past")


def year_for_month(parts: Parts, month: int) -> int | None:
    """The year that "last", "next", "this" or the tense of the sentence gives a month without one."""
    seen_from = reference(parts)
    if seen_from is None:
        return None
    year, this_month = seen_from.year, seen_from.month
    names = {item.name for item in parts.items}
    if "timeunit" in names:  # "February last year"
        return year + step_of(names)
    if "last" in names:
        return year - (month >= this_month)
    if "next" in names:
        return year + (month <= this_month)
    return year if "this" in names else year + _nearest_year(tense(parts), month, this_month)


def _nearest_year(spoken: str | None, month: int, this_month: int) -> int:
    """Years from now to the nearest such month that the tense allows; without a tense, to the nearest of all."""
    if spoken == "future" or (spoken is None and (month - this_month) % 12 <= 6):
        return int(month < this_month)
    return -int(month > this_month)


def step_of(names: set[str]) -> int:
    """-1 for "last", 1 for "next", else 0."""
    return -1 if "last" in names else 1 if "next" in names else 0


def narrow(interval: Interval, mod: Modifier | None) -> Interval:
    """A third of a stretch for early, mid and late, in whole days: early February is 1-10 February.

    Of a week, early is Monday to Wednesday, mid Wednesday and Thursday, late Friday to Sunday.
    """
    if mod is None or interval.start is None or interval.end is None:
        return interval
    low, high = _third((interval.end - interval.start).days, mod)
    start = interval.start.date()
    from_day, to_day = calendar.add_days(start, low), calendar.add_days(start, high)
    return Interval(calendar.midnight(from_day), calendar.midnight(to_day)) if from_day and to_day else interval


def _third(days: int, mod: Modifier) -> tuple[int, int]:
    if days == 7:
        return {Modifier.START: (0, 3), Modifier.MID: (2, 4)}.get(mod, (4, 7))
    first, second = (10, 20) if days < 32 else (round(days / 3), round(days * 2 / 3))
    return {Modifier.START: (0, first), Modifier.MID: (first, second)}.get(mod, (second, days))


def nearest_weekday(parts: Parts, weekday: int) -> date | None:
    """The nearest such weekday that the tense allows, the reference day itself included."""
    seen_from = reference(parts)
    if seen_from is None:
        return None
    ahead = (weekday - seen_from.isoweekday()) % 7
    behind = -ahead % 7
    names = {item.name for item in parts.items}
    if "last" in names:
        return calendar.add_days(seen_from, -(behind or 7))
    if "next" in names:
        return calendar.add_days(calendar.week_of(seen_from), 6 + weekday)
    if "this" in names:
        return calendar.add_days(calendar.week_of(seen_from), weekday - 1)
    if parts.context.text[parts.items[-1].end : parts.items[-1].end + 2] in _POSSESSIVE:
        return calendar.add_days(seen_from, -behind if behind < ahead else ahead)  # "Wednesday's ruling"
    past = ahead and tense(parts) == "past"  # "on Monday" of a Monday is that day in any tense
    return calendar.add_days(seen_from, -behind if past else ahead)
