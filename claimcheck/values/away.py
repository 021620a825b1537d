"""So long before or after: "two weeks from tomorrow", "1 month and 21 days ago", "the day before Christmas".

These productions look at readings: a ``moment`` is a date that was read, a ``stretch`` a duration.
"""

from __future__ import annotations

import re
from datetime import datetime

from claimcheck.model import Modifier, ValueKind
from claimcheck.values import calendar
from claimcheck.values.clock import at_clock
from claimcheck.values.production import Parts, Production, Reading
from claimcheck.values.resolving import dated, day_of, on_day, ranked, reference, stands_alone, tense, value_of
from claimcheck.values.scan import Item

_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_MANY = 10_000
_NEAR = 40  # characters


def shifted(seen_from: datetime, duration: str, direction: int) -> datetime | None:
    """A moment moved by an ISO 8601 duration, months first."""
    found = _DURATION.fullmatch(duration)
    if found is None or not any(found.groups()):
        return None
    years, months, weeks, days, hours, minutes, seconds = (int(piece or 0) for piece in found.groups())
    if max(years, months // 12, weeks // 52, days // 365, hours // 8766) > _MANY:
        return None
    day = calendar.add_months(seen_from.date(), direction * (12 * years + months))
    day = calendar.add_days(day, direction * (7 * weeks + days)) if day else None
    if day is None:
        return None
    clock = direction * (hours * 3600 + minutes * 60 + seconds)
    return calendar.add_seconds(datetime.combine(day, seen_from.time()), clock)


def _counted_from(parts: Parts) -> Reading | None:
    """Read "two weeks from tomorrow", "3 days after January 12th", "the day before Christmas"."""
    word = next(item.name for item in parts.items if item.name in ("from", "after", "before", "later", "ago"))
    known = parts.items[-1]
    seen_from = reference(parts) if value_of(known.value) == "PRESENT_REF" else day_of(known.value)
    duration = value_of(parts.get("stretch")) if parts.item("stretch") else _one(parts.get("timeunit"))
    if seen_from is None or not duration or parts.context.text[known.end : known.end + 1] in ("'", "’"):
        return dated("XXXX-XX-XX", None) if reference(parts) is None and duration else None
    direction = -1 if word in ("before", "ago") else 1
    return _placed(calendar.midnight(seen_from), duration, direction, parts)


def _one(unit: tuple[str, bool]) -> str:
    return {"day": "P1D", "week": "P1W", "month": "P1M", "year": "P1Y"}.get(unit[0], "") if not unit[1] else ""


def _placed(seen_from: datetime, duration: str, direction: int, parts: Parts) -> Reading | None:
    if "T" in duration:
        now = parts.context.published
        moved = shifted(now, duration, direction) if now else None
        return None if moved is None else _at(moved)
    moved = shifted(seen_from, duration, direction)
    return on_day(moved.date(), "XXXX-XX-XX") if moved else None


def _at(moment: datetime) -> Reading:
    clock = moment.time().replace(microsecond=0)
    return at_clock(moment.date(), clock)


def _compound_away(parts: Parts) -> Reading | None:
    """Read "1 month and 21 days ago", "two hours later": units that one production of a single unit does not read."""
    published, word = parts.context.published, parts.items[-1].value
    duration, quantity = value_of(parts.get("stretch")), parts.get("stretch").quantity
    if word not in ("ago", "later") or "X" in duration:
        return None
    if quantity is not None and quantity.modifier not in (None, Modifier.APPROX):
        return None
    if published is None:
        return dated("PAST_REF" if word == "ago" else "FUTURE_REF", None)
    if word == "later" and "T" in duration and tense(parts) != "future":
        return None  # "two hours later" follows on the story, not on the day of publication
    return _placed(published, duration, -1 if word == "ago" else 1, parts)


def _ahead(parts: Parts) -> Reading | None:
    """Read "in two weeks", "in 5 minutes" of what is to come; "the first in five years" is a duration."""
    stretch: Item = parts.items[-1]
    if parts.items[0].value != "in" or stretch.value.kind is not ValueKind.DURATION or ranked(parts):
        return None
    spoken, published, start = tense(parts), parts.context.published, parts.items[0].start
    if spoken == "past" or (spoken is None and parts.context.text[max(0, start - _NEAR) : start].strip()):
        return None
    duration = value_of(stretch.value)
    if published is None:  # alone, "in a day" may well say how long it takes
        return dated("FUTURE_REF", None) if spoken == "future" and "X" not in duration else None
    if not any(letter in duration for letter in "WDT") or "X" in duration or not stands_alone(parts):
        return None
    return _placed(published, duration, 1, parts)


PRODUCTIONS = (
    Production(
        "date.counted-from",
        "in? ( stretch | the? timeunit ) ( from | after | before | later | ago ) the? moment",
        _counted_from,
    ),
    Production("date.compound-away", "stretch ( ago | later )", _compound_away),
    Production("date.ahead", "in stretch", _ahead),
)
