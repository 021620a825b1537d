"""Quotations: the stretches inside quotation marks, whatever marks a source uses.

A quotation that runs over several paragraphs opens each of them with a mark and closes only the last, so that one left
open ends with its paragraph. Marks inside another quotation belong to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.model import Span


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words inside quotation marks.

    Attributes:
        span: The words, without the marks.
        outer: The same with the marks.
    """

    span: Span
    outer: Span


_OPENERS = {"“": "”", "„": "“”", "«": "»", '"': '"', "``": "''", "‘": "’‘", "'": "'"}
_OPEN = re.compile(r"[“„«\"]|``|(?<![\w.,!?)])[‘'](?=\w)")
_SINGLE = frozenset("‘'")
_MAX_SINGLE = 400  # an apostrophe that opens nothing must not swallow a paragraph


def quotations(text: str, paragraph: Span) -> Iterator[Quotation]:
    """The outermost quotations of one paragraph, in order."""
    at = paragraph.start
    while match := _OPEN.search(text, at, paragraph.end):
        mark = match.group()
        begin = match.end()
        close = _closing(text, mark, begin, paragraph.end)
        if close is None and (mark in _SINGLE or mark == '"'):
            at = begin  # a stray mark: an apostrophe, inches
            continue
        end = paragraph.end if close is None else close
        outer_end = paragraph.end if close is None else close + (2 if mark == "``" else 1)
        if text[begin:end].strip():
            yield Quotation(Span(begin, end), Span(match.start(), outer_end))
        at = max(outer_end, begin)


def _closing(text: str, mark: str, begin: int, limit: int) -> int | None:
    if mark in _SINGLE:
        return _closing_single(text, mark, begin, min(limit, begin + _MAX_SINGLE))
    marks = _OPENERS[mark]
    if mark == "``":
        at = text.find(marks, begin, limit)
        return None if at < 0 else at
    found = [at for m in marks if (at := text.find(m, begin, limit)) >= 0]
    return min(found, default=None)


def _closing_single(text: str, mark: str, begin: int, limit: int) -> int | None:
    """A single mark closes where no letter follows and something other than a space goes before: not in "China’s"."""
    marks = _OPENERS[mark]
    for at in range(begin + 1, limit):
        if text[at] in marks and not text[at - 1].isspace() and not (at + 1 < limit and text[at + 1].isalnum()):
            return at
    return None
