"""Named days: Thanksgiving, Christmas Eve, Easter Monday ... each with the rule that finds it in a year.

Days of the Islamic calendar hang on the moon's sighting and differ from country to country by a day: see
:mod:`claimcheck.values.lunar`. Theirs are the names in :data:`SIGHTED`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import MAXYEAR, date, timedelta

from claimcheck.model import Interval
from claimcheck.values import calendar, lunar

_EARLY_PRIMARIES = {2008: 2}  # year -> month
Rule = Callable[[int], date | None]


def easter(year: int) -> date:
    """Easter Sunday of the Western churches (the anonymous Gregorian algorithm, Nature 1876)."""
    golden, century, rest = year % 19, year // 100, year % 100
    shift = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - shift - rest % 4) % 7
    late = (golden + 11 * shift + 22 * weekday) // 451
    month, day = divmod(shift + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _fixed(month: int, day: int) -> Rule:
    return lambda year: calendar.make_day(year, month, day)


def _nth(month: int, nth: int, weekday: int, plus: int = 0) -> Rule:
    def rule(year: int) -> date | None:
        found = calendar.nth_weekday(year, month, nth, weekday)
        return None if found is None else calendar.add_days(found, plus)

    return rule


def _tax_day(year: int) -> date | None:
    """15 April, or the next working day: the capital keeps 16 April, on the nearest working day, as a holiday."""
    ides = calendar.make_day(year, 4, 15)
    return None if ides is None else calendar.add_days(ides, {5: 3, 6: 3, 7: 2}.get(ides.isoweekday(), 0))


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Eastern churches (Meeus, Astronomical Algorithms, chapter 8), in the Gregorian calendar."""
    moon = (19 * (year % 19) + 15) % 30
    month, day = divmod(moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114, 31)
    behind = year // 100 - year // 400 - 2  # days by which the Julian calendar is behind
    return date(year, month, day + 1) + timedelta(days=behind)


def _super_tuesday(year: int) -> date | None:
    """The day of most American primaries: in years of presidential elections, most often in March."""
    return None if year % 4 else calendar.nth_weekday(year, _EARLY_PRIMARIES.get(year, 3), 1, 2)


def _around_orthodox_easter(days: int) -> Rule:
    return lambda year: calendar.add_days(orthodox_easter(year), days)


def _around_easter(days: int) -> Rule:
    return lambda year: calendar.add_days(easter(year), days)


def _islamic(month: int, day: int) -> Rule:
    return lambda year: lunar.islamic_day(year, month, day) if year in _MOON_YEARS else None


def _of_moon(rule: Rule, plus: int = 0) -> Rule:
    def later(year: int) -> date | None:
        found = rule(year) if year in _MOON_YEARS else None
        return None if found is None else calendar.add_days(found, plus)

    return later


