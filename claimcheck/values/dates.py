"""Dates by their names and figures: days of months, months, named days, "2012-10-04", "3/4/2020".

Figures alone are read month first ("3/4/2020" is 4 March), as American print has it, and day first only where the first
figure cannot be a month ("22/04") or where points divide them ("3.4.2020" is 3 April). Two figures without a year
("4/22") are a date only where they cannot be a fraction, or behind "on", "since", "until" and their like; 9/11 and 24/7
are names of other things.
"""

from __future__ import annotations

import re
from datetime import date

from claimcheck.values import calendar, holidays
from claimcheck.values.production import HIDDEN, Parts, Production, Reading, words_after, words_before
from claimcheck.values.resolving import (
    PARTS,
    dated,
    day_number,
    narrow,
    nearest_day,
    nearest_of,
    on_day,
    reference,
    short_year,
    spoken_year,
    stands_alone,
    step_of,
    year_for_month,
    year_of,
)
from claimcheck.values.years import week_with

_PREPOSITIONS = frozenset((
    "in", "on", "by", "since", "until", "till", "from", "of", "last", "next", "this", "early", "late", "mid", "to",
    "through", "between", "during", "for", "before", "after", "every", "each", "around", "about",
))  # fmt: skip
_INVITES = frozenset(("and", "or", "that", "the", "said", "says", "ending", "ended", "starting", "beginning", "month"))
_NAME_BEFORE = re.compile(r"\b([A-Z][\w.’'-]*) $")
_NAME_AFTER = re.compile(r" [A-Z][a-z]")
_VERB_AFTER = re.compile(r"(?<=May) (?:I|we|you|he|she|they|it|be|not)\b")
_MARCH_OF = re.compile(r"March (?:for|of the)\b")
_ABBREVIATED = re.compile(r"(?!May)[A-Z][a-z]{2}(?![a-z./–-])|(?<=\$)[A-Z]{3}\b")
_DATE_BEFORE = re.compile(r"\b(on|since|until|till|by|from|between|before|after|through|to|and|until|day)\s+$", re.I)
_SEASONS = frozenset(("week", "weekend", "season", "holiday", "holidays", "break", "period"))
_STEPS = frozenset(("last", "next", "this"))
_NOT_DATES = frozenset(("9/11", "24/7", "50/50"))


def _month_of(parts: Parts) -> int:
    return int(parts.get("month") or parts.get("weakmonth"))


def _month_day(parts: Parts) -> Reading | None:
    """A day of a month, with its year or in the nearest year that the tense allows."""
    month, day = _month_of(parts), day_number(parts)
    if parts.item("weakmonth") and not _surely_a_month(parts):
        return None
    unit = parts.get("timeunit")
    if unit is not None and unit != ("day", False):
        return None  # "the first week of October"
    if day is None or not 1 <= day <= 31:
        return HIDDEN
    year = year_of(parts)
    if year is not None:
        return on_day(calendar.make_day(year, month, day)) or HIDDEN
    if calendar.make_day(2000, month, day) is None:
        return HIDDEN  # 31 February
    unresolved = f"XXXX-{month:02d}-{day:02d}"
    return on_day(nearest_day(parts, month, day), unresolved) or dated(unresolved, None)


def _surely_a_month(parts: Parts) -> bool:
    """Whether a lower-case "may" or "march" is a month: in figures or as an ordinal, not "one may ask"."""
    if any(character.isdigit() for character in parts.words):
        return True
    return stands_alone(parts) and (parts.item("ordinal") is not None or parts.items[0].name == "weakmonth")


def _month_day_spoken(parts: Parts) -> Reading | None:
    """Read "21 September nineteen seventy eight", "15 April of 87", "31-Oct-74"."""
    amounts = [item.value for item in parts.items if item.name in ("day", "ordinal", "number")]
    joined = {item.name for item in parts.items} & {"dash", "gap"}
    year = short_year(int(amounts[1].value)) if joined and len(amounts) == 2 else spoken_year(amounts[1:])
    if year is None or not isinstance(amounts[0].value, int) or (joined and not _two_figures(parts)):
        return None
    return on_day(calendar.make_day(year, _month_of(parts), amounts[0].value))


def _two_figures(parts: Parts) -> bool:
    last = parts.items[-1]
    return last.end - last.start == 2


