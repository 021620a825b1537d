"""Where a claim stands in its file: lines and columns, and the file's address.

Lines and columns are counted from 1, columns in code points. A line ends at a line feed; a carriage return before it
belongs to the line, as editors and SARIF have it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePath
from urllib.parse import quote

from claimcheck.model import Article, Span

_NO_FILE = ("", "-")  # given in Python, or read from standard input
_PLAIN = "/~!$&'()*+,;=@"  # what a path may hold beside letters, digits, - . and _ without being escaped (RFC 3986)


@dataclass(frozen=True, slots=True)
class Region:
    """The lines and columns of a span; ``end_column`` is that of the first character behind it."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands, for programs that open files.

    Attributes:
        file: The path as it was given; the article's id where there is no file.
        line: The line of the file that it begins on, or that the article's record is; 1 where none is known.
        region: Its lines and columns, where the article is the whole of its file, else ``None``.
    """

    file: str
    line: int
    region: Region | None

    @property
    def uri(self) -> str:
        """The file as a URI reference: relative as the path is, ``file:`` for an absolute one."""
        path = PurePath(self.file)
        escaped = quote(path.as_posix(), safe=_PLAIN, errors="surrogatepass")
        return f"file:///{escaped.lstrip('/')}" if path.is_absolute() else escaped


def place(article: Article, span: Span) -> Place:
    """Where a span of an article stands."""
    file = article.id if article.path in _NO_FILE else article.path
    if not article.whole_file:
        return Place(file, article.line or 1, None)
    found = region(article.text, span)
    return Place(file, found.line, found)


def relative(path: str, folder: str) -> str:
    """A path as it is seen from ``folder``; as it is where it lies elsewhere, or no folder is known."""
    pure = PurePath(path)
    return pure.relative_to(folder).as_posix() if folder and pure.is_relative_to(folder) else path


def region(text: str, span: Span) -> Region:
    """The lines and columns of a span of ``text``."""
    return Region(*_line_and_column(text, span.start), *_line_and_column(text, span.end))


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    starts = _line_starts(text)
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


@lru_cache(maxsize=16)  # the claims of one article come together
def _line_starts(text: str) -> list[int]:
    starts = [0]
    while at := text.find("\n", starts[-1]) + 1:
        starts.append(at)
    return starts
