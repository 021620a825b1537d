"""What each line of an article is: headline, caption, stamp, body, or furniture of the web page it was taken from.

Real articles come as one paragraph a line, with the page's leftovers between them. A line is judged by its own words
and by where it stands; nothing is cut out, so that offsets stay those of the original.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from claimcheck.model import Span


class BlockKind(StrEnum):
    """The part that a line plays in its article."""

    HEADLINE = "headline"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    STAMP = "stamp"
    CAPTION = "caption"
    BODY = "body"
    FURNITURE = "furniture"


class Block(NamedTuple):
    """One line of the text without its surrounding white space.

    Attributes:
        kind: The part it plays.
        span: Where it stands.
        dateline: Its dateline ("BEIJING —", "LONDON, June 3 (AP) --") up to where the sentence begins, else ``None``.
    """

    kind: BlockKind
    span: Span
    dateline: Span | None = None


_TERMINAL = re.compile(r"[.!?…:;,]['\"’”»)\]]*$")
_CREDITED = re.compile("REUTERS|AFP|AP|EPA|ANSA|Xinhua|XINHUA|Reuters|Getty|Shutterstock|Photo|Image|Picture")
_CREDIT = re.compile(
    r"(?:\b(?:REUTERS|AFP|AP|EPA|ANSA|Xinhua|XINHUA|Reuters|Getty Images|Shutterstock)\b[^.]{0,40}\.?"
    r"|\((?:AP|AFP|Reuters|Getty)[^)]{0,60}\)|\b(?:Photo|Image|Picture)(?: by|:)[^.]{0,60}\.?)$"
)
_CAPTION_LEAD = re.compile(
    r"^(?:FILE\b|File photo|PHOTO\b|Photo:|In this (?:file |handout )?(?:photo|image|picture)\b)"
)
_BYLINE = re.compile(
    r"^(?:By|Von|Por) [A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+){1,3}(?:,? (?:and|in|for|of) [\w’'. -]{2,40})?$", re.I
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_STAMP = re.compile(
    rf"^(?:[/|•·-]\s*|(?:first |last )?(?:published|updated|posted|modified|as of|status)\b[^\d]{{0,20}}"
    rf"|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    rf"(?:\d{{1,2}}[:.]\d\d\s*(?:[ap]\.?m\.?)?[\s,|•·-]*)?"
    rf"(?:{_MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}\.?,?\s+\d{{4}}|\d{{4}}-\d\d-\d\d)"
    rf"(?:.{{0,40}})$",
    re.I,
)
_DATELINE = re.compile(
    r"^[A-Z][A-Z.’'-]+(?:[ ,/-]{1,2}[A-Z][A-Z.’'-]+){0,3}(?:,\s+[A-Z][A-Za-z. ]{1,24})?"
    r"(?:,?\s+[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:,\s+\d{4})?)?(?:\s+\([A-Za-z ./-]{2,24}\))?\s*(?:—|–|--|-)\s+(?=\S)"
)
_AGENCY_DATELINE = re.compile(
    r"^[A-Z][\w.’' -]{1,24}(?:, [A-Z][\w.]{1,14})?\s+\((?:AP|Reuters|AFP|CNN|UPI|dpa|BBC)\)\s*(?:—|–|--|-)\s+(?=\S)"
)
_SHORT_LINE = 110
_CAPTION_LINE = 400
_CREDIT_ROOM = 80
_DATELINE_ROOM = 90
_WORD_ROOM = 24
_HEADLINE = 200


def split(text: str, start: int, furniture: Sequence[str]) -> tuple[Block, ...]:
    """The lines of ``text`` from offset ``start`` with the part that each plays.

    Args:
        text: The article's text.
        start: Where the text proper begins, after front matter.
        furniture: Beginnings of lines that web pages leave behind, lower case.
    """
    spans = list(_lines(text, start))
    leftovers = _leftovers(tuple(furniture))
    kinds = [_kind(text[s.start : s.end], leftovers) for s in spans]
    _mark_headlines(text, spans, kinds)
    return tuple(_block(text, span, kind) for span, kind in zip(spans, kinds, strict=True))


class _Leftovers(NamedTuple):
    """What leftovers begin with: phrases, and single words."""

    phrases: tuple[str, ...]
    words: tuple[str, ...]


@lru_cache(maxsize=8)
def _leftovers(furniture: tuple[str, ...]) -> _Leftovers:
    return _Leftovers(tuple(p for p in furniture if not p.isalpha()), tuple(p for p in furniture if p.isalpha()))


def _lines(text: str, start: int) -> Iterator[Span]:
    """The lines that hold something, without the white space around it."""
    at = start
    for line in text[start:].splitlines(keepends=True):
        inner = line.strip()
        if inner:
            begin = at + line.index(inner[0])
            yield Span(begin, begin + len(inner))
        at += len(line)


def _kind(line: str, furniture: _Leftovers) -> BlockKind:
    if _is_furniture(line, furniture):
        return BlockKind.FURNITURE
    short = len(line) <= _SHORT_LINE
    if short and _STAMP.match(line):
        return BlockKind.STAMP
    if short and _BYLINE.match(line):
        return BlockKind.BYLINE
    if len(line) <= _CAPTION_LINE and _is_caption(line):
        return BlockKind.CAPTION
    return BlockKind.SUBHEAD if short and not _TERMINAL.search(line[-8:]) else BlockKind.BODY


def _is_caption(line: str) -> bool:
    """Whether a line says that it is a caption, or ends in a credit; an agency in a dateline is no credit."""
    if _CAPTION_LEAD.match(line):
        return True
    tail = line[-_CREDIT_ROOM:]
    credited = _CREDITED.search(tail) is not None and _CREDIT.search(tail) is not None  # the first is far quicker
    return credited and _dateline(line[:_DATELINE_ROOM]) is None


def _is_furniture(line: str, furniture: _Leftovers) -> bool:
    """Whether a listed phrase begins the line; one word must be nearly all of it: sentences begin with words."""
    head = line[:120].lower().lstrip("-–—•*·| ")
    if head.startswith(furniture.phrases):
        return True
    short = head.startswith(furniture.words) and len(line) <= _WORD_ROOM + max(map(len, furniture.words))
    return short and any(head.startswith(w) and len(line) <= len(w) + _WORD_ROOM for w in furniture.words)


def _mark_headlines(text: str, spans: list[Span], kinds: list[BlockKind]) -> None:
    """The first line is a headline unless it is a whole sentence of the body; so is a repetition of it."""
    for index, kind in enumerate(kinds[:3]):
        if kind is BlockKind.FURNITURE:
            continue
        line = spans[index].of(text)
        prose = kind is BlockKind.BODY and (line.endswith((".", ".”", '."')) or len(line) > _HEADLINE)
        if kind is BlockKind.SUBHEAD or (index == 0 and kind is BlockKind.BODY and not prose):
            kinds[index] = BlockKind.HEADLINE
        elif kind is BlockKind.BODY:
            return


def _block(text: str, span: Span, kind: BlockKind) -> Block:
    match = _dateline(text[span.start : min(span.end, span.start + _DATELINE_ROOM)]) if kind is BlockKind.BODY else None
    dateline = Span(span.start, span.start + match.end()) if match else None
    return Block(kind, span, dateline)


def _dateline(beginning: str) -> re.Match[str] | None:
    """The dateline at a line's beginning: a town in capitals, or any town with an agency in brackets."""
    return _DATELINE.match(beginning) or (_AGENCY_DATELINE.match(beginning) if "(" in beginning else None)
