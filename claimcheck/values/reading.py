"""From text to value mentions: the phrases one by one, in each the longest production that reads something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import NamedTuple

from claimcheck.model import Modifier, Quantity, Span, Timex, ValueKind, ValueMention
from claimcheck.values import ages, counts, dates, durations, measures, money, percents, relative, sets, times
from claimcheck.values.hedges import HEDGES, hedge_after, hedge_before
from claimcheck.values.numbers import reduce_numbers
from claimcheck.values.pairs import paired
from claimcheck.values.production import Context, Parts, Production, Reading
from claimcheck.values.scan import Item, phrases
from claimcheck.values.shapes import CHARACTERS, compile_shape, first_names
from claimcheck.values.words import base_lexicon

PRODUCTIONS: tuple[Production, ...] = (
    *ages.PRODUCTIONS, *dates.PRODUCTIONS, *relative.PRODUCTIONS, *times.PRODUCTIONS, *durations.PRODUCTIONS,
    *sets.PRODUCTIONS, *money.PRODUCTIONS, *measures.PRODUCTIONS, *percents.PRODUCTIONS, *counts.PRODUCTIONS,
)  # fmt: skip
"""Every production; of two that match equally far, the earlier one is asked first."""


class _Found(NamedTuple):
    production: Production
    reading: Reading
    items: tuple[Item, ...]


@cache
def _starting_with() -> Mapping[str, tuple[Production, ...]]:
    """The productions that can begin with an item, by the item's character: most positions ask two or three."""
    table: dict[str, list[Production]] = {}
    for production in PRODUCTIONS:
        for name in first_names(production.pattern):
            table.setdefault(CHARACTERS[name], []).append(production)
    return {character: tuple(found) for character, found in table.items()}


def read(text: str, published: datetime | None = None, hedges: Mapping[str, Modifier] = HEDGES) -> list[ValueMention]:
    """Every value mention of ``text``: dates, times, durations, numbers, money, percentages, measures, ages.

    Args:
        text: The text; spans count its code points.
        published: The wall-clock moment that relative dates are seen from; without one they stay unresolved.
        hedges: Hedge phrases in lower case, and what they say.

    Returns:
        The mentions in the order of the text, none overlapping another.
    """
    context = Context(text, published)
    mentions: list[ValueMention] = []
    end = 0
    for phrase in phrases(text, base_lexicon()):
        for found in _matches(reduce_numbers(text, phrase), context):
            if not found.reading.hidden:
                mention = _mention(found, text, hedges, end)
                mentions.append(paired(mentions[-1], mention, text) if mentions else mention)
                end = mention.span.end
    return mentions


def _matches(items: Sequence[Item], context: Context) -> Iterator[_Found]:
    """The productions' readings from left to right, each the longest at its place."""
    shape = "".join([CHARACTERS[item.name] for item in items])
    table = _starting_with()
    position = 0
    while position < len(shape):
        candidates = table.get(shape[position])
        found = _longest(candidates, shape, position, items, context) if candidates else None
        if found is None:
            position += 1
        else:
            yield found
            position += len(found.items)


def _longest(
    candidates: Sequence[Production], shape: str, position: int, items: Sequence[Item], context: Context
) -> _Found | None:
    ends: list[tuple[int, int]] = []
    for order, production in enumerate(candidates):
        matched = compile_shape(production.pattern).match(shape, position)
        if matched is not None:
            ends.append((-matched.end(), order))
    for end, order in sorted(ends):
        taken = tuple(items[position:-end])
        reading = candidates[order].read(Parts(taken, context))
        if reading is not None:
            return _Found(candidates[order], reading, taken)
    return None


def _mention(found: _Found, text: str, hedges: Mapping[str, Modifier], floor: int) -> ValueMention:
    reading = found.reading
    start = found.items[0].start if reading.start is None else reading.start
    end = found.items[-1].end if reading.end is None else reading.end
    modifier = None
    if reading.hedged:
        before, after = hedge_before(text, start, hedges, reading.kind), hedge_after(text, end, hedges)
        if before is not None and before[0] >= floor:
            start, modifier = before
        elif after is not None:
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
        quantity = replace(quantity, modifier=modifier)
    if timex is not None:
        timex = replace(timex, mod=timex.mod or (Modifier.APPROX if modifier is Modifier.NEARLY else modifier))
    return quantity, timex


__all__ = ["PRODUCTIONS", "ValueKind", "read"]
