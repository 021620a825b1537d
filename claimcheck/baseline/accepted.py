"""The baseline: findings that were there when it was written, and are accepted until they change.

A baseline file is written by ``claimcheck baseline``. Each entry names a finding by its fingerprint, says why it is
accepted and up to which day, and has what the finding says, for a person who reads the file. ``check --baseline`` shows
these findings as known, and fails only on others. A finding that more sources have joined, each with one of the values
that it had, is still the accepted one; with another value it is new.
"""

from __future__ import annotations

import datetime
import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from claimcheck import __version__
from claimcheck.baseline import entries as shared
from claimcheck.errors import RulesError, visible
from claimcheck.model import Finding
from claimcheck.rules.loading import build
from claimcheck.rules.tree import Listing, Place, Table

WHAT = "baseline file"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One entry of a baseline file. The fields are the keys of the YAML.

    Attributes:
        fingerprint: The finding's, or its first eight characters or more.
        reason: Why it is accepted.
        until: The last day on which it is; for good when ``None``.
        rule: The code of its rule.
        subject: What it is about, for an editor.
        values: What its positions state.
        sources: The ids of the sources that state them.
        message: What it says, for a reader of the file.
    """

    fingerprint: str
    reason: str
    until: datetime.date | None = None
    rule: str = ""
    subject: str = ""
    values: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    message: str = ""


@dataclass(frozen=True, slots=True)
class BaselineFile:
    """A whole baseline file, as the YAML has it.

    Attributes:
        tool_version: Of the claimcheck that wrote it.
        rules_version: Of the form of the rules that were in force.
        accepted: The entries.
    """

    tool_version: str
    rules_version: int
    accepted: tuple[Acceptance, ...]


@dataclass(frozen=True, slots=True)
class Baseline:
    """What a baseline file says.

    Attributes:
        place: Where it is written, for messages.
        tool_version: Of the claimcheck that wrote it.
        rules_version: Of the form of the rules that were in force.
        entries: The acceptances, each with the place where it is written.
    """

    place: Place
    tool_version: str = __version__
    rules_version: int = 1
    entries: tuple[tuple[Place, Acceptance], ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What a baseline makes of the findings.

    Attributes:
        fingerprints: Of those that it accepts.
        remarks: Entries that have run out, and entries whose finding no longer occurs, for the user.
    """

    fingerprints: frozenset[str]
    remarks: tuple[str, ...]


def read_baseline(path: str | os.PathLike[str]) -> Baseline:
    """The baseline of a file; an empty one accepts nothing.

    Raises:
        RulesError: The file cannot be read, is not YAML, or an entry lacks a key, has an unknown one or a wrong value;
            the message begins with ``file:line:``.
    """
    tree = shared.read_tree(path, WHAT, "claimcheck baseline PATH... --output FILE")
    if tree is None:
        return Baseline(Place(os.fspath(path), 1))
    if not isinstance(tree, Table):
        raise RulesError(f"{tree.place}: this is no baseline file; write one with claimcheck baseline PATH... --output")
    file, listed = build(tree, BaselineFile), tree.entries["accepted"]
    items = [shared.table(item) for item in listed.items] if isinstance(listed, Listing) else []
    for item, entry in zip(items, file.accepted, strict=True):
        shared.refuse_wrong_fingerprint(item, entry.fingerprint)
    entries = tuple((item.place, entry) for item, entry in zip(items, file.accepted, strict=True))
    shared.refuse_doubles(entries, "accepted", _never)
    return Baseline(tree.place, file.tool_version, file.rules_version, entries)


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
    return Known(frozenset(held), (*remarks, *_of_versions(baseline, rules_version)) if remarks else ())


def moved_on(
    entries: Sequence[tuple[Place, Acceptance]], findings: Sequence[Finding]
) -> list[tuple[Place, Acceptance]]:
    """The entries, with the new fingerprint of each whose finding more sources have joined, none with another value."""
    occurring = {finding.fingerprint[: shared.ID] for finding in findings}
    alike: dict[tuple[str, str, frozenset[str]], list[Finding]] = defaultdict(list)
    for finding in findings:
        alike[finding.rule, visible(finding.subject), frozenset(values_of(finding))].append(finding)
    return [
        (place, one if one.fingerprint[: shared.ID] in occurring else _joined(one, alike[_dispute(one)]))
        for place, one in entries
    ]


def values_of(finding: Finding) -> tuple[str, ...]:
    """What its positions state, as a baseline file has it."""
    return tuple(sorted(visible(position.value) for position in finding.positions))


def sources_of(finding: Finding) -> tuple[str, ...]:
    """The ids of the sources that state it, as a baseline file has them."""
    return tuple(sorted({visible(source) for position in finding.positions for source in position.sources}))


def _dispute(entry: Acceptance) -> tuple[str, str, frozenset[str]]:
    return entry.rule, entry.subject, frozenset(entry.values)


def _joined(entry: Acceptance, alike: Sequence[Finding]) -> Acceptance:
    """The entry as it names the one of the findings that has all of its sources and more."""
    grown = [one for one in alike if entry.sources and set(entry.sources) < set(sources_of(one))]
    return replace(entry, fingerprint=grown[0].fingerprint) if len(grown) == 1 else entry


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


def _never(earlier: Acceptance, later: Acceptance) -> bool:
    return False
