"""JSON records: one object a line (JSON Lines), or one array or object in the file.

A line that is wrong is told apart from the others, which still count. Lines end at line feeds alone: other line
separators may stand inside a JSON string.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.errors import EmptyInputError, InputError

_JSON = r"\s*(?:\[\s*\{|\{\s*[\"}])"


@dataclass(frozen=True, slots=True)
class Record:
    """One article's record.

    Attributes:
        place: What tells it apart from the others of its file: ":12" for a line, "#3" for the third of a JSON array, ""
            when it is the only one.
        line: Its line in JSON Lines, else ``None``.
        content: The JSON object, or the reason why there is none.
    """

    place: str
    line: int | None
    content: dict[str, object] | InputError


def looks_like_json(text: str) -> bool:
    """Whether ``text`` begins as records do and no article does: ``{"`` or ``[{``."""
    return re.match(_JSON, text) is not None


def read_records(text: str, *, by_line: bool) -> Iterator[Record]:
    """The records of a file, in order.

    Args:
        text: The whole file.
        by_line: Whether its name says that it is JSON Lines; where the content shows what it is, that decides.

    Raises:
        InputError: It is one JSON value as a whole, and that is broken or holds no articles.
    """
    first = next((line for line in _split(text) if line.strip()), "")
    alone = len(first.strip()) == len(text.strip())
    if _is_object(first) and (by_line or not alone):
        return _lines(text)
    try:
        whole = _parse(text)
    except InputError:
        if by_line or any(map(_is_object, _split(text))):
            return _lines(text)
        raise
    return _members(whole)


def _members(whole: object) -> Iterator[Record]:
    """The articles of a file that is one JSON value."""
    if isinstance(whole, dict):
        return iter([Record("", None, whole)])
    if whole == []:
        raise EmptyInputError("an empty list: there is no article in it")
    if not isinstance(whole, list):
        raise InputError(f"{_kind(whole)} where an article or a list of articles is wanted")
    return (Record(f"#{number}", None, _as_object(row)) for number, row in enumerate(whole, 1))


def _lines(text: str) -> Iterator[Record]:
    for number, line in enumerate(_split(text), 1):
        if line.strip():
            yield Record(f":{number}", number, _caught(line))


def _split(text: str) -> Iterator[str]:
    """The lines of ``text``, one at a time: a list of them would double a large file."""
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield text[start:end]
        start = end + 1
    yield text[start:]


def _caught(line: str) -> dict[str, object] | InputError:
    try:
        return _as_object(_parse(line))
    except InputError as error:
        return error


def _is_object(line: str) -> bool:
    return isinstance(_caught(line), dict)


def _as_object(row: object) -> dict[str, object] | InputError:
    return row if isinstance(row, dict) else InputError(f"{_kind(row)} where a JSON object is wanted")


def _kind(row: object) -> str:
    if isinstance(row, list):
        return "a list" if row else "an empty list"
    return "a text" if isinstance(row, str) else "null" if row is None else "a number or a flag"


def _parse(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        at = f"line {error.lineno}, column {error.colno}" if error.lineno > 1 else f"column {error.colno}"
        raise InputError(f"not valid JSON at {at}: {error.msg}") from None
    except ValueError:
        raise InputError("not valid JSON: it holds a number of thousands of digits") from None
    except RecursionError:
        raise InputError("not readable JSON: its values lie too deep in one another") from None
