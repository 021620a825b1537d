"""Dates in figures alone: "2012-10-04", "3/4/2020", "18.6.2023", "since 7/2".

Figures alone are read month first ("3/4/2020" is 4 March), as American print has it, and day first only where the first
figure cannot be a month ("22/04") or where points divide them ("3.4.2020" is 3 April). Two figures without a year
("4/22") are a date only where they cannot be a fraction, or behind "on", "since", "until" and their like; 9/11 and 24/7
are names of other things.
"""

from __future__ import annotations

import re
from datetime import date

from claimcheck.values import calendar
from claimcheck.values.production import HIDDEN, NO_SUCH_DAY, Parts, Production, Reading
from claimcheck.values.resolving import dated, nearest_day, on_day, short_year, stands_alone, year_of

_DATE_BEFORE = re.compile(r"\b(on|since|until|till|by|from|between|before|after|through|to|and|until|day)\s+$", re.I)
_CLOCK_AFTER = re.compile(r",? (?:at )?\d\d?(?::\d\d\b| ?[ap]\.?m\b)", re.I)
_NOT_DATES = frozenset(("9/11", "24/7", "50/50"))


def _iso(parts: Parts) -> Reading | None:
    if "T" in parts.get("iso"):
        return None
    try:
        return on_day(date.fromisoformat(parts.get("iso")))
    except ValueError:
        return None


def _numeric(parts: Parts) -> Reading | None:
    """Read "3/4/2020" month first, day first where that cannot be, or where points divide it."""
    word = parts.get("numeric")
    before = parts.context.text[max(0, parts.items[0].start - 2) : parts.items[0].start]
    separator = next(character for character in word if not character.isdigit())
    if before[-1:] == separator and before[:1].isdigit():
        return HIDDEN  # "133-03-03-2020"
    first, second, third = (int(piece) for piece in word.split(separator))
    if first > 31:
        return on_day(calendar.make_day(first, second, third))
    year = third if third > 99 else short_year(third)
    if (separator == "." and second <= 12) or first > 12:
        first, second = second, first
    return on_day(calendar.make_day(year, first, second)) or (NO_SUCH_DAY if _may_be_day(first, second) else None)


def _may_be_day(month: int, day: int) -> bool:
    return 0 < month <= 12 and 0 < day <= 31


def _slash(parts: Parts) -> Reading | None:
    """Read "4/22", "since 7/2", "Friday 5/12", "2014/10"; see the module's policy."""
    item = next(item for item in parts.items if item.name in ("slash", "number"))
    word = parts.context.text[item.start : item.end]
    if "/" not in word or word in _NOT_DATES:
        return None
    if re.fullmatch(r"(?:19|20)\d\d/\d{1,2}", word):
        return _year_and_month(int(word[:4]), int(word[5:]))
    if re.fullmatch(r"\d{1,2}/\d{1,2}", word) is None:
        return None
    month, day = (int(piece) for piece in word.split("/"))
    if len(parts.items) == 1 and not _is_date(parts, month, day):
        return None
    return _day_of_year(parts, *((day, month) if month > 12 else (month, day)))


def _is_date(parts: Parts, month: int, day: int) -> bool:
    """Whether two lone figures are no fraction: a preposition says so, or that no fraction is printed like it."""
    item, text = parts.items[0], parts.context.text
    if text.startswith(" of ", item.end):
        return False  # "by 2/3 of the members"
    if _DATE_BEFORE.search(text[max(0, item.start - 10) : item.start]) or _CLOCK_AFTER.match(text, item.end):
        return True
    return item.name == "slash" and not month > day > 12 and stands_alone(parts)


def _day_of_year(parts: Parts, month: int, day: int) -> Reading | None:
    year = year_of(parts)
    if year is not None:
        return on_day(calendar.make_day(year, month, day))
    if calendar.make_day(2000, month, day) is None:
        return None
    unresolved = f"XXXX-{month:02d}-{day:02d}"
    return on_day(nearest_day(parts, month, day), unresolved) or dated(unresolved, None)


def _year_and_month(year: int, month: int) -> Reading | None:
    if not 1 <= month <= 12:
        return None
    return dated(f"{year:04d}-{month:02d}", calendar.month_interval(year, month))


_STEP = "( last | next | this )"
_WEEKDAY = "( ( weekday | weakday ) stop? comma? )?"
PRODUCTIONS = (
    Production("date.iso", "iso", _iso),
    Production("date.numeric", f"{_WEEKDAY} numeric", _numeric),
    Production("date.slash", f"( {_STEP}? weekday comma? | {_STEP} )? ( slash | number ) ( comma year )?", _slash),
)
