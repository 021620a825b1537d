"""What runs of figures and number words become: the names of the items and the amounts they hold."""

from __future__ import annotations

import pytest

from claimcheck.values.numbers import reduce_numbers
from claimcheck.values.scan import Item, phrases
from claimcheck.values.words import base_lexicon


def _items(text: str) -> list[Item]:
    return [item for run in phrases(text, base_lexicon()) for item in reduce_numbers(text, run)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("7", "day"),
        ("31", "day"),
        ("32", "number"),
        ("07", "day"),
        ("007", "code"),
        ("2019", "year"),
        ("2,019", "number"),
        ("two thousand", "number"),
        ("seven", "day"),
        ("7.5", "number"),
        ("third", "ordinal"),
        ("3rd", "ordinal"),
        ("million", "scale"),
        ("a million", "number"),
        ("1/2", "number"),
        ("9/11", "slash"),
        ("1/0", "slash"),
        ("9" * 10_000, "code"),
        ("9" * 10_000 + "th", "code"),
        ("½", "number"),
    ],
)
def test_one_item(text: str, name: str) -> None:
    (item,) = _items(text)
    assert item.name == name


@pytest.mark.parametrize("text", ["MH17", "F-16", "Covid-19", "A320neo", "x_5", "#4", "a=7", "747s"])
def test_figures_that_belong_to_a_name_are_codes(text: str) -> None:
    assert "code" in [item.name for item in _items(text)]


@pytest.mark.parametrize(
    ("text", "value", "grain"),
    [
        ("3.5 million", 3_500_000, 100_000),
        ("32.8 million", 32_800_000, 100_000),  # exact, whatever binary fractions make of it
        ("two dozen", 24, 12),
        ("7-1/2", 7.5, 0.5),
        ("seven and a half", 7.5, 0.5),
        ("a million and a half", 1_500_000, 500_000),
        ("two million and one half", 2_500_000, 500_000),
        ("12 lakh crore", 12 * 10**12, 10**12),
        ("three thousand million", 3 * 10**9, 10**9),
        ("two hundred and two thousand", 202_000, 1000),
        ("4 thousand 3 hundred", 4300, 100),
        ("two point two million", 2_200_000, 100_000),
        ("three hundred point sixty-two", 300.62, 0.01),
        ("two-thirds of a million", 666666.666667, 333333.333333),
        ("minus five", -5, 1),
        ("10k", 10_000, 1000),
        ("5M", 5_000_000, 1_000_000),
        (".5", 0.5, 0.1),
    ],
)
def test_amounts(text: str, value: float, grain: float) -> None:
    (item,) = _items(text)
    assert item.value.value == pytest.approx(value, rel=1e-9)
    assert isinstance(item.value.value, type(value))
    assert item.value.grain == pytest.approx(grain, rel=1e-9)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("twenty thirty", ["day", "day"]),  # two numbers beside one another
        ("in 2008 millions", ["in", "year", "vague"]),
        ("May 3 thousands", ["month", "day", "vague"]),
        ("3 dozens", ["number"]),
        ("2008 second", ["year", "ordinal"]),
        ("one second", ["day", "timeunit"]),
    ],
)
def test_what_stays_apart(text: str, names: list[str]) -> None:
    assert [item.name for item in _items(text)] == names


def test_a_scale_is_not_piled_up_without_end() -> None:
    (first, *_) = _items("5 " + "million " * 1000)
    assert first.value.value < 10**25
