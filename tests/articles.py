"""Tiny articles for tests, and what the layers below the claims read in them."""

from __future__ import annotations

from datetime import datetime

from claimcheck.grammar import Reading, read_article
from claimcheck.model import Article, DateOrigin
from claimcheck.rules import load

TUESDAY = datetime(2023, 6, 20)


def article(text: str, name: str = "a", published: datetime | None = TUESDAY, story: str | None = "one") -> Article:
    origin = DateOrigin.NONE if published is None else DateOrigin.METADATA
    return Article(name, text, published=published, published_from=origin, story=story)


def articles(*texts: str, published: datetime | None = TUESDAY, story: str | None = "one") -> list[Article]:
    """Articles "a", "b", "c" … of one story."""
    return [article(text, chr(ord("a") + number), published, story) for number, text in enumerate(texts)]


def reading(text: str) -> Reading:
    return read_article(article(text), load())
