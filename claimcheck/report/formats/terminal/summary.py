"""What closes a terminal report: how much was read, what came of it, and what was left out and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.model import Finding, Report, Severity, Skipped
from claimcheck.report.format import View
from claimcheck.report.formats.terminal.page import Line, joined, styled
from claimcheck.report.wording import counted, tallied


def summary_lines(report: Report, view: View) -> Iterator[Line]:
    """The summary of ``check``."""
    yield from (Line(styled(text)) for text in _limits(report))
    yield Line(styled(_read(report)))
    yield from (Line(styled(text)) for text in _found(report))
    if report.reprints:
        carrying, texts = sum(map(len, report.reprints)), counted(len(report.reprints), "text")
        yield Line(styled(f"Reprints: {carrying:,} sources carry {texts}; those of one text count as one source."))
    if report.judged:
        tally = tallied(Counter(one.decision.value for one in report.judged))
        hint = "" if view.judged else " --judged lists them."
        yield Line(styled(f"Judged before, not counted: {counted(len(report.judged), 'finding')} ({tally}).{hint}"))
    if unresolved := report.summary.unresolved:
        total = counted(sum(unresolved.values()), "claim")
        hint = "" if view.unresolved else " --unresolved lists them."
        yield Line(styled(f"Not compared: {total} ({tallied(unresolved)}).{hint}"))
    yield from skipped_lines(report.skipped)
    if report.findings:
        yield Line(styled("claimcheck explain ID PATH... shows how a finding was arrived at."))


def skipped_lines(skipped: tuple[Skipped, ...]) -> Iterator[Line]:
    """The sources that could not be read, each with the reason."""
    if skipped:
        yield Line(styled(f"Skipped: {counted(len(skipped), 'source')} that could not be read."))
    for one in skipped:
        yield Line(styled(one.error), 2, joined(f"{one.path}: "))


def _read(report: Report) -> str:
    summary = report.summary
    within = f" in {counted(summary.stories, 'story', 'stories')}" if summary.stories else ""
    compared = f"; {summary.compared:,} had another to be compared with" if summary.claims else ""
    return f"{counted(summary.sources, 'source')}{within}, {counted(summary.claims, 'claim')}{compared}."


def _found(report: Report) -> Iterator[str]:
    """How many findings there are; with a baseline, how many are new and how many it accepts."""
    new, noun = report.new, "finding" if report.accepted is None else "new finding"
    yield f"{counted(len(new), noun)}: {_severities(new)}." if new else f"No {noun}s."
    if report.accepted:
        known = [finding for finding in report.findings if finding.fingerprint in report.accepted]
        yield f"Known, accepted by the baseline: {counted(len(known), 'finding')} ({_severities(known)})."


def _severities(findings: Sequence[Finding]) -> str:
    counts = {severity: sum(finding.severity is severity for finding in findings) for severity in Severity}
    return ", ".join(counted(number, severity.value) for severity, number in counts.items() if number)


def _limits(report: Report) -> Iterator[str]:
    """What the reader must know before taking "no findings" for agreement."""
    articles = report.articles
    if not articles:
        yield "There was no article to compare."
    elif len(articles) == 1:
        yield f"{articles[0].id} is the only article: it had no other to be compared with, only itself."
    elif report.stories and all(len(story.sources) == 1 for story in report.stories):
        yield "No two of the articles tell one story: each was compared only with itself."
    elif not report.summary.compared:
        yield "No claim had another to be compared with."
