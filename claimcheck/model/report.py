"""The report of a run: its stories, what was found in them, what an editor had judged before, and the counts."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from claimcheck.model.article import Article, Skipped
from claimcheck.model.claim import Claim, Entity
from claimcheck.model.finding import Finding, Matter


@dataclass(frozen=True, slots=True)
class Story:
    """The articles of a batch that report one event or one course of events."""

    id: str
    label: str
    sources: tuple[str, ...]


class Decision(StrEnum):
    """What an editor made of a finding: its claims say the same, are of different things, or differ and may."""

    SAME = "same"
    DIFFERENT = "different"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding that does not count, since an editor has judged it: what was made of it, why, who and when."""

    finding: Finding
    decision: Decision
    reason: str
    author: str
    date: datetime.date

    def as_dict(self) -> dict[str, Any]:
        """The finding as ``check --format json`` prints it, with the ``judgement``."""
        judgement = {
            "judgement": self.decision.value,
            "reason": self.reason,
            "author": self.author,
            "date": self.date.isoformat(),
        }
        return {**self.finding.as_dict(), "judgement": judgement}


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts that close a report.

    Attributes:
        sources: Articles read.
        stories: Stories they fell into.
        claims: Claims taken out.
        compared: Claims that had at least one other claim to be compared with.
        findings: Findings by severity.
        unresolved: Claims that were not compared, by reason code.
        judged: Findings that do not count, since an editor has judged them.
    """

    sources: int
    stories: int
    claims: int
    compared: int
    findings: dict[str, int]
    unresolved: dict[str, int]
    judged: int = 0

    def as_dict(self) -> dict[str, Any]:
        """The JSON ``summary`` object."""
        return {
            "sources": self.sources,
            "stories": self.stories,
            "claims": self.claims,
            "compared": self.compared,
            "findings": dict(self.findings),
            "unresolved": dict(self.unresolved),
            "judged": self.judged,
        }


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that one run of ``check`` brought out; every output format is written from it.

    Attributes:
        articles: The articles read, with the dates that were used.
        stories: The stories they were grouped into.
        entities: The people, organisations and places that claims are about.
        claims: Every claim, by source and place.
        findings: The disputed facts, errors first.
        skipped: What could not be read.
        summary: Counts.
        matters: What the articles of each story state, by kind and subject: the rows of the corroboration table.
        judged: The disputed facts that an editor has judged; they are not among the findings.
        reprints: Sources that carry one text, text by text: they count as one source.
        passed_over: What folders and patterns hold beside articles, for the user.
        remarks: What became of the entries of the judgements file and of the baseline that did not hold.
        accepted: The findings that a baseline accepts, by fingerprint, each with the reason: they are among the
            findings, but only the others are new. ``None`` without a baseline.
    """

    articles: tuple[Article, ...]
    stories: tuple[Story, ...]
    entities: tuple[Entity, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]
    summary: Summary
    matters: tuple[Matter, ...] = ()
    judged: tuple[Judged, ...] = ()
    reprints: tuple[tuple[str, ...], ...] = ()
    passed_over: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    accepted: Mapping[str, str] | None = None

    @property
    def known(self) -> tuple[Finding, ...]:
        """The findings that a baseline accepts: none without a baseline."""
        return tuple(finding for finding in self.findings if finding.fingerprint in (self.accepted or ()))

    @property
    def new(self) -> tuple[Finding, ...]:
        """The findings that no baseline accepts: all of them without a baseline."""
        return tuple(finding for finding in self.findings if finding.fingerprint not in (self.accepted or ()))
