"""What a value is in JSON, and which ranges hold which."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Amount, Interval, Modifier, Moment, Office, Range, Spelling, State, Timex, Words

ENDS = st.one_of(st.none(), st.integers(-5, 5))
RANGES = st.tuples(ENDS, ENDS).filter(lambda e: e[0] is None or e[1] is None or e[0] <= e[1]).map(lambda e: Range(*e))
KEYS = {"shown", "nominal", "unit", "grain", "modifier", "usual", "hard", "timex3"}

HOURS = Amount(
    "more than 7.5 hours",
    7.5,
    "hour",
    0.5,
    Modifier.MORE_THAN,
    Range(7.5, 8),
    Range(7.5, None),
    Timex("DURATION", "PT7H30M"),
)
JUNE = Interval(datetime(2021, 6, 1), datetime(2021, 7, 1))
MONTH = Moment("2021-06", "month", JUNE, Interval(None, datetime(2021, 7, 1)), Timex("DATE", "2021-06", Modifier.START))

VALUES = [
    (HOURS, {"nominal": 7.5, "modifier": "MORE_THAN", "usual": [7.5, 8], "hard": [7.5, None]}),
    (HOURS, {"timex3": {"type": "DURATION", "value": "PT7H30M", "mod": None}}),
    (MONTH, {"nominal": "2021-06", "grain": "month", "modifier": "START", "hard": [None, "2021-07-01T00:00:00"]}),
    (Office("mayor (Halmsund)", "mayor", "Halmsund"), {"shown": "mayor (Halmsund)", "nominal": "mayor"}),
    (Spelling("Ana Roe", ("Ana", "Roe")), {"nominal": "Ana Roe", "unit": None}),
    (Words("It is over.", ("it", "is", "over")), {"shown": "It is over.", "nominal": "it is over"}),
    (State("called off", "cancelled"), {"nominal": "cancelled"}),
]


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_the_json_object_of_a_value(
    value: Amount | Moment | Office | Spelling | Words | State, expected: dict[str, object]
) -> None:
    row = value.as_dict()
    assert set(row) == KEYS
    assert {key: row[key] for key in expected} == expected


CASES = [
    (Range(1, 3), Range(2, 2), True, True, "inside"),
    (Range(1, 3), Range(3, 4), True, False, "closed ranges that touch share a number"),
    (Range(1, 3), Range(4, 5), False, False, "apart"),
    (Range(None, 3), Range(-9, 2), True, True, "open below"),
    (Range(1, 3), Range(1, None), True, False, "an open end lies outside every closed one"),
    (Range(None, None), Range(None, None), True, True, "everything"),
]


@pytest.mark.parametrize(("first", "second", "overlaps", "contains", "why"), CASES)
def test_ranges(first: Range, second: Range, overlaps: bool, contains: bool, why: str) -> None:
    assert first.overlaps(second) is overlaps, why
    assert first.contains(second) is contains, why


@given(RANGES, RANGES)
def test_a_range_overlaps_what_it_contains_and_overlapping_is_mutual(first: Range, second: Range) -> None:
    assert first.overlaps(second) == second.overlaps(first)
    if first.contains(second):
        assert first.overlaps(second)


@given(RANGES)
def test_a_range_contains_itself(some: Range) -> None:
    assert some.contains(some)
