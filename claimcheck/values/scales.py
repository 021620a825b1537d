"""Scales: the words and letters that multiply the number before them: "3.5 million", "two dozen", "$3m", "10k"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from claimcheck.values.amounts import Amount
from claimcheck.values.scan import Item
from claimcheck.values.shares import behind_and

Run = Sequence[Item]


class Read(NamedTuple):
    """A number that was read: its item, and the position of the item behind it."""

    item: Item
    following: int


Below = Callable[[Run, int], Read | None]
"""Reads the number at a position."""

_GREATEST = 10**24
"""The greatest scale that is read: "million million million million million" is no number."""
_PLURALS = {
    "dozens": 12, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9, "scores": 20,
}  # fmt: skip
_VAGUE_UNITS = {
    **_PLURALS, "tens": 10, "dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9,
}  # fmt: skip
_GOING_ON = frozenset((
    "dash", "and", "word", "vague", "vulgar", "slash", "half", "fraction", "ordinal", "point", "multiple",
    "abbreviation",
))  # fmt: skip
_WITH_MONEY_ONLY = frozenset("bBtTm")  # "$3m" is money, "3m" a length


def item_of(amount: Amount, start: int, end: int) -> Item:
    """The item that an amount at a place of the text becomes."""
    return Item(amount.name, start, end, amount)


def goes_on(run: Run, at: int) -> bool:
    """Whether the item at a position may be part of the number before it: most numbers end with their figures."""
    return at < len(run) and run[at].name in _GOING_ON


def scale_at(run: Run, at: int) -> int | None:
    """What the scale word at a position multiplies by."""
    item = run[at]
    if item.name == "word" and item.value[0] in ("scale", "scales"):
        return int(item.value[1])
    return _PLURALS.get(item.value) if item.name == "vague" else None


def vague_unit(words: str) -> int | None:
    """What a vague number counts in: 100 for "several hundred", 10,000 for "tens of thousands", ``None`` for "some".

    Args:
        words: The words of a vague number.
    """
    unit = 1
    for word in words.lower().split():
        unit *= _VAGUE_UNITS.get(word, 1)
    return unit if unit > 1 else None


def scaled(run: Run, at: int, number: Item, below: Below | None = None) -> Read:
    """Multiply by the scale words that follow, and add what they leave: "12 lakh crore", "4 thousand 3 hundred".

    Args:
        run: The items of a phrase.
        at: The position behind the number.
        number: The number so far, as an item.
        below: Reads the smaller number that may follow a scale word; without one none is looked for.
    """
    start, end, amount = number.start, number.end, number.value
    while True:
        step = at + 1 if at < len(run) and run[at].name == "dash" else at
        factor = scale_at(run, step) if step < len(run) else None
        if factor is None or amount.scale * factor > _GREATEST:
            break
        if run[step].name == "vague" and not _counts(run, at, amount):
            break
        amount, end, at = amount.times(factor), run[step].end, step + 1
    read = Read(number if amount is number.value else item_of(amount, start, end), at)
    return read if amount.scale == 1 else _with_rest(run, read, below)


def _counts(run: Run, at: int, amount: Amount) -> bool:
    """Whether a plural is a scale: "3 billions", but not "in 2008 millions ..." nor "on May 3 thousands ..."."""
    dated = at >= 2 and run[at - 2].name in ("month", "weekday")
    return amount.name != "year" and not dated


def _with_rest(run: Run, read: Read, below: Below | None) -> Read:
    """Add "and a half" of the scale, or the smaller number that follows it."""
    amount, (start, end) = read.item.value, read.item[1:3]
    share = behind_and(run, read.following)
    if share is not None:
        above, divisor, following = share
        part = amount.scale / divisor
        amount = amount.plus(above * part, part)
        return Read(Item("number", start, run[following - 1].end, amount), following)
    lower = below(run, read.following) if below else None
    if lower is None or not lower.item.value.value < amount.scale:
        return read
    rest: Amount = lower.item.value
    amount = amount.plus(rest.value, rest.grain)
    return Read(Item("number", start, max(end, lower.item.end), amount), lower.following)


def letter_scale(run: Run, at: int, end: int, *, money: bool) -> int | None:
    """What a letter right behind the figures multiplies by: "10k", "5M"; after a currency sign also "3m", "2B"."""
    if at >= len(run) or run[at].start != end or run[at].end != end + 1:
        return None
    item = run[at]
    if item.name == "abbreviation":
        return 10**6 if money and item.value == "metre" else None
    letter, factor = item.value if item.name == "multiple" else ("", 0)
    return factor if letter and (money or letter not in _WITH_MONEY_ONLY) else None
