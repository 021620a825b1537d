"""An article's full text as the page shows it: paragraphs of runs, each with the claims that its words belong to.

Claims overlap, markup may not. So the text is cut wherever a claim begins or ends, and no run lies inside another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.model import Article, Claim, Span

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")  # line ends may be "\r\n" too


@dataclass(frozen=True, slots=True)
class Run:
    """Words of an article that belong to the same claims.

    Attributes:
        text: The words, as the article has them.
        anchor: The name of its place on the page, "" when it belongs to no claim, or is the space inside of one.
        claims: The claims, the shortest first.
        ended: Those of them that end with it.
    """

    text: str
    anchor: str = ""
    claims: tuple[Claim, ...] = ()
    ended: tuple[Claim, ...] = ()


Paragraph = tuple[Run, ...]


def paragraphs(article: Article, claims: Iterable[Claim], anchor: str) -> tuple[Paragraph, ...]:
    """The text after its front matter; joined, the runs are its paragraphs without the blank lines between them.

    Args:
        article: The article, whose own text the spans of the claims count.
        claims: Claims of this article.
        anchor: The name of the article's place on the page; those of its runs begin with it.
    """
    parts = list(_parts(article))
    pieces = _pieces(sorted(claims, key=lambda claim: claim.span), parts)
    return tuple(tuple(_runs(article.text, own, anchor)) for own in _by_part(pieces, parts))


def places(text: Iterable[Paragraph]) -> Mapping[str, str]:
    """Where the words of each claim begin on the page, by the claim's id."""
    found: dict[str, str] = {}
    for paragraph in text:
        for run in paragraph:
            for claim in run.claims if run.anchor else ():
                found.setdefault(claim.id, run.anchor)
    return found


@dataclass(frozen=True, slots=True)
class _Piece:
    number: int
    span: Span
    claims: tuple[Claim, ...]


def _parts(article: Article) -> Iterator[Span]:
    """The paragraphs, without white space around them."""
    start, end = article.body_start, len(article.text)
    for found in _BLANK_LINE.finditer(article.text, start):
        yield from _stripped(article.text, Span(start, found.start()))
        start = found.end()
    yield from _stripped(article.text, Span(start, end))


def _stripped(text: str, span: Span) -> Iterator[Span]:
    words = span.of(text)
    if kept := words.strip():
        start = span.start + len(words) - len(words.lstrip())
        yield Span(start, start + len(kept))


def _pieces(claims: Sequence[Claim], parts: Sequence[Span]) -> Iterator[_Piece]:
    """The text cut at every end of a claim or a paragraph; only the claims that are open there are looked at."""
    cuts = sorted({edge for span in (*parts, *(claim.span for claim in claims)) for edge in span})
    coming, open_claims = list(reversed(claims)), list[Claim]()
    for number, (start, end) in enumerate(pairwise(cuts)):
        while coming and coming[-1].span.start <= start:
            open_claims.append(coming.pop())
        open_claims = [claim for claim in open_claims if claim.span.end > start]
        shortest_first = sorted(open_claims, key=lambda claim: (claim.span.end - claim.span.start, claim.id))
        yield _Piece(number, Span(start, end), tuple(shortest_first))


def _by_part(pieces: Iterable[_Piece], parts: Sequence[Span]) -> Iterator[list[_Piece]]:
    """The pieces of each paragraph; those between two of them are dropped."""
    waiting = iter(parts)
    part = next(waiting, None)
    own: list[_Piece] = []
    for piece in pieces:
        if part is None:
            return
        if part.contains(piece.span):
            own.append(piece)
        if own and own[-1].span.end == part.end:
            yield own
            own, part = [], next(waiting, None)


def _runs(text: str, pieces: Iterable[_Piece], anchor: str) -> Iterator[Run]:
    for piece in pieces:
        words = piece.span.of(text)
        ended = tuple(claim for claim in piece.claims if claim.span.end == piece.span.end)
        name = f"{anchor}-{piece.number}" if piece.claims and not words.isspace() else ""
        yield Run(words, name, piece.claims, ended)
