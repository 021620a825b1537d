"""Productions at work on a phrase: in each place the longest that reads something, then the readings that join."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from claimcheck.model import ValueKind
from claimcheck.values import (
    ages,
    anchored,
    away,
    bounds,
    counts,
    dayhours,
    durations,
    figures,
    hourspans,
    measures,
    money,
    monthdays,
    months,
    nameddays,
    narrative,
    percents,
    periods,
    relative,
    sets,
    spans,
    times,
    weekdays,
    years,
)
from claimcheck.values.production import Context, Parts, Production, Reading
from claimcheck.values.scan import Item
from claimcheck.values.shapes import CHARACTERS, compile_shape, first_names, longest_match

PRODUCTIONS: tuple[Production, ...] = (
    *ages.PRODUCTIONS, *monthdays.PRODUCTIONS, *months.PRODUCTIONS, *nameddays.PRODUCTIONS,
    *figures.PRODUCTIONS, *weekdays.PRODUCTIONS, *years.PRODUCTIONS, *periods.PRODUCTIONS, *narrative.PRODUCTIONS,
    *relative.PRODUCTIONS, *times.PRODUCTIONS, *durations.PRODUCTIONS, *sets.PRODUCTIONS, *money.PRODUCTIONS,
    *measures.PRODUCTIONS, *percents.PRODUCTIONS, *counts.PRODUCTIONS,
)  # fmt: skip
"""Every production; of two that match equally far, the earlier one is asked first."""

STAGES: tuple[tuple[Production, ...], ...] = (
    PRODUCTIONS, (*away.PRODUCTIONS, *anchored.PRODUCTIONS), (*dayhours.PRODUCTIONS, *hourspans.PRODUCTIONS),
    (*spans.PRODUCTIONS, *bounds.PRODUCTIONS),
)  # fmt: skip
"""After the first pass every reading is one item, and the later ones join what stands together."""

_FOLDED = {ValueKind.DATE: "moment", ValueKind.TIME: "hour", ValueKind.DURATION: "stretch"}
"""What a reading becomes for the joins; every other stays what it was."""


class Found(NamedTuple):
    """A production's reading of some items, the first of which stands ``at`` its place in the phrase."""

    production: Production
    reading: Reading
    items: tuple[Item, ...]
    at: int


@cache
def _starting_with(stage: int) -> Mapping[str, tuple[Production, ...]]:
    """The productions that can begin with an item, by the item's character: most positions ask two or three."""
    table: dict[str, list[Production]] = {}
    for production in STAGES[stage]:
        for name in first_names(production.pattern):
            table.setdefault(CHARACTERS[name], []).append(production)
    return {character: tuple(found) for character, found in table.items()}


def matches(items: Sequence[Item], context: Context) -> list[Found]:
    """The readings of a phrase: first each on its own, then those that stand together as one."""
    shape = _shape(items)
    found = _read_through(items, shape, 0, context)
    if len(items) == 1 or _FOLDED.keys().isdisjoint([one.reading.kind for one in found]):
        return found
    return _joined(_folded(items, found), _placed(found), context) if _may_join(_folded_shape(shape, found)) else found


def _may_join(shape: str) -> bool:
    """Whether some join matches a folded shape: it seldom does, and only then is the phrase itself folded."""
    return len(shape) > _LONGEST_KEPT or _is_joined(shape)


def _joined(folded: Sequence[Item], alone: list[Found], context: Context) -> list[Found]:
    """The readings of a folded phrase, with those that stand together as one."""
    for stage in range(1, len(STAGES)):
        joined = _read_through(folded, _shape(folded), stage, context)
        if joined:
            found = _with(alone, joined)
            folded, alone = _folded(folded, found), _placed(found)
    return alone


def _with(alone: Sequence[Found], joined: Sequence[Found]) -> list[Found]:
    """The readings in order, those that a join took in left out."""
    covered = {place for one in joined for place in range(one.at, one.at + len(one.items))}
    return sorted([*joined, *(one for one in alone if one.at not in covered)], key=lambda one: one.at)


def _read_through(items: Sequence[Item], shape: str, stage: int, context: Context) -> list[Found]:
    """The productions' readings from left to right, each the longest at its place."""
    through: list[Found] = []
    end = 0
    for position, fitting in _places(shape, stage):
        found = _longest(fitting, position, items, context) if position >= end else None
        if found is not None:
            through.append(found)
            end = position + len(found.items)
            reading = found.reading
            if reading.interval is not None:
                context = context.with_told(reading.timex, reading.interval, found.items[-1].end)
    return through


