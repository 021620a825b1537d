"""Times of day, and what a part of the day makes of them."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from claimcheck.model import Interval
from claimcheck.values.clock import at_clock, clock_of, clock_time, in_part, on_day_at, part_named, part_of_day

DAY = date(2023, 6, 20)


@pytest.mark.parametrize(
    ("figures", "half", "expected"),
    [
        ([10, 30], "", time(10, 30)),
        ([10, 30], "p", time(22, 30)),
        ([12], "a", time(0)),
        ([12], "p", time(12)),
        ([0, 1], "a", time(0, 1)),
        ([13, 30], "p", time(13, 30)),  # said twice, and meant once
        ([13, 30], "a", None),
        ([24], "", time(0)),
        ([24, 30], "", None),
        ([25, 99], "", None),
        ([7, 56, 30], "p", time(19, 56, 30)),
    ],
)
def test_clock_time(figures: list[int], half: str, expected: time | None) -> None:
    assert clock_time(figures, half) == expected


@pytest.mark.parametrize(
    ("hour", "part", "expected"),
    [(7, "EV", 19), (7, "MO", 7), (3, "AF", 15), (12, "NI", 0), (12, "AF", 12), (2, "NI", 2), (11, "MI", 11)],
)
def test_in_part(hour: int, part: str, expected: int) -> None:
    assert in_part(time(hour), part).hour == expected


def test_a_time_alone_has_no_interval_until_it_gets_its_day() -> None:
    alone = at_clock(None, time(10, 30))
    assert alone.interval is None
    placed = on_day_at(DAY, alone)
    assert placed is not None
    assert placed.interval == Interval(datetime(2023, 6, 20, 10, 30), datetime(2023, 6, 20, 10, 30))
    assert clock_of(placed) == (time(10, 30), None)


def test_a_stretch_over_midnight_ends_on_the_next_day() -> None:
    reading = at_clock(DAY, time(22), time(2))
    assert reading.interval == Interval(datetime(2023, 6, 20, 22), datetime(2023, 6, 21, 2))


def test_a_night_reaches_midnight_and_is_named() -> None:
    reading = part_of_day(DAY, "NI")
    assert reading.interval == Interval(datetime(2023, 6, 20, 18), datetime(2023, 6, 21))
    assert part_named(reading) == "NI"
    assert part_named(at_clock(DAY, time(10))) == ""


def test_the_last_night_of_the_calendar_ends_with_it() -> None:
    reading = part_of_day(date.max, "NI")
    assert reading.interval is not None
    assert reading.interval.start == reading.interval.end
