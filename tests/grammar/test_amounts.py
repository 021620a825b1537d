"""What the words of an amount commit to, and properties of the ladder that compares two."""

from dataclasses import replace

import pytest
from articles import article
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import pipeline
from claimcheck.grammar.amounts import AMOUNT_LADDER, amount_of, shown, written
from claimcheck.model import Amount, Claim, Modifier, Quantity, Range, ValueKind, Verdict
from claimcheck.rules import load
from claimcheck.values import commitment
from claimcheck.values import read as read_values

TOLERANCES = load().tolerances
UNITS = ["", "hour", "minute", "day", "week", "month", "year", "kilometre", "metre", "USD", "EUR", "percent"]


def amount(text: str) -> Amount:
    mention = next(m for m in read_values(text) if m.kind is ValueKind.DURATION)
    found = amount_of(mention, TOLERANCES)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "usual", "hard"),
    [
        ("eight hours", (7.75, 8.25), (7.75, 8.25)),
        ("seven and a half hours", (7.375, 7.625), (7.375, 7.625)),
        ("about three hours", (2.5, 3.5), (2, 4)),
        ("more than 7-1/2 hours", (7.5, 8), (7.5, None)),
        ("nearly five years", (4.5, 5), (4, 5)),
        ("at least two days", (2, 3), (2, None)),
    ],
)
def test_what_words_commit_to(text: str, usual: tuple[float, float], hard: tuple[float, float | None]) -> None:
    found = amount(text)
    assert (found.usual, found.hard) == (Range(*usual), Range(*hard))


@pytest.mark.parametrize(
    ("quantity", "noun", "expected"),
    [
        (Quantity(8, "hour"), "", "8 hours"),
        (Quantity(1, "hour"), "", "1 hour"),
        (Quantity(7.5, "hour", modifier=Modifier.MORE_THAN), "", "more than 7.5 hours"),
        (Quantity(20, "", high=30), "people", "20 to 30 people"),
        (Quantity(1200000, "USD"), "", "1.2 million USD"),
        (Quantity(12.5, "percent"), "", "12.5 percent"),
        (Quantity(5, "year", modifier=Modifier.NEARLY), "", "nearly 5 years"),
    ],
)
def test_shown(quantity: Quantity, noun: str, expected: str) -> None:
    assert shown(quantity, noun) == expected


@pytest.mark.parametrize(
    ("number", "expected"), [(1000, "1,000"), (7.50, "7.5"), (3.2e9, "3.2 billion"), (0.1 + 0.2, "0.3")]
)
def test_written(number: float, expected: str) -> None:
    assert written(number) == expected


@pytest.mark.parametrize(
    ("words", "shown", "usual", "hard"),
    [
        ("dozens", "dozens of people", (24, 120), (12, 240)),
        ("several hundred", "several hundred people", (200, 1000), (100, 2000)),
        ("tens of thousands", "tens of thousands of people", (20_000, 100_000), (10_000, 200_000)),
    ],
)
def test_a_vague_amount(words: str, shown: str, usual: tuple[int, int], hard: tuple[int, int]) -> None:
    amount = amount_of(read_values(f"{words} of people")[0], TOLERANCES, "people")
    assert amount is not None
    assert (amount.shown, amount.usual, amount.hard) == (shown, Range(*usual), Range(*hard))


TEMPLATE = next(
    c for c in pipeline.extract(article("Juan Perez met Laura Lopez for three hours.")) if c.kind == "duration"
)

numbers = st.one_of(st.integers(0, 10**9), st.floats(0, 10**9, allow_nan=False).map(lambda x: round(x, 3)))
quantities = st.builds(
    lambda number, unit, grain, modifier: Quantity(max(number, grain), unit, grain, None, modifier),
    numbers,
    st.sampled_from(UNITS),
    st.sampled_from([0.001, 0.25, 0.5, 1, 10, 1000]),
    st.sampled_from([None, *Modifier]),
)


def stating(quantity: Quantity, source: str) -> Claim:
    """A claim of an article that states an amount."""
    usual, hard = commitment(quantity, TOLERANCES)
    assert quantity.number is not None
    value = Amount("x", quantity.number, quantity.unit, quantity.grain, quantity.modifier, usual, hard)
    return replace(TEMPLATE, source=source, value=value)


@given(quantities)
def test_the_hard_range_holds_the_usual_one(quantity: Quantity) -> None:
    usual, hard = commitment(quantity, TOLERANCES)
    assert hard.contains(usual)


@given(quantities)
def test_an_amount_agrees_with_itself(quantity: Quantity) -> None:
    assert AMOUNT_LADDER.judge(stating(quantity, "a"), stating(quantity, "b")).verdict is Verdict.AGREE


@given(quantities, quantities)
def test_the_order_of_two_amounts_does_not_matter(first: Quantity, second: Quantity) -> None:
    a, b = stating(first, "a"), stating(second, "b")
    there, back = AMOUNT_LADDER.judge(a, b), AMOUNT_LADDER.judge(b, a)
    assert (there.verdict, there.level) == (back.verdict, back.level)
