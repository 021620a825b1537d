"""What comparing claims brought out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from claimcheck.model.claim import Claim


class Verdict(StrEnum):
    """What two claims about the same thing are to one another."""

    AGREE = "AGREE"
    REFINE = "REFINE"
    DIFFER = "DIFFER"
    CONFLICT = "CONFLICT"
    INCOMPARABLE = "INCOMPARABLE"


class Relation(StrEnum):
    """How the positions of a finding stand to one another."""

    CONFLICT = "conflict"
    DIFFERENCE = "difference"
    UPDATE = "update"
    SPELLING = "spelling"
    WORDING = "wording"


class Severity(StrEnum):
    """How much a finding matters to an editor."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for an error, 1 for a warning, 2 for a note."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict on two claims with its reason: the first level of the claim type's ladder that held."""

    verdict: Verdict
    level: str
    reason: str


@dataclass(frozen=True, slots=True)
class Position:
    """One value of a disputed fact.

    Attributes:
        value: What is stated.
        claims: All the claims that state it, in the order of their sources.
        reprints: Those of its sources that carry one text, text by text.
    """

    value: str
    claims: tuple[Claim, ...]
    reprints: tuple[tuple[str, ...], ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """The sources that hold this position, each once, in order."""
        return tuple(dict.fromkeys(claim.source for claim in self.claims))

    @property
    def independent(self) -> int:
        """How many of its sources are independent: the reprints of one text count as one."""
        return len(self.sources) - sum(len(group) - 1 for group in self.reprints)

    @property
    def support(self) -> str:
        """How many stand behind it, for an editor: "1 source", "3 sources, of one text", "5 sources, of 4 texts"."""
        number, texts = len(self.sources), self.independent
        sources = "1 source" if number == 1 else f"{number:,} sources"
        if texts == number:
            return sources
        return f"{sources}, of {'one text' if texts == 1 else f'{texts:,} texts'}"

    def as_dict(self) -> dict[str, Any]:
        """The position as ``check --format json`` prints it, its claims by id."""
        return {"value": self.value, "claims": [claim.id for claim in self.claims], "independent": self.independent}


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing that articles of a story state, disputed or not: the claims that are compared with one another.

    Attributes:
        story: The story's id.
        kind: The claim type.
        subject: What it is about, for an editor.
        claims: All that state it, by source and place.
        positions: The values, the one with the most independent sources first. A vague claim that fits several is in
            none of them.
    """

    story: str
    kind: str
    subject: str
    claims: tuple[Claim, ...]
    positions: tuple[Position, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One disputed fact.

    Attributes:
        id: Short name for ``explain``: the first characters of the fingerprint.
        rule: The code of the rule in rules.yaml ("duration-conflict").
        kind: The claim type.
        severity: How much it matters.
        verdict: The strongest verdict between two of its positions.
        relation: How the positions stand to one another.
        subject: What it is about, for an editor.
        message: One sentence, from the rule's template.
        why: The reasons, one a line: the levels that held, and what an editor should know.
        positions: At least two, the one with the most independent sources first.
        fingerprint: SHA-256 in hex of rule, subject, values and sources; never of offsets.
    """

    id: str
    rule: str
    kind: str
    severity: Severity
    verdict: Verdict
    relation: Relation
    subject: str
    message: str
    why: tuple[str, ...]
    positions: tuple[Position, ...]
    fingerprint: str

    def as_dict(self) -> dict[str, Any]:
        """The finding as ``check --format json`` prints it."""
        return {
            "id": self.id,
            "rule": self.rule,
            "kind": self.kind,
            "severity": self.severity.value,
            "verdict": self.verdict.value,
            "relation": self.relation.value,
            "subject": self.subject,
            "message": self.message,
            "why": list(self.why),
            "positions": [position.as_dict() for position in self.positions],
            "fingerprint": self.fingerprint,
        }


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of a comparison as ``explain`` shows it: a level of the ladder, and whether it held for the two claims.

    The first rung that held is the last of its trace.
    """

    level: str
    held: bool
    verdict: Verdict
    reason: str
