"""``markdown``: the findings that count as a comment on a pull request, in GitHub's and GitLab's Markdown.

It begins with a comment that nobody sees, by which a bot finds its own comment again. Words of an article are words:
they cannot become markup, links, mentions or pictures. What a baseline accepts or an editor has judged is counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import accumulate

from claimcheck.model import Article, Claim, Finding, Position, Report
from claimcheck.report.cases import Status, by_id, cases, source_line
from claimcheck.report.format import Format, View
from claimcheck.report.gfm import code, prose
from claimcheck.report.passages import Piece, passages
from claimcheck.report.summary import tally
from claimcheck.report.wording import counted

MARK = "<!-- claimcheck -->"
MOST = 60_000  # characters; GitHub takes 65,536 in a comment, and the closing lines follow
_QUOTED = 6  # sources of a position whose words are shown
_PASSAGE = 160  # characters of a passage: it shares a row
_SKIPPED = 10  # sources that could not be read, named


def check(report: Report, view: View) -> Iterator[str]:
    """What there is in all, each finding with its positions in a table, and what was left out."""
    articles = by_id(report)
    new = [case.finding for case in cases(report) if case.status is Status.NEW]
    sections = ["".join(_finding(finding, articles)) for finding in new]
    fitting = sum(size <= MOST for size in accumulate(map(len, sections)))
    yield f"{MARK}\n### claimcheck: {tally(report, (finding.severity for finding in new))}\n"
    yield from sections[:fitting]
    yield from (f"\n{line}\n" for line in _closing(report, len(new) - fitting))


def _finding(finding: Finding, articles: Mapping[str, Article]) -> Iterator[str]:
    yield f"\n#### {finding.severity.value}: {prose(finding.rule)} {code(finding.id)}\n"
    yield f"\n{prose(finding.message)}\n"
    yield "\n| value | source | words |\n|---|---|---|\n"
    for position in finding.positions:
        yield from _rows(position, articles)
    yield "\n"
    yield from (f"- {prose(reason)}\n" for reason in finding.why)


def _rows(position: Position, articles: Mapping[str, Article]) -> Iterator[str]:
    """A row for each source of a position, the value in the first of them."""
    first = {claim.source: claim for claim in reversed(position.claims)}
    sources = position.sources
    value = f"<b>{prose(position.value)}</b>"
    if not sources:
        yield f"| {value} | | |\n"
    for number, source in enumerate(sources[:_QUOTED]):
        claim = first[source]
        stated = f"{value} ({position.support})" if number == 0 else ""
        yield f"| {stated} | {prose(source_line(claim, articles))} | {_words(claim, articles[source])} |\n"
    if rest := sources[_QUOTED:]:
        yield f"| | and {len(rest):,} more | |\n"


def _words(claim: Claim, article: Article) -> str:
    [passage] = passages(article.text, [claim], _PASSAGE)
    return passage.told(_piece)


def _piece(piece: Piece) -> str:
    return f"<b>{prose(piece.text)}</b>" if piece.marked else prose(piece.text)


def _closing(report: Report, left_out: int) -> Iterator[str]:
    """What is not listed above, and how much was read."""
    if left_out:
        yield f"{counted(left_out, 'more finding')} would not fit in a comment; claimcheck check shows all of them."
    settled = Counter(case.status for case in cases(report) if case.status is not Status.NEW)
    if settled:
        told = " and ".join(f"{number:,} {status.value}" for status, number in sorted(settled.items()))
        yield f"Not listed, since settled before: {told}."
    if report.skipped:
        named = "; ".join(f"{prose(one.path)}: {prose(one.error)}" for one in report.skipped[:_SKIPPED])
        yield f"{counted(len(report.skipped), 'source')} could not be read: {named}{_more(len(report.skipped))}."
    summary = report.summary
    yield f"{counted(summary.sources, 'source')}, {counted(summary.claims, 'claim')}, {summary.compared:,} compared."


def _more(skipped: int) -> str:
    return f"; and {skipped - _SKIPPED:,} more" if skipped > _SKIPPED else ""


FORMAT = Format(about="a comment on a pull request", check=check)
