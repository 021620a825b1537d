"""A stretch up to now or from now on says when: it has an interval, and stays a DURATION in TIMEX3."""

from __future__ import annotations

from datetime import datetime

import pytest

from claimcheck.model import Quantity, Timex, ValueKind
from claimcheck.values import read

NOON = datetime(2023, 6, 20, 12)


@pytest.mark.parametrize(
    ("text", "kind", "value", "interval"),
    [
        ("Prices fell over the past three weeks.", "date", "P3W", ("2023-05-30", "2023-06-20")),
        ("Prices fell in the last two years.", "date", "P2Y", ("2021-06-20", "2023-06-20")),
        ("Prices fell over the past decade.", "date", "P10Y", ("2013-06-20", "2023-06-20")),
        ("It will rain for the next 3 days.", "date", "P3D", ("2023-06-21", "2023-06-24")),
        ("It will rain in the coming two weeks.", "date", "P2W", ("2023-06-21", "2023-07-05")),
        ("He will answer within five days.", "date", "P5D", ("2023-06-21", "2023-06-26")),
        ("Sales fell in the last two quarters.", "date", "P2Q", ("2022-10-01", "2023-04-01")),
        ("It will rain for the next 3 hours.", "time", "PT3H", ("2023-06-20T12:00", "2023-06-20T15:00")),
        ("It rained for the last 90 minutes.", "time", "PT90M", ("2023-06-20T10:30", "2023-06-20T12:00")),
    ],
)
def test_up_to_now_or_from_now_on(text: str, kind: str, value: str, interval: tuple[str, str]) -> None:
    (mention,) = read(text, NOON)
    assert (mention.kind, mention.timex) == (kind, Timex("DURATION", value))
    assert mention.interval is not None
    assert (mention.interval.start, mention.interval.end) == tuple(map(datetime.fromisoformat, interval))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Prices fell for two weeks.", "how long, not when"),
        ("It rained in the last two weeks of the war.", "a part of something else"),
        ("He was ill in his last two years.", "somebody's own"),
        ("Over the next three days he walked home.", "told of the past: next after what was told"),
        ("The two weeks, and the previous three months.", "before what was told"),
        ("They built it within two days of the storm.", "counted from the storm"),
        ("The strike will last five years.", "to last is a verb"),
    ],
)
def test_told_of_another_day(text: str, why: str) -> None:
    assert {mention.kind for mention in read(text, NOON)} == {ValueKind.DURATION}, why


def test_without_a_reference_it_is_not_placed() -> None:
    (mention,) = read("Prices fell over the past three weeks.")
    assert (mention.kind, mention.interval) == (ValueKind.DATE, None)
    assert mention.quantity == Quantity(3, "week")


def test_over_a_stretch_is_no_hedge() -> None:
    (mention,) = read("Over the last few days it rained.", NOON)
    assert (mention.text, mention.timex) == ("the last few days", Timex("DURATION", "PXD"))


def test_at_the_end_of_the_calendar() -> None:
    (mention,) = read("It will rain for the next 3 days.", datetime(9999, 12, 31))
    assert mention.interval is None
