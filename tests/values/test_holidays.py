"""Named days, by the calendars that were printed for their years."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.values.holidays import OCCASIONAL, RULES, WORDS, day_of, easter


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(1961, 4, 2), (1981, 4, 19), (1954, 4, 18), (2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2038, 4, 25)],
)
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


@pytest.mark.parametrize(
    ("name", "year", "expected"),
    [
        ("thanksgiving", 2023, date(2023, 11, 23)),
        ("election day", 2022, date(2022, 11, 8)),  # the first was a Tuesday: the day after the first Monday
        ("memorial day", 2021, date(2021, 5, 31)),
        ("labor day", 2025, date(2025, 9, 1)),
        ("good friday", 2024, date(2024, 3, 29)),
        ("ash wednesday", 2024, date(2024, 2, 14)),
        ("cyber monday", 2020, date(2020, 11, 30)),
        ("new year eve", 2023, date(2023, 12, 31)),
        ("mardi gras", 2024, date(2024, 2, 13)),
        ("orthodox easter", 2024, date(2024, 5, 5)),
        ("orthodox good friday", 2023, date(2023, 4, 14)),
        ("super tuesday", 2008, date(2008, 2, 5)),
        ("super tuesday", 2020, date(2020, 3, 3)),
        ("easter", 1066, None),  # before the calendar that the rule is for
        ("christmas", 10_000, None),
        ("harvest day", 2023, None),
    ],
)
def test_day_of(name: str, year: int, expected: date | None) -> None:
    assert day_of(name, year) == expected


def test_every_rule_finds_a_day_in_every_year() -> None:
    assert all(day_of(name, year) for name in RULES if name not in OCCASIONAL for year in (1999, 2000, 2023, 2024))
    assert all(day_of(name, 2024) and not day_of(name, 2023) for name in OCCASIONAL)


def test_words_of_the_general_calendar_are_no_words_of_names() -> None:
    assert not WORDS & {"day", "year", "may", "friday"}
