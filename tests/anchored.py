"""A marked amount or time of day, as the layers above the values meet it: "[43 people] were killed"."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from articles import TUESDAY, article

from claimcheck.grammar import Anchor, Reading, anchors, read_article
from claimcheck.model import Span, ValueKind
from claimcheck.rules import load

AMOUNTS = frozenset(map(ValueKind, ("number", "money", "percent", "measure", "duration", "time", "date", "age")))


class Anchored(NamedTuple):
    """A marked amount: the article read, where the amount stands, and the index after its phrase."""

    reading: Reading
    anchor: Anchor
    last: int

    def word(self, index: int) -> str:
        """A word of the amount's sentence."""
        return self.reading.sentence(self.anchor.sentence).words[index].text


def anchored(marked: str, published: datetime | None = TUESDAY) -> Anchored:
    """The amount between brackets; what it counts may stand between them after it."""
    low, high = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "", 1).replace("]", "", 1)
    read = read_article(article(text, published=published), load())
    inside = (a for a in anchors(read, AMOUNTS) if low <= a.mention.span.start and a.mention.span.end <= high)
    anchor = next(inside)
    return Anchored(read, anchor, read.words_of(anchor.sentence, Span(low, high))[1])
