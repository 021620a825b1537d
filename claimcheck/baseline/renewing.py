"""Writing a baseline file, and renewing the one that is there."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from claimcheck import __version__
from claimcheck.baseline.accepted import Acceptance, Baseline
from claimcheck.baseline.applying import moved_on, positions_of
from claimcheck.baseline.entries import holding
from claimcheck.errors import visible
from claimcheck.model import Finding

_HEAD = "# Accepted findings, written by claimcheck baseline: claimcheck check --baseline fails only on others.\n"


def renewed(
    findings: Iterable[Finding], before: Baseline, reason: str, until: datetime.date | None, day: datetime.date | None
) -> tuple[Acceptance, ...]:
    """The entries of a baseline that accepts ``findings``, by rule and subject.

    What ``before`` accepts already keeps its reason and its last day; the others get ``reason`` and ``until``. What no
    longer occurs is dropped.
    """
    ranked = sorted(findings, key=lambda one: (one.rule, one.subject, one.fingerprint))
    held = holding(ranked, moved_on(before.entries, ranked), day)
    kept = {print_of: (entry.reason, entry.until) for print_of, entry in held.items()}
    return tuple(_acceptance(finding, *kept.get(finding.fingerprint, (reason, until))) for finding in ranked)


def written(entries: Iterable[Acceptance], rules_version: int) -> Iterator[str]:
    """The text of a baseline file; :func:`read_baseline` reads it back."""
    import yaml  # noqa: PLC0415 - only who writes a baseline needs it

    rows = [_row(entry) for entry in entries]
    whole = {"tool_version": __version__, "rules_version": rules_version, "accepted": rows}
    yield _HEAD
    yield yaml.safe_dump(whole, sort_keys=False, allow_unicode=True, width=float("inf"))


def _acceptance(finding: Finding, reason: str, until: datetime.date | None) -> Acceptance:
    return Acceptance(
        fingerprint=finding.fingerprint,
        reason=visible(reason),
        until=until,
        rule=finding.rule,
        subject=visible(finding.subject),
        positions=positions_of(finding),
        message=visible(finding.message),
    )


def _row(entry: Acceptance) -> dict[str, object]:
    """The keys of an entry that say something, in the types that YAML has."""
    positions = [{"value": one.value, "sources": list(one.sources)} for one in entry.positions]
    return {key: value for key, value in {**asdict(entry), "positions": positions}.items() if value not in (None, "")}
