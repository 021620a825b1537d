"""Quotations: the stretches inside quotation marks, whatever marks a source uses.

A quotation that runs over several paragraphs opens each of them with a mark and closes only the last, so that one left
open ends with its paragraph. Marks inside another quotation belong to it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from claimcheck.model import Span


class Quotation(NamedTuple):
    """Words inside quotation marks.

    Attributes:
        span: The words, without the marks.
        outer: The same with the marks.
    """

    span: Span
    outer: Span


# A single mark opens before a word, except where it stands for letters left out: "'98", "rock 'n' roll", "'em".
# Every form begins in one class of characters, which the regex engine looks for fast.
_OPEN = re.compile(
    r"[“„«\"`‘'](?:(?<=[“„«\"])|(?<=`)`"
    r"|(?<=[‘'])(?<![\w.,!?)].)(?=\w)(?!\d\ds?\b|n['’]|(?:em|til|cause|tis|twas)\b))"
)
# A single mark closes where no letter follows and something other than a space goes before: not in "China’s".
_SINGLE_END = r"(?<=\S)[{}](?!\w)"
_CLOSERS = {
    "“": re.compile("”"),
    "„": re.compile("[“”]"),
    "«": re.compile("»"),
    '"': re.compile('"'),
    "``": re.compile("''"),
    "‘": re.compile(_SINGLE_END.format("’‘")),
    "'": re.compile(_SINGLE_END.format("'")),
}
_SINGLE = frozenset("‘'")
_BEFORE_WORD = re.compile(r'\s"\w')
_REOPENED = re.compile(r'\s{0,9}"\w')
_MAX_SINGLE = 400  # an apostrophe that opens nothing must not swallow a paragraph


def quotations(text: str, paragraph: Span) -> Iterator[Quotation]:
    """The outermost quotations of one paragraph, in order."""
    at = paragraph.start
    marks: _Marks | None = None  # most paragraphs quote nothing
    while match := _OPEN.search(text, at, paragraph.end):
        marks = marks or _Marks(text, paragraph, {})
        closing = marks.closing(match.group(), match.end())
        if closing is None and not _runs_on(text, match, paragraph):
            at = match.end()  # a stray mark: an apostrophe, inches
            continue
        span = Span(match.end(), closing.start if closing else paragraph.end)
        outer = Span(match.start(), closing.end if closing else paragraph.end)
        if span.of(text).strip():
            yield Quotation(span, outer)
        at = outer.end


def _runs_on(text: str, opening: re.Match[str], paragraph: Span) -> bool:
    """Whether a mark that nothing closes opens a quotation that goes on in the next paragraph.

    An opening mark of its own shape always does; a straight one at the paragraph's very beginning, or before a word
    where the next paragraph begins with one.
    """
    if opening.group() in _SINGLE:
        return False
    if opening.group() != '"' or opening.start() == paragraph.start:
        return True
    before_word = _BEFORE_WORD.match(text, opening.start() - 1) is not None
    return before_word and _REOPENED.match(text, paragraph.end) is not None


@dataclass(frozen=True, slots=True)
class _Marks:
    """The closing marks of a paragraph, looked up once for each sort of mark, so that many marks take linear time."""

    text: str
    paragraph: Span
    ends: dict[str, list[int]]

    def closing(self, mark: str, begin: int) -> Span | None:
        """The first mark at or after ``begin`` that closes a quotation opened by ``mark``."""
        at = self._next(mark, begin + (mark in _SINGLE))
        if at is None and mark == '"':
            at = self._next("“", begin)  # a straight mark that a typographic one closes
        if at is None or (mark in _SINGLE and at >= begin + _MAX_SINGLE):
            return None
        return Span(at, at + len(mark))

    def _next(self, mark: str, begin: int) -> int | None:
        found = self.ends.get(mark)
        if found is None:
            matches = _CLOSERS[mark].finditer(self.text, self.paragraph.start, self.paragraph.end)
            found = self.ends[mark] = [match.start() for match in matches]
        at = bisect_left(found, begin)
        return found[at] if at < len(found) else None
