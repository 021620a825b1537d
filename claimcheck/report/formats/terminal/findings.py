"""A finding as an editor reads it: what is disputed, each position with the words of its sources, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from rich.style import Style
from rich.text import Text

from claimcheck.model import Article, Finding, Judged, PastFinding, Position, Report, Severity
from claimcheck.report.formats.terminal.page import BLANK, FAINT, NAME, STRONG, Line, joined, styled
from claimcheck.report.formats.terminal.sources import quoted

SEVERITIES: Mapping[Severity, Style] = {
    Severity.ERROR: Style(color="red", bold=True),
    Severity.WARNING: Style(color="yellow", bold=True),
    Severity.NOTE: Style(color="blue", bold=True),
}
_QUOTED = 6  # sources of a position whose words are shown; the rest are named


def finding_lines(finding: Finding, articles: Mapping[str, Article]) -> Iterator[Line]:
    """The whole finding, ended by a blank line."""
    yield Line(title(finding))
    yield Line(styled(finding.message), 2)
    for position in finding.positions:
        yield BLANK
        yield from position_lines(position, articles)
    yield BLANK
    yield from (Line(styled(reason), 2, styled("why: ", STRONG)) for reason in finding.why)
    yield BLANK


def judged_lines(judged: Iterable[Judged], articles: Mapping[str, Article]) -> Iterator[Line]:
    """The findings that do not count, each with what an editor made of it before the finding itself."""
    for one in judged:
        by = f" by {one.author} on {one.date.isoformat()}: {one.reason}"
        yield Line(joined("Judged ", styled(one.decision.value, STRONG), by))
        yield from finding_lines(one.finding, articles)


def known_lines(report: Report) -> Iterator[Line]:
    """The findings that a baseline accepts, short: what they say, and the id that ``explain`` shows them whole by."""
    if report.known:
        yield Line(joined(styled("Known, accepted by the baseline", STRONG)))
    for finding in report.known:
        yield Line(title(finding), 2)
        yield Line(styled(finding.message), 4)
    yield from [BLANK] if report.known else []


def title(finding: Finding | PastFinding) -> Text:
    """Severity, rule code and short id."""
    severity = styled(finding.severity.value.upper(), SEVERITIES[finding.severity])
    return joined(severity, " ", styled(finding.rule, STRONG), " ", styled(finding.id, FAINT))


def position_lines(position: Position, articles: Mapping[str, Article]) -> Iterator[Line]:
    """The value with its sources, and the words of the first of them."""
    sources = position.sources
    count = f" ({position.support})" if sources else ""  # reference knowledge: no source states it
    yield Line(joined(styled(position.value, STRONG), count), 2)
    for source in sources[:_QUOTED]:
        yield from quoted(articles[source], [claim for claim in position.claims if claim.source == source])
    if rest := sources[_QUOTED:]:
        names = joined(*(part for source in rest for part in (styled(source, NAME), ", ")))
        names.right_crop(2)
        yield Line(names, 4, joined(f"and {len(rest)} more: "))
