"""``terminal``: what an editor looks at, in a terminal of 80 columns, without colour, or in a pipe."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.model import Batch, Changes, Claim, Report
from claimcheck.report.corroboration import sheets
from claimcheck.report.format import Format, Reading, Stated, View
from claimcheck.report.formats.terminal.changes import diff_lines
from claimcheck.report.formats.terminal.claims import claims_of, mention_lines
from claimcheck.report.formats.terminal.findings import finding_lines, judged_lines, known_lines
from claimcheck.report.formats.terminal.page import BLANK, STRONG, Line, joined, render, styled
from claimcheck.report.formats.terminal.summary import skipped_lines, summary_lines
from claimcheck.report.formats.terminal.table import table_lines
from claimcheck.report.wording import counted


def check(report: Report, view: View) -> Iterator[str]:
    """The findings, then what the run amounts to."""
    return render(_check_lines(report, view), view)


def claims(batch: Batch, stated: Iterable[Stated], view: View) -> Iterator[str]:
    """The claims of each article, as soon as it is read."""
    return render(_claims_lines(batch, stated), view)


def values(readings: Iterable[Reading], view: View) -> Iterator[str]:
    """The value mentions of each article, as soon as it is read."""
    return render((line for article, mentions in readings for line in mention_lines(article, mentions)), view)


def table(report: Report, view: View) -> Iterator[str]:
    """Who states what, story by story: matters down, sources across."""
    return render(table_lines(report, sheets(report), view.width), view)


def diff(changes: Changes, view: View) -> Iterator[str]:
    """What changed between two runs."""
    return render(diff_lines(changes), view)


def _check_lines(report: Report, view: View) -> Iterator[Line]:
    articles = {article.id: article for article in report.articles}
    for finding in report.new:
        yield from finding_lines(finding, articles)
    yield from known_lines(report)
    if view.judged:
        yield from judged_lines(report.judged, articles)
    if view.unresolved:
        yield from _unresolved_lines(report)
    yield from summary_lines(report, view)


def _unresolved_lines(report: Report) -> Iterator[Line]:
    unresolved = [claim for claim in report.claims if claim.unresolved]
    if unresolved:
        yield Line(joined(styled("Claims that were not compared", STRONG)))
        yield BLANK
        by_source: dict[str, list[Claim]] = {}
        for claim in unresolved:
            by_source.setdefault(claim.source, []).append(claim)
        for article in report.articles:
            if article.id in by_source:
                yield from claims_of(article, by_source[article.id])


def _claims_lines(batch: Batch, stated: Iterable[Stated]) -> Iterator[Line]:
    number = 0
    for article, claims in stated:
        number += len(claims)
        yield from claims_of(article, claims)
    yield Line(styled(f"{counted(len(batch.articles), 'source')}, {counted(number, 'claim')}."))
    yield from skipped_lines(batch)


FORMAT = Format(about="for reading", check=check, claims=claims, values=values, table=table, diff=diff)