def _year_first(parts: Parts) -> Reading | None:
    """Read "2019-Sep-1", "2020/Sep/23", "2020/23/Sep"."""
    year, day = year_of(parts), day_number(parts)
    return None if year is None or day is None else on_day(calendar.make_day(year, _month_of(parts), day))


def _days(parts: Parts) -> Reading | None:
    """Read "June 18-19": one stretch of days."""
    numbers = [item.value.value for item in parts.items if item.name in ("day", "ordinal")]
    month, year = _month_of(parts), year_of(parts)
    first, last = numbers[0], numbers[-1]
    if not 1 <= first < last <= 31:
        return None
    start = calendar.make_day(year, month, first) if year else nearest_day(parts, month, first)
    unresolved = None if year else f"XXXX-{month:02d}-{first:02d}/XXXX-{month:02d}-{last:02d}"
    if start is None:
        return None if year else dated(unresolved or "", None)
    end = calendar.make_day(start.year, month, last)
    if end is None:
        return None
    return dated(f"{start}/{end}", calendar.day_interval(start, last - first + 1), unresolved=unresolved)


def _month(parts: Parts) -> Reading | None:
    """A month with its year, or the one that the tense and "last", "next", "this" choose."""
    month, year = _month_of(parts), year_of(parts) or _spoken_after(parts)
    if year is None and parts.numbers():
        return None
    mod = PARTS.get(str(parts.get("part")))
    unresolved = None
    if year is None:
        if len(parts.items) == 1 and _is_name(parts):
            return None
        unresolved = f"XXXX-{month:02d}"
        year = year_for_month(parts, month)
        if year is None:
            return dated(unresolved, None, mod)
    interval = calendar.month_interval(year, month)
    return None if interval is None else dated(f"{year:04d}-{month:02d}", narrow(interval, mod), mod, unresolved)


def _spoken_after(parts: Parts) -> int | None:
    return spoken_year(parts.numbers()) if parts.numbers() else None


def _is_name(parts: Parts) -> bool:
    """Whether a lone month is a name or a verb: "Theresa May", "Jan Kavan", "the March for Life", "May I ask"."""
    text, item = parts.context.text, parts.items[0]
    before = set(words_before(text, item.start)[-1:])
    if before & _PREPOSITIONS:
        return False
    if _NAME_AFTER.match(text, item.end) or _VERB_AFTER.match(text, item.end) or _MARCH_OF.match(text, item.start):
        return True
    if before & _INVITES:
        return False
    if _NAME_BEFORE.search(text, max(0, item.start - 20), item.start):
        return True
    return _ABBREVIATED.match(text, item.start) is not None


def _weak_month(parts: Parts) -> Reading | None:
    names = {item.name for item in parts.items}
    if names & _STEPS and ("this" in names or not stands_alone(parts)) and parts.words[-3:] not in ("Mar", "Apr"):
        return None  # "this may take longer"
    read = _month(parts)
    return None if read is None else read._replace(start=_after_in(parts))


def _after_in(parts: Parts) -> int | None:
    return parts.items[1].start if parts.items[0].name == "in" else None


def _day_of_month(parts: Parts) -> Reading | None:
    """Read "the 20th of next month", "the 31st of this month"."""
    seen_from, number, unit = reference(parts), day_number(parts), parts.all("timeunit")[-1]
    if unit != ("month", False) or number is None or not 1 <= number <= 31:
        return None
    if seen_from is None:
        return dated(f"XXXX-XX-{number:02d}", None)
    step = step_of({item.name for item in parts.items})
    first = calendar.first_of_month(seen_from.year, seen_from.month + step)
    return on_day(calendar.make_day(first.year, first.month, number) if first else None, f"XXXX-XX-{number:02d}")


