"""The engine: spans, order, hostile input."""

from __future__ import annotations

import time
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.values import read
from claimcheck.values.reading import PRODUCTIONS
from claimcheck.values.shapes import compile_shape, first_names

WORDS = [
    "about", "three", "two", "7-1/2", "hours", "years", "ago", "June", "18", ",", "2023", "to", "$", "million", "last",
    "week", "(", ")", "a", "half", "of", "early", "and", "Monday", "1990s", "%",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_mentions_are_ordered_and_apart(text: str) -> None:
    end = 0
    for mention in read(text, datetime(2023, 6, 20)):
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert mention.text == mention.span.of(text)
        end = mention.span.end


@given(st.text(max_size=60), st.datetimes())
def test_any_text_is_read_without_an_error(text: str, published: datetime) -> None:
    read(text, published)


@pytest.mark.parametrize(
    "text",
    [
        "9" * 10_000, "the 99th of June", "31 February 2020", "in the year 0", "in 99999", "1/0 of them",
        "7-1/0 hours", "9" * 30 + " million years ago", "99999999 days ago", "25:99", "13:70 pm", "0000-00-00",
        "5" + "½" * 50, "9" * 400 + " percent", "9" * 10_000 + "th", "1." + "9" * 10_000, "1," * 5000,
        "5 " + "million " * 5000, "half " * 5000, "one point " + "nine " * 5000, "1/" * 5000,
        "$" + "9" * 10_000 + "m", "0/0 km", "1e999 km", "$" * 500, "-" * 500 + "5", "99/99/9999", "May 0", "1,,,2",
        "२३ years",
    ],
)  # fmt: skip
def test_odd_figures_break_nothing(text: str) -> None:
    for published in (None, datetime.min, datetime.max, datetime(2023, 6, 20)):
        read(text, published)


@pytest.mark.parametrize(
    "piece", ["a", "1", "one ", "1,", "1-", "more than ", "$", "half a ", "June ", "(", "1/", "Monday ", "of the "]
)
def test_reading_is_linear(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    started = time.process_time()
    read(text, datetime(2023, 6, 20))
    assert time.process_time() - started < 4


def test_productions_have_names_of_their_own() -> None:
    names = [production.name for production in PRODUCTIONS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("production", PRODUCTIONS, ids=lambda production: production.name)
def test_patterns_compile_and_begin_with_something(production) -> None:
    assert first_names(production.pattern)
    assert compile_shape(production.pattern).match("") is None
