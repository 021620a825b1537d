"""From paths to a batch: every article that can be read, in a stable order, and every source that cannot, and why."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from dataclasses import replace
from typing import BinaryIO

from claimcheck.errors import EmptyInputError, InputError, visible
from claimcheck.model import Article, Batch, Skipped
from claimcheck.sources.articles import articles_of
from claimcheck.sources.paths import STDIN, File, find

MAX_BYTES = 1024**3  # of a file; a batch of articles may be large
MAX_CHARACTERS = 5_000_000  # of one article: the longest books have fewer


def read(paths: Iterable[str | os.PathLike[str]], *, stdin: BinaryIO | None = None) -> Batch:
    """Read every article that ``paths`` stand for.

    A text file is one article, and may begin with YAML front matter. JSON Lines hold an article a line; a JSON file
    holds one, or an array of them. What an article is called is its own ``id``, else its file's name. The batch does
    not depend on the order of the paths, and a file that is reached twice counts once.

    Args:
        paths: Files, folders (searched to the bottom), glob patterns (``**`` too), and ``"-"`` for standard input.
        stdin: What ``"-"`` reads; the standard input of this program when ``None``.

    Returns:
        The articles by id, and what was skipped or passed over. Nothing is raised for a source that cannot be read.
    """
    given = [paths] if isinstance(paths, str | os.PathLike) else paths
    found = find(os.fspath(path) for path in given)
    articles: list[Article] = []
    skipped = set(found.skipped)
    for file in found.files:
        try:
            for item in articles_of(_content(file, stdin), file):
                if isinstance(item, Article) and len(item.text) <= MAX_CHARACTERS:
                    articles.append(item)
                else:
                    skipped.add(_too_long(item) if isinstance(item, Article) else item)
        except InputError as error:
            skipped.add(Skipped(visible(file.path), str(error), isinstance(error, EmptyInputError)))
    return Batch(_named_apart(articles), tuple(sorted(skipped, key=_by_line)), found.passed_over)


def _too_long(article: Article) -> Skipped:
    place = article.path if article.line is None else f"{article.path}:{article.line}"
    size = f"an article of {len(article.text):,} characters, and at most {MAX_CHARACTERS:,} are read"
    return Skipped(place, f"{size}; split it into its articles")


def _content(file: File, stdin: BinaryIO | None) -> bytes:
    """The bytes of a file.

    Raises:
        InputError: It cannot be opened or read, or holds more than ``MAX_BYTES``.
    """
    try:
        if file.path == STDIN:
            content = (stdin or sys.stdin.buffer).read(MAX_BYTES + 1)
        else:
            with open(file.path, "rb") as stream:
                content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise InputError(f"cannot be read: {_reason(error)}") from None
    if len(content) > MAX_BYTES:
        raise InputError(f"larger than {MAX_BYTES // 1024**2} MB; split it into its articles")
    return content


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "it is a link to a file that is not there"
    if isinstance(error, PermissionError):
        return "you have no permission to read it"
    return visible(error.strerror or str(error))


def _named_apart(articles: list[Article]) -> tuple[Article, ...]:
    """The articles by id; of those with the same id, all but the first get a number and a note."""
    ordered = sorted(articles, key=lambda article: (article.id, article.path, article.line or 0))
    taken = {article.id for article in ordered}
    seen: set[str] = set()
    for place, article in enumerate(ordered):
        if article.id in seen:
            ordered[place] = _renamed(article, taken)
        seen.add(article.id)
    return tuple(sorted(ordered, key=lambda article: article.id))


def _renamed(article: Article, taken: set[str]) -> Article:
    number = 2
    while (name := f"{article.id}#{number}") in taken:
        number += 1
    taken.add(name)
    note = f"the id '{article.id}' is used more than once; this one is called '{name}'"
    return replace(article, id=name, notes=(*article.notes, note))


def _by_line(skipped: Skipped) -> tuple[str, str]:
    """Line 2 of a file before its line 10."""
    return re.sub(r"\d+", lambda digits: digits[0].zfill(9), skipped.path), skipped.error
