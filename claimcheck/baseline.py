"""Judged pairs stay judged: findings that an editor has looked at once do not count again.

A judgements file is a YAML list. Each entry names a finding by its fingerprint (or the first eight characters or more,
the id that ``check`` shows), and says what an editor made of it, why, who and when; ``until`` is the last day on which
that holds. A fingerprint is made of rule, subject, values and sources: when one of these changes, it is a new finding.
"""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import RulesError, visible
from claimcheck.model import Article, Decision, Finding, Judged
from claimcheck.rules.loading import build
from claimcheck.rules.reading import read_text
from claimcheck.rules.tree import Listing, Node, Place, Table, parse

_FINGERPRINT = re.compile(r"[0-9a-f]{8,64}")
_STATES_SOMETHING = re.compile(r"^[ \t]*[^#\s]", re.M)
_ID = 8  # characters of a fingerprint by which entries and findings are looked up


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

    def names(self, finding: Finding) -> bool:
        """Whether the entry is about this finding."""
        return finding.fingerprint.startswith(self.fingerprint)


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


def read(path: str | os.PathLike[str]) -> Judgements:
    """The judgements of a file; none in an empty one.

    Raises:
        RulesError: The file cannot be read, is not YAML, or an entry lacks a key, has an unknown one or a wrong value;
            the message begins with ``file:line:``.
    """
    label = os.fspath(path)
    text = read_text(Path(path), label, "judgements file")
    if not _STATES_SOMETHING.search(text):
        return Judgements()
    tree = parse(text, label)
    if not isinstance(tree, Listing):
        raise RulesError(f"{tree.place}: a judgements file is a list; begin each entry with '- fingerprint: …'")
    entries = tuple((item.place, _entry(item)) for item in tree.items)
    _refuse_doubles(entries)
    return Judgements(entries)


def judge(findings: Sequence[Finding], judgements: Judgements, day: datetime.date | None) -> Outcome:
    """Take out of ``findings`` what has been judged.

    Args:
        findings: Every finding of the run.
        judgements: What editors made of earlier ones.
        day: The day that ``until`` is held against; ``None`` when none is known, and then nothing runs out.
    """
    holding = {entry.fingerprint[:_ID]: entry for _, entry in judgements.entries if not _has_ended(entry, day)}
    still_open, judged = [], []
    for finding in findings:
        entry = holding.get(finding.fingerprint[:_ID])
        if entry is not None and entry.names(finding):
            judged.append(Judged(finding, entry.judgement, entry.reason, entry.author, entry.date))
        else:
            still_open.append(finding)
    return Outcome(tuple(still_open), tuple(judged), tuple(_remarks(findings, judgements, day)))


def reference_day(articles: Iterable[Article], option: datetime.datetime | None) -> datetime.date | None:
    """The day of the option, else of the newest article; the clock is never asked."""
    if option is not None:
        return option.date()
    return max((article.published.date() for article in articles if article.published is not None), default=None)


def _entry(item: Node) -> Entry:
    if not isinstance(item, Table):
        raise RulesError(f"{item.place}: an entry is a mapping; write it as '- fingerprint: …' with its keys below")
    entry = build(item, Entry)
    if not _FINGERPRINT.fullmatch(entry.fingerprint):
        place = item.keys["fingerprint"]
        raise RulesError(
            f"{place}: '{visible(entry.fingerprint[:70])}' is no fingerprint; copy the finding's id (8 characters, 0-9 "
            "and a-f) or its whole fingerprint"
        )
    if entry.until is not None and entry.until < entry.date:
        raise RulesError(f"{item.keys['until']}: 'until' lies before 'date'; the judgement would never hold")
    return entry


def _refuse_doubles(entries: Iterable[tuple[Place, Entry]]) -> None:
    seen: dict[str, Place] = {}
    for place, entry in entries:
        known = seen.setdefault(entry.fingerprint[:_ID], place)
        if known is not place:
            raise RulesError(
                f"{place}: {entry.fingerprint[:_ID]} is already judged on line {known.line}; keep one of the two"
            )


def _has_ended(entry: Entry, day: datetime.date | None) -> bool:
    return entry.until is not None and day is not None and entry.until < day


def _remarks(findings: Iterable[Finding], judgements: Judgements, day: datetime.date | None) -> Iterator[str]:
    found = {finding.fingerprint[:_ID]: finding for finding in findings}
    for place, entry in judgements.entries:
        finding = found.get(entry.fingerprint[:_ID])
        if finding is None or not entry.names(finding):
            yield f"{place}: {entry.fingerprint[:_ID]} no longer occurs; the entry may be removed"
        elif _has_ended(entry, day):
            yield f"{place}: the judgement on {finding.id} held until {entry.until}; the finding counts again"
