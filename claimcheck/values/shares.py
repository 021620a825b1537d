"""Fractions: "½", "7-1/2", "two-thirds", "half a million", "seven and a half", "a million and a quarter"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.values.amounts import Amount, share_of
from claimcheck.values.scan import Item

VULGAR = {
    "½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8),
}  # fmt: skip
_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 40, 50, 64, 100, 1000))
"""What print divides by: "9/11" and "24/7" are names."""


def slashed(item: Item) -> tuple[int, int] | None:
    """The two figures of "3/4" where they make a proper fraction."""
    above, below = (int(part) for part in item.value.split("/"))
    return (above, below) if below in _DENOMINATORS and 0 < above < below else None


def figure(item: Item) -> tuple[int, int] | None:
    """The fraction that "½" or "1/2" is."""
    if item.name == "vulgar":
        return VULGAR[item.value]
    return slashed(item) if item.name == "slash" else None


def after_figures(run: Sequence[Item], at: int) -> tuple[int, int, int] | None:
    """The fraction of "7-1/2", "7 1/2", "7½": above, below, and the position behind it."""
    step = at + 1 if at < len(run) and run[at].name == "dash" else at
    found = figure(run[step]) if step < len(run) else None
    return None if found is None else (*found, step + 1)


def denominator(item: Item) -> int | None:
    """What "half", "third", "quarters" or "tenth" divides by, or ``None``."""
    if item.name == "half":
        return 2
    if item.name == "fraction":
        return int(item.value)
    return item.value if item.name == "ordinal" and isinstance(item.value, int) and 3 <= item.value <= 20 else None


def counted(item: Item, amount: Amount) -> Amount | None:
    """The amount that a count and the share behind it make: "two-thirds", "one fifth", "seven ½"."""
    if item.name == "vulgar":
        above, below = VULGAR[item.value]
        return amount.plus(above / below, 1 / below)
    divisor = denominator(item) if item.name == "fraction" or amount.value == 1 else None
    if divisor is None or not isinstance(amount.value, int) or not 0 < amount.value < divisor:
        return None
    return share_of(amount.value, divisor)


def behind_and(run: Sequence[Item], at: int) -> tuple[int, int, int] | None:
    """The share in "and a half", "and half", "-and-a-half", "and one half", "and three quarters".

    Returns:
        Above, below, and the position behind the share; ``None`` when something else follows.
    """
    if at >= len(run) or run[at].name not in ("dash", "and"):
        return None
    rest = [(position, run[position]) for position in range(at, min(at + 6, len(run))) if run[position].name != "dash"]
    if len(rest) < 2 or rest[0][1].name != "and":
        return None
    count, named = _count(rest[1][1]), rest[2:]
    if count is None:
        count, named = 1, rest[1:]
    if not named:
        return None
    position, item = named[0]
    below = denominator(item) if item.name in ("half", "fraction") else None
    return None if below is None or count >= below else (count, below, position + 1)


def _count(item: Item) -> int | None:
    if item.name == "a":
        return 1
    return int(item.value[1]) if item.name == "word" and item.value[0] == "ones" else None
