"""What a baseline makes of the findings of a run: which it accepts, and what became of its other entries.

An entry stands for the finding of its fingerprint, and for one of its rule and subject, too, in which nobody new takes
a side: all values are known, and no source is new but for the value that most sources stated.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from claimcheck import __version__
from claimcheck.baseline import entries as shared
from claimcheck.baseline.accepted import Acceptance, Baseline, Stated
from claimcheck.errors import visible
from claimcheck.model import Finding, somebody_takes_a_side
from claimcheck.model.sides import Sides
from claimcheck.rules.tree import Place


@dataclass(frozen=True, slots=True)
class Known:
    """What a baseline makes of the findings.

    Attributes:
        reasons: Of those that it accepts, by fingerprint: why.
        remarks: Entries that have run out, and entries whose finding no longer occurs, for the user.
    """

    reasons: Mapping[str, str]
    remarks: tuple[str, ...]

    def among(self, findings: Iterable[Finding]) -> dict[str, str]:
        """The reasons of those that are among ``findings``."""
        return {one.fingerprint: self.reasons[one.fingerprint] for one in findings if one.fingerprint in self.reasons}


def apply_baseline(
    findings: Sequence[Finding], baseline: Baseline, day: datetime.date | None, rules_version: int
) -> Known:
    """Which of ``findings`` the baseline accepts.

    Args:
        findings: Every finding of the run.
        baseline: What is accepted.
        day: The day that ``until`` is held against; ``None`` when none is known, and then nothing runs out.
        rules_version: Of the rules in force.
    """
    entries = moved_on(baseline.entries, findings)
    held = shared.holding(findings, entries, day)
    remarks = tuple(shared.remarks(findings, entries, day, "acceptance", partial(_missing, findings)))
    reasons = {fingerprint: entry.reason for fingerprint, entry in held.items()}
    return Known(reasons, (*remarks, *_of_versions(baseline, rules_version)) if remarks else ())


def moved_on(
    entries: Sequence[tuple[Place, Acceptance]], findings: Sequence[Finding]
) -> list[tuple[Place, Acceptance]]:
    """The entries; those whose finding does not occur by its fingerprint have that of the one they stand for now."""
    occurring = {finding.fingerprint[: shared.ID] for finding in findings}
    alike: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        alike[finding.rule, visible(finding.subject)].append(finding)
    return [
        (place, one if one.fingerprint[: shared.ID] in occurring else _followed(one, alike[one.rule, one.subject]))
        for place, one in entries
    ]


def positions_of(finding: Finding) -> tuple[Stated, ...]:
    """What a finding's positions state, and by whom, as a baseline file has it; in one order, whatever leads."""
    stated = (
        Stated(visible(position.value), tuple(sorted(map(visible, position.sources)))) for position in finding.positions
    )
    return tuple(sorted(stated, key=lambda one: one.value))


def _followed(entry: Acceptance, alike: Sequence[Finding]) -> Acceptance:
    before = _sides(entry.positions)
    known = [one for one in alike if not somebody_takes_a_side(before, _sides(positions_of(one)))]
    return replace(entry, fingerprint=known[0].fingerprint) if len(known) == 1 else entry


def _sides(positions: Iterable[Stated]) -> Sides:
    return {one.value: one.sources for one in positions}


def _missing(findings: Sequence[Finding], entry: Acceptance) -> str:
    """What became of an entry whose finding does not occur."""
    now = [one.id for one in findings if (one.rule, visible(one.subject)) == (entry.rule, entry.subject)]
    if now:
        return f"has changed, and is {' or '.join(now)} now; renew the baseline when that is accepted too"
    return shared.GONE


def _of_versions(baseline: Baseline, rules_version: int) -> Iterator[str]:
    if (baseline.tool_version, baseline.rules_version) != (__version__, rules_version):
        yield (
            f"{baseline.place}: written by claimcheck {visible(baseline.tool_version)} with rules of version "
            f"{baseline.rules_version}, and this is {__version__} with rules of version {rules_version}: findings may "
            "now be told in other words; look at them, and write the baseline again"
        )
