"""The corroboration table of a story as the page shows it: what is stated down, the sources across."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.model import Claim
from claimcheck.report.corroboration import MARKS, Cell, Row, Sheet, Standing
from claimcheck.report.formats.html.links import Links, row_anchor
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
    """A matter: its place, its kind, what it is about, whether sources differ, and a line for each of its values."""

    anchor: str
    kind: str
    subject: str
    is_disputed: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The table of a story."""

    columns: tuple[Column, ...]
    groups: tuple[Group, ...]


def table(sheet: Sheet, links: Links) -> Table:
    """What the page shows of a sheet."""
    sources = sheet.story.sources
    names = {source: letters(number) for number, source in enumerate(sources)}
    groups = (_group(row, number, links) for number, row in enumerate(sheet.rows, 1))
    return Table(tuple(_columns(sheet, names, links)), tuple(groups))


def _columns(sheet: Sheet, names: Mapping[str, str], links: Links) -> Iterator[Column]:
    for source, letter in names.items():
        same_as = names[sheet.reprints[source]] if source in sheet.reprints else ""
        yield Column(letter, source, links.sources[source], origin(links.articles[source]), same_as)


def _group(row: Row, number: int, links: Links) -> Group:
    matter, cells = row.matter, tuple(row.cells)
    return Group(
        anchor=row_anchor(links.stories[matter.story], number),
        kind=matter.kind,
        subject=matter.subject,
        is_disputed=row.is_disputed,
        lines=tuple(_line(row, value, cells, links) for value in row.values),
    )


def _line(row: Row, value: str, cells: Sequence[Cell], links: Links) -> Line:
    holding = {claim.id for position in row.matter.positions if position.value == value for claim in position.claims}
    return Line(value, tuple(_mark(row.standing_on(value, cell), cell, holding, links) for cell in cells))


def _mark(standing: Standing | None, cell: Cell, holding: set[str], links: Links) -> Mark | None:
    if standing is None:
        return None
    stating = _stating(cell.claims, holding)
    return Mark(MARKS[standing], standing.value, links.to_words(stating) if stating else "")


def _stating(claims: Sequence[Claim], holding: set[str]) -> Claim | None:
    """The claim of a source that states a value: one of the position, else the vague one that fits several."""
    return next((claim for claim in claims if claim.id in holding), claims[0] if claims else None)
