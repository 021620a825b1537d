"""Dates that follow on the story: they hang on the day that it named last, never on the day of publication."""

from __future__ import annotations

from datetime import datetime

import pytest

from claimcheck.model import ValueMention
from claimcheck.values import read

REFERENCE = datetime(2023, 6, 20, 12)
FAR = "Nothing else was heard of it. " * 20


def _last(text: str) -> ValueMention:
    return [mention for mention in read(text, REFERENCE) if mention.timex is not None][-1]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He was shot on May 3, 2015. The next day two men were held", "2015-05-04"),
        ("He was shot on May 3, 2015, and died the following day", "2015-05-04"),
        ("He was shot on May 3, 2015. A day earlier he had been in Bergen", "2015-05-02"),
        ("He was shot on May 3, 2015; he had been robbed the day before.", "2015-05-02"),
        ("He was shot on May 3, 2015. That night two men were held", "2015-05-03TNI"),
        ("He was shot on May 3, 2015. The next morning two men were held", "2015-05-04TMO"),
        ("He was shot on May 3, 2015. Three weeks later two men were held", "2015-05-24"),
        ("He was shot on May 3, 2015. Earlier that day he had called home", "2015-05-03"),
        ("He fled in June 1998 and came back later that year", "1998"),
        ("He fled in June 1998 and came back two years later", "2000"),
        ("He was held on Friday and freed the next day", "2023-06-17"),
    ],
)
def test_it_hangs_on_the_day_that_was_told(text: str, value: str) -> None:
    mention = _last(text)
    assert mention.timex is not None
    assert mention.timex.value == value
    assert mention.interval is not None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The deal fell through the next day", "2023-06-21"),
        ("A day earlier he had been in Bergen", "2023-06-19"),
        ("That night two men were held", "2023-06-20TNI"),
        (f"He was shot on May 3, 2015. {FAR}The next day it rained", "2023-06-21"),
    ],
)
def test_without_one_it_has_no_interval(text: str, value: str) -> None:
    mention = _last(text)
    assert mention.timex is not None
    assert mention.timex.value == value
    assert mention.interval is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They met on Saturday and Sunday.", ["2023-06-17", "2023-06-18"]),
        ("They will meet on Saturday and Sunday.", ["2023-06-24", "2023-06-25"]),
        ("They met on Monday and Tuesday.", ["2023-06-19", "2023-06-20"]),
    ],
)
def test_two_days_joined_are_neighbours(text: str, values: list[str]) -> None:
    assert [mention.timex.value for mention in read(text, REFERENCE) if mention.timex] == values
