"""Days by their weekday: "Thursday", "Tuesday next week", "Friday the 15th", "the first Friday of next month"."""

from __future__ import annotations

import re
from datetime import date

from claimcheck.model import Timex, ValueKind
from claimcheck.values import calendar
from claimcheck.values.production import Parts, Production, Reading, word_before
from claimcheck.values.resolving import (
    dated,
    day_number,
    nearest_weekday,
    on_day,
    reference,
    stands_alone,
    step_of,
    tense,
    year_for_month,
    year_of,
)
from claimcheck.values.scan import Item
from claimcheck.values.words import WEEKDAYS

_JOINED = re.compile(rf"\b({'|'.join(WEEKDAYS)})\s+and\s+(?:on\s+)?$")
_NEIGHBOURS = 3
_DETERMINED = frozenset(("a", "an", "the", "his", "her", "its", "their", "our", "my", "every", "each", "this", "that"))
_MONTHS_SEARCHED = 24


def _weekday(parts: Parts) -> Reading | None:
    weekday = parts.get("weekday")
    if weekday < 0:
        return Reading(ValueKind.SET, Timex("SET", f"XXXX-WXX-{-weekday}"), hedged=False)
    unresolved = f"XXXX-WXX-{weekday}"
    day = _beside(parts, weekday) or nearest_weekday(parts, weekday)
    return on_day(day, unresolved) or dated(unresolved, None)


def _beside(parts: Parts, weekday: int) -> date | None:
    """The second of "Saturday and Sunday": the day after that Saturday, whatever the tense."""
    if len(parts.items) > 1:
        return None
    start = parts.items[0].start
    found = _JOINED.search(parts.context.text, max(0, start - 24), start)
    if found is None:
        return None
    first = WEEKDAYS.index(found.group(1)) + 1
    apart = (weekday - first) % 7
    if not 1 <= apart <= _NEIGHBOURS:
        return None
    item = Item("weekday", found.start(1), found.end(1), first)
    day = nearest_weekday(Parts((item,), parts.context), first)
    return None if day is None else calendar.add_days(day, apart)


def _of_week(parts: Parts) -> Reading | None:
    """Read "Tuesday next week", "Monday of this week", "last week's Sunday"."""
    weekday, unit = parts.get("weekday"), parts.get("timeunit")
    if weekday < 0 or unit != ("week", False):
        return None
    seen_from = reference(parts)
    if seen_from is None:
        return dated(f"XXXX-WXX-{weekday}", None)
    step = step_of({item.name for item in parts.items})
    return on_day(calendar.add_days(calendar.week_of(seen_from), 7 * step + weekday - 1), f"XXXX-WXX-{weekday}")


def _after_next(parts: Parts) -> Reading | None:
    """Read "Friday after next": the Friday of next week."""
    weekday, seen_from = parts.get("weekday"), reference(parts)
    if weekday < 0 or parts.items[-1].value == "last":
        return None
    if seen_from is None:
        return dated(f"XXXX-WXX-{weekday}", None)
    ahead = (weekday - seen_from.isoweekday()) % 7 or 7
    return on_day(calendar.add_days(seen_from, ahead + 7), f"XXXX-WXX-{weekday}")


def _with_number(parts: Parts) -> Reading | None:
    """Read "Friday the 15th", "Mon 13th": the nearest month in which that day of the month is that weekday."""
    weekday, number, seen_from = parts.get("weekday") or parts.get("weakday"), day_number(parts), reference(parts)
    if weekday < 0 or number is None or not 1 <= number <= 31 or not stands_alone(parts):
        return None
    if seen_from is None:
        return dated(f"XXXX-XX-{number:02d}", None)
    spoken = tense(parts)
    steps = sorted(range(-_MONTHS_SEARCHED, _MONTHS_SEARCHED + 1), key=lambda step: (abs(step), -step))
    for step in steps:
        first = calendar.first_of_month(seen_from.year, seen_from.month + step)
        day = calendar.make_day(first.year, first.month, number) if first else None
        fits = day is not None and day.isoweekday() == weekday
        if fits and day is not None and (day <= seen_from if spoken == "past" else day >= seen_from):
            return on_day(day, f"XXXX-XX-{number:02d}")
    return None


