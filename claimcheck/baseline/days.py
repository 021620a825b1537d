"""The day that judgements and acceptances are held against."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from claimcheck.model import Article


def reference_day(articles: Iterable[Article], option: datetime.datetime | None) -> datetime.date | None:
    """The day of the option, else of the newest article; the clock is never asked."""
    if option is not None:
        return option.date()
    return max((article.published.date() for article in articles if article.published is not None), default=None)
