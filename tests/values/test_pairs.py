"""Converted pairs are one value stated twice: which ones are, and which only look so."""

from __future__ import annotations

import pytest

from claimcheck.values import read


@pytest.mark.parametrize(
    "text",
    [
        "He fell about 60 metres (200 feet).",
        "He fell 1,200ft (366 metres) to the valley.",
        "The fire burned 4,120 km2 (1,591 sq mi), they said.",
        "It was 45 degrees Celsius (113 degrees Fahrenheit).",
        "It was 10 miles, or 16 kilometres, from the border.",
        "The farm is worth 40 million euros ($44 million).",
        "He weighs 82 kg (181 pounds).",
    ],
)
def test_the_second_restates_the_first(text: str) -> None:
    first, second = read(text)
    assert first.restates is None
    assert second.restates == first.span
    assert second.as_dict()["restates"] == [first.span.start, first.span.end]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("He fell 60 metres (20 feet wide).", "the figures are far apart"),
        ("It has 60 metres (200 people).", "another dimension"),
        ("It is 2 miles, or 4 miles by road.", "the same unit: another statement"),
        ("It is 2 miles or 16 kilometres off.", "an alternative"),
        ("It cost 5 euros or $7.", "no bracket: an alternative"),
        ("The rooms are 60 metres long. (200 feet)", "another sentence"),
        ("It weighs 60 kg (200 feet).", "another kind of measure"),
    ],
)
def test_these_stand_for_themselves(text: str, reason: str) -> None:
    assert [mention.restates for mention in read(text)] == [None, None], reason


def test_of_three_the_third_restates_the_first() -> None:
    first, second, third = read("It was 300 °C (572 °F), or 300 degrees Celsius.")
    assert second.restates == first.span
    assert third.restates in (first.span, None)
