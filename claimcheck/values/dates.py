"""Dates: absolute, partial and relative to the reference day."""

from __future__ import annotations

from datetime import date

from claimcheck.model import Interval, Modifier, Timex, ValueKind
from claimcheck.values import calendar
from claimcheck.values.production import Parts, Production, Reading, words_before
from claimcheck.values.tense import tense_at

_PARTS = {"START": Modifier.START, "MID": Modifier.MID, "END": Modifier.END}


def dated(value: str, interval: Interval | None, mod: Modifier | None = None, unresolved: str | None = None) -> Reading:
    """The reading of a date."""
    return Reading(ValueKind.DATE, Timex("DATE", value, mod), interval, unresolved=unresolved, hedged=False)


def on_day(day: date | None, unresolved: str | None = None) -> Reading | None:
    """The reading of a single day, ``None`` where the calendar has none."""
    return None if day is None else dated(day.isoformat(), calendar.day_interval(day), unresolved=unresolved)


def reference(parts: Parts) -> date | None:
    """The day that relative dates are seen from."""
    published = parts.context.published
    return None if published is None else published.date()


def tense(parts: Parts) -> str | None:
    """Whether the sentence around the match speaks of the past or of the future."""
    return tense_at(parts.context.text, parts.items[0].start, parts.items[-1].end)


def year_of(parts: Parts) -> int | None:
    """A four-digit year among the items."""
    years = parts.all("year")
    return None if not years else int(years[-1].value)


def _month_of(parts: Parts) -> int:
    return int(parts.get("month") or parts.get("weakmonth"))


def day_number(parts: Parts) -> int | None:
    """The day of the month among the items, in digits or as an ordinal."""
    for item in parts.items:
        if item.name in ("day", "ordinal"):
            return int(item.value.value)
    return None


def nearest_day(parts: Parts, month: int, day: int) -> date | None:
    """The nearest such day of the year that the tense allows; without a tense, the nearest of all."""
    seen_from = reference(parts)
    if seen_from is None:
        return None
    years = (seen_from.year - 1, seen_from.year, seen_from.year + 1)
    days = [found for year in years if 1 <= year <= 9999 and (found := calendar.make_day(year, month, day))]
    spoken = tense(parts)
    if spoken == "past":
        days = [found for found in days if found <= seen_from] or days
    elif spoken == "future":
        days = [found for found in days if found >= seen_from] or days
    return min(days, key=lambda found: abs(found - seen_from), default=None)


def _month_day(parts: Parts) -> Reading | None:
    month, day = _month_of(parts), day_number(parts)
    if day is None or not 1 <= day <= 31:
        return None
    year = year_of(parts)
    if year is not None:
        return on_day(calendar.make_day(year, month, day))
    if calendar.make_day(2000, month, day) is None:
        return None
    unresolved = f"XXXX-{month:02d}-{day:02d}"
    return on_day(nearest_day(parts, month, day), unresolved) or dated(unresolved, None)


def _days(parts: Parts) -> Reading | None:
    """ "June 18-19": one stretch of days, with the first day as its value."""
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
    month, year = _month_of(parts), year_of(parts)
    mod = _PARTS.get(str(parts.get("part")))
    unresolved = None
    if year is None:
        unresolved = f"XXXX-{month:02d}"
        year = _year_for_month(parts, month)
        if year is None:
            return dated(unresolved, None, mod)
    interval = calendar.month_interval(year, month)
    return None if interval is None else dated(f"{year:04d}-{month:02d}", _narrow(interval, mod), mod, unresolved)


def _year_for_month(parts: Parts, month: int) -> int | None:
    seen_from = reference(parts)
    if seen_from is None:
        return None
    names = {item.name for item in parts.items}
    if "timeunit" in names:
        return seen_from.year + _step(names)
    if "last" in names:
        return seen_from.year - (month >= seen_from.month)
    if "next" in names:
        return seen_from.year + (month <= seen_from.month)
    if "this" in names:
        return seen_from.year
    spoken = tense(parts)
    if spoken == "future":
        return seen_from.year + (month < seen_from.month)
    if spoken == "past":
        return seen_from.year - (month > seen_from.month)
    ahead = (month - seen_from.month) % 12
    return seen_from.year + (month < seen_from.month) if ahead <= 6 else seen_from.year - (month > seen_from.month)


