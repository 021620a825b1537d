"""A number as its words state it, and the quantity that one number, or the two ends of a range, make."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.model import Number, Quantity
from claimcheck.values.units import tidy


class Amount(NamedTuple):
    """A number that was read.

    Attributes:
        value: The number.
        grain: The step in which it was stated: 0.5 for "7-1/2", 100000 for "3.5 million".
        digits: Whether it was written in digits.
        mixed: Whether more than bare digits or plain number words went into it: a fraction, a scale word.
        scale: The product of the scale words in it: 1000000 for "3.5 million".
    """

    value: Number
    grain: Number = 1
    digits: bool = True
    mixed: bool = False
    scale: int = 1

    def times(self, factor: int) -> Amount:
        """The amount with a scale word behind it."""
        value, grain = tidy(self.value * factor), tidy(self.grain * factor)
        return Amount(value, grain, self.digits, mixed=True, scale=self.scale * factor)

    def plus(self, share: Number, grain: Number) -> Amount:
        """The amount with a fraction behind it."""
        return Amount(tidy(self.value + share), tidy(grain), self.digits, mixed=True, scale=self.scale)

    @property
    def name(self) -> str:
        """The item that it becomes: a ``day`` is 1 to 31, a ``year`` four bare digits, else it is a ``number``."""
        if not isinstance(self.value, int) or self.mixed:
            return "number"
        if 1 <= self.value <= 31:
            return "day"
        return "year" if self.digits and 1000 <= self.value <= 2999 else "number"


def share_of(above: int, below: int) -> Amount:
    """The amount of a fraction standing alone."""
    return Amount(tidy(above / below), tidy(1 / below), mixed=True)


def ends(amounts: list[Amount]) -> tuple[Amount, Amount | None] | None:
    """One number, or the two ends of a range that runs upwards; ``None`` when it runs downwards.

    The scale of the upper end holds for the lower one too: "two to three million".
    """
    low, high = amounts[0], amounts[-1]
    if len(amounts) == 1:
        return low, None
    if high.scale > 1 == low.scale and low.value < high.value / high.scale:
        low = low.times(high.scale)
    return (low, high) if low.value < high.value else None


def quantity(amounts: list[Amount], unit: str) -> Quantity | None:
    """The quantity of one number or of a range; ``None`` when the range runs downwards."""
    found = ends(amounts)
    if found is None:
        return None
    low, high = found
    return Quantity(low.value, unit, (high or low).grain, high and high.value)
