"""An article taken apart: its blocks, sentences, words and quotations, all by offsets into the original text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import attrgetter, is_not, itemgetter

from claimcheck.model import Article, Span
from claimcheck.model.making import quickly_made
from claimcheck.text.blocks import Block, BlockKind, split
from claimcheck.text.quotations import Quotation, quotations
from claimcheck.text.sentences import sentences
from claimcheck.text.words import Word, words

_start = attrgetter("start")
_text, _lower = itemgetter(Word._fields.index("text")), itemgetter(Word._fields.index("lower"))
_PROSE = (BlockKind.HEADLINE, BlockKind.SUBHEAD, BlockKind.CAPTION, BlockKind.BODY)


@quickly_made
@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the article's prose.

    Attributes:
        span: Where it stands, a dateline before it left out.
        kind: The part of the article it stands in.
        paragraph: The number of its block.
        words: Its words and marks.
        texts: The set of them: most readers need no more to see that a sentence holds nothing for them.
        lowered: The same in lower case.
        capitals: The indexes of the words that hold a capital letter.
    """

    span: Span
    kind: BlockKind
    paragraph: int
    words: tuple[Word, ...]
    texts: frozenset[str]
    lowered: frozenset[str]
    capitals: Sequence[int]

    def covered(self, span: Span) -> tuple[int, int]:
        """First and after-last word that a span covers, be it in part."""
        low = bisect_left(self.words, span.start, key=_start)
        high = bisect_left(self.words, span.end, key=_start)
        if low and self.words[low - 1].end > span.start:
            low -= 1
        return low, high


@dataclass(frozen=True, slots=True)
class Document:
    """An article taken apart. Furniture makes no sentences; captions and headlines do.

    Attributes:
        article: The article.
        blocks: Its lines with the parts they play.
        sentences: Its prose, in order.
        quotations: What stands between quotation marks, in order.
        starts: Where each sentence begins.
        quoted: Where the words of each quotation begin.
    """

    article: Article
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    starts: tuple[int, ...]
    quoted: tuple[int, ...]

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    def sentence_at(self, offset: int) -> int | None:
        """The number of the sentence that holds ``offset``, or ``None``."""
        index = bisect_right(self.starts, offset) - 1
        if index < 0 or offset >= self.sentences[index].span.end:
            return None
        return index

    def quotation_at(self, offset: int) -> Quotation | None:
        """The quotation that holds ``offset``, or ``None``."""
        index = bisect_right(self.quoted, offset) - 1
        if index < 0 or offset >= self.quotations[index].span.end:
            return None
        return self.quotations[index]


def parse(article: Article, furniture: Sequence[str] = ()) -> Document:
    """Take an article apart.

    Args:
        article: The article as read.
        furniture: Beginnings of lines that web pages leave behind, lower case.
    """
    blocks = split(article.text, article.body_start, furniture)
    found: list[Sentence] = []
    quoted: list[Quotation] = []
    for number, block in enumerate(blocks):
        if block.kind not in _PROSE:
            continue
        body = Span(block.dateline.end, block.span.end) if block.dateline else block.span
        quoted.extend(quotations(article.text, body))
        found.extend(_sentence(article.text, span, block.kind, number) for span in sentences(article.text, body))
    begins, marks = tuple([s.span.start for s in found]), tuple([q.span.start for q in quoted])
    return Document(article, blocks, tuple(found), tuple(quoted), begins, marks)


def _sentence(text: str, span: Span, kind: BlockKind, paragraph: int) -> Sentence:
    own = words(text, *span)
    texts, lower = [*map(_text, own)], [*map(_lower, own)]
    capitals = [*compress(count(), map(is_not, texts, lower))]
    return Sentence(span, kind, paragraph, tuple(own), frozenset(texts), frozenset(lower), capitals)
