"""What is left of earlier runs, as their report files tell it, and what changed between two of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from claimcheck.model.finding import Severity
from claimcheck.model.sides import Sides, somebody_takes_a_side


@dataclass(frozen=True, slots=True)
class PastPosition:
    """One value of a finding of an earlier run, with the ids of the sources that stated it."""

    value: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PastFinding:
    """A finding as a report file has it.

    Attributes:
        id: Its short name.
        rule: The code of its rule.
        kind: The claim type.
        severity: How much it mattered.
        subject: What it is about, for an editor.
        message: What it says.
        positions: Its values.
        fingerprint: Its identity.
        accepted: Whether the baseline of that run accepted it.
    """

    id: str
    rule: str
    kind: str
    severity: Severity
    subject: str
    message: str
    positions: tuple[PastPosition, ...]
    fingerprint: str
    accepted: bool = False

    @property
    def sides(self) -> Sides:
        """The ids of the sources of each value."""
        return {position.value: position.sources for position in self.positions}

    @property
    def values(self) -> frozenset[str]:
        """What its positions state."""
        return frozenset(position.value for position in self.positions)

    @property
    def sources(self) -> frozenset[str]:
        """The ids of the sources that state them."""
        return frozenset(source for position in self.positions for source in position.sources)

    def as_dict(self) -> dict[str, Any]:
        """The finding as ``diff --format json`` prints it."""
        return {
            "id": self.id,
            "rule": self.rule,
            "kind": self.kind,
            "severity": self.severity.value,
            "subject": self.subject,
            "message": self.message,
            "positions": [{"value": one.value, "sources": list(one.sources)} for one in self.positions],
            "fingerprint": self.fingerprint,
        }


@dataclass(frozen=True, slots=True)
class PastClaim:
    """A claim as a report file has it: its source, what it is about, the value as shown, and its words."""

    source: str
    kind: str
    attribute: str
    subject: str
    value: str
    text: str
    context: str

    def as_dict(self) -> dict[str, Any]:
        """What it states, and in which words, as ``diff --format json`` prints it."""
        return {"value": self.value, "text": self.text, "context": self.context}


@dataclass(frozen=True, slots=True)
class PastReport:
    """What a report file says of its run, as far as runs are compared.

    Attributes:
        version: Of the claimcheck that wrote it.
        sources: The hash of the text of each source, by its id.
        claims: The claims with a subject, in the order of the file.
        findings: The findings that counted.
        judged: The fingerprints of those that did not, since an editor had judged them.
    """

    version: str
    sources: Mapping[str, str]
    claims: tuple[PastClaim, ...]
    findings: tuple[PastFinding, ...]
    judged: frozenset[str]


@dataclass(frozen=True, slots=True)
class FindingChange:
    """One disputed fact in two runs, with other values, other sources or another severity."""

    old: PastFinding
    new: PastFinding

    @property
    def counts_as_new(self) -> bool:
        """Whether it is another dispute, as for a baseline: another rule, or somebody new takes a side."""
        return self.old.rule != self.new.rule or somebody_takes_a_side(self.old.sides, self.new.sides)

    def as_dict(self) -> dict[str, Any]:
        """Both, as ``diff --format json`` prints them, and whether it counts as new."""
        return {"old": self.old.as_dict(), "new": self.new.as_dict(), "counts_as_new": self.counts_as_new}


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """What one source stated of one thing in the earlier run, and what its changed text states now."""

    old: PastClaim
    new: PastClaim

    def as_dict(self) -> dict[str, Any]:
        """Both, with what they are about, as ``diff --format json`` prints them."""
        about = {
            "source": self.new.source,
            "kind": self.new.kind,
            "attribute": self.new.attribute,
            "subject": self.new.subject,
        }
        return {**about, "old": self.old.as_dict(), "new": self.new.as_dict()}


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed from one run to another.

    Attributes:
        new: Findings that there were none of.
        gone: Findings that there are no more; what an editor has judged is not gone.
        changed: Findings on the same thing that say something else.
        claims: What sources of the same id, with another text, now state otherwise.
    """

    new: tuple[PastFinding, ...]
    gone: tuple[PastFinding, ...]
    changed: tuple[FindingChange, ...]
    claims: tuple[ClaimChange, ...]