def _step(names: set[str]) -> int:
    return -1 if "last" in names else 1 if "next" in names else 0


def _narrow(interval: Interval, mod: Modifier | None) -> Interval:
    """A third of a stretch for early, mid and late, in whole days: early February is 1-10 February."""
    if mod is None or interval.start is None or interval.end is None:
        return interval
    days = (interval.end - interval.start).days
    first, second = round(days / 3) + (days > 28), round(days * 2 / 3) + (days > 28)
    low, high = {Modifier.START: (0, min(first, 10) if days < 32 else first), Modifier.MID: (min(first, 10) if days < 32 else first, second)}.get(
        mod, (min(second, 20) if days < 32 else second, days)
    )
    start = interval.start.date()
    from_day, to_day = calendar.add_days(start, low), calendar.add_days(start, high)
    return Interval(calendar.midnight(from_day), calendar.midnight(to_day)) if from_day and to_day else interval


_YEAR_CUES = frozenset("in since of by until during from late early mid before after for around circa year the spring summer fall winter to and".split())
_NOUNS = frozenset(
    "people soldiers men women troops houses homes miles meters metres dollars points votes jobs workers students cases "
    "deaths employees others square feet more of yards tons passengers rupees euros pounds km years hours units members".split()
)


def _year(parts: Parts) -> Reading | None:
    item = parts.items[0] if parts.items[0].name == "year" else parts.items[-1]
    year, text = int(item.value.value), parts.context.text
    mod = _PARTS.get(str(parts.get("part")))
    cued = len(parts.items) > 1 or bool(set(words_before(text, parts.items[0].start, 14)[-1:]) & _YEAR_CUES)
    if not 1100 <= year <= 2199 or text[item.end : item.end + 1] == "%":
        return None
    after = text[item.end : item.end + 16].lower().split()
    if after and after[0].strip(".,") in _NOUNS:
        return None
    if not cued and not 1700 <= year <= 2100:
        return None
    interval = calendar.year_interval(year)
    return None if interval is None else dated(f"{year:04d}", _narrow(interval, mod), mod)


def _years(parts: Parts) -> Reading | None:
    first, last = (int(number.value) for number in parts.numbers()[-2:])
    if last < 100:
        last += first // 100 * 100
    if not 1100 <= first < last <= 2199 or (parts.items[0].name == "between" and "from" in parts.words):
        return None
    return dated(f"{first:04d}/{last:04d}", calendar.year_interval(first, last - first + 1))


def _decade(parts: Parts) -> Reading | None:
    digits = "".join(character for character in parts.get("decade") if character.isdigit())
    if len(digits) not in (2, 4):
        return None
    year = int(digits) if len(digits) == 4 else 1900 + int(digits)
    mod = _PARTS.get(str(parts.get("part")))
    interval = calendar.year_interval(year, 100 if len(digits) == 4 and year % 100 == 0 and year < 1900 else 10)
    return None if interval is None or year < 1000 else dated(f"{year // 10:03d}X", _narrow(interval, mod), mod)


def nearest_weekday(parts: Parts, weekday: int) -> date | None:
    """The nearest such weekday that the tense allows, the reference day itself included."""
    seen_from = reference(parts)
    if seen_from is None:
        return None
    behind = (seen_from.isoweekday() - weekday) % 7
    ahead = (weekday - seen_from.isoweekday()) % 7
    names = {item.name for item in parts.items}
    if "last" in names:
        return calendar.add_days(seen_from, -(behind or 7))
    if "next" in names:
        return calendar.add_days(calendar.week_of(seen_from), 6 + weekday)
    if "this" in names:
        return calendar.add_days(calendar.week_of(seen_from), weekday - 1)
    return calendar.add_days(seen_from, -behind if tense(parts) == "past" else ahead)


def _weekday(parts: Parts) -> Reading | None:
    weekday = parts.get("weekday")
    if weekday < 0:
        return Reading(ValueKind.SET, Timex("SET", f"XXXX-WXX-{-weekday}"), hedged=False)
    unresolved = f"XXXX-WXX-{weekday}"
    return on_day(nearest_weekday(parts, weekday), unresolved) or dated(unresolved, None)