def _shape(items: Sequence[Item]) -> str:
    return "".join([CHARACTERS[item.name] for item in items])


def _folded(items: Sequence[Item], found: Sequence[Found]) -> list[Item]:
    """The phrase with each reading as one item."""
    folded: list[Item] = []
    position = 0
    for one in found:
        folded.extend(items[position : one.at])
        folded.append(_as_item(one))
        position = one.at + len(one.items)
    folded.extend(items[position:])
    return folded


def _folded_shape(shape: str, found: Sequence[Found]) -> str:
    """The shape of the folded phrase."""
    pieces: list[str] = []
    position = 0
    for one in found:
        name = _folded_name(one.reading) or ("code" if len(one.items) > 1 else one.items[0].name)
        pieces += shape[position : one.at], CHARACTERS[name]
        position = one.at + len(one.items)
    return "".join(pieces) + shape[position:]


def _placed(found: Sequence[Found]) -> list[Found]:
    """The readings at the places that they have in the folded phrase."""
    placed: list[Found] = []
    saved = 0
    for one in found:
        placed.append(Found(one.production, one.reading, (_as_item(one),), one.at - saved))
        saved += len(one.items) - 1
    return placed


def _as_item(one: Found) -> Item:
    """A reading as one item of the second pass; a lone number stays what it was, so that "at 8" can be an hour."""
    reading, first, last = one.reading, one.items[0], one.items[-1]
    name = _folded_name(reading)
    if name is None:
        return first if len(one.items) == 1 else Item("code", first.start, last.end, reading)
    start = first.start if reading.start is None else reading.start
    return Item(name, start, last.end if reading.end is None else reading.end, reading)


def _folded_name(reading: Reading) -> str | None:
    """The item that a reading becomes; ``None`` for a number."""
    if reading.timex is not None and reading.timex.type == "DURATION":
        return "stretch"  # "the last two weeks" is a date that is counted from
    return "code" if reading.hidden else _FOLDED.get(reading.kind)


@cache
def _window() -> int:
    """How far a production can look: no match depends on what stands behind it."""
    return max(longest_match(production.pattern) for stage in STAGES for production in stage)


_LONGEST_KEPT = 40  # items; a phrase of news has seldom more than ten
_Fitting = tuple[tuple[int, tuple[Production, ...]], ...]
"""Productions that match at one place, by how many items they take, the most first."""


def _places(shape: str, stage: int) -> Iterable[tuple[int, _Fitting]]:
    """The places of a shape where productions match, with those that do.

    News is written in few shapes: nearly every call is answered from the cache. Long ones come once, and are not kept.
    """
    return _known_places(shape, stage) if len(shape) <= _LONGEST_KEPT else _looked_through(shape, stage)


@lru_cache(maxsize=20_000)
def _known_places(shape: str, stage: int) -> tuple[tuple[int, _Fitting], ...]:
    return tuple(_looked_through(shape, stage))


def _looked_through(shape: str, stage: int) -> Iterator[tuple[int, _Fitting]]:
    found = ((at, _fitting(shape[at : at + _window()], stage)) for at in range(len(shape)))
    return ((at, fitting) for at, fitting in found if fitting)


@lru_cache(maxsize=20_000)
def _is_joined(shape: str) -> bool:
    return any(_known_places(shape, stage) for stage in range(1, len(STAGES)))


@lru_cache(maxsize=20_000)
def _fitting(window: str, stage: int) -> _Fitting:
    """The productions that match at the start of a shape: long phrases differ, and have the same parts."""
    fitting: dict[int, list[Production]] = {}
    for production in _starting_with(stage).get(window[0], ()):
        matched = compile_shape(production.pattern).match(window)
        if matched is not None:
            fitting.setdefault(matched.end(), []).append(production)
    return tuple((length, tuple(fitting[length])) for length in sorted(fitting, reverse=True))


def _longest(fitting: _Fitting, position: int, items: Sequence[Item], context: Context) -> Found | None:
    for length, productions in fitting:
        parts = Parts(tuple(items[position : position + length]), context)
        for production in productions:
            reading = production.read(parts)
            if reading is not None:
                return Found(production, reading, parts.items, position)
    return None
