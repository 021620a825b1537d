"""Calendar arithmetic: stretches of days, weeks, months and years, and how TIMEX3 writes them."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta

from claimcheck.model import Interval

_MIDNIGHT = time()
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def midnight(day: date) -> datetime:
    """The first moment of a day."""
    return datetime.combine(day, _MIDNIGHT)


def day_interval(day: date, days: int = 1) -> Interval:
    """``days`` days from ``day`` on."""
    return Interval(midnight(day), _plus_days(day, days))


def month_interval(year: int, month: int, months: int = 1) -> Interval | None:
    """``months`` months from a month on, or ``None`` outside the calendar."""
    start, end = first_of_month(year, month), first_of_month(year, month + months)
    return Interval(midnight(start), midnight(end) if end else None) if start else None


def year_interval(year: int, years: int = 1) -> Interval | None:
    """``years`` years from a year on, or ``None`` outside the calendar."""
    return month_interval(year, 1, 12 * years)


def first_of_month(year: int, month: int) -> date | None:
    """The first day of a month counted from January of ``year``, which may lie outside 1-12."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, 1) if MINYEAR <= year <= MAXYEAR else None


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or ``None`` when the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date | None:
    """The ``nth`` Monday (1) ... Sunday (7) of a month, from its end when negative; ``None`` if none is."""
    first = first_of_month(year, month)
    after = first_of_month(year, month + 1)
    if first is None or after is None:
        return None
    if nth > 0:
        found = add_days(first, (weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    else:
        found = add_days(after, -((after.isoweekday() - weekday - 1) % 7 + 1) + 7 * (nth + 1))
    return found if found is not None and (found.year, found.month) == (year, month) else None


def add_months(day: date, months: int) -> date | None:
    """The same day of another month, or that month's last day where it is shorter."""
    first = first_of_month(day.year, day.month + months)
    if first is None:
        return None
    for last in (day.day, 30, 29, 28):
        if last <= day.day and (found := make_day(first.year, first.month, last)):
            return found
    return None


def add_days(day: date, days: int) -> date | None:
    """A day so many days away, or ``None`` outside the calendar."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def add_seconds(moment: datetime, seconds: int) -> datetime | None:
    """A moment so many seconds away, or ``None`` outside the calendar."""
    try:
        return moment + timedelta(seconds=seconds)
    except OverflowError:
        return None


def week_of(day: date) -> date:
    """The Monday of a day's week."""
    return add_days(day, -day.weekday()) or day


def week_text(monday: date) -> str:
    """A week as ISO 8601 writes it: 2013-W07."""
    year, week, _ = monday.isocalendar()
    return f"{year:04d}-W{week:02d}"


def season_interval(year: int, season: str) -> Interval | None:
    """Three whole months; winter begins in December of ``year``."""
    return month_interval(year, _SEASON_MONTHS[season], 3)


def _plus_days(day: date, days: int) -> datetime | None:
    end = add_days(day, days)
    return None if end is None else midnight(end)
