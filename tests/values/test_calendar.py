"""Calendar arithmetic up to the ends of the calendar."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from claimcheck.model import Interval
from claimcheck.values import calendar


@pytest.mark.parametrize(
    ("year", "month", "nth", "weekday", "expected"),
    [
        (2023, 7, 1, 5, date(2023, 7, 7)),
        (2023, 5, -1, 1, date(2023, 5, 29)),
        (2023, 12, -1, 7, date(2023, 12, 31)),
        (2023, 2, 5, 3, None),  # that February had four Wednesdays
        (2023, 2, -5, 3, None),
        (9999, 12, 1, 1, None),  # its end lies outside the calendar
    ],
)
def test_nth_weekday(year: int, month: int, nth: int, weekday: int, expected: date | None) -> None:
    assert calendar.nth_weekday(year, month, nth, weekday) == expected


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2023, 3, 31), -1, date(2023, 2, 28)),
        (date(2023, 6, 20), -12, date(2022, 6, 20)),
        (date(9999, 6, 20), 12, None),
    ],
)
def test_add_months(day: date, months: int, expected: date | None) -> None:
    assert calendar.add_months(day, months) == expected


def test_outside_the_calendar_there_is_nothing() -> None:
    assert calendar.make_day(2023, 2, 31) is None
    assert calendar.add_days(date.max, 1) is None
    assert calendar.add_seconds(datetime.max, 1) is None
    assert calendar.first_of_month(0, 12) is None


def test_the_last_year_has_an_open_end() -> None:
    assert calendar.year_interval(9999) == Interval(datetime(9999, 1, 1), None)


def test_a_week_is_of_the_year_of_its_thursday() -> None:
    assert calendar.week_text(calendar.week_of(date(2021, 1, 1))) == "2020-W53"
