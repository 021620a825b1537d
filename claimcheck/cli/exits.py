"""What the exit code says. The format of the output never changes it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.model import Batch, Changes, Report

FINE, FOUND, WRONG, NOTHING, INTERRUPTED = 0, 1, 2, 3, 130


class FailOn(StrEnum):
    """The severity from which a finding makes ``check`` fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"

    @property
    def rank(self) -> int:
        """The rank of the severity of that name; below every severity's for ``NEVER``."""
        return -1 if self is FailOn.NEVER else list(FailOn).index(self)


def of_check(report: Report, fail_on: FailOn) -> int:
    """2 when a source had to be skipped, 1 when a new finding counts, 3 when there was nothing to compare, else 0."""
    if is_incomplete(report):
        return WRONG
    if any(finding.severity.rank <= fail_on.rank for finding in report.new):
        return FOUND
    alone = len(report.articles) == 1 and not report.findings and not report.judged
    return NOTHING if alone or not report.articles else FINE


def of_diff(changes: Changes, fail_on: FailOn) -> int:
    """1 when a finding counts that is new, or counts as new, or was not so grave before, and no baseline accepts it."""
    changed = (one.new for one in changes.changed if one.counts_as_new or one.old.severity.rank > fail_on.rank)
    found = (one for one in (*changes.new, *changed) if not one.accepted)
    return FOUND if any(one.severity.rank <= fail_on.rank for one in found) else FINE


def of_advice(code: int) -> int:
    """For a run that only advises: 0 whatever was found or not compared; what is wrong stays wrong."""
    return FINE if code in (FOUND, NOTHING) else code


def of_reading(read: Report | Batch) -> int:
    """For commands that compare nothing: 2 when a source had to be skipped, 3 when there was no article, else 0."""
    if is_incomplete(read):
        return WRONG
    return FINE if read.articles else NOTHING


def is_incomplete(read: Report | Batch) -> bool:
    """Whether a source had to be skipped. Where there is no article at all, empty ones leave nothing out."""
    return any(read.articles or not one.is_empty for one in read.skipped)
