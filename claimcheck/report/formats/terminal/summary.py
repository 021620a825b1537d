"""What closes a terminal report: how much was read, what came of it, and what was left out and why."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Batch, Report
from claimcheck.report import summary
from claimcheck.report.format import View
from claimcheck.report.formats.terminal.page import Line, joined, styled


def summary_lines(report: Report, view: View) -> Iterator[Line]:
    """The summary of ``check``, with the options that list what it only counts."""
    yield from (Line(styled(text)) for text in summary.limits(report))
    yield Line(styled(summary.read(report)))
    yield Line(styled(summary.found(report)))
    if told := summary.accepted(report):
        yield Line(styled(told))
    if told := summary.reprinted(report):
        yield Line(styled(told))
    if told := summary.judged(report):
        yield Line(styled(told + ("" if view.judged else " --judged lists them.")))
    if told := summary.uncompared(report):
        yield Line(styled(told + ("" if view.unresolved else " --unresolved lists them.")))
    yield from skipped_lines(report)
    if report.findings:
        yield Line(styled("claimcheck explain ID PATH... shows how a finding was arrived at."))


def skipped_lines(read: Report | Batch) -> Iterator[Line]:
    """The sources that could not be read, each with the reason."""
    if told := summary.skipped(read):
        yield Line(styled(told))
    for one in read.skipped:
        yield Line(styled(one.error), 2, joined(f"{one.path}: "))
