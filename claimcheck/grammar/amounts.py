"""Amounts: from a value mention to what its words commit to, and the ladder that compares two of them."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.grammar.ladder import ONE_SENTENCE, TOLD_DIFFERENTLY, Ladder, Level, apart
from claimcheck.model import Amount, Claim, Modifier, Number, Quantity, Range, ValueMention, Verdict
from claimcheck.rules.schema import Tolerances
from claimcheck.values import commitment, common_unit

_HEDGES = {
    Modifier.APPROX: "about ",
    Modifier.MORE_THAN: "more than ",
    Modifier.LESS_THAN: "less than ",
    Modifier.EQUAL_OR_MORE: "at least ",
    Modifier.EQUAL_OR_LESS: "at most ",
    Modifier.NEARLY: "nearly ",
}


def amount_of(mention: ValueMention, tolerances: Tolerances, noun: str = "") -> Amount | None:
    """What a mention commits to; ``None`` for a vague one ("dozens"). ``noun`` is shown after a bare number."""
    quantity = mention.quantity
    if quantity is None or quantity.number is None:
        return None
    usual, hard = commitment(quantity, tolerances)
    return Amount(
        shown=shown(quantity, noun),
        nominal=quantity.number,
        unit=quantity.unit,
        grain=quantity.grain,
        modifier=quantity.modifier,
        usual=usual,
        hard=hard,
        timex3=mention.timex,
    )


def shown(quantity: Quantity, noun: str = "") -> str:
    """The quantity for an editor: "more than 7.5 hours", "20 to 30 people"."""
    hedge = _HEDGES.get(quantity.modifier, "") if quantity.modifier else ""
    number = written(quantity.number) if quantity.number is not None else "?"
    if quantity.high is not None:
        number = f"{number} to {written(quantity.high)}"
    unit = noun or (quantity.unit if quantity.number == 1 and quantity.high is None else _plural(quantity.unit))
    return f"{hedge}{number} {unit}".strip()


def written(number: Number) -> str:
    """A number with thousands separators and no trailing zeros; locale plays no part."""
    return f"{number:,}" if isinstance(number, int) else f"{number:,.10g}".replace("e+", "e")


def _plural(unit: str) -> str:
    return f"{unit}s" if unit and unit not in {"percent"} and not unit.isupper() else unit


def _aligned(first: Claim, second: Claim) -> tuple[Amount, Amount] | None:
    a, b = first.value, second.value
    if not isinstance(a, Amount) or not isinstance(b, Amount):
        return None
    if a.unit == b.unit:
        return a, b
    units = common_unit(Quantity(1, a.unit), Quantity(1, b.unit))
    if units is None:
        return None
    return _scaled(a, units[0]), _scaled(b, units[1])


def _scaled(amount: Amount, unit: Quantity) -> Amount:
    factor = unit.number or 1
    usual, hard = (_stretched(r, factor) for r in (amount.usual, amount.hard))
    return replace(amount, nominal=amount.nominal * factor, unit=unit.unit, usual=usual, hard=hard)


def _stretched(span: Range, factor: Number) -> Range:
    return Range(*(None if end is None else end * factor for end in (span.low, span.high)))


def _incommensurable(first: Claim, second: Claim) -> bool:
    return _aligned(first, second) is None


def _same(first: Claim, second: Claim) -> bool:
    pair = _aligned(first, second)
    return pair is not None and pair[0].nominal == pair[1].nominal


def _nested(first: Claim, second: Claim) -> bool:
    pair = _aligned(first, second)
    return pair is not None and (pair[0].usual.contains(pair[1].usual) or pair[1].usual.contains(pair[0].usual))


def _compatible(first: Claim, second: Claim) -> bool:
    pair = _aligned(first, second)
    return pair is not None and pair[0].hard.overlaps(pair[1].hard)


AMOUNT_LADDER = Ladder(
    (
        ONE_SENTENCE,
        TOLD_DIFFERENTLY,
        Level("other units", Verdict.INCOMPARABLE, _incommensurable, "{first} and {second} are not measured in units that convert"),
        Level("same number", Verdict.AGREE, _same, "{first} and {second} state the same number"),
        Level("one reading inside the other", Verdict.REFINE, _nested, "the usual reading of one of {first} and {second} lies inside the other's"),
        Level("limits overlap", Verdict.DIFFER, _compatible, "{first} and {second} are usually read differently, but both can be true"),
        Level("limits apart", Verdict.CONFLICT, apart, "{first} and {second} cannot both be true"),
    )
)
