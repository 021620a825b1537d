"""Who agrees, who differs, who stands alone and who is silent: matters down, sources across.

A value leads when more independent sources state it than any other. Who states it agrees; who states another differs;
where no value leads, all differ. A matter that one source alone states, in a story that others report too, is that
source's own; sources that carry one text are one source.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
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
    """A matter with a cell for every source of its story, in the story's order."""

    matter: Matter
    cells: tuple[Cell, ...]

    @property
    def values(self) -> tuple[str, ...]:
        """What is stated: the positions, the most supported first, then values that fit several of them."""
        positions = [position.value for position in self.matter.positions]
        return tuple(dict.fromkeys([*positions, *(value for cell in self.cells for value in cell.values)]))

    @property
    def leading(self) -> str | None:
        """The value that more sources state than any other, else ``None``."""
        return self.matter.positions[0].value if self.matter.positions and _leads(self.matter) else None

    @property
    def stated_by(self) -> int:
        """How many sources say something of it."""
        return sum(cell.standing is not Standing.SILENT for cell in self.cells)

    @property
    def is_alone(self) -> bool:
        """Whether one source alone states it, or the reprints of one text."""
        return any(cell.standing is Standing.ALONE for cell in self.cells)

    @property
    def is_disputed(self) -> bool:
        """Whether a source differs."""
        return any(cell.standing is Standing.DIFFERS for cell in self.cells)

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
    rows = (Row(matter, tuple(_cells(matter, story.sources, reprints))) for matter in matters)
    return tuple(sorted((row for row in rows if row.matter.kind != _NAMES or row.is_disputed), key=_rank))


def _rank(row: Row) -> tuple[int, bool, str, str, tuple[str, ...]]:
    """What most sources state, then what is disputed, then by kind and name."""
    matter = row.matter
    return -row.stated_by, not row.is_disputed, matter.kind, matter.subject, tuple(c.id for c in matter.claims)


def _cells(matter: Matter, sources: Sequence[str], reprints: Mapping[str, str]) -> Iterator[Cell]:
    by_source: dict[str, list[Claim]] = defaultdict(list)
    for claim in matter.claims:
        by_source[claim.source].append(claim)
    texts = {reprints.get(source, source) for source in by_source}
    for source in sources:
        own = tuple(by_source.get(source, ()))
        yield Cell(source, _standing(matter, own, alone=len(texts) == 1), _values(matter, own), own)


def _standing(matter: Matter, own: Sequence[Claim], *, alone: bool) -> Standing:
    if not own:
        return Standing.SILENT
    if alone:
        return Standing.ALONE
    others = matter.positions[1:] if _leads(matter) else matter.positions
    return Standing.DIFFERS if any(claim in other.claims for other in others for claim in own) else Standing.AGREES


def _leads(matter: Matter) -> bool:
    """Whether the first value has more independent sources than the second, or there is no second."""
    support = [position.independent for position in matter.positions[:2]]
    return len(support) < 2 or support[0] > support[1]


def _values(matter: Matter, own: Sequence[Claim]) -> tuple[str, ...]:
    """The positions of a source; the values of its claims where they fit several positions."""
    held = [position.value for position in matter.positions if any(claim in position.claims for claim in own)]
    return tuple(held or dict.fromkeys(claim.value.shown for claim in own))
