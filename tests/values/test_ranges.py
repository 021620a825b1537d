"""What words commit to: the table of the design, line by line."""

from __future__ import annotations

import pytest

from claimcheck.model import Quantity, Range
from claimcheck.rules import load
from claimcheck.rules.schema import Tolerances
from claimcheck.values import commitment, common_unit, read


@pytest.mark.parametrize(
    ("words", "usual", "hard"),
    [
        ("eight hours", (7.75, 8.25), (7.75, 8.25)),
        ("7-1/2 hours", (7.375, 7.625), (7.375, 7.625)),
        ("seven and a half hours", (7.375, 7.625), (7.375, 7.625)),
        ("about three hours", (2.5, 3.5), (2, 4)),
        ("more than 7-1/2 hours", (7.5, 8), (7.5, None)),
        ("nearly five years", (4.5, 5), (4, 5)),
        ("at least 24 people", (24, 30), (24, None)),
        ("24 people", (24, 24), (24, 24)),
        ("1,000 people", (950, 1050), (950, 1050)),
        ("20 to 30 people", (20, 30), (20, 30)),
        ("about 200 people", (175, 225), (150, 250)),
        ("more than 1,000 people", (1000, 2000), (1000, None)),
        ("up to 30 people", (20, 30), (0, 30)),
    ],
)
def test_commitment(words: str, usual: tuple[float, float | None], hard: tuple[float, float | None]) -> None:
    (mention,) = read(f"There were {words}.", None, load().lexicon.hedges)
    assert mention.quantity is not None
    assert commitment(mention.quantity, Tolerances()) == (Range(*usual), Range(*hard))


def test_a_vague_quantity_commits_to_nothing() -> None:
    assert commitment(Quantity(None, "month"), Tolerances()) == (Range(None, None), Range(None, None))


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        (Quantity(90, "minute"), Quantity(1.5, "hour", 0.5), (90, 90)),
        (Quantity(2, "year"), Quantity(24, "month"), (24, 24)),
        (Quantity(2, "year"), Quantity(730, "day"), None),
        (Quantity(1, "kilometre"), Quantity(1000, "metre"), (1000, 1000)),
        (Quantity(1, "kilometre"), Quantity(1, "kilogram"), None),
        (Quantity(1, "square kilometre"), Quantity(100, "hectare"), (100, 100)),
        (Quantity(1, "cubic metre"), Quantity(1000, "litre"), (1000, 1000)),
        (Quantity(36, "kilometre per hour"), Quantity(10, "metre per second"), (36, 36)),
        (Quantity(1, "square kilogram"), Quantity(1, "hectare"), None),
        (Quantity(1, "metre per month"), Quantity(1, "knot"), None),
        (Quantity(1, "USD"), Quantity(1, "EUR"), None),
        (Quantity(1, "USD"), Quantity(2, "USD"), (1, 2)),
    ],
)
def test_common_unit(first: Quantity, second: Quantity, numbers: tuple[float, float] | None) -> None:
    pair, turned = common_unit(first, second), common_unit(second, first)
    assert (pair and (pair[0].number, pair[1].number)) == numbers
    assert (turned and (turned[1].number, turned[0].number)) == numbers
