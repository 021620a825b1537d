"""What a format of the report is: a name, and writers from the same values to text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:  # the command line asks for the names of the formats before it knows whether it needs more
    from claimcheck.model import Article, Batch, Changes, Claim, Report, ValueMention
    from claimcheck.rules.schema import Rules

Reading: TypeAlias = "tuple[Article, Sequence[ValueMention]]"
Stated: TypeAlias = "tuple[Article, Sequence[Claim]]"


@dataclass(frozen=True, slots=True)
class View:
    """How a report is to be shown. Machine formats need none of it.

    Attributes:
        width: Columns to fill.
        colour: Whether ANSI styles may be written; without them, marked words stand between » and «.
        unresolved: Whether to list the claims that were not compared.
        judged: Whether to list the findings that do not count, since an editor has judged them.
        rules: The rules that were used, for formats that declare each of them.
        folder: The absolute path of the folder that the program runs in, from which formats for services see files; ""
            to leave paths as they were given.
    """

    width: int = 80
    colour: bool = False
    unresolved: bool = False
    judged: bool = False
    rules: Rules | None = None
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """One format. The writers are pure, and yield the text piece by piece; the pieces end their own lines.

    Attributes:
        about: What it is for, in a few words, for ``--help``.
        check: Writes the report of ``check``.
        claims: Writes what was read and the claims of each article, or ``None`` where the format has no such view.
        values: Writes the value mentions of articles, or ``None``.
        table: Writes who agrees, differs, stands alone and is silent, or ``None``.
        diff: Writes what changed between two runs, or ``None``.
    """

    about: str
    check: Callable[[Report, View], Iterator[str]]
    claims: Callable[[Batch, Iterable[Stated], View], Iterator[str]] | None = None
    values: Callable[[Iterable[Reading], View], Iterator[str]] | None = None
    table: Callable[[Report, View], Iterator[str]] | None = None
    diff: Callable[[Changes, View], Iterator[str]] | None = None
