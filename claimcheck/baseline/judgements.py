"""Judged pairs stay judged: findings that an editor has looked at once do not count again.

A judgements file is a YAML list. Each entry names a finding by its fingerprint (or the first eight characters or more,
the id that ``check`` shows), and says what an editor made of it, why, who and when; ``until`` is the last day on which
that holds. A later entry on the same finding may follow one that has run out.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.baseline import entries as shared
from claimcheck.errors import RulesError
from claimcheck.model import Decision, Finding, Judged
from claimcheck.rules.loading import build
from claimcheck.rules.tree import Listing, Node, Place

WHAT = "judgements file"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a judgements file. The fields are the keys of the YAML.

    Attributes:
        fingerprint: A finding's, or its first eight characters or more.
        judgement: What the editor made of it.
        reason: Why.
        author: Who.
        date: When it was judged.
        until: The last day on which the judgement holds; for good when ``None``.
    """

    fingerprint: str
    judgement: Decision
    reason: str
    author: str
    date: datetime.date
    until: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Judgements:
    """The entries of a file, each with the place where it is written."""

    entries: tuple[tuple[Place, Entry], ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the judgements leave of the findings.

    Attributes:
        open: The findings that count.
        judged: Those that do not, with what was made of them.
        remarks: Entries that have run out, and entries whose finding no longer occurs, for the user.
    """

    open: tuple[Finding, ...]
    judged: tuple[Judged, ...]
    remarks: tuple[str, ...]


def read_judgements(path: str | os.PathLike[str]) -> Judgements:
    """The judgements of a file; none in an empty one.

    Raises:
        RulesError: The file cannot be read, is not YAML, or an entry lacks a key, has an unknown one or a wrong value;
            the message begins with ``file:line:``.
    """
    return of_tree(shared.read_tree(path, WHAT, "claimcheck review PATH... --judgements FILE"))


def of_tree(tree: Node | None) -> Judgements:
    """The judgements that a file's YAML states; raises as :func:`read_judgements` does."""
    if tree is None:
        return Judgements()
    if not isinstance(tree, Listing):
        raise RulesError(f"{tree.place}: a judgements file is a list; begin each entry with '- fingerprint: …'")
    entries = tuple((item.place, _entry(item)) for item in tree.items)
    shared.refuse_doubles(entries, "judged", _follows)
    return Judgements(entries)


def apply_judgements(findings: Sequence[Finding], judgements: Judgements, day: datetime.date | None) -> Outcome:
    """Take out of ``findings`` what has been judged.

    Args:
        findings: Every finding of the run.
        judgements: What editors made of earlier ones.
        day: The day that ``until`` is held against; ``None`` when none is known, and then nothing runs out.
    """
    held = shared.holding(findings, judgements.entries, day)
    return Outcome(
        open=tuple(finding for finding in findings if finding.fingerprint not in held),
        judged=tuple(_judged(one, held[one.fingerprint]) for one in findings if one.fingerprint in held),
        remarks=tuple(shared.remarks(findings, judgements.entries, day, "judgement")),
    )


def _judged(finding: Finding, entry: Entry) -> Judged:
    return Judged(finding, entry.judgement, entry.reason, entry.author, entry.date)


def _entry(item: Node) -> Entry:
    written = shared.table(item)
    entry = build(written, Entry)
    shared.refuse_wrong_fingerprint(written, entry.fingerprint)
    if entry.until is not None and entry.until < entry.date:
        raise RulesError(f"{written.keys['until']}: 'until' lies before 'date'; the judgement would never hold")
    return entry


def _follows(earlier: Entry, later: Entry) -> bool:
    """Whether the earlier judgement had run out when the later one was made."""
    return shared.has_ended(earlier, later.date)