def _lone_day(parts: Parts) -> Reading | None:
    """Read "on the 27th": the nearest such day of a month that the tense allows."""
    item, text = parts.items[-1], parts.context.text
    number, seen_from = int(item.value.value), reference(parts)
    before = set(words_before(text, parts.items[0].start)[-1:])
    spelled = not text[item.start].isdigit()
    if not before & {"on", "for", "by", "until", "since", "from", "till"} or not stands_alone(parts):
        return None
    if not 1 <= number <= 31 or (spelled and number < 13) or (before == {"for"} and spelled and number < 21):
        return None
    unresolved = f"XXXX-XX-{number:02d}"
    if seen_from is None:
        return dated(unresolved, None)
    months = (calendar.first_of_month(seen_from.year, seen_from.month + step) for step in (-1, 0, 1))
    days = [day for first in months if first and (day := calendar.make_day(first.year, first.month, number))]
    return on_day(nearest_of(parts, days), unresolved)


def _named(parts: Parts) -> Reading | None:
    """Read "Thanksgiving", "Christmas Eve 2018", "Memorial Day of last year", "last Easter"."""
    name = re.sub(r"['’]s?\b", "", _name_words(parts)).lower()
    if name not in holidays.RULES or set(words_after(parts.context.text, parts.items[-1].end)[:1]) & _SEASONS:
        return None
    year, seen_from = year_of(parts), reference(parts)
    if year is None and seen_from is None:
        return dated("XXXX-XX-XX", None)
    names = {item.name for item in parts.items}
    if year is None and seen_from is not None and ("year", False) in parts.all("timeunit")[-1:] and names & _STEPS:
        year = seen_from.year + step_of(names)
    if year is not None:
        return on_day(holidays.day_of(name, year))
    assert seen_from is not None
    days = [day for step in (-1, 0, 1) if (day := holidays.day_of(name, seen_from.year + step))]
    return on_day(_stepped(parts, days, seen_from), "XXXX-XX-XX")


def _name_words(parts: Parts) -> str:
    """The words of the name itself, without "next" before it and the year behind."""
    place = next(place for place, item in enumerate(parts.items) if item.name in ("named", "month"))
    kept = []
    for item in parts.items[place:]:
        if item.name in ("of", "comma", "year", "last", "next", "this", "the"):
            break
        if item.name not in ("poss", "stop"):
            kept.append(parts.context.text[item.start : item.end])
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
    return on_day(calendar.make_day(year, first, second))


def _slash(parts: Parts) -> Reading | None:
    """Read "4/22", "since 7/2", "Friday 5/12"; see the module's policy."""
    item = next(item for item in parts.items if item.name in ("slash", "number"))
    word = parts.context.text[item.start : item.end]
    if re.fullmatch(r"(?:19|20)\d\d/\d{1,2}", word):
        return _year_and_month(int(word[:4]), int(word[5:]))
    if re.fullmatch(r"\d{1,2}/\d{1,2}", word) is None or word in _NOT_DATES:
        return None
    cued = len(parts.items) > 1 or _DATE_BEFORE.search(parts.context.text[max(0, item.start - 10) : item.start])
    month, day = (int(piece) for piece in word.split("/"))
    year = year_of(parts)
    if year is not None:
        month, day = (day, month) if month > 12 else (month, day)
        return on_day(calendar.make_day(year, month, day))
    if not cued and (item.name == "number" or month > day > 12 or not stands_alone(parts)):
        return None
    if month > 12:
        month, day = day, month
    if calendar.make_day(2000, month, day) is None:
        return None
    unresolved = f"XXXX-{month:02d}-{day:02d}"
    return on_day(nearest_day(parts, month, day), unresolved) or dated(unresolved, None)


def _year_and_month(year: int, month: int) -> Reading | None:
    if not 1 <= month <= 12 or month > year % 100 and year % 100 > 31:
        return None
    return dated(f"{year:04d}-{month:02d}", calendar.month_interval(year, month))


def _days_of_month(parts: Parts) -> Reading | None:
    """Read "from 4 to 22 this month"."""
    seen_from, unit = reference(parts), parts.get("timeunit")
    first, last = (int(amount.value) for amount in parts.numbers()[:2])
    if unit != ("month", False) or not 1 <= first < last <= 31 or seen_from is None:
        return None
    step = step_of({item.name for item in parts.items[4:]})
    month = calendar.first_of_month(seen_from.year, seen_from.month + step)
    start = calendar.make_day(month.year, month.month, first) if month else None
    end = calendar.make_day(month.year, month.month, last) if month else None
    if start is None or end is None:
        return None
    return dated(f"{start}/{end}", calendar.day_interval(start, last - first + 1))


