"""The words around a claim: its sentence, cut down to what is needed, with the claim's own words set apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from claimcheck.model import Claim, Span

_LENGTH = 240  # characters of a passage that is cut down: three lines of a terminal
_SLACK = 1.25  # a sentence that is hardly longer loses more by a cut than it takes
_LEAST = 40  # characters on either side of the words, however long these are


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a passage, as the article has it: the claim's own words when ``marked``."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or the part of it around the words.

    Attributes:
        pieces: Its runs in order; joined, they are the words of the article.
        start: Where it begins in the article's text.
        cut_before: Whether the sentence begins earlier.
        cut_after: Whether the sentence goes on.
    """

    pieces: tuple[Piece, ...]
    start: int
    cut_before: bool = False
    cut_after: bool = False

    def told(self, show: Callable[[Piece], str]) -> str:
        """The passage in one string, its pieces as ``show`` writes them, with … where it was cut."""
        runs = "".join(map(show, self.pieces))
        return f"{'… ' if self.cut_before else ''}{runs}{' …' if self.cut_after else ''}"


def passages(text: str, claims: Iterable[Claim], length: int = _LENGTH) -> list[Passage]:
    """One passage for each sentence that the claims stand in, in the order of the claims.

    Args:
        text: The article's own text, which the spans count.
        claims: Claims of this article; those of one sentence are marked in one passage.
        length: Characters that a sentence is cut down to, when it is longer by more than a quarter.
    """
    spans: dict[Span, list[Span]] = {}
    for claim in claims:
        spans.setdefault(claim.sentence, []).append(claim.span)
    return [_passage(text, sentence, found, length) for sentence, found in spans.items()]


def _passage(text: str, sentence: Span, spans: Sequence[Span], length: int) -> Passage:
    marks = _marks(spans, length)
    core = Span(marks[0].start, marks[-1].end)
    start, end = _stripped(text, sentence)
    whole = Span(min(start, core.start), max(end, core.end))  # a quotation may run past its first sentence
    long = whole.end - whole.start > length * _SLACK
    part = _on_words(text, _around(core, whole, length), core, whole) if long else whole
    return Passage(tuple(_pieces(text, part, marks)), part.start, part.start > whole.start, part.end < whole.end)


def _marks(spans: Sequence[Span], length: int) -> list[Span]:
    """The spans in order, those that touch joined; one far from the first would make the passage long."""
    first, *others = sorted(set(spans))
    marks = [first]
    for span in others:
        if span.start <= marks[-1].end:
            marks[-1] = Span(marks[-1].start, max(marks[-1].end, span.end))
        elif span.end - first.start <= length:
            marks.append(span)
    return marks


def _around(core: Span, whole: Span, length: int) -> Span:
    """``length`` characters of ``whole`` with ``core`` in their middle; what one side lacks, the other gets."""
    room = max(length - (core.end - core.start), 2 * _LEAST)
    start = max(whole.start, core.start - room // 2)
    end = min(whole.end, core.end + room - (core.start - start))
    return Span(max(whole.start, core.start - (room - (end - core.end))), end)


def _on_words(text: str, part: Span, core: Span, whole: Span) -> Span:
    """``part`` drawn in to whole words, where it ends inside one; never into ``core``."""
    start, end = part
    if start > whole.start:
        space = text.find(" ", start - 1, core.start)
        start = start if space < 0 else space + 1
    if end < whole.end:
        space = text.rfind(" ", core.end, end + 1)
        end = end if space < 0 else space
    return Span(start, end)


def _stripped(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _pieces(text: str, part: Span, marks: Sequence[Span]) -> Iterable[Piece]:
    at = part.start
    for mark in marks:
        if at < mark.start:
            yield Piece(text[at : mark.start])
        yield Piece(mark.of(text), marked=True)
        at = mark.end
    if at < part.end:
        yield Piece(text[at : part.end])
