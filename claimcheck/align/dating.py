"""The date that each article speaks from: metadata, else its dateline or stamp, else the option, else its story's.

The design's order of trust (metadata, dateline, option, inferred) is kept, and where a date comes from is always told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from claimcheck.model import Article, DateOrigin, Span, Story, ValueKind
from claimcheck.text import BlockKind
from claimcheck.text.blocks import split
from claimcheck.text.controls import bared
from claimcheck.values import read as read_values

_STAMPS_AMONG = 12  # a stamp stands near the top
_ONE_STORY = timedelta(days=10)


def date_articles(articles: Sequence[Article], option: datetime | None) -> tuple[Article, ...]:
    """Give every article the date that it states itself, else the option's."""
    return tuple(_own_date(article, option) for article in articles)


def infer(articles: Sequence[Article], stories: Sequence[Story]) -> tuple[Article, ...]:
    """Give articles without a date the latest date of their story, when its dated articles lie close together."""
    by_id: Mapping[str, Article] = {article.id: article for article in articles}
    inferred: dict[str, datetime] = {}
    for story in stories:
        dates = sorted(d for s in story.sources if (d := by_id[s].published) is not None)
        if dates and dates[-1] - dates[0] <= _ONE_STORY:
            middle = dates[(len(dates) - 1) // 2]
            day = middle.replace(hour=0, minute=0, second=0, microsecond=0)
            inferred.update({s: day for s in story.sources if by_id[s].published is None})
    return tuple(
        replace(a, published=inferred[a.id], published_from=DateOrigin.INFERRED) if a.id in inferred else a
        for a in articles
    )


def _own_date(article: Article, option: datetime | None) -> Article:
    if article.published is not None:
        return article
    stated = _stated(article)
    if stated is not None:
        return replace(article, published=stated, published_from=DateOrigin.DATELINE)
    if option is not None:
        return replace(article, published=option, published_from=DateOrigin.OPTION)
    return article


def _stated(article: Article) -> datetime | None:
    """The first whole date in a stamp near the top or in a dateline."""
    bare = bared(article.text)
    text, start = (article.text, article.body_start) if bare is None else (bare.text, bare.offset(article.body_start))
    for block in split(text, start, ())[:_STAMPS_AMONG]:
        where = block.span if block.kind is BlockKind.STAMP else block.dateline
        if where is not None and (found := _whole_date(text, where)) is not None:
            return found
    return None


def _whole_date(text: str, where: Span) -> datetime | None:
    for mention in read_values(where.of(text)):
        whole = mention.timex is not None and len(mention.timex.value) >= 10 and mention.timex.value[:4].isdigit()
        if mention.kind in (ValueKind.DATE, ValueKind.TIME) and whole and mention.interval is not None:
            return mention.interval.start
    return None
