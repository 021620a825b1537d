"""The article as it was read, and the batch that it came in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DateOrigin(StrEnum):
    """Where an article's date comes from, the most trusted first."""

    METADATA = "metadata"
    DATELINE = "dateline"
    OPTION = "option"
    INFERRED = "inferred"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Article:
    """One source document.

    Attributes:
        id: Unique in the batch: the JSONL id, else the file name, with as many of its folders as tell it apart.
        text: The text as read; every span counts code points of it.
        path: Where it was read from ("-" for standard input), for messages; "" when given in Python.
        line: The line of a JSONL file, else ``None``.
        whole_file: Whether ``text`` is all of the file at ``path``, so that its lines are the file's; that of a record
            of a JSON file is not.
        title: The headline, when metadata gives one.
        publisher: The outlet, when metadata gives one.
        published: The wall-clock date (and time, when known) it was published; the reference for "yesterday".
        published_from: Where ``published`` comes from.
        url: Its address, when metadata gives one.
        story: The story it was declared to belong to, else ``None``.
        body_start: Where the text proper begins, after YAML front matter.
        notes: What a reader of the file should know ("read as windows-1252").
        names: What it may be called, the shortest first, whatever else is in the batch: its own id, or the ends of its
            path. Empty when it was given in Python; its id is its only name then.
    """

    id: str
    text: str
    path: str = ""
    line: int | None = None
    whole_file: bool = True
    title: str | None = None
    publisher: str | None = None
    published: datetime | None = None
    published_from: DateOrigin = DateOrigin.NONE
    url: str | None = None
    story: str | None = None
    body_start: int = 0
    notes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


def told_apart(names: Sequence[Sequence[str]]) -> list[str]:
    """For each of several things the first of its names that none of the others has, else its last."""
    count = Counter(name for own in names for name in own)
    return [next((name for name in own if count[name] == 1), own[-1]) for own in names]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source, or a line of one, that could not be read, and why.

    Attributes:
        path: Where it is, as it was given or found.
        error: What was wrong, and what to do.
        is_empty: Whether nothing was wrong: it is there and holds no article.
    """

    path: str
    error: str
    is_empty: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """What was read from a list of paths: the articles in a stable order, and what had to be skipped.

    Attributes:
        articles: By id.
        skipped: What was meant and could not be read.
        passed_over: What folders and patterns hold beside articles, for the user: a sentence for each that does.
    """

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...] = ()
    passed_over: tuple[str, ...] = ()
