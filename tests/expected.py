"""Reads ``seeds/expected.yaml`` and holds a report of ``check --format json`` against it.

A claim of a report meets a mention when both are in the same source, their spans overlap, and the claim is not much
longer than the mention: a whole sentence does not count as having read the three words that matter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

import yaml

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
EXPECTED = SEEDS / "expected.yaml"

# A claim may be three times as long as the mention it meets, and sixty code points in any case.
LONGEST_TIMES, LONGEST_CODE_POINTS = 3, 60


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a source, at the half-open span [start, end) in code points of the file."""

    source: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ExpectedPosition:
    """One value of a disputed thing, and every place that states it."""

    value: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class ExpectedFinding:
    """A disagreement; ``level`` is hard, soft or optional, as the head of the file explains."""

    id: str
    kind: str
    level: str
    subject: str
    why: str
    positions: tuple[ExpectedPosition, ...]

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """The mentions of all positions."""
        return tuple(mention for position in self.positions for mention in position.mentions)


@dataclass(frozen=True, slots=True)
class ExpectedAgreement:
    """Wordings that no finding may set against each other."""

    id: str
    why: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class ExpectedClaim:
    """A claim that must be read; ``value`` is for people."""

    kind: str
    mention: Mention
    value: str


@dataclass(frozen=True, slots=True)
class Expected:
    """All that is expected of a batch."""

    findings: tuple[ExpectedFinding, ...]
    agreements: tuple[ExpectedAgreement, ...]
    claims: tuple[ExpectedClaim, ...]

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Every mention of the file, in its order."""
        return (
            *(mention for finding in self.findings for mention in finding.mentions),
            *(mention for agreement in self.agreements for mention in agreement.mentions),
            *(claim.mention for claim in self.claims),
        )


def load(path: Path = EXPECTED) -> Expected:
    """Read an expectation file; its sources lie beside it.

    Raises:
        ValueError: When the words of a mention do not stand in its source (as often as ``occurrence`` says).
        OSError: When a source is missing.
    """
    raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    folder = path.parent
    return Expected(
        findings=tuple(_finding(item, folder) for item in raw["findings"]),
        agreements=tuple(
            ExpectedAgreement(item["id"], item["why"], _mentions(item["mentions"], folder))
            for item in raw["agreements"]
        ),
        claims=tuple(
            ExpectedClaim(kind, _mention(item, folder), item["value"])
            for kind, items in raw["claims"].items()
            for item in items
        ),
    )


def found(report: dict[str, Any], expected: ExpectedFinding) -> bool:
    """Whether some finding of the report sets two of the expected positions against each other.

    A hard finding must be reported as a warning or an error; the others count at any severity.
    """
    claims = _claims(report)
    return any(
        _separates(finding, claims, expected)
        for finding in report["findings"]
        if expected.level != "hard" or _is_loud(finding)
    )


def unexpected(report: dict[str, Any], expected: Expected) -> list[str]:
    """The ids of the warnings and errors of the report that match no expected finding."""
    claims = _claims(report)
    return [
        finding["id"]
        for finding in report["findings"]
        if _is_loud(finding) and not any(_separates(finding, claims, one) for one in expected.findings)
    ]


def disputing(report: dict[str, Any], agreement: ExpectedAgreement) -> list[str]:
    """The ids of the warnings and errors two positions of which touch mentions of the agreement."""
    claims = _claims(report)
    return [
        finding["id"]
        for finding in report["findings"]
        if _is_loud(finding) and sum(bool(_touched(p, claims, agreement.mentions)) for p in finding["positions"]) > 1
    ]


def was_read(report: dict[str, Any], expected: ExpectedClaim) -> bool:
    """Whether the report has a claim of this kind at this place."""
    return any(claim["kind"] == expected.kind and _meets(claim, expected.mention) for claim in _claims(report).values())


def _finding(item: dict[str, Any], folder: Path) -> ExpectedFinding:
    positions = tuple(ExpectedPosition(p["value"], _mentions(p["mentions"], folder)) for p in item["positions"])
    return ExpectedFinding(item["id"], item["kind"], item["level"], item["subject"], item["why"], positions)


def _mentions(items: list[dict[str, Any]], folder: Path) -> tuple[Mention, ...]:
    return tuple(_mention(item, folder) for item in items)


def _mention(item: dict[str, Any], folder: Path) -> Mention:
    source, words, nth = item["source"], item["text"], item.get("occurrence", 1)
    starts = list(_places((folder / source).read_bytes().decode("utf-8"), words))
    if len(starts) < nth:
        raise ValueError(f"{source}: {words!r} stands there {len(starts)} times, number {nth} was asked for")
    return Mention(source, words, starts[nth - 1], starts[nth - 1] + len(words))


def _places(text: str, words: str) -> Iterator[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _claims(report: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The report's claims by id, each with the names its source goes by: its id, and its file's name."""
    names = {s["id"]: {s["id"], PurePath(s.get("path") or s["id"]).name} for s in report["sources"]}
    return {claim["id"]: {**claim, "source_names": names[claim["source"]]} for claim in report["claims"]}


def _is_loud(finding: dict[str, Any]) -> bool:
    return finding["severity"] in {"warning", "error"}


def _meets(claim: dict[str, Any], mention: Mention) -> bool:
    if mention.source not in claim["source_names"]:
        return False
    overlap = min(claim["end"], mention.end) - max(claim["start"], mention.start)
    length = claim["end"] - claim["start"]
    longest = max(LONGEST_TIMES * (mention.end - mention.start), LONGEST_CODE_POINTS)
    return bool(overlap > 0 and length <= longest)


def _touched(
    position: dict[str, Any], claims: dict[str, dict[str, Any]], mentions: tuple[Mention, ...]
) -> list[Mention]:
    """The mentions that claims of a reported position meet."""
    stated = [claims[claim] for claim in position["claims"] if claim in claims]
    return [mention for mention in mentions if any(_meets(claim, mention) for claim in stated)]


def _separates(finding: dict[str, Any], claims: dict[str, dict[str, Any]], expected: ExpectedFinding) -> bool:
    """Whether two positions of the finding touch two different positions of the expected one."""
    sides = [
        {number for number, side in enumerate(expected.positions) if _touched(position, claims, side.mentions)}
        for position in finding["positions"]
    ]
    return any(
        one != other
        for number, left in enumerate(sides)
        for right in sides[number + 1 :]
        for one in left
        for other in right
    )
