"""``github``: annotations of a pull request, written by a step of a GitHub workflow.

GitHub shows ten annotations of each level of a step, and drops the others silently; here the last line tells of them.
What a baseline accepts or an editor has judged is not annotated.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from claimcheck.errors import visible
from claimcheck.model import Article, Finding, Report, Severity
from claimcheck.report.cases import Case, Status, cases, in_project, place_of, position_line
from claimcheck.report.format import Format, View
from claimcheck.report.safe import shown
from claimcheck.report.wording import counted

MOST = 10  # annotations of each level that GitHub shows of one step
_COMMANDS: Mapping[Severity, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_MESSAGE = str.maketrans(_DATA)
_IN_PROPERTY = str.maketrans({**_DATA, ":": "%3A", ",": "%2C"})


def check(report: Report, view: View) -> Iterator[str]:
    """An annotation for each finding that counts, up to GitHub's limits, and what there was in all."""
    articles, found = in_project(report, view.folder), list(cases(report))
    new = [case for case in found if case.status is Status.NEW]
    annotated = list(_first_of_each(new))
    yield from (_annotation(case, articles) for case in annotated)
    yield " ".join(_closing(found, new, len(new) - len(annotated))) + "\n"


def _first_of_each(new: Iterable[Case]) -> Iterator[Case]:
    count: Counter[Severity] = Counter()
    for case in new:
        count[case.finding.severity] += 1
        if count[case.finding.severity] <= MOST:
            yield case


def _annotation(case: Case, articles: Mapping[str, Article]) -> str:
    finding, found = case.finding, place_of(case.claim, articles)
    where = {"file": visible(found.file), "line": str(found.line)}
    if found.region:
        where["col"] = str(found.region.column)
    where["title"] = shown(f"{finding.rule} {finding.id}")
    properties = ",".join(f"{name}={value.translate(_IN_PROPERTY)}" for name, value in where.items())
    message = "\n".join(_message(finding, articles)).translate(_IN_MESSAGE)
    return f"::{_COMMANDS[finding.severity]} {properties}::{message}\n"


def _message(finding: Finding, articles: Mapping[str, Article]) -> Iterator[str]:
    yield shown(finding.message)
    yield from (position_line(position, articles) for position in finding.positions)
    yield from (f"Why: {shown(reason)}" for reason in finding.why)


def _closing(found: Sequence[Case], new: Sequence[Case], left_out: int) -> Iterator[str]:
    """What the last line says; it begins with the name of the program, so that it is no command."""
    yield f"claimcheck: {counted(len(new), 'finding')}."
    if left_out:
        yield f"GitHub shows {MOST} of each level a step: {left_out:,} not annotated; claimcheck check shows all."
    if rest := len(found) - len(new):
        yield f"{counted(rest, 'finding')} accepted or judged before, not annotated."


FORMAT = Format(about="annotations of a GitHub workflow", check=check)
