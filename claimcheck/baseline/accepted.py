"""The baseline: findings that were there when it was written, and are accepted until they change.

A baseline file is written by ``claimcheck baseline``. Each entry names a finding by its fingerprint, says why it is
accepted and up to which day, and has what the finding says, for a person who reads the file. ``check --baseline`` shows
these findings as known, and fails only on others.
"""

from __future__ import annotations

import datetime
import os
from dataclasses import dataclass

from claimcheck import __version__
from claimcheck.baseline import entries as shared
from claimcheck.errors import RulesError
from claimcheck.rules.loading import build
from claimcheck.rules.tree import Listing, Place, Table

WHAT = "baseline file"


@dataclass(frozen=True, slots=True)
class Stated:
    """One value of an accepted finding, and the ids of its sources; none where a list of the rules states it."""

    value: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One entry of a baseline file. The fields are the keys of the YAML.

    Attributes:
        fingerprint: The finding's, or its first eight characters or more.
        reason: Why it is accepted.
        until: The last day on which it is; for good when ``None``.
        rule: The code of its rule.
        subject: What it is about, for an editor.
        positions: What was stated, and by whom.
        message: What it says, for a reader of the file.
    """

    fingerprint: str
    reason: str
    until: datetime.date | None = None
    rule: str = ""
    subject: str = ""
    positions: tuple[Stated, ...] = ()
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


def _never(earlier: Acceptance, later: Acceptance) -> bool:
    return False
