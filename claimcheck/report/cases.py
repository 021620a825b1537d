"""The findings of a report as machine formats list them: each with what became of it, and the claim it is shown at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from claimcheck.model import Article, Claim, Finding, Judged, Position, Report
from claimcheck.report.places import Place, place, relative
from claimcheck.report.safe import shown

_NAMED = 6  # sources of a position that are named one by one


class Status(StrEnum):
    """What became of a finding: it counts, a baseline accepts it, or an editor has judged it."""

    NEW = "new"
    ACCEPTED = "accepted"
    JUDGED = "judged"


@dataclass(frozen=True, slots=True)
class Case:
    """A finding and what became of it.

    Attributes:
        finding: The finding.
        status: Whether it counts.
        reason: Why a baseline accepts it; "" where none does.
        judged: What an editor made of it, where one has judged it.
    """

    finding: Finding
    status: Status
    reason: str = ""
    judged: Judged | None = None

    @property
    def claim(self) -> Claim:
        """The claim that a file is marked at: of the position with the fewest sources, where a reader looks first."""
        stated = [position for position in self.finding.positions if position.claims]
        return stated[-1].claims[0]


def cases(report: Report) -> Iterator[Case]:
    """Every finding of a report in its order, then the judged ones."""
    accepted = report.accepted or {}
    for finding in report.findings:
        status = Status.ACCEPTED if finding.fingerprint in accepted else Status.NEW
        yield Case(finding, status, accepted.get(finding.fingerprint, ""))
    yield from (Case(judged.finding, Status.JUDGED, judged=judged) for judged in report.judged)


def by_id(report: Report) -> Mapping[str, Article]:
    """The articles by their ids, which claims name as their sources."""
    return {article.id: article for article in report.articles}


def in_project(report: Report, folder: str) -> Mapping[str, Article]:
    """The articles by their ids, their files as services that hold a project look for them: seen from its folder."""
    return {article.id: replace(article, path=relative(article.path, folder)) for article in report.articles}


def place_of(claim: Claim, articles: Mapping[str, Article]) -> Place:
    """Where a claim stands in its file."""
    return place(articles[claim.source], claim.span)


def position_line(position: Position, articles: Mapping[str, Article]) -> str:
    """A position on one line, harmless: "8 hours: a.txt, line 7; b.md, line 16"; the value alone where no source is."""
    first = {claim.source: claim for claim in reversed(position.claims)}
    named = [source_line(first[source], articles) for source in position.sources[:_NAMED]]
    if rest := len(position.sources) - len(named):
        named.append(f"and {rest:,} more")
    return shown(position.value) + (f": {'; '.join(named)}" if named else "")


def source_line(claim: Claim, articles: Mapping[str, Article]) -> str:
    """The source of a claim and the line it stands on, harmless: "a.txt, line 7"."""
    found = place_of(claim, articles)
    return shown(claim.source) + (f", line {found.line}" if found.region else "")
