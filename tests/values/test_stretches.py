"""Stretches of time as TIMEX3 writes them and in the seconds that are shown."""

from __future__ import annotations

import pytest

from claimcheck.values.stretches import duration, split_fraction, timex_of


@pytest.mark.parametrize(
    ("parts", "value"),
    [
        ([(8, "hour")], "PT8H"),
        ([(2, "year"), (6, "month")], "P2Y6M"),
        ([(1, "day"), (2, "hour"), (3, "minute")], "P1DT2H3M"),
        ([("X", "month")], "PXM"),
        ([(2, "decade")], "P20Y"),
        ([("X", "decade")], "PXE"),
        ([(1, "fortnight")], "P2W"),
        ([(2, "quarter")], "P2Q"),
        ([(1.25, "second")], "PT1.25S"),
    ],
)
def test_timex_of(parts: list[tuple[int | str, str]], value: str) -> None:
    assert timex_of(parts) == value


@pytest.mark.parametrize(
    ("number", "unit", "pairs"),
    [
        (7.5, "hour", [(7, "hour"), (30, "minute")]),
        (0.5, "hour", [(30, "minute")]),
        (1.5, "year", [(1, "year"), (6, "month")]),
        (4.5, "month", [(4.5, "month")]),  # a month has no fixed half
        (1.001, "hour", [(1.001, "hour")]),
    ],
)
def test_split_fraction(number: float, unit: str, pairs: list[tuple[float, str]]) -> None:
    assert split_fraction(number, unit) == pairs


def test_a_range_keeps_both_ends() -> None:
    reading = duration(2, "day", 1, 3)
    assert reading.timex is not None
    assert (reading.timex.value, reading.seconds) == ("P3D", (172800, 259200))


def test_what_is_longer_than_the_world_is_only_named() -> None:
    reading = duration(10**30, "year")
    assert reading.timex is not None
    assert (reading.timex.value, reading.seconds) == ("PXY", None)
