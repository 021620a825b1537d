"""Days by their names: "Thanksgiving", "Christmas Eve 2018", "Memorial Day of last year", "last Easter"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from claimcheck.model import Modifier, Timex
from claimcheck.values import holidays
from claimcheck.values.production import Parts, Production, Reading, word_after, word_before
from claimcheck.values.resolving import dated, nearest_of, on_day, reference, stands_alone, step_of, value_of, year_of
from claimcheck.values.words import WEEKDAYS

_SEASONS = frozenset(("week", "weekend", "season", "holiday", "holidays", "break", "period"))
_PREPOSITIONS = frozenset(("on", "by", "before", "after", "since", "until", "till", "during"))
_FIRST = ("named", "month", "country", "placetime")
_STEPS = frozenset(("last", "next", "this"))


def _named(parts: Parts) -> Reading | None:
    """A named day: of the year that stands with it, else the nearest that "last", "next" or the tense allow."""
    name = re.sub(r"['’]s?\b", "", _name_words(parts)).lower()
    if name not in holidays.RULES or _describes(parts):
        return None
    seen_from, year = reference(parts), year_of(parts) or _year_named(parts)
    if year is not None:
        return _placed(name, holidays.day_of(name, year))
    if seen_from is None:
        return dated("XXXX-XX-XX", None)
    days = [day for step in (-1, 0, 1) if (day := holidays.day_of(name, seen_from.year + step))]
    return _placed(name, _stepped(parts, days, seen_from), "XXXX-XX-XX")


def _placed(name: str, day: date | None, unresolved: str | None = None) -> Reading | None:
    """The named day, or the days of a feast that lasts; APPROX where the sighting of the moon may move it."""
    mod = Modifier.APPROX if name in holidays.SIGHTED else None
    stretch = holidays.stretch_of(name, day.year) if day is not None else None
    if day is None or stretch is None or stretch.end is None:
        reading = on_day(day, unresolved)
        return reading and reading._replace(timex=Timex("DATE", value_of(reading), mod))
    return dated(f"{day}/{stretch.end.date() - timedelta(1)}", stretch, mod, unresolved)


def _describes(parts: Parts) -> bool:
    """Whether the name only describes what follows: "a Christmas party", "the Boxing Day earthquake"."""
    text, start, end = parts.context.text, parts.items[0].start, parts.items[-1].end
    after = word_after(text, end)
    if after in _SEASONS:
        return True
    if parts.items[0].name in _STEPS or (parts.items[-1].name in ("year", "timeunit") and len(parts.items) > 3):
        return False
    told = word_before(text, start) in _PREPOSITIONS
    return not (told or stands_alone(parts) or after.endswith(("ing", "ed")))


def _year_named(parts: Parts) -> int | None:
    """The year of "Memorial Day of last year"."""
    seen_from, names = reference(parts), {item.name for item in parts.items}
    if seen_from is None or parts.all("timeunit")[-1:] != [("year", False)] or not names & _STEPS:
        return None
    return None if parts.items[-1].name != "timeunit" or len(names) < 3 else seen_from.year + step_of(names)


def _name_words(parts: Parts) -> str:
    """The words of the name itself, without "next" before it and the year behind."""
    place = next(place for place, item in enumerate(parts.items) if item.name in _FIRST)
    kept = []
    for item in parts.items[place:]:
        if item.name in ("of", "comma", "year", "last", "next", "this", "the"):
            break
        if item.name not in ("poss", "stop", "dash"):
            weekday = item.name == "weekday" and item.value > 0  # "Easter Mon."
            kept.append(WEEKDAYS[item.value - 1] if weekday else parts.context.text[item.start : item.end])
    return " ".join(kept)


def _stepped(parts: Parts, days: list[date], seen_from: date) -> date | None:
    first = parts.items[0].name
    if first == "last":
        return max((day for day in days if day < seen_from), default=None)
    if first == "next":
        return min((day for day in days if day > seen_from), default=None)
    if first == "this":
        return next((day for day in days if day.year == seen_from.year), None)
    return nearest_of(parts, days)


_STEP = "( last | next | this )"
PRODUCTIONS = (
    Production("date.named", f"( {_STEP} | the )? named ( ( of | comma )? ( year | the? {_STEP} timeunit ) )?", _named),
    Production(
        "date.named-day",
        f"( {_STEP} | the )? ( named | month ) poss? ( named | timeunit | weekday )"
        f" ( ( of | comma )? ( year | the? {_STEP} timeunit ) )?",
        _named,
    ),
    Production(
        "date.named-of-moon",
        f"( {_STEP} | the )? ( named dash? named dash? named | nation named timeunit poss? timeunit? )"
        f" ( ( of | comma )? ( year | the? {_STEP} timeunit ) )?",
        _named,
    ),
    Production(
        "date.named-long-day",
        f"( {_STEP} | the )? ( named | month ) stop? ( named | timeunit ) poss? ( named poss? )? ( named | timeunit )"
        f" ( ( of | comma )? ( year | the? {_STEP} timeunit ) )?",
        _named,
    ),
)
