"""Who agrees, who differs, who stands alone and who is silent: matters down, sources across.

A value leads when more independent sources state it than any other. Who states it agrees; who states another differs;
where no value leads, all differ. A matter that one source alone states, in a story that others report too, is that
source's own; sources that carry one text are one source.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from claimcheck.model import Claim, Matter, Report, Story

_NAMES = "name"  # a name that all spell alike states nothing


class Standing(StrEnum):
    """How a source stands to a matter."""

    AGREES = "agrees"
    DIFFERS = "differs"
    ALONE = "alone"
    SILENT = "silent"


MARKS: Mapping[Standing, str] = {
    Standing.AGREES: "=",
    Standing.DIFFERS: "≠",
    Standing.ALONE: "!",
    Standing.SILENT: "·",
}

@dataclass(frozen=True, slots=True)
class Cell:
    """One source on one matter: its standing, the values it states (none when silent), and the claims that do."""

    source: str
    standing: Standing
    values: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The cell as the machine formats print it, its claims by id."""
        return {
            "source": self.source,
            "standing": self.standing.value,
            "values": list(self.values),
            "claims": [claim.id for claim in self.claims],
        }


@dataclass(frozen=True, slots=True)
class Row:
    """A matter, and how every source of its story stands to it.

    Attributes:
        matter: What is stated.
        sources: All sources of the story, in its order.
        stated: The cells of those that say something, in the same order.
    """

    matter: Matter
    sources: tuple[str, ...]
    stated: tuple[Cell, ...]

    @property
    def cells(self) -> Iterator[Cell]:
        """A cell for every source of the story, in its order."""
        return self.cells_of(self.sources)

    def cells_of(self, sources: Iterable[str]) -> Iterator[Cell]:
        """A cell for each of these sources: silence is made when asked for, since most of a table is silent."""
        stated = {cell.source: cell for cell in self.stated}
        return (stated.get(source) or Cell(source, Standing.SILENT) for source in sources)

    @property
    def values(self) -> tuple[str, ...]:
        """What is stated: the positions, the most supported first, then values that fit several of them."""
        positions = [position.value for position in self.matter.positions]
        return tuple(dict.fromkeys([*positions, *(value for cell in self.stated for value in cell.values)]))

    @property
    def leading(self) -> str | None:
        """The value that more sources state than any other, else ``None``."""
        return self.matter.positions[0].value if self.matter.positions and _leads(self.matter) else None

    def standing_on(self, value: str, cell: Cell) -> Standing | None:
        """How the source of a cell stands to one of the values: silent on all of them, ``None`` on those of others.

        Who differs may state the leading value too, beside another.
        """
        if cell.standing is Standing.SILENT:
            return Standing.SILENT
        if value not in cell.values:
            return None
        agrees = cell.standing is Standing.DIFFERS and value == self.leading
        return Standing.AGREES if agrees else cell.standing

    def stating(self, value: str, cells: Iterable[Cell]) -> dict[str, tuple[Claim, ...]]:
        """The claims by which each source that states a value does: those of its position, else vague ones that fit."""
        held = {claim.id for position in self.matter.positions if position.value == value for claim in position.claims}
        return {
            cell.source: tuple(claim for claim in cell.claims if claim.id in held) or cell.claims
            for cell in cells
            if value in cell.values
        }

    @property
    def is_alone(self) -> bool:
        """Whether one source alone states it, or the reprints of one text."""
        return any(cell.standing is Standing.ALONE for cell in self.stated)

    @property
    def is_disputed(self) -> bool:
        """Whether a source differs."""
        return any(cell.standing is Standing.DIFFERS for cell in self.stated)

    def as_dict(self) -> dict[str, Any]:
        """The row as the machine formats print it."""
        return {
            "story": self.matter.story,
            "kind": self.matter.kind,
            "subject": self.matter.subject,
            "values": list(self.values),
            "cells": [cell.as_dict() for cell in self.cells],
        }


@dataclass(frozen=True, slots=True)
class Sheet:
    """The table of one story of several sources: what most of them state comes first.

    Attributes:
        story: The story.
        rows: What is stated in it.
        reprints: For each source that carries the text of an earlier one, that source.
    """

    story: Story
    rows: tuple[Row, ...]
    reprints: Mapping[str, str]


def sheets(report: Report) -> tuple[Sheet, ...]:
    """The tables of a report, one for each story that has at least two sources, in the order of the stories."""
    matters: dict[str, list[Matter]] = defaultdict(list)
    for matter in report.matters:
        matters[matter.story].append(matter)
    several = (story for story in report.stories if len(story.sources) > 1)
    reprints = {source: first for first, *others in report.reprints for source in others}
    return tuple(Sheet(story, _rows(story, matters[story.id], reprints), _own(reprints, story)) for story in several)


def _own(reprints: Mapping[str, str], story: Story) -> dict[str, str]:
    return {source: reprints[source] for source in story.sources if source in reprints}


def _rows(story: Story, matters: Sequence[Matter], reprints: Mapping[str, str]) -> tuple[Row, ...]:
    rows = (Row(matter, story.sources, tuple(_stated(matter, reprints))) for matter in matters)
    return tuple(sorted((row for row in rows if row.matter.kind != _NAMES or row.is_disputed), key=_rank))


def _rank(row: Row) -> tuple[int, bool, str, str, tuple[str, ...]]:
    """What most sources state, then what is disputed, then by kind and name."""
    matter = row.matter
    return -len(row.stated), not row.is_disputed, matter.kind, matter.subject, tuple(c.id for c in matter.claims)


def _stated(matter: Matter, reprints: Mapping[str, str]) -> Iterator[Cell]:
    """The cells of the sources that say something; a vague claim that is in no position stands for its own value."""
    claims: dict[str, list[Claim]] = defaultdict(list)
    for claim in matter.claims:
        claims[claim.source].append(claim)
    held = _held(matter)
    leads, alone = _leads(matter), len({reprints.get(source, source) for source in claims}) == 1
    for source, own in sorted(claims.items()):
        standing = Standing.ALONE if alone else _standing(held[source], leads=leads)
        values = [matter.positions[number].value for number in held[source]]
        yield Cell(source, standing, tuple(values or dict.fromkeys(claim.value.shown for claim in own)), tuple(own))


def _held(matter: Matter) -> Mapping[str, list[int]]:
    """The positions of each source, as indexes; none for one that is in none of them."""
    held: dict[str, list[int]] = defaultdict(list)
    for number, position in enumerate(matter.positions):
        for source in position.sources:
            held[source].append(number)
    return held


def _standing(held: Collection[int], *, leads: bool) -> Standing:
    """How a source with these positions stands: whether the first of them leads, and it holds another."""
    return Standing.DIFFERS if any(number > 0 or not leads for number in held) else Standing.AGREES


def _leads(matter: Matter) -> bool:
    """Whether the first value has more independent sources than the second, or there is no second."""
    support = [position.independent for position in matter.positions[:2]]
    return len(support) < 2 or support[0] > support[1]
