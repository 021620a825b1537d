"""Bare numbers, ordinals and percentages, and the figures that are no quantity."""

from __future__ import annotations

import re

from claimcheck.model import Modifier, Quantity, ValueKind
from claimcheck.values.numbers import Amount
from claimcheck.values.production import HIDDEN, Parts, Production, Reading, words_before

_NUMBERED = frozenset(
    [
        "no",
        "number",
        "nos",
        "nr",
        "nrs",
        "flight",
        "boeing",
        "airbus",
        "route",
        "highway",
        "interstate",
        "room",
        "suite",
        "apartment",
        "article",
        "section",
        "chapter",
        "page",
        "act",
        "rule",
        "phase",
        "psalm",
        "channel",
        "building",
        "platform",
        "gate",
        "line",
        "unit",
        "model",
        "series",
        "type",
        "mark",
        "mk",
        "interstate",
        "paragraph",
        "clause",
    ]
)
_ONE_OF = frozenset(("of", "another", "who", "thing", "day"))


_NO = re.compile(r"\b[Nn](?:o|os|r|rs)\.\s?$")


def quantity(amounts: list[Amount], unit: str) -> Quantity | None:
    """The quantity of one number or of a range; ``None`` when the range runs downwards."""
    low = amounts[0]
    if len(amounts) == 1:
        return Quantity(low.value, unit, low.grain)
    high = amounts[-1]
    factor = high.grain // low.grain if isinstance(high.grain, int) and isinstance(low.grain, int) and low.grain else 1
    low_value = low.value
    if high.mixed and not low.mixed and factor >= 1000 and low.value < high.value / factor:
        low_value = low.value * factor  # "two to three million"
    return Quantity(low_value, unit, high.grain, high.value) if low_value < high.value else None


def _number(parts: Parts) -> Reading | None:
    amounts = parts.numbers()
    first = parts.items[0]
    before = words_before(parts.context.text, first.start, 16)
    if (before and before[-1] in _NUMBERED) or _NO.search(parts.context.text, max(0, first.start - 6), first.start):
        return HIDDEN
    if len(amounts) == 1 and _is_pronoun(parts, amounts[0]):
        return None
    stated = quantity(amounts, "")
    return None if stated is None else Reading(ValueKind.NUMBER, quantity=stated)


def _is_pronoun(parts: Parts, amount: Amount) -> bool:
    """Read "one of the", "this one": "one" as a pronoun."""
    text, last = parts.context.text, parts.items[-1]
    if amount.value != 1 or amount.digits:
        return False
    after = text[last.end : last.end + 12].split()
    before = words_before(text, parts.items[0].start, 12)
    return bool(after[:1] and after[0].strip(".,") in _ONE_OF) or bool(
        before and before[-1] in ("the", "this", "that", "no", "any", "each", "every")
    )


def _ordinal(parts: Parts) -> Reading | None:
    amount = parts.get("ordinal")
    return Reading(ValueKind.ORDINAL, quantity=Quantity(amount.value), hedged=False)


def _vague(parts: Parts) -> Reading | None:
    word = parts.get("vague")
    if word in ("dozens", "scores", "hundreds", "thousands", "millions", "billions"):
        return Reading(ValueKind.NUMBER, quantity=Quantity(None))
    if isinstance(word, int):
        return Reading(ValueKind.NUMBER, quantity=Quantity(word, modifier=Modifier.APPROX))
    return None


def _percent(parts: Parts) -> Reading | None:
    last = parts.items[-1]
    if parts.context.text[last.end : last.end + 1].isalnum():
        return HIDDEN  # an escape in an address: "30%25"
    stated = quantity(parts.numbers(), "percent")
    return None if stated is None else Reading(ValueKind.PERCENT, quantity=stated)


def _points(parts: Parts) -> Reading | None:
    stated = quantity(parts.numbers(), "percentage point")
    return None if stated is None else Reading(ValueKind.PERCENT, quantity=stated)


def _hidden(parts: Parts) -> Reading:
    return HIDDEN


def _score(parts: Parts) -> Reading | None:
    first, second = parts.numbers()[:2]
    return HIDDEN if first.value >= second.value and parts.item("dash") else None


PRODUCTIONS = (
    Production("number.plain", "amount", _number),
    Production("number.score", "num dash num ( dash num )?", _score),
    Production("number.vague", "a? vague of?", _vague),
    Production("number.ordinal", "ordinal", _ordinal),
    Production("number.slash", "slash", _hidden),
    Production("number.code", "code", _hidden),
    Production("percent.plain", "amount dash? percent", _percent),
    Production("percent.ends", "( between num percent and | from? num percent ( to | dash ) ) num percent", _percent),
    Production("percent.points", "amount dash? percent dash? points", _points),
)
