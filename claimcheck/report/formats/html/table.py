"""The corroboration table of a story as the page shows it: what is stated down, the sources across."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.model import Claim
from claimcheck.report.assertions import manners, topic
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
    """A value, how it is told where it is not told as so, and a mark for each column.

    A mark is ``None`` where the source states another value.
    """

    value: str
    manner: str
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
        _group(row, row_anchor(place, part, number), sources, names, links)
        for number, row in enumerate(sheet.rows)
        if not present.isdisjoint(cell.source for cell in row.stated)
    )
    return Part(tuple(_columns(sheet, sources, names, links)), tuple(groups))


def _columns(sheet: Sheet, sources: Sequence[str], names: Mapping[str, str], links: Links) -> Iterator[Column]:
    for source in sources:
        same_as = names[sheet.reprints[source]] if source in sheet.reprints else ""
        yield Column(names[source], source, links.sources[source], origin(links.articles[source]), same_as)


def _group(row: Row, anchor: str, sources: Sequence[str], names: Mapping[str, str], links: Links) -> Group:
    cells = tuple(row.cells_of(sources))
    stated = {value for cell in cells for value in cell.values}
    lines = (_line(row, value, cells, names, links) for value in row.values if value in stated)
    return Group(anchor, row.matter.kind, topic(row.matter.subject, row.matter.claims), tuple(lines))


def _line(row: Row, value: str, cells: Sequence[Cell], names: Mapping[str, str], links: Links) -> Line:
    stating = row.stating(value, cells)
    marks = (_mark(row.standing_on(value, cell), stating.get(cell.source, ()), links) for cell in cells)
    return Line(value, manners(stating, names), tuple(marks))


def _mark(standing: Standing | None, stating: Sequence[Claim], links: Links) -> Mark | None:
    if standing is None:
        return None
    return Mark(MARKS[standing], standing.value, links.to_words(stating[0]) if stating else "")
