"""The corroboration table in a terminal: a column of marks for each source, and beside them what is stated.

The letters of the sources stand above every matter, so that a long table can be read from any line of it. Sources that
do not fit beside one another follow in a table of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rich.text import Text

from claimcheck.model import Article, Report
from claimcheck.report.assertions import manners, topic
from claimcheck.report.corroboration import MARKS, Cell, Row, Sheet
from claimcheck.report.formats.terminal.page import BLANK, FAINT, NAME, STRONG, Line, joined, styled
from claimcheck.report.formats.terminal.sources import heading
from claimcheck.report.formats.terminal.summary import skipped_lines
from claimcheck.report.wording import counted, letters

_BESIDE = 36  # columns that are left for the words
_LEGEND = ", ".join(f"{mark} {standing.value}" for standing, mark in MARKS.items()) + "; blank: states another value"
_NOTHING = "No two of the articles tell one story: there is nothing to put side by side."


def table_lines(report: Report, sheets: Sequence[Sheet], width: int) -> Iterator[Line]:
    """The tables of all stories, then what they amount to."""
    articles = {article.id: article for article in report.articles}
    for sheet in sheets:
        yield from _sheet_lines(sheet, articles, width)
    yield from _closing(sheets)
    yield from skipped_lines(report)


def _sheet_lines(sheet: Sheet, articles: Mapping[str, Article], width: int) -> Iterator[Line]:
    sources = sheet.story.sources
    names = [letters(number) for number in range(len(sources))]
    column = len(names[-1]) + 1
    yield Line(joined(styled(sheet.story.label, STRONG), f": {counted(len(sources), 'source')}"))
    letter = dict(zip(sources, names, strict=True))
    for source, name in letter.items():
        same = f", one text with {letter[sheet.reprints[source]]}" if source in sheet.reprints else ""
        yield Line(joined(heading(articles[source]), same), 2, joined(styled(f"{name:{column}}", STRONG)))
    yield BLANK
    fitting = max(1, (width - _BESIDE) // column)
    for first in range(0, len(sources), fitting):
        page = slice(first, first + fitting)
        for row in sheet.rows:
            yield from _row_lines(row, tuple(row.cells_of(sources[page])), names[page], column)
        yield BLANK


def _row_lines(row: Row, cells: Sequence[Cell], names: Sequence[str], column: int) -> Iterator[Line]:
    """The matter under its letters, and a line for each of its values; nothing when none of the sources states it."""
    stated = {value for cell in cells for value in cell.values}
    letter = {cell.source: name for cell, name in zip(cells, names, strict=True)}
    if stated:
        above = styled(_columns(names, column), FAINT)
        yield Line(joined(f"{row.matter.kind} ", styled(topic(row.matter.subject, row.matter.claims), NAME)), 2, above)
    for value in (value for value in row.values if value in stated):
        standings = [row.standing_on(value, cell) for cell in cells]
        marks = ["" if standing is None else MARKS[standing] for standing in standings]
        how = manners(row.stating(value, cells), letter)
        yield Line(joined(styled(value, STRONG), f" ({how})" if how else ""), 2, Text(_columns(marks, column) + "  "))


def _columns(marks: Sequence[str], column: int) -> str:
    return "".join(f"{mark:{column}}" for mark in marks)


def _closing(sheets: Sequence[Sheet]) -> Iterator[Line]:
    if not sheets:
        yield Line(styled(_NOTHING))
        return
    rows = [row for sheet in sheets for row in sheet.rows]
    disputed = sum(row.is_disputed for row in rows)
    alone = sum(row.is_alone for row in rows)
    agreed = len(rows) - disputed - alone
    yield Line(styled(_LEGEND))
    counts = f"{agreed:,} on which sources agree, {disputed:,} on which they differ, {alone:,} that one states alone"
    yield Line(styled(f"{counted(len(rows), 'matter')}: {counts}."))