def _nth(parts: Parts) -> Reading | None:
    """Read "the first Friday of next month", "the last Monday in May 2020"."""
    place = next(place for place, item in enumerate(parts.items) if item.name == "weekday")
    weekday, head = parts.get("weekday"), parts.items[place - 1]
    nth = -1 if head.name == "last" else int(head.value.value)
    if weekday < 0 or not -1 <= nth <= 5 or nth == 0:
        return None
    month = _month_named(Parts(parts.items[place + 1 :], parts.context))
    if month is None:
        return dated(f"XXXX-WXX-{weekday}", None) if reference(parts) is None else None
    day = calendar.nth_weekday(*month, nth, weekday)
    return on_day(day)


def _month_named(parts: Parts) -> tuple[int, int] | None:
    """The year and month of "of next month", "of the month", "in October", "in May 2020"."""
    month, seen_from = parts.get("month"), reference(parts)
    if month is not None:
        year = year_of(parts) or (year_for_month(parts, month) if tense(parts) else _coming(seen_from, month))
        return None if year is None else (year, month)
    if seen_from is None or parts.get("timeunit") != ("month", False):
        return None
    step = step_of({item.name for item in parts.items})
    first = calendar.first_of_month(seen_from.year, seen_from.month + step)
    return None if first is None else (first.year, first.month)


def _coming(seen_from: date | None, month: int) -> int | None:
    """The year of the next such month: "the first Tuesday of October" is said of what is fixed ahead."""
    return None if seen_from is None else seen_from.year + (month < seen_from.month)


def _weeks_on(parts: Parts) -> Reading | None:
    """Read "two Fridays from now"."""
    weekday, count, seen_from = -parts.get("weekday"), parts.numbers()[0].value, reference(parts)
    if weekday < 0 or seen_from is None or not isinstance(count, int) or not 1 <= count <= 60:
        return None
    ahead = (weekday - seen_from.isoweekday()) % 7 or 7
    return on_day(calendar.add_days(seen_from, ahead + 7 * (count - 1)), f"XXXX-WXX-{weekday}")


def _bare_nth(parts: Parts) -> Reading | None:
    """Read "second Sunday" without an article: of the month of the reference day."""
    nth, weekday, seen_from = int(parts.get("ordinal").value), parts.get("weekday"), reference(parts)
    before = word_before(parts.context.text, parts.items[0].start)
    if weekday < 0 or not 1 <= nth <= 5 or before in _DETERMINED or not stands_alone(parts):
        return None
    if seen_from is None:
        return dated(f"XXXX-WXX-{weekday}", None)
    return on_day(calendar.nth_weekday(seen_from.year, seen_from.month, nth, weekday))


_STEP = "( last | next | this )"
PRODUCTIONS = (
    Production("date.weekday", f"( {_STEP} )? weekday", _weekday),
    Production("date.weekday-of-week", f"weekday ( of | from | comma | on )? the? {_STEP} timeunit", _of_week),
    Production("date.week-weekday", f"{_STEP} timeunit ( poss | dash | comma | on )? weekday", _of_week),
    Production("date.weekday-after-next", "weekday ( after | later ) the? next", _after_next),
    Production("date.weekday-number", "( weekday | weakday ) the? ( ordinal | day )", _with_number),
    Production("date.nth-weekday", "the? ( ordinal | last ) weekday ( of | in )? month ( comma? year )?", _nth),
    Production("date.nth-weekday-of", f"the? ( ordinal | last ) weekday ( of | in ) the? {_STEP}? timeunit", _nth),
    Production("date.weekdays-from-now", "day weekday from reference", _weeks_on),
    Production("date.nth-weekday-bare", "ordinal weekday", _bare_nth),
)