def _deictic(parts: Parts) -> Reading | None:
    shift, seen_from = parts.get("deictic"), reference(parts)
    if not isinstance(shift, int):
        return None
    if "timeunit" in {item.name for item in parts.items}:
        shift *= 2
    unresolved = f"XXXX-XX-XX{shift:+d}D" if shift else "XXXX-XX-XX"
    if seen_from is None:
        return dated(unresolved if shift else "PRESENT_REF", None)
    return on_day(calendar.add_days(seen_from, shift), unresolved)


def _period(parts: Parts) -> Reading | None:
    """ "last week", "this month", "next year": a whole unit of the calendar."""
    unit, plural = parts.get("timeunit")
    seen_from = reference(parts)
    if plural or unit in ("second", "minute", "hour"):
        return None
    names = {item.name for item in parts.items}
    return shifted(parts, seen_from, unit, _step(names))


def shifted(parts: Parts, seen_from: date | None, unit: str, step: int) -> Reading | None:
    """The unit of the calendar that lies ``step`` units away from the one of the reference day."""
    mod = _PARTS.get(str(parts.get("part")))
    pattern = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX", "quarter": "XXXX-QX", "decade": "XXX", "century": "XX"}
    if unit not in pattern:
        return None
    if seen_from is None:
        return dated(pattern[unit], None, mod)
    read = _unit_at(seen_from, unit, step)
    if read is None or read[1] is None:
        return None
    return dated(read[0], _narrow(read[1], mod) if unit not in ("day", "week") else read[1], mod, pattern[unit])


