"""Converted pairs: "60 metres (200 feet)", "40 million euros ($44 million)" state one value twice.

Both are mentions, since both are read; the second says which one it restates, and whoever counts statements counts one.
"""

from __future__ import annotations

from dataclasses import replace

from claimcheck.model import Number, Quantity, ValueKind, ValueMention
from claimcheck.values.units import common_unit

_CLOSENESS = 0.15
"""How far two figures of a pair may lie apart, as a share: print rounds what it converts."""

_BRACKETED = frozenset((" (", " (or ", ", (", " ( "))
_RESTATED = frozenset((", or ", " or ", "/", " / "))
_FACTS = frozenset((ValueKind.MEASURE, ValueKind.MONEY, ValueKind.NUMBER))


def paired(before: ValueMention, mention: ValueMention, text: str) -> ValueMention:
    """The mention, with the span of the one before it where it restates that one in another unit.

    A bracket is enough between two currencies, whose rate no table knows; measures must agree to a rounding.
    Equal numbers restate one another only when one is in words and the other in brackets.
    """
    if mention.kind is not before.kind or mention.kind not in _FACTS or mention.span.start - before.span.end > 6:
        return mention
    between = text[before.span.end : mention.span.start]
    bracketed = between in _BRACKETED and text[mention.span.end : mention.span.end + 1] in tuple("),;")
    if not bracketed and between not in _RESTATED:
        return mention
    if not _same(before.quantity, mention.quantity, mention.kind, bracketed=bracketed):
        return mention
    return replace(mention, restates=before.restates or before.span)


def _same(first: Quantity | None, second: Quantity | None, kind: ValueKind, *, bracketed: bool) -> bool:
    if first is None or second is None or first.number is None or second.number is None:
        return False
    if kind is ValueKind.NUMBER:
        return bracketed and first.number == second.number
    if first.unit == second.unit:
        return False
    if kind is ValueKind.MONEY:
        return bracketed
    both = _temperatures(first, second) or common_unit(first, second)
    if both is None or both[0].number is None or both[1].number is None:
        return False
    return _close(both[0].number, both[1].number)


def _temperatures(first: Quantity, second: Quantity) -> tuple[Quantity, Quantity] | None:
    """Both in degrees Fahrenheit, which common units leave alone: the two scales begin at different points."""
    if {first.unit, second.unit} != {"degree celsius", "degree fahrenheit"}:
        return None
    turned = [
        replace(one, number=(one.number or 0) * 1.8 + 32) if one.unit == "degree celsius" else one
        for one in (first, second)
    ]
    return turned[0], turned[1]


def _close(first: Number, second: Number) -> bool:
    return abs(first - second) <= _CLOSENESS * max(abs(first), abs(second), 1)
