"""Feasts that follow the moon: of the Islamic and the Hebrew calendar, and the Lunar New Year.

The Islamic days are computed for Mecca. Where the crescent is looked for, a feast may fall a day earlier or later, and
its TIMEX3 says APPROX. Algorithms: Dershowitz and Reingold, *Calendrical Calculations*, for the two
calendars; Meeus, *Astronomical Algorithms*, chapter 49, for the new moon.
"""

from __future__ import annotations

from datetime import MAXYEAR, date
from math import floor, radians, sin

from claimcheck.values import calendar

_ISLAMIC_EPOCH = 227014  # the day before 1 Muharram of the year 1, as date.toordinal counts days
_BEFORE_DUSK = 10 / 24
_HEBREW_EPOCH = -1373427
_HEBREW_YEARS_AHEAD = 3761  # the Hebrew year that begins in the autumn of the Gregorian year 0
_BEIJING = 8 / 24
_MONTH = 29.530588861
_FIRST_MOON = 2451550.09766  # Julian day of the first mean new moon of 2000
_FIRST_SOLSTICE = 2451900.05952  # Julian day of the mean winter solstice of 2000
_EARTH_SLOWS = 69 / 86400  # dynamical less universal time, in days, near the year 2020
_JULIAN_DAY = 1721424.5  # the Julian day before ordinal 1


def islamic_day(year: int, month: int, day: int) -> date | None:
    """The first such day of the Islamic calendar in a Gregorian year; ``None`` where the year has none."""
    around = (year - 622) * 33 // 32
    for islamic in range(max(1, around - 1), around + 3):
        found = _from_ordinal(_islamic_month(islamic, month) + day - 1)
        if found is not None and found.year == year:
            return found
    return None


def _islamic_month(year: int, month: int) -> int:
    """The ordinal of a month's first day: the day after a moon that is new before 5 p.m. in Mecca, else one later."""
    counted = _ISLAMIC_EPOCH + 354 * (year - 1) + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2
    near = round((counted + _JULIAN_DAY - _FIRST_MOON) / _MONTH)
    moons = (_new_moon(number) - _JULIAN_DAY for number in (near - 1, near, near + 1))
    return floor(min(moons, key=lambda moon: abs(moon - counted)) + _BEFORE_DUSK) + 1


def hebrew_new_year(year: int) -> date | None:
    """Rosh Hashanah of a Gregorian year."""
    return _from_ordinal(_new_year_ordinal(year + _HEBREW_YEARS_AHEAD))


def passover(year: int) -> date | None:
    """The first day of Passover, 163 days before the next Rosh Hashanah."""
    following = hebrew_new_year(year)
    return None if following is None else calendar.add_days(following, -163)


def hanukkah(year: int) -> date | None:
    """The day on whose evening the first candle is lit: that before 25 Kislev."""
    first, following = hebrew_new_year(year), hebrew_new_year(year + 1)
    if first is None or following is None:
        return None
    cheshvan = 30 if (following - first).days % 10 == 5 else 29
    return calendar.add_days(first, 30 + cheshvan + 23)


def _new_year_ordinal(year: int) -> int:
    """1 Tishri of a Hebrew year, with the delays that keep feasts off certain weekdays."""
    before, this, after = (_elapsed(year + step) for step in (-1, 0, 1))
    delay = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _HEBREW_EPOCH + this + delay


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def lunar_new_year(year: int) -> date | None:
    """The day in Beijing of the second new moon after the one of the winter solstice; the third after a leap month."""
    start = calendar.make_day(year, 1, 21)
    if start is None:
        return None
    solstice = floor(_FIRST_SOLSTICE + 365.24274 * (year - 2001) + _BEIJING - _JULIAN_DAY)
    number = round((solstice + _JULIAN_DAY - _FIRST_MOON) / _MONTH) + 1
    while _beijing_day(number) > solstice:
        number -= 1
    found = _from_ordinal(_beijing_day(number + 2))
    return _from_ordinal(_beijing_day(number + 3)) if found is not None and found < start else found


def _beijing_day(number: int) -> int:
    return floor(_new_moon(number) + _BEIJING - _JULIAN_DAY)


def _new_moon(number: int) -> float:
    """Julian day of the new moon so many after the first of 2000, to some minutes."""
    century = number / 1236.85
    sun = radians(2.5534 + 29.10535670 * number)
    moon = radians(201.5643 + 385.81693528 * number + 0.0107582 * century**2)
    height = radians(160.7108 + 390.67050284 * number)
    node = radians(124.7746 - 1.56375588 * number)
    mean = _FIRST_MOON + _MONTH * number + 0.00015437 * century**2
    return mean - _EARTH_SLOWS + (
        -0.40720 * sin(moon) + 0.17241 * sin(sun) + 0.01608 * sin(2 * moon) + 0.01039 * sin(2 * height)
        + 0.00739 * sin(moon - sun) - 0.00514 * sin(moon + sun) + 0.00208 * sin(2 * sun)
        - 0.00111 * sin(moon - 2 * height) - 0.00057 * sin(moon + 2 * height) + 0.00056 * sin(2 * moon + sun)
        - 0.00042 * sin(3 * moon) + 0.00042 * sin(sun + 2 * height) + 0.00038 * sin(sun - 2 * height)
        - 0.00024 * sin(2 * moon - sun) - 0.00017 * sin(node)
    )  # fmt: skip


def _from_ordinal(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if 1 <= ordinal <= date(MAXYEAR, 12, 31).toordinal() else None