def _unit_at(seen_from: date, unit: str, step: int) -> tuple[str, Interval | None] | None:
    if unit in ("day", "week"):
        day = calendar.add_days(seen_from if unit == "day" else calendar.week_of(seen_from), step * (1 if unit == "day" else 7))
        if day is None:
            return None
        return (day.isoformat(), calendar.day_interval(day)) if unit == "day" else (calendar.week_text(day), calendar.day_interval(day, 7))
    if unit in ("month", "quarter"):
        size = 1 if unit == "month" else 3
        first = calendar.first_of_month(seen_from.year, (seen_from.month - 1) // size * size + 1 + step * size)
        if first is None:
            return None
        text = f"{first.year:04d}-{first.month:02d}" if size == 1 else f"{first.year:04d}-Q{first.month // 3 + 1}"
        return text, calendar.month_interval(first.year, first.month, size)
    size = {"year": 1, "decade": 10, "century": 100}[unit]
    year = (seen_from.year // size + step) * size
    return f"{year // size:0{4 if size == 1 else 3 if size == 10 else 2}d}", calendar.year_interval(year, size)


def _ago(parts: Parts) -> Reading | None:
    """ "two years ago", "a day earlier", "three weeks later"."""
    numbers = parts.numbers()
    unit = parts.items[-2].value if parts.items[-2].name == "timeabbr" else parts.get("timeunit")[0]
    count = numbers[0].value if numbers else 1
    word = parts.items[-1]
    past = word.name == "ago"
    if parts.item("vague"):
        if not isinstance(parts.get("vague"), int):
            return dated("PAST_REF" if past else "FUTURE_REF", None)
        count = parts.get("vague")
    if parts.item("half"):
        return None
    return away(parts, count, unit, -1 if past else 1)


def _in(parts: Parts) -> Reading | None:
    """ "in two weeks", "in three days": ahead of the reference day."""
    spoken = tense(parts)
    amount = parts.numbers()
    unit = parts.get("timeunit")[0]
    if spoken != "future":
        return None
    return away(parts, amount[0].value if amount else 1, unit, 1)


_WHOLE_UNITS = {"fortnight": (2, "week"), "decade": (10, "year"), "century": (100, "year"), "millennium": (1000, "year")}


def away(parts: Parts, count: int | float, unit: str, direction: int) -> Reading | None:
    """The day, week, month or year that lies so many units away, in the grain of the unit."""
    seen_from = reference(parts)
    if not isinstance(count, int) or abs(count) > 10000 or unit in ("second", "minute", "hour"):
        return None
    count, unit = _WHOLE_UNITS.get(unit, (1, unit))[0] * count, _WHOLE_UNITS.get(unit, (1, unit))[1]
    if seen_from is None:
        return dated("PAST_REF" if direction < 0 else "FUTURE_REF", None)
    if unit in ("week", "day"):
        day = calendar.add_days(seen_from, direction * count * (7 if unit == "week" else 1))
        return on_day(day, "XXXX-XX-XX")
    step = direction * count
    read = _unit_at(seen_from, unit, step)
    if read is None or read[1] is None:
        return None
    return dated(read[0], read[1], None, "XXXX")._replace(hedged=True)


def _iso(parts: Parts) -> Reading | None:
    day = parts.get("iso")[:10]
    try:
        return on_day(date.fromisoformat(day))
    except ValueError:
        return None


def _numeric(parts: Parts) -> Reading | None:
    """ "3/4/2020" is month first, day first where that cannot be, or where points divide it."""
    word = parts.get("numeric")
    separator = next(character for character in word if not character.isdigit())
    first, second, third = (int(piece) for piece in word.split(separator))
    if first > 31:
        return on_day(calendar.make_day(first, second, third))
    year = third if third > 99 else third + (2000 if third < 50 else 1900)
    if separator == "." and second <= 12 or first > 12:
        first, second = second, first
    return on_day(calendar.make_day(year, first, second))


def _reference(parts: Parts) -> Reading | None:
    return dated(parts.get("reference"), None)


def _weekend(parts: Parts) -> Reading | None:
    seen_from = reference(parts)
    if seen_from is None:
        return dated("XXXX-WXX-WE", None)
    names = {item.name for item in parts.items}
    step = _step(names)
    monday = calendar.week_of(seen_from)
    if not step and "this" not in names and tense(parts) == "past" and seen_from.isoweekday() < 6:
        step = -1
    saturday = calendar.add_days(monday, 5 + 7 * step)
    if saturday is None:
        return None
    return dated(f"{calendar.week_text(saturday)}-WE", calendar.day_interval(saturday, 2), unresolved="XXXX-WXX-WE")


def _season(parts: Parts) -> Reading | None:
    season, year, seen_from = parts.get("season"), year_of(parts), reference(parts)
    names = {item.name for item in parts.items}
    if year is None and not names & {"last", "next", "this", "the", "in"}:
        return None
    if year is None:
        if seen_from is None:
            return dated(f"XXXX-{season}", None)
        year = seen_from.year + _step(names)
    return dated(f"{year:04d}-{season}", calendar.season_interval(year, season))


_STEP = "( last | next | this )"
_MONTH = "( month stop? | weakmonth )"
_UNTIL = "( to | dash | and | since )"
PRODUCTIONS = (
    Production("date.month-day", f"( weekday stop? comma? )? {_MONTH} the? ( day | ordinal ) ( comma? year )?", _month_day),
    Production("date.day-month", f"( weekday stop? comma? )? the? ( day | ordinal ) of? dash? {_MONTH} ( ( comma | of | dash )? year )?", _month_day),
    Production("date.month-days", f"( from | between )? {_MONTH} the? ( day | ordinal ) ( to | dash | and ) the? ( day | ordinal ) ( comma? year )?", _days),
    Production("date.days-month", f"( from | between )? ( day | ordinal ) ( to | dash | and ) the? ( day | ordinal ) of? {_MONTH} ( comma? year )?", _days),
    Production("date.month", f"( part dash? )? ( {_STEP} )? month ( ( stop | comma | of )? year )?", _month),
    Production("date.weak-month", "( part dash? | in | last | next ) weakmonth | weakmonth year", _month),
    Production("date.month-of-last-year", f"( part dash? )? month of? {_STEP} timeunit", _month),
    Production("date.year", "( part dash? )? year", _year),
    Production("date.years", "( from | between )? year ( to | dash | and ) ( year | day | number )", _years),
    Production("date.decade", "the? ( part dash? )? decade", _decade),
    Production("date.weekday", f"( {_STEP} )? weekday", _weekday),
    Production("date.deictic", "deictic", _deictic),
    Production("date.deictic-beyond", "the? timeunit ( before | ago | later | after ) deictic", _deictic),
    Production("date.period", f"( part dash? of? the? )? {_STEP} timeunit", _period),
    Production("date.away", "( a | num | vague | a vague ( of )? ) ( timeunit | timeabbr ) ( ago | later )", _ago),
    Production("date.ahead", "in ( a | num ) timeunit", _in),
    Production("date.iso", "iso", _iso),
    Production("date.numeric", "numeric", _numeric),
    Production("date.reference", "reference", _reference),
    Production("date.weekend", f"( the | {_STEP} ) weekend", _weekend),
    Production("date.season", f"( part dash? )? ( in? the | {_STEP} | in )? season ( of? year )?", _season),
)