def _week_of(parts: Parts) -> Reading | None:
    """Read "the week of March 6": the week that the day lies in."""
    if parts.get("timeunit") != ("week", False):
        return None
    place = next(place for place, item in enumerate(parts.items) if item.name == "of")
    read = _month_day(Parts(parts.items[place + 1 :], parts.context))
    if read is None or read.interval is None or read.interval.start is None:
        return None
    return week_with(read.interval.start.date())


_STEP = "( last | next | this )"
_MONTH = "( month stop? | weakmonth )"
_DAY = "( day | ordinal )"
_WEEKDAY = "( ( weekday | weakday ) stop? comma? )?"
_BEFORE_YEAR = "( comma | of | in | dash )?"
PRODUCTIONS = (
    Production("date.month-day", f"{_WEEKDAY} {_MONTH} ( the | gap )? {_DAY} ( ( comma | of )? year )?", _month_day),
    Production("date.day-month", f"{_WEEKDAY} the? {_DAY} stop? timeunit? of? dash? {_MONTH} ( {_BEFORE_YEAR} year )?", _month_day),
    Production(
        "date.month-day-spoken", f"{_WEEKDAY} {_MONTH} the? {_DAY} comma? ( number | day number | day day )", _month_day_spoken
    ),
    Production(
        "date.day-month-spoken",
        f"{_WEEKDAY} the? {_DAY} of? ( dash | gap )? {_MONTH} ( of | comma | dash | gap )? ( number | day number | day day )",
        _month_day_spoken,
    ),
    Production("date.day-month-figures", f"{_DAY} ( dash | gap ) month ( dash | gap ) year", _month_day),
    Production("date.year-first", f"year ( dash | gap ) ( {_MONTH} ( dash | gap ) day | day ( dash | gap ) {_MONTH} )", _year_first),
    Production(
        "date.month-days",
        f"( from | between )? {_MONTH} ( from | between )? the? {_DAY} ( to | dash | and | until ) the? {_DAY} ( comma? year )?",
        _days,
    ),
    Production(
        "date.days-month",
        f"( from | between )? the? {_DAY} ( to | dash | and | until ) the? {_DAY} of? {_MONTH} ( {_BEFORE_YEAR} year )?",
        _days,
    ),
    Production(
        "date.month",
        f"( the? part ( dash | of the? )? | the? timeunit of )? ( {_STEP} )? month ( ( stop | comma | of )? year )?",
        _month,
    ),
    Production("date.month-spoken", "month of? ( number | day number | day day )", _month),
    Production("date.year-month-name", "year comma? month", _month),
    Production("date.weak-month", f"( part dash? | in | {_STEP} | the? timeunit of ) weakmonth | weakmonth of? year", _weak_month),
    Production("date.month-of-last-year", f"( part dash? )? month of? {_STEP} timeunit", _month),
    Production("date.day-of-month", f"the? {_DAY} ( timeunit of | of )? the? {_STEP} timeunit", _day_of_month),
    Production(
        "date.days-of-month", f"( from | between ) day ( to | dash | and | until ) day ( of? the? {_STEP} timeunit )", _days_of_month
    ),
    Production("date.week-of", f"the? timeunit of {_MONTH} the? {_DAY} ( comma? year )?", _week_of),
    Production("date.lone-day", "the? ordinal", _lone_day),
    Production("date.named", f"( {_STEP} | the )? named ( ( of | comma )? ( year | the? {_STEP} timeunit ) )?", _named),
    Production(
        "date.named-day",
        f"( {_STEP} | the )? ( named | month ) poss? ( named | timeunit | weekday )"
        f" ( ( of | comma )? ( year | the? {_STEP} timeunit ) )?",
        _named,
    ),
    Production(
        "date.named-long-day",
        f"( {_STEP} | the )? ( named | month ) stop? ( named | timeunit ) poss? ( named poss? )? ( named | timeunit )"
        f" ( ( of | comma )? ( year | the? {_STEP} timeunit ) )?",
        _named,
    ),
    Production("date.iso", "iso", _iso),
    Production("date.numeric", f"{_WEEKDAY} numeric", _numeric),
    Production("date.slash", f"( {_STEP}? weekday comma? | {_STEP} )? ( slash | number ) ( comma year )?", _slash),
)
