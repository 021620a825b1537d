"""From text to value mentions: the phrases one by one, in each the longest production that reads something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from claimcheck.model import Modifier, Quantity, Span, Timex, ValueKind, ValueMention
from claimcheck.text.controls import Bare, bared
from claimcheck.values.hedges import HEDGES, Hedges, hedge_after, hedge_before
from claimcheck.values.matching import PRODUCTIONS, Found, matches
from claimcheck.values.numbers import reduce_numbers
from claimcheck.values.pairs import paired
from claimcheck.values.production import Context, Reading
from claimcheck.values.scan import phrases
from claimcheck.values.words import base_lexicon


def read(text: str, published: datetime | None = None, hedges: Mapping[str, Modifier] = HEDGES) -> list[ValueMention]:
    """Every value mention of ``text``: dates, times, durations, numbers, money, percentages, measures, ages.

    Args:
        text: The text; spans count its code points.
        published: The wall-clock moment that relative dates are seen from; without one they stay unresolved.
        hedges: Hedge phrases in lower case, and what they say.

    Returns:
        The mentions in the order of the text, none overlapping another.
    """
    bare = bared(text)
    if bare is None:
        return _read(text, published, Hedges.of(hedges))
    return [_put_back(mention, bare, text) for mention in _read(bare.text, published, Hedges.of(hedges))]


def _put_back(mention: ValueMention, bare: Bare, text: str) -> ValueMention:
    span = bare.original(mention.span)
    restates = bare.original(mention.restates) if mention.restates else None
    return replace(mention, span=span, text=span.of(text), restates=restates)


def _read(text: str, published: datetime | None, hedges: Hedges) -> list[ValueMention]:
    context = Context(text, published)
    mentions: list[ValueMention] = []
    end = 0
    for phrase in phrases(text, base_lexicon()):
        for found in matches(reduce_numbers(text, phrase), context):
            if not found.reading.hidden:
                mention = _mention(found, text, hedges, end)
                mentions.append(paired(mentions[-1], mention, text) if mentions else mention)
                end = mention.span.end
                if mention.interval is not None:
                    context = context.with_told(mention.timex, mention.interval, end)
    return mentions


def _mention(found: Found, text: str, hedges: Hedges, floor: int) -> ValueMention:
    reading = found.reading
    start = found.items[0].start if reading.start is None else reading.start
    end = found.items[-1].end if reading.end is None else reading.end
    modifier = None
    if reading.hedged:
        before = hedge_before(text, start, hedges, reading.kind)
        if before is not None and before[0] >= floor:
            start, modifier = before
        elif (after := hedge_after(text, end, hedges)) is not None:
            end, modifier = after
    quantity, timex = _hedged(reading, modifier)
    return ValueMention(
        reading.kind, Span(start, end), text[start:end], found.production.name, timex, reading.interval, quantity,
        reading.seconds, reading.unresolved, tally=reading.tally,
    )  # fmt: skip


def _hedged(reading: Reading, modifier: Modifier | None) -> tuple[Quantity | None, Timex | None]:
    quantity, timex = reading.quantity, reading.timex
    if modifier is None:
        return quantity, timex
    if quantity is not None:
        quantity = Quantity(quantity.number, quantity.unit, quantity.grain, quantity.high, modifier)
    if timex is not None:
        told = Modifier.APPROX if modifier is Modifier.NEARLY else modifier
        timex = Timex(timex.type, timex.value, timex.mod or told)
    return quantity, timex


__all__ = ["PRODUCTIONS", "ValueKind", "read"]
