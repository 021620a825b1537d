"""The dates of metadata: ISO 8601, RFC 2822 and their everyday relatives, read as naive wall-clock moments.

A zone is left out, never converted: an article of 16:01 in Manila was published at 16:01 on its own day. A date that
could be two days (06/07/2023) is not read. The clock is never asked.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache

_LONGEST = 80  # characters; no date is longer

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december",
)  # fmt: skip

_TIME = (
    r"(?:[,T\s]\s*(?:at\s+|-\s*)?(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d{1,9})?)?"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?(?:\s*(?:Z|[+-]\d\d:?\d\d|\(?[A-Z]{2,5}\)?)){0,2})?\s*"
)
_WEEKDAY = r"(?:[a-z]{3,9}\.?,?\s+)?"
_DATES = (
    r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
    _WEEKDAY + r"(?P<day>\d{1,2})(?:st|nd|rd|th)?[\s-](?P<name>[a-z]{3,9})\.?,?[\s-](?P<year>\d{4})",
    _WEEKDAY + r"(?P<name>[a-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})",
    r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})",
    r"(?P<first>\d{1,2})[/-](?P<then>\d{1,2})[/-](?P<year>\d{4})",
)


def read_date(words: str) -> datetime | None:
    """The moment that ``words`` name; midnight when they name a day alone, ``None`` when they cannot be read."""
    words = words.strip()
    if len(words) > _LONGEST:
        return None
    try:
        return datetime.fromisoformat(words).replace(tzinfo=None)
    except ValueError:
        pass
    for pattern in _patterns():
        if match := pattern.fullmatch(words):
            return _moment(match.groupdict())
    return None


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(date + _TIME, re.IGNORECASE | re.ASCII) for date in _DATES)


def _moment(part: dict[str, str | None]) -> datetime | None:
    day, month = _day_and_month(part)
    hour = int(part["hour"] or 0)
    if part["half"]:
        hour = hour % 12 + (12 if part["half"] in "pP" else 0) if 1 <= hour <= 12 else 24
    try:
        return datetime(int(part["year"] or 0), month, day, hour, int(part["minute"] or 0), int(part["second"] or 0))
    except ValueError:
        return None


def _day_and_month(part: dict[str, str | None]) -> tuple[int, int]:
    """Both as numbers; (0, 0), which is no date, when they cannot be told."""
    if part.get("name"):
        return int(part["day"] or 0), _month(part["name"] or "")
    if part.get("first"):
        return _told_apart(int(part["first"] or 0), int(part["then"] or 0))
    return int(part["day"] or 0), int(part["month"] or 0)


def _month(name: str) -> int:
    low = name.lower()
    return next((number for number, month in enumerate(_MONTHS, 1) if month.startswith(low)), 0)


def _told_apart(first: int, then: int) -> tuple[int, int]:
    if first == then or first > 12:
        return first, then
    return (then, first) if then > 12 else (0, 0)
