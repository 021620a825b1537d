"""Percentages and percentage points."""

from __future__ import annotations

from claimcheck.model import ValueKind
from claimcheck.values.amounts import Amount, quantity, share_of
from claimcheck.values.labels import noun_follows
from claimcheck.values.production import HIDDEN, Parts, Production, Reading


def _percent(parts: Parts) -> Reading | None:
    last = parts.items[-1]
    if parts.context.text[last.end : last.end + 1].isalnum():
        return HIDDEN  # an escape in an address: "30%25"
    if parts.get("subunit") not in (None, "USD"):
        return None  # only a cent makes "per cent"
    stated = quantity(_amounts(parts), "percent")
    return None if stated is None else Reading(ValueKind.PERCENT, quantity=stated)


def _amounts(parts: Parts) -> list[Amount]:
    """The numbers, or the share in "half a percent", "a quarter of a percentage point"."""
    return parts.numbers() or [share_of(1, parts.get("fraction") or 2)]


def _points(parts: Parts) -> Reading | None:
    stated = quantity(_amounts(parts), "percentage point")
    return None if stated is None else Reading(ValueKind.PERCENT, quantity=stated)


def _percentage_of(parts: Parts) -> Reading | None:
    """Read "a winning percentage of 62"; not "the percentage of 18 voters"."""
    end = parts.items[-1].end
    if noun_follows(parts.context.text, end) or parts.context.text[end : end + 1] == "-":
        return None
    return Reading(ValueKind.PERCENT, quantity=quantity(parts.numbers(), "percent"))


_PART = "( half | a? fraction ) of? a?"
PRODUCTIONS = (
    Production("percent.plain", f"( amount dash? | {_PART} ) pct", _percent),
    Production("percent.ends", "( between num pct and | from? num pct ( to | or | dash ) ) num pct", _percent),
    Production("percent.of", "percent of num", _percentage_of),
    Production("percent.points", f"( amount dash? | {_PART} ) pct dash? points", _points),
)
