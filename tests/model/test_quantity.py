"""Stretches of time, and how a value mention is printed."""

from __future__ import annotations

from datetime import datetime

import pytest

from claimcheck.model import Interval, Modifier, Quantity, Span, Timex, ValueKind, ValueMention


def _day(number: int) -> datetime:
    return datetime(2021, 6, number)


CASES = [
    (Interval(_day(1), _day(3)), Interval(_day(2), _day(4)), True, False, "they share a day"),
    (Interval(_day(1), _day(3)), Interval(_day(3), _day(4)), False, False, "half-open: they touch"),
    (Interval(_day(1), _day(9)), Interval(_day(2), _day(3)), True, True, "inside"),
    (Interval(None, _day(3)), Interval(_day(1), _day(2)), True, True, "open at the beginning"),
    (Interval(_day(1), _day(1)), Interval(_day(1), _day(1)), True, True, "two equal clock times"),
    (Interval(_day(1), None), Interval(None, _day(1)), False, False, "one ends where the other begins"),
]


@pytest.mark.parametrize(("first", "second", "overlaps", "contains", "why"), CASES)
def test_intervals(first: Interval, second: Interval, overlaps: bool, contains: bool, why: str) -> None:
    assert first.overlaps(second) is overlaps, why
    assert second.overlaps(first) is overlaps, why
    assert first.contains(second) is contains, why


def test_a_date_is_printed_with_its_interval() -> None:
    timex = Timex("DATE", "2021-06-01", Modifier.APPROX)
    row = ValueMention(
        ValueKind.DATE, Span(3, 9), "June 1", "day", timex, Interval(_day(1), None), unresolved="XXXX-06-01"
    ).as_dict()
    assert row["timex3"] == {"type": "DATE", "value": "2021-06-01", "mod": "APPROX"}
    assert row["interval"] == ["2021-06-01T00:00:00", None]
    assert row["unresolved"] == "XXXX-06-01"
    assert "seconds" not in row


def test_a_stated_range_is_printed_as_two_numbers() -> None:
    quantity = Quantity(20, "kilometre", 10, high=30, modifier=Modifier.MORE_THAN)
    row = ValueMention(ValueKind.MEASURE, Span(0, 8), "20-30 km", "range", quantity=quantity).as_dict()
    assert (row["amount"], row["unit"], row["modifier"]) == ([20, 30], "kilometre", "MORE_THAN")


def test_a_bare_number_has_no_unit() -> None:
    row = ValueMention(ValueKind.NUMBER, Span(0, 1), "7", "digits", quantity=Quantity(7)).as_dict()
    assert (row["amount"], row["unit"], row["modifier"]) == (7, None, None)


def test_a_duration_is_printed_with_its_seconds() -> None:
    row = ValueMention(ValueKind.DURATION, Span(0, 3), "1-2", "range", seconds=(3600, 7200)).as_dict()
    assert row["seconds"] == [3600, 7200]
