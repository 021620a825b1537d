"""Percentages and percentage points."""

from __future__ import annotations

from claimcheck.model import ValueKind
from claimcheck.values.amounts import Amount, quantity, share_of
from claimcheck.values.labels import noun_follows
from claimcheck.values.production import HIDDEN, Parts, Production, Reading
from claimcheck.values.units import tidy


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


def _share(parts: Parts) -> Reading | None:
    """Read "a third of a percent", "one tenth of one percent"."""
    numbers = parts.numbers()
    if parts.item("half") or parts.item("fraction"):
        numbers = [share_of(1, parts.get("fraction") or 2), *numbers]
    if numbers[0].value >= 1 or (len(numbers) > 1 and numbers[1].value != 1):
        return None
    unit = "percent" if parts.items[-1].name in ("percent", "subunit") else "percentage point"
    return Reading(ValueKind.PERCENT, quantity=quantity(numbers[:1], unit))


def _basis(parts: Parts) -> Reading | None:
    """Read "50 basis points": hundredths of a percentage point."""
    hundredths = [Amount(tidy(amount.value / 100), tidy(amount.grain / 100)) for amount in parts.numbers()]
    stated = quantity(hundredths, "percentage point")
    return None if stated is None else Reading(ValueKind.PERCENT, quantity=stated)


_PART = "( half | a? fraction ) of? a?"
PRODUCTIONS = (
    Production("percent.plain", f"( amount dash? | {_PART} ) pct", _percent),
    Production("percent.ends", "( between num pct and | from? num pct ( to | or | dash ) ) num pct", _percent),
    Production("percent.of", "percent of num", _percentage_of),
    Production("percent.points", f"( amount dash? | {_PART} ) pct dash? ( points | point )", _points),
    Production("percent.share", "( num | half | a? fraction ) of ( a | num ) pct ( points | point )?", _share),
    Production("percent.basis", "amount dash? basis dash? ( points | point )", _basis),
)
