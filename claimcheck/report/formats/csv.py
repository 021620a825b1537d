"""``csv``: a row for each claim, for a spreadsheet; in UTF-8, with a row of names first.

A spreadsheet takes a cell that begins with ``=``, ``+``, ``-`` or ``@`` for a formula, and runs it. Such a cell gets an
apostrophe before it, which spreadsheets take for "this is text". Every cell stands in quotation marks.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from claimcheck.model import Article, Batch, Claim, Position, Report, ValueMention
from claimcheck.report.cases import Case, by_id, cases
from claimcheck.report.corroboration import Cell, Row, sheets
from claimcheck.report.format import Format, Reading, Stated, View
from claimcheck.report.places import place
from claimcheck.report.safe import shown
from claimcheck.report.wording import measured

_FORMULA = re.compile(r"(^|;)(\s*)(?=[=+\-@＝＋－＠])")  # a semicolon parts cells where the comma is for decimals
_PLACE = ("source", "publisher", "published", "file", "line", "column", "start", "end", "words", "sentence")
_FINDING = ("finding", "status", "severity", "rule", "kind", "subject", "position", "value", "sources", "independent")
_CLAIM = ("id", "kind", "attribute", "subject", "value", "assertion", "attribution", "production", "unresolved")
_VALUE = ("kind", "value", "production")
_CELL = ("story", "kind", "subject", "source", "standing", "values")

Cells: TypeAlias = "Mapping[str, str | int | None]"


def check(report: Report, view: View) -> Iterator[str]:
    """A row for each claim of each position of each finding; a position that no source states has one too."""
    articles = by_id(report)
    return _written((*_FINDING, *_PLACE, "message", "fingerprint"), _disputed(cases(report), articles))


def claims(batch: Batch, stated: Iterable[Stated], view: View) -> Iterator[str]:
    """A row for each claim, as soon as its article is read."""
    found = ((article, claim) for article, claims in stated for claim in claims)
    rows = ({**_claim(claim), **_statement(claim, article)} for article, claim in found)
    return _written((*_CLAIM, *_PLACE), rows)


def values(readings: Iterable[Reading], view: View) -> Iterator[str]:
    """A row for each value mention, as soon as its article is read."""
    found = ((article, mention) for article, mentions in readings for mention in mentions)
    return _written((*_VALUE, *_PLACE[:-1]), ({**_mention(one), **_place(one, article)} for article, one in found))


def table(report: Report, view: View) -> Iterator[str]:
    """A row for each source and each matter of its story."""
    rows = [row for sheet in sheets(report) for row in sheet.rows]
    return _written(_CELL, (_cell(row, cell) for row in rows for cell in row.cells))


def _disputed(found: Iterable[Case], articles: Mapping[str, Article]) -> Iterator[Cells]:
    for case in found:
        for number, position in enumerate(case.finding.positions, 1):
            row = {**_finding(case), **_position(number, position)}
            places = [_statement(claim, articles[claim.source]) for claim in position.claims]
            yield from ({**row, **where} for where in places or [{}])


def _finding(case: Case) -> Cells:
    finding = case.finding
    return {
        "finding": finding.id,
        "status": case.status.value,
        "severity": finding.severity.value,
        "rule": finding.rule,
        "kind": finding.kind,
        "subject": finding.subject,
        "message": finding.message,
        "fingerprint": finding.fingerprint,
    }


def _position(number: int, position: Position) -> Cells:
    return {
        "position": number,
        "value": position.value,
        "sources": len(position.sources),
        "independent": position.independent,
    }


def _claim(claim: Claim) -> Cells:
    return {
        "id": claim.id,
        "kind": claim.kind,
        "attribute": claim.attribute,
        "subject": claim.subject.label if claim.subject else None,
        "value": claim.value.shown,
        "assertion": claim.assertion.value,
        "attribution": claim.attribution.source if claim.attribution else None,
        "production": claim.production,
        "unresolved": claim.unresolved,
    }


def _mention(mention: ValueMention) -> Cells:
    return {"kind": mention.kind.value, "value": measured(mention), "production": mention.production}


def _statement(claim: Claim, article: Article) -> Cells:
    return {**_place(claim, article), "sentence": claim.context}


def _place(words: Claim | ValueMention, article: Article) -> Cells:
    found = place(article, words.span)
    return {
        "source": article.id,
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else None,
        "file": found.file,
        "line": found.line,
        "column": found.region.column if found.region else None,
        "start": words.span.start,
        "end": words.span.end,
        "words": words.text,
    }


def _cell(row: Row, cell: Cell) -> Cells:
    return {
        "story": row.matter.story,
        "kind": row.matter.kind,
        "subject": row.matter.subject,
        "source": cell.source,
        "standing": cell.standing.value,
        "values": "; ".join(cell.values),
    }


class _Lines:
    """Gives back each line that the writer writes."""

    def write(self, line: str) -> str:
        return line


def _written(names: Iterable[str], rows: Iterable[Cells]) -> Iterator[str]:
    """The names, then of each row the cells of these names."""
    names = tuple(names)
    writer = csv.writer(_Lines(), quoting=csv.QUOTE_ALL, lineterminator="\n")
    yield writer.writerow(names)
    for row in rows:
        yield writer.writerow([_harmless(row.get(name)) for name in names])


def _harmless(cell: str | int | None) -> str:
    return "" if cell is None else _FORMULA.sub(r"\1\2'", shown(str(cell)))


FORMAT = Format(about="rows for a spreadsheet", check=check, claims=claims, values=values, table=table)
