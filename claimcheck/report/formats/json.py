"""``json``: one document with everything that a run brought out. ``schema_version`` 1 fixes its keys.

Every row stands on its own line, so that two documents can be compared line by line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.model import Batch, Changes, Report
from claimcheck.report.corroboration import sheets
from claimcheck.report.document import (
    SCHEMA_VERSION,
    TOOL,
    Member,
    entity_row,
    finding_rows,
    mention_row,
    skipped_row,
    source_row,
    source_rows,
    story_row,
    written_object,
)
from claimcheck.report.format import Format, Reading, Stated, View


def check(report: Report, view: View) -> Iterator[str]:
    """The document of ``claimcheck check``."""
    return _document(
        ("sources", source_rows(report)),
        ("stories", map(story_row, report.stories)),
        ("entities", map(entity_row, report.entities)),
        ("claims", (claim.as_dict() for claim in report.claims)),
        ("findings", finding_rows(report)),
        ("judged", (judged.as_dict() for judged in report.judged)),
        ("skipped", map(skipped_row, report.skipped)),
        ("summary", report.summary.as_dict()),
    )


def claims(batch: Batch, stated: Iterable[Stated], view: View) -> Iterator[str]:
    """The document of ``claimcheck claims``: the same rows, without what comparing brings out."""
    return _document(
        ("sources", (source_row(article, article.story) for article in batch.articles)),
        ("claims", (claim.as_dict() for _, claims in stated for claim in claims)),
        ("skipped", map(skipped_row, batch.skipped)),
    )


def values(readings: Iterable[Reading], view: View) -> Iterator[str]:
    """The document of ``claimcheck values``."""
    kept = list(readings)
    return _document(
        ("sources", (source_row(article, article.story) for article, _ in kept)),
        ("values", (mention_row(article, mention) for article, mentions in kept for mention in mentions)),
    )


def table(report: Report, view: View) -> Iterator[str]:
    """The document of ``claimcheck table``: a row for each matter, with a cell for every source of its story."""
    rows = [row for sheet in sheets(report) for row in sheet.rows]
    return _document(
        ("sources", source_rows(report)),
        ("stories", map(story_row, report.stories)),
        ("reprints", ({"sources": list(group)} for group in report.reprints)),
        ("rows", (row.as_dict() for row in rows)),
        ("claims", (claim.as_dict() for row in rows for claim in row.matter.claims)),
        ("skipped", map(skipped_row, report.skipped)),
    )


def diff(changes: Changes, view: View) -> Iterator[str]:
    """The document of ``claimcheck diff``: the findings of both runs that are not in both, and claims that changed."""
    return _document(
        ("new", (finding.as_dict() for finding in changes.new)),
        ("gone", (finding.as_dict() for finding in changes.gone)),
        ("changed", (change.as_dict() for change in changes.changed)),
        ("claims", (change.as_dict() for change in changes.claims)),
    )


def _document(*members: Member) -> Iterator[str]:
    yield from written_object(("schema_version", SCHEMA_VERSION), ("tool", TOOL), *members)
    yield "\n"


FORMAT = Format(about="one JSON document", check=check, claims=claims, values=values, table=table, diff=diff)
