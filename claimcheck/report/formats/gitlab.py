"""``gitlab``: a GitLab code quality report, shown in merge requests.

GitLab compares it with that of the target branch by fingerprint, and shows what is new. What a baseline accepts or an
editor has judged is left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

from claimcheck.errors import visible
from claimcheck.model import Article, Finding, Report, Severity
from claimcheck.report.cases import Case, Status, cases, in_project, place_of, position_line
from claimcheck.report.document import written_array
from claimcheck.report.format import Format, View
from claimcheck.report.safe import shown

_SEVERITIES: Mapping[Severity, str] = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def check(report: Report, view: View) -> Iterator[str]:
    """An issue for each finding that counts."""
    articles, seen = in_project(report, view.folder), Counter[str]()
    new = (case for case in cases(report) if case.status is Status.NEW)
    yield from written_array(_issue(case, articles, seen) for case in new)
    yield "\n"


def _issue(case: Case, articles: Mapping[str, Article], seen: Counter[str]) -> dict[str, Any]:
    finding, found = case.finding, place_of(case.claim, articles)
    last = found.region.end_line if found.region else found.line
    return {
        "description": " ".join(_description(finding, articles)),
        "check_name": finding.rule,
        "fingerprint": _unique(finding.fingerprint, seen),
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": visible(found.file), "lines": {"begin": found.line, "end": last}},
    }


def _description(finding: Finding, articles: Mapping[str, Article]) -> Iterator[str]:
    yield shown(finding.message)
    yield from (f"{position_line(position, articles)}." for position in finding.positions)


def _unique(fingerprint: str, seen: Counter[str]) -> str:
    """The fingerprint, and for the second finding that has it another that follows from it: GitLab drops doubles."""
    seen[fingerprint] += 1
    number = seen[fingerprint]
    return fingerprint if number == 1 else sha256(f"{fingerprint} {number}".encode()).hexdigest()


FORMAT = Format(about="a GitLab code quality report", check=check)
