"""Spans are half-open: two that only touch share nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Span

OFFSETS = st.integers(0, 20)
SPANS = st.tuples(OFFSETS, OFFSETS).map(lambda ends: Span(min(ends), max(ends)))

CASES = [
    (Span(0, 4), Span(2, 6), True, False, "they share two code points"),
    (Span(0, 4), Span(4, 6), False, False, "they touch"),
    (Span(0, 9), Span(3, 5), True, True, "one lies inside the other"),
    (Span(3, 5), Span(3, 5), True, True, "a span contains itself"),
    (Span(3, 5), Span(4, 4), True, True, "an empty span inside"),
    (Span(3, 5), Span(5, 5), False, True, "an empty span at the end"),
]


@pytest.mark.parametrize(("first", "second", "overlaps", "contains", "why"), CASES)
def test_overlaps_and_contains(first: Span, second: Span, overlaps: bool, contains: bool, why: str) -> None:
    assert first.overlaps(second) is overlaps, why
    assert first.contains(second) is contains, why


def test_the_words_at_a_span() -> None:
    assert Span(4, 10).of("the bridge fell") == "bridge"


def test_spans_count_code_points_not_bytes() -> None:
    assert Span(0, 2).of("É😀x") == "É😀"


@given(SPANS, SPANS)
def test_overlapping_is_mutual(first: Span, second: Span) -> None:
    assert first.overlaps(second) == second.overlaps(first)


@given(SPANS, SPANS)
def test_spans_that_contain_one_another_are_equal(first: Span, second: Span) -> None:
    if first.contains(second) and second.contains(first):
        assert first == second