OCCASIONAL = frozenset({"super tuesday"})
"""Names of days that are not in every year."""
_MOON_YEARS = range(1900, 2201)  # farther off, the moon's mean motion is a day out
RULES: Mapping[str, Rule] = {
    "new year day": _fixed(1, 1), "new years day": _fixed(1, 1), "new years eve": _fixed(12, 31),
    "new year eve": _fixed(12, 31),
    "epiphany": _fixed(1, 6), "mlk day": _nth(1, 3, 1), "martin luther king day": _nth(1, 3, 1),
    "martin luther kings day": _nth(1, 3, 1),
    "groundhog day": _fixed(2, 2), "valentine day": _fixed(2, 14), "presidents day": _nth(2, 3, 1),
    "st patrick day": _fixed(3, 17), "saint patrick day": _fixed(3, 17), "april fool day": _fixed(4, 1),
    "april fools day": _fixed(4, 1), "anzac day": _fixed(4, 25), "may day": _fixed(5, 1), "mother day": _nth(5, 2, 7),
    "mothers day": _nth(5, 2, 7), "memorial day": _nth(5, -1, 1), "father day": _nth(6, 3, 7),
    "fathers day": _nth(6, 3, 7), "juneteenth": _fixed(6, 19), "independence day": _fixed(7, 4),
    "tax day": _tax_day, "bastille day": _fixed(7, 14), "labor day": _nth(9, 1, 1), "labour day": _nth(9, 1, 1),
    "columbus day": _nth(10, 2, 1), "halloween": _fixed(10, 31), "election day": _nth(11, 1, 1, plus=1),
    "veterans day": _fixed(11, 11), "veteran day": _fixed(11, 11), "remembrance day": _fixed(11, 11),
    "armistice day": _fixed(11, 11), "thanksgiving": _nth(11, 4, 4), "thanksgiving day": _nth(11, 4, 4),
    "black friday": _nth(11, 4, 4, plus=1), "cyber monday": _nth(11, 4, 4, plus=4), "christmas": _fixed(12, 25),
    "christmas day": _fixed(12, 25), "christmas eve": _fixed(12, 24), "boxing day": _fixed(12, 26),
    "ash wednesday": _around_easter(-46), "palm sunday": _around_easter(-7), "maundy thursday": _around_easter(-3),
    "good friday": _around_easter(-2), "easter": _around_easter(0), "easter sunday": _around_easter(0),
    "easter monday": _around_easter(1), "ascension day": _around_easter(39), "pentecost": _around_easter(49),
    "eid al fitr": _islamic(10, 1), "eid ul fitr": _islamic(10, 1), "eid al adha": _islamic(12, 10),
    "eid ul adha": _islamic(12, 10), "id ul fitr": _islamic(10, 1), "id al fitr": _islamic(10, 1),
    "id ul adha": _islamic(12, 10), "id al adha": _islamic(12, 10), "ramadan": _islamic(9, 1),
    "rosh hashanah": _of_moon(lunar.hebrew_new_year),
    "rosh hashana": _of_moon(lunar.hebrew_new_year), "yom kippur": _of_moon(lunar.hebrew_new_year, 9),
    "passover": _of_moon(lunar.passover), "hanukkah": _of_moon(lunar.hanukkah), "chanukah": _of_moon(lunar.hanukkah),
    "hanukah": _of_moon(lunar.hanukkah), "lunar new year": _of_moon(lunar.lunar_new_year),
    "chinese new year": _of_moon(lunar.lunar_new_year), "chinese new year day": _of_moon(lunar.lunar_new_year),
    "chinese new years day": _of_moon(lunar.lunar_new_year), "lunar new years day": _of_moon(lunar.lunar_new_year),
    "mardi gras": _around_easter(-47), "shrove tuesday": _around_easter(-47), "pancake day": _around_easter(-47),
    "orthodox easter": _around_orthodox_easter(0), "orthodox easter sunday": _around_orthodox_easter(0),
    "orthodox good friday": _around_orthodox_easter(-2), "patriots day": _nth(4, 3, 1), "super tuesday": _super_tuesday,
    "remembrance sunday": _nth(11, 2, 7), "holocaust remembrance day": _fixed(1, 27),
    "international holocaust remembrance day": _fixed(1, 27),
    "whit sunday": _around_easter(49), "whit monday": _around_easter(50), "corpus christi": _around_easter(60),
}  # fmt: skip
"""Name, in lower case and without "'s", to the day's rule; where two countries differ, that of the United States."""

SIGHTED = frozenset(name for name in RULES if name.startswith(("eid ", "id ", "ramadan")))
"""Names of days that the sighting of the moon may move by one."""

_DAYS_LONG = {"hanukkah": 8, "chanukah": 8, "hanukah": 8, "passover": 8}
_GENERAL = frozenset((
    "april", "chinese", "day", "friday", "may", "monday", "sunday", "thursday", "tuesday", "wednesday", "year", "years",
    "international",
))  # fmt: skip
WORDS = frozenset(word for name in RULES for word in name.split()) - _GENERAL
"""The words by which a name is noticed; those of the general calendar are known already."""


def day_of(name: str, year: int) -> date | None:
    """The named day of a year, ``None`` for a name that is not known or a year outside the calendar."""
    rule = RULES.get(name)
    return rule(year) if rule is not None and 1583 <= year <= MAXYEAR else None


def stretch_of(name: str, year: int) -> Interval | None:
    """The days of a feast that lasts ("Ramadan", "Hanukkah"); ``None`` for one of a single day."""
    start = day_of(name, year)
    if start is None or (name != "ramadan" and name not in _DAYS_LONG):
        return None
    if name != "ramadan":
        return calendar.day_interval(start, _DAYS_LONG[name])
    fast_breaks = next((day for ahead in (0, 1) if (day := day_of("eid al fitr", year + ahead)) and day > start), None)
    return None if fast_breaks is None else calendar.day_interval(start, (fast_breaks - start).days)
