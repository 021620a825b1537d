"""What a quantity's words commit to: the range that a reader understands, and the one outside which they are false."""

from __future__ import annotations

from math import floor, log10

from claimcheck.model import Modifier, Number, Quantity, Range
from claimcheck.rules.schema import Tolerances
from claimcheck.values.units import tidy

_EXACT_BELOW = 100  # a smaller round count ("20 people") may be one, and is taken at its word


def commitment(quantity: Quantity, tolerances: Tolerances) -> tuple[Range, Range]:
    """The (usual, hard) ranges of a quantity.

    Args:
        quantity: The stated amount; without a unit it is a count, otherwise it was measured.
        tolerances: How far a stated value may lie from the true one, as multiples of its grain.

    Returns:
        Two ranges in the quantity's unit, the first inside the second; both open for a vague quantity.
    """
    low = quantity.number
    if low is None:
        return Range(None, None), Range(None, None)
    if quantity.high is not None:
        return _between(quantity, tolerances)
    if quantity.modifier is None:
        return _plain(quantity, low, tolerances)
    return _hedged(quantity, low, quantity.modifier, tolerances)


def _between(quantity: Quantity, tolerances: Tolerances) -> tuple[Range, Range]:
    low, high = quantity.number or 0, quantity.high or 0
    slack = quantity.grain * tolerances.about_usual if quantity.modifier is Modifier.APPROX else 0
    usual = _range(low - slack, high + slack)
    return usual, _range(low - 2 * slack, high + 2 * slack)


def _plain(quantity: Quantity, number: Number, tolerances: Tolerances) -> tuple[Range, Range]:
    slack = quantity.grain * tolerances.plain if quantity.unit else _count_slack(number, tolerances)
    around = _range(number - slack, number + slack)
    return around, around


def _count_slack(number: Number, tolerances: Tolerances) -> Number:
    """Half a step of the second significant digit for counts that end in zeros; none for the others."""
    if abs(number) < _EXACT_BELOW or number % 10:
        return 0
    second = 10 ** (_magnitude(number) - 1)
    return second * tolerances.round_count if number % second == 0 else 0


def _hedged(quantity: Quantity, number: Number, modifier: Modifier, tolerances: Tolerances) -> tuple[Range, Range]:
    if modifier is Modifier.APPROX:
        step = _step(quantity, number)
        return _around(number, step * tolerances.about_usual), _around(number, step * tolerances.about_hard)
    if modifier is Modifier.NEARLY:
        step = _step(quantity, number)
        usual, hard = step * tolerances.nearly_usual, step * tolerances.nearly_hard
        return _range(number - usual, number), _range(number - hard, number)
    if modifier in (Modifier.MORE_THAN, Modifier.EQUAL_OR_MORE):
        return _range(number, _above(quantity, number, tolerances)), Range(number, None)
    if modifier in (Modifier.LESS_THAN, Modifier.EQUAL_OR_LESS):
        least = 0 if number >= 0 else None
        below = _below(quantity, number, tolerances)
        return _range(below if least is None else max(least, below), number), Range(least, number)
    return _plain(quantity, number, tolerances)


def _step(quantity: Quantity, number: Number) -> Number:
    """The grain of a hedged amount: the zeros that a whole number ends in were not meant to the last one.

    A number of one digit and zeros is taken to half a step of that digit: "about 200" is usually 175 to 225.
    """
    if quantity.grain != 1 or not isinstance(number, int) or number == 0:
        return quantity.grain
    step = 1
    while number % (step * 10) == 0:
        step *= 10
    return step // 2 if step > 1 and abs(number) < step * 10 else step


def _above(quantity: Quantity, number: Number, tolerances: Tolerances) -> Number:
    """The end of what "more than" usually means: the next step of the grain; of a count, the next round number."""
    if quantity.unit or not isinstance(number, int):
        return number + _step(quantity, number) * tolerances.beyond_usual
    leading = _leading(number)
    return number + (leading - number % leading) * tolerances.beyond_usual


def _below(quantity: Quantity, number: Number, tolerances: Tolerances) -> Number:
    if quantity.unit or not isinstance(number, int):
        return number - _step(quantity, number) * tolerances.beyond_usual
    leading = _leading(number)
    return max(0, number - (number % leading or leading) * tolerances.beyond_usual)


def _leading(number: Number) -> int:
    """One step of the first digit: 10 for 24, 1000 for 4,200."""
    return int(10 ** _magnitude(number))


def _magnitude(number: Number) -> int:
    return floor(log10(abs(number))) if abs(number) >= 1 else 0


def _around(number: Number, slack: Number) -> Range:
    return _range(number - slack, number + slack)


def _range(low: Number, high: Number) -> Range:
    return Range(tidy(low), tidy(high))
