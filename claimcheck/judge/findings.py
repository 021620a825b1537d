"""A dispute as a finding: its identity, and the sentence that tells of it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.model import Finding, Position, Verdict
from claimcheck.rules.schema import RuleEntry


@dataclass(frozen=True, slots=True)
class Dispute:
    """Positions that are at odds.

    Attributes:
        code: The code of the rule that this breaks.
        rule: The rule.
        verdict: The gravest verdict between two of the positions.
        subject: What it is about, for an editor.
        positions: At least two.
        why: The reasons, the telling ones first; the same line may come twice.
    """

    code: str
    rule: RuleEntry
    verdict: Verdict
    subject: str
    positions: tuple[Position, ...]
    why: tuple[str, ...]


def finding(dispute: Dispute) -> Finding:
    """The finding that tells of a dispute."""
    rule, positions = dispute.rule, dispute.positions
    fingerprint = _fingerprint(dispute.code, dispute.subject, positions)
    return Finding(
        id=fingerprint[:8],
        rule=dispute.code,
        kind=rule.kind,
        severity=rule.severity,
        verdict=dispute.verdict,
        relation=rule.relation,
        subject=dispute.subject,
        message=_message(rule.message, dispute.subject, positions),
        why=tuple(dict.fromkeys(dispute.why)),
        positions=positions,
        fingerprint=fingerprint,
    )


def _fingerprint(code: str, subject: str, positions: Sequence[Position]) -> str:
    parts = [code, subject, *sorted(p.value for p in positions), *sorted({s for p in positions for s in p.sources})]
    return hashlib.sha256("\x1f".join(parts).encode("utf-8")).hexdigest()


def _message(template: str, subject: str, positions: Sequence[Position]) -> str:
    """The rule's sentence; braces in an article's words stay words, since only the template is read for fields."""
    return template.format(
        subject=subject,
        values=" against ".join(f"{p.value} ({p.support})" for p in positions),
        first=positions[0].value,
        second=positions[-1].value,
        sources=", ".join(sorted({s for p in positions for s in p.sources})),
    )
