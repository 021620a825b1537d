"""What front matter or a JSON record says of an article, under any of the names that tools write it by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from claimcheck.errors import visible
from claimcheck.sources.dates import read_date

_TITLE = ("title",)
_DATE = ("date", "published", "date_publish")
_URL = ("url",)
_PUBLISHER = ("sitename", "publisher", "source")


@dataclass(frozen=True, slots=True)
class Metadata:
    """An article's metadata; ``None`` for what is not said, ``notes`` for what is said and could not be used."""

    id: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: datetime | None = None
    url: str | None = None
    story: str | None = None
    notes: tuple[str, ...] = ()


def read_metadata(record: Mapping[str, object]) -> Metadata:
    """The metadata of one article; keys that are not known are left alone."""
    notes: list[str] = []
    identity = _first(record, ("id",), notes)
    return Metadata(
        id=None if identity is None else visible(identity),
        title=_first(record, _TITLE, notes),
        publisher=_first(record, _PUBLISHER, notes),
        published=_date(record, notes),
        url=_first(record, _URL, notes),
        story=_first(record, ("story",), notes),
        notes=tuple(notes),
    )


def well_formed(text: str) -> str:
    """``text`` with each lone surrogate (a JSON escape can hold one, no encoding can) replaced by U+FFFD."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    return text


def _first(record: Mapping[str, object], keys: tuple[str, ...], notes: list[str]) -> str | None:
    """The first of ``keys`` that holds words, on one line."""
    for key in keys:
        value = record.get(key)
        if isinstance(value, str | int) and not isinstance(value, bool):
            if words := " ".join(well_formed(str(value)).split()):
                return words
        elif value is not None:
            notes.append(f"'{key}' is neither a text nor a number and is left out")
    return None


def _date(record: Mapping[str, object], notes: list[str]) -> datetime | None:
    """The first of the date keys that can be read; a note when there is one and none can."""
    unread = ""
    for key in _DATE:
        words = _first(record, (key,), notes)
        if words is None:
            continue
        if (moment := read_date(words)) is not None:
            return moment
        unread = unread or f"{key}: {visible(words[:60])}"
    if unread:
        notes.append(f"'{unread}' is not a date that can be read; write it as 2023-06-19 or 2023-06-19 16:01")
    return None
