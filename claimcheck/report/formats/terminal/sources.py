"""How an article and its words are shown: the line that names it, and the passage with a claim's words marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from claimcheck.model import Article, Claim
from claimcheck.report.formats.terminal.page import MARK, NAME, Line, joined, styled
from claimcheck.report.passages import Passage, passages
from claimcheck.report.places import region
from claimcheck.report.wording import counted, origin, reservation


def heading(article: Article) -> Text:
    """The article's id, with its publisher and date where they are known."""
    return joined(styled(article.id, NAME), _aside(origin(article)))


def quoted(article: Article, claims: Sequence[Claim]) -> Iterator[Line]:
    """The article's name, and under it the first passage that the claims stand in."""
    first, *others = passages(article.text, claims)
    line = f", line {region(article.text, claims[0].span).line}" if article.whole_file else ""
    yield Line(joined(styled(article.id, NAME), line, _aside(origin(article)), _aside(reservation(claims[0]))), 4)
    yield Line(words(first), 6)
    if others:
        yield Line(joined(f"(and in {counted(len(others), 'more sentence')} of this source)"), 6)


def words(passage: Passage) -> Text:
    """The passage with its marked words, and … where it was cut."""
    runs = [styled(piece.text, MARK if piece.marked else None) for piece in passage.pieces]
    return joined("… " if passage.cut_before else "", *runs, " …" if passage.cut_after else "")


def _aside(words: str) -> str:
    return f" ({words})" if words else ""
