"""Feasts of the moon against the days on which they were kept."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.values import holidays, lunar

# Year -> the day, as almanacs give it.
NEW_YEARS = ["1966-01-21", "1985-02-20", "2012-01-23", "2015-02-19", "2024-02-10", "2025-01-29", "2034-02-19"]
HASHANAHS = ["2018-09-10", "2020-09-19", "2021-09-07", "2023-09-16", "2024-10-03"]
CANDLES = ["2018-12-02", "2020-12-10", "2021-11-28", "2023-12-07", "2024-12-25"]
PASSOVERS = ["2018-03-31", "2020-04-09", "2021-03-28", "2023-04-06", "2024-04-23"]
FITRS = ["2012-08-19", "2017-06-25", "2019-06-04", "2021-05-13", "2023-04-21", "2024-04-10"]
ADHAS = ["2018-08-21", "2019-08-11", "2020-07-31", "2022-07-09", "2023-06-28", "2024-06-16"]


@pytest.mark.parametrize("day", NEW_YEARS)
def test_lunar_new_year(day: str) -> None:
    assert lunar.lunar_new_year(int(day[:4])) == date.fromisoformat(day)


@pytest.mark.parametrize("day", HASHANAHS)
def test_rosh_hashanah(day: str) -> None:
    assert lunar.hebrew_new_year(int(day[:4])) == date.fromisoformat(day)


@pytest.mark.parametrize("day", CANDLES)
def test_hanukkah_begins_in_the_evening(day: str) -> None:
    assert lunar.hanukkah(int(day[:4])) == date.fromisoformat(day)


@pytest.mark.parametrize("day", PASSOVERS)
def test_passover(day: str) -> None:
    assert lunar.passover(int(day[:4])) == date.fromisoformat(day)


@pytest.mark.parametrize(("month", "in_month", "day"), [*((10, 1, d) for d in FITRS), *((12, 10, d) for d in ADHAS)])
def test_eid_in_mecca(month: int, in_month: int, day: str) -> None:
    assert lunar.islamic_day(int(day[:4]), month, in_month) == date.fromisoformat(day)


def test_every_year_that_news_tells_of_has_its_feasts() -> None:
    for year in range(1900, 2201):
        for name in ("lunar new year", "passover", "yom kippur", "hanukkah"):
            assert holidays.day_of(name, year) is not None, (name, year)


def test_ramadan_lasts_a_month() -> None:
    stretch = holidays.stretch_of("ramadan", 2023)
    assert stretch is not None
    assert stretch.start is not None
    assert stretch.end is not None
    assert (stretch.end - stretch.start).days in (29, 30)


def test_far_from_our_time_no_day_is_told() -> None:
    assert holidays.day_of("ramadan", 1700) is None
    assert holidays.stretch_of("hanukkah", 3000) is None
