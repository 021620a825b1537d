"""What the entries of a judgements file and of a baseline file share: each names a finding, and may run out."""

from __future__ import annotations

import datetime
import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from claimcheck.errors import RulesError, visible
from claimcheck.model import Finding
from claimcheck.rules.reading import read_text
from claimcheck.rules.tree import Node, Place, Table, parse

GONE = "no longer occurs; the entry may be removed"
ID = 8  # characters of a fingerprint that `check` shows, and by which entries and findings are looked up

_FINGERPRINT = re.compile(r"[0-9a-f]{8,64}")
_STATES_SOMETHING = re.compile(r"^(?!(?:---|\.\.\.)?\s*$)[ \t]*[^#\s]", re.M)  # beyond comments and document marks


class Entry(Protocol):
    """Says something of the finding whose fingerprint begins so, up to and with a last day if it has one."""

    @property
    def fingerprint(self) -> str:
        """A finding's, or its first eight characters or more."""

    @property
    def until(self) -> datetime.date | None:
        """The last day on which it holds; ``None`` for good."""


E = TypeVar("E", bound=Entry)


def read_tree(path: str | os.PathLike[str], what: str, writer: str) -> Node | None:
    """The YAML of a file; ``None`` where it says nothing, since a file may begin empty.

    Args:
        path: Where it is.
        what: What users call such a file.
        writer: The command that writes one.

    Raises:
        RulesError: It cannot be read or is not YAML; the message names the file, and the line where one is known.
    """
    label = os.fspath(path)
    try:
        text = read_text(Path(path), label, what)
    except RulesError as error:
        raise error if os.path.exists(path) else RulesError(f"{error}; {writer} writes one") from None
    return tree_of(text, label, what)


def tree_of(text: str, label: str, what: str) -> Node | None:
    """The YAML of ``text``, as :func:`read_tree` gives it; ``label`` is the file in messages."""
    return parse(text, label, what) if _STATES_SOMETHING.search(text) else None


def table(item: Node) -> Table:
    """The mapping of an entry.

    Raises:
        RulesError: It is something else.
    """
    if not isinstance(item, Table):
        raise RulesError(f"{item.place}: an entry is a mapping; write it as '- fingerprint: …' with its keys below")
    return item


def refuse_wrong_fingerprint(item: Table, fingerprint: str) -> None:
    """Raise a RulesError when the entry at ``item`` names no finding."""
    if not _FINGERPRINT.fullmatch(fingerprint):
        raise RulesError(
            f"{item.keys['fingerprint']}: '{visible(fingerprint[:70])}' is no fingerprint; copy the finding's id (8 "
            "characters, 0-9 and a-f) or its whole fingerprint"
        )


def refuse_doubles(entries: Iterable[tuple[Place, E]], word: str, follows: Callable[[E, E], bool]) -> None:
    """Raise a RulesError when two entries name one finding, and the later does not follow on the earlier."""
    seen: dict[str, list[tuple[Place, E]]] = defaultdict(list)
    for place, entry in entries:
        for before, known in seen[entry.fingerprint[:ID]]:
            if _alike(known, entry) and not follows(known, entry):
                raise RulesError(
                    f"{place}: {entry.fingerprint[:ID]} is already {word} on line {before.line}; keep one of the two"
                )
        seen[entry.fingerprint[:ID]].append((place, entry))


def has_ended(entry: Entry, day: datetime.date | None) -> bool:
    """Whether the entry's last day lies before ``day``; without a day nothing runs out."""
    return entry.until is not None and day is not None and entry.until < day


def holding(findings: Iterable[Finding], entries: Iterable[tuple[Place, E]], day: datetime.date | None) -> dict[str, E]:
    """The entry that holds for each finding, by the finding's fingerprint; findings without one are left out."""
    by_id: dict[str, list[E]] = defaultdict(list)
    for _, entry in entries:
        if not has_ended(entry, day):
            by_id[entry.fingerprint[:ID]].append(entry)
    return {
        finding.fingerprint: entry
        for finding in findings
        for entry in by_id.get(finding.fingerprint[:ID], ())
        if finding.fingerprint.startswith(entry.fingerprint)
    }


def remarks(
    findings: Sequence[Finding],
    entries: Sequence[tuple[Place, E]],
    day: datetime.date | None,
    word: str,
    missing: Callable[[E], str] = lambda entry: GONE,
) -> Iterator[str]:
    """Entries whose finding no longer occurs, and entries that have run out with none to follow, for the user.

    Args:
        findings: Every finding of the run.
        entries: The entries, each with its place.
        day: The day that they are held against.
        word: What an entry is: "judgement".
        missing: What to say of an entry whose finding does not occur.
    """
    held = holding(findings, entries, day)
    named: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        named[finding.fingerprint[:ID]].append(finding)
    for place, entry in entries:
        short = entry.fingerprint[:ID]
        found = [one for one in named.get(short, ()) if one.fingerprint.startswith(entry.fingerprint)]
        if not found:
            yield f"{place}: {short} {missing(entry)}"
        elif has_ended(entry, day) and any(one.fingerprint not in held for one in found):
            yield f"{place}: the {word} of {short} held until {entry.until}; the finding counts again"


def _alike(one: Entry, other: Entry) -> bool:
    return one.fingerprint.startswith(other.fingerprint) or other.fingerprint.startswith(one.fingerprint)
