"""The articles of one file, once its bytes are there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from claimcheck.errors import EmptyInputError, InputError, visible
from claimcheck.model import Article, DateOrigin, Skipped
from claimcheck.sources.decoding import Decoded, decode
from claimcheck.sources.frontmatter import split
from claimcheck.sources.metadata import Metadata, read_metadata, well_formed
from claimcheck.sources.paths import LINES, RECORDS, TEXTS, File
from claimcheck.sources.records import Record, looks_like_json, read_records

_TEXT_KEYS = ("text", "maintext")


def articles_of(content: bytes, file: File) -> Iterator[Article | Skipped]:
    """The articles in ``content``, and the lines of it that hold none.

    Raises:
        InputError: It holds no article at all.
    """
    if not content:
        raise EmptyInputError("the file is empty")
    decoded = decode(content)
    if not decoded.text or decoded.text.isspace():
        raise EmptyInputError("the file holds nothing but white space")
    if _holds_records(decoded.text, file.suffix):
        return _from_records(decoded, file)
    return iter([_from_text(decoded, file)])


def _holds_records(text: str, suffix: str) -> bool:
    if suffix in RECORDS:
        return True
    return suffix not in TEXTS and looks_like_json(text)


def _from_text(decoded: Decoded, file: File) -> Article:
    head = split(decoded.text)
    if head.body_start and not decoded.text[head.body_start :].strip():
        raise InputError("there is no text after the front matter")
    article = _described(decoded.text, read_metadata(head.record), file)
    notes = tuple(note for note in (decoded.note, head.note) if note) + article.notes
    return replace(article, body_start=head.body_start, notes=notes)


def _from_records(decoded: Decoded, file: File) -> Iterator[Article | Skipped]:
    for record in read_records(decoded.text, by_line=file.suffix in LINES):
        try:
            yield _from_record(record, decoded.note, file)
        except InputError as error:
            yield Skipped(visible(file.path) + record.place, f"{error}; left out, the others still count")


def _from_record(record: Record, note: str | None, file: File) -> Article:
    if isinstance(record.content, InputError):
        raise record.content
    text = _text(record.content)
    article = _described(text, read_metadata(record.content), file, record.place)
    notes = article.notes if note is None or text.isascii() else (note, *article.notes)
    return replace(article, line=record.line, whole_file=False, notes=notes)


def _text(content: Mapping[str, object]) -> str:
    for key in _TEXT_KEYS:
        value = content.get(key)
        if isinstance(value, str) and value.strip():
            return well_formed(value)
    if any(isinstance(content.get(key), str) for key in _TEXT_KEYS):
        raise InputError("its 'text' is empty")
    keys = ", ".join(visible(key[:30]) for key in list(content)[:8])
    raise InputError(f"no text: an article needs the key 'text' or 'maintext' with a string; here are {keys or 'none'}")


def _described(text: str, metadata: Metadata, file: File, place: str = "") -> Article:
    return Article(
        id=metadata.id or file.label + place,
        text=text,
        path=visible(file.path),
        title=metadata.title,
        publisher=metadata.publisher,
        published=metadata.published,
        published_from=DateOrigin.METADATA if metadata.published else DateOrigin.NONE,
        url=metadata.url,
        story=metadata.story,
        notes=metadata.notes,
        names=(metadata.id,) if metadata.id else tuple(name + place for name in file.names),
    )
