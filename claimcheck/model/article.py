"""The article as it was read, and the batch that it came in."""

from __future__ import annotations

from dataclasses import dataclass, field
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
        id: Unique in the batch: the JSONL id, else the file name.
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


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source, or a line of one, that could not be read, and why."""

    path: str
    error: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What was read from a list of paths: the articles in a stable order, and what had to be skipped."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...] = field(default=())
