"""``jsonl``: a row a line, each whole in itself, for streams and line tools."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from claimcheck.model import Batch, Report
from claimcheck.report.corroboration import Row, sheets
from claimcheck.report.document import acceptance, inlined, line, mention_row
from claimcheck.report.format import Format, Reading, Stated, View


def check(report: Report, view: View) -> Iterator[str]:
    """A finding a line, its claims written out in its positions."""
    return (line({**inlined(finding), **acceptance(report, finding)}) + "\n" for finding in report.findings)


def claims(batch: Batch, stated: Iterable[Stated], view: View) -> Iterator[str]:
    """A claim a line; all of an article at once, as soon as it is read."""
    return ("".join([line(claim.as_dict()) + "\n" for claim in claims]) for _, claims in stated)


def values(readings: Iterable[Reading], view: View) -> Iterator[str]:
    """A value mention a line; all of an article at once, as soon as it is read."""
    return ("".join([line(mention_row(article, mention)) + "\n" for mention in found]) for article, found in readings)


def table(report: Report, view: View) -> Iterator[str]:
    """A matter a line, the claims of its sources written out in their cells."""
    return (line(_row(row)) + "\n" for sheet in sheets(report) for row in sheet.rows)


def _row(row: Row) -> dict[str, Any]:
    cells = [{**cell.as_dict(), "claims": [claim.as_dict() for claim in cell.claims]} for cell in row.cells]
    return {**row.as_dict(), "cells": cells}


FORMAT = Format(about="one JSON object a line", check=check, claims=claims, values=values, table=table)
