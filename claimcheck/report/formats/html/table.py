"""The corroboration table of a story as the page shows it: what is stated down, the sources across."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.report.corroboration import MARKS, Cell, Row, Sheet, Standing
from claimcheck.report.formats.html.links import ACROSS, Links, row_anchor
from claimcheck.report.wording import letters, origin


@dataclass(frozen=True, slots=True)
class Column:
    """A source: its letter, its name and place, its origin, and the letter of the source whose text it carries."""

    letter: str
    source: str
    anchor: str
    origin: str
    same_as: str


@dataclass(frozen=True, slots=True)
class Mark:
    """How a source stands to a value: the sign, the word for it, and the place of the words that state the value."""

    sign: str
    standing: str
    to: str


@dataclass(frozen=True, slots=True)
class Line:
    """A value, and a mark for each column; ``None`` where the source states another."""

    value: str
    marks: tuple[Mark | None, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A matter: its place, its kind, what it is about, and a line for each of its values."""

    anchor: str
    kind: str
    subject: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """As many columns as fit beside one another, and what their sources state."""

    columns: tuple[Column, ...]
    groups: tuple[Group, ...]


def table(sheet: Sheet, links: Links) -> tuple[Part, ...]:
    """What the page shows of a sheet: its sources in parts, each without the matters that all of them are silent on."""
    sources = sheet.story.sources
    names = {source: letters(number) for number, source in enumerate(sources)}
    parts = (sources[first : first + ACROSS] for first in range(0, len(sources), ACROSS))
    return tuple(_part(sheet, number, part, names, links) for number, part in enumerate(parts))


def _part(sheet: Sheet, part: int, sources: Sequence[str], names: Mapping[str, str], links: Links) -> Part:
    place, present = links.stories[sheet.story.id], frozenset(sources)
    groups = (
        _group(row, row_anchor(place, part, number), sources, links)
        for number, row in enumerate(sheet.rows)
        if not present.isdisjoint(cell.source for cell in row.stated)
    )
    return Part(tuple(_columns(sheet, sources, names, links)), tuple(groups))


def _columns(sheet: Sheet, sources: Sequence[str], names: Mapping[str, str], links: Links) -> Iterator[Column]:
    for source in sources:
        same_as = names[sheet.reprints[source]] if source in sheet.reprints else ""
        yield Column(names[source], source, links.sources[source], origin(links.articles[source]), same_as)


def _group(row: Row, anchor: str, sources: Sequence[str], links: Links) -> Group:
    cells = tuple(row.cells_of(sources))
    stated = {value for cell in cells for value in cell.values}
    lines = (_line(row, value, cells, links) for value in row.values if value in stated)
    return Group(anchor, row.matter.kind, row.matter.subject, tuple(lines))


def _line(row: Row, value: str, cells: Sequence[Cell], links: Links) -> Line:
    holding = {claim.id for position in row.matter.positions if position.value == value for claim in position.claims}
    return Line(value, tuple(_mark(row.standing_on(value, cell), cell, holding, links) for cell in cells))


def _mark(standing: Standing | None, cell: Cell, holding: set[str], links: Links) -> Mark | None:
    """A mark that links to the claim of the position, else to the vague one that fits several."""
    if standing is None:
        return None
    stating = next((claim for claim in cell.claims if claim.id in holding), next(iter(cell.claims), None))
    return Mark(MARKS[standing], standing.value, links.to_words(stating) if stating else "")
