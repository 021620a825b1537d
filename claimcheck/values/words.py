"""The words that values are made of: printed word -> item name and what it stands for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from claimcheck.values import currencies, holidays, units
from claimcheck.values.scan import Lexicon

ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "lakh": 10**5,
    "crore": 10**7, "dozen": 12, "bn": 10**9, "mln": 10**6, "mn": 10**6, "tn": 10**12, "quadrillion": 10**15,
}  # fmt: skip
LETTERS = {"k": 1000, "K": 1000, "M": 10**6, "b": 10**9, "B": 10**9, "T": 10**12}
"""Letters that multiply the figures they are written to."""
ORDINALS = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth",
]  # fmt: skip
TENTHS = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"]
MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]  # fmt: skip
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
DAYPARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO", "dusk": "EV", "nightfall": "NI",
    "lunchtime": "MI", "midmorning": "MO", "midafternoon": "AF", "daybreak": "MO", "sunset": "EV", "sunrise": "MO",
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_WEAK_DAYS = {"Sun": 7, "Sat": 6, "sun": 7, "sat": 6, "wed": 3}
"""Abbreviations that are words too: days only beside a date."""
ZONES = "GMT UTC BST CET CEST EST EDT ET CST CDT CT MST MDT MT PST PDT PT IST JST HKT SGT AEST AEDT MSK EET EEST WET"
PLACES_OF_TIME = [
    "local", "Eastern", "Central", "Mountain", "Pacific", "Italian", "Beijing", "London", "Moscow", "Tokyo",
    "Paris", "Greenwich", "British", "Irish", "Spanish", "German", "French", "Japanese", "Chinese", "Indian",
    "Israeli", "Russian", "Ukrainian", "Turkish", "Iranian", "Korean", "European", "Australian",
]  # fmt: skip

_SMALL = {
    "a": "a an", "the": "the", "of": "of", "and": "and &", "to": "to till til through thru", "from": "from",
    "between": "between", "in": "in within during", "on": "on", "at": "at", "by": "by", "each": "each", "per": "per",
    "for": "for", "or": "or", "more": "more", "other": "other another", "half": "half", "every": "every",
    "times": "times",
    "last": "last past previous", "next": "next coming upcoming following", "this": "this that current", "same": "same",
    "ago": "ago earlier sooner", "since": "since", "until": "until", "before": "before", "after": "after",
    "later": "later after afterwards hence",
    "oclock": "o'clock o’clock", "point": "point", "minus": "minus negative", "time": "time", "old": "old olds",
    "aged": "aged age ages", "fiscal": "fiscal financial", "weekend": "weekend weekends", "recent": "recent",
    "long": "long",
    "points": "point points", "magnitude": "magnitude magnitudes Richter", "percent": "percent percents percentage pc",
    "square": "square cubic sq squared cubed", "metric": "metric nautical light", "all": "all",
    "out": "out", "basis": "basis",
    "hedge": "about around roughly nearly almost approximately",
    "degree": "degree degrees",
    "business": "business calendar consecutive straight additional full long whole entire more",
}  # fmt: skip
_VALUED: dict[str, dict[str, Any]] = {
    "deictic": {"yesterday": -1, "today": 0, "tomorrow": 1, "tonight": "NI", "overnight": "ON"},
    "reference": {
        "now": "PRESENT_REF", "currently": "PRESENT_REF", "recently": "PAST_REF",
        "nowadays": "PRESENT_REF", "lately": "PAST_REF",
    },
    "part": {"early": "START", "late": "END", "mid": "MID", "beginning": "START", "start": "START", "end": "END",
             "middle": "MID"},
    "once": {"once": 1, "twice": 2, "thrice": 3},
    "adverb": {"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y",
    "quarterly": "P3M",
               "annual": "P1Y", "hourly": "PT1H", "nightly": "P1D", "biweekly": "P2W", "biannual": "P6M"},
    "clock": {"noon": "12:00", "midnight": "24:00", "midday": "12:00"},
    "vague": {"several": "several", "few": "few", "many": "many", "couple": 2, "scores": "scores", "pair": 2,
              "dozens": "dozens", "hundreds": "hundreds", "thousands": "thousands", "millions": "millions",
              "billions": "billions", "tens": "tens", "some": "some", "countless": "many", "various": "several",
              "numerous": "many"},
    "pound": {"pound": "pound", "pounds": "pound"},
    "future": {"future": "FUTURE_REF"},
    "rest": {"rest": "rest", "remainder": "rest"},
    "than": {"than": "than"},
    "decade": {"twenties": "20s", "thirties": "30s", "forties": "40s", "fifties": "50s", "sixties": "60s",
               "seventies": "70s", "eighties": "80s", "nineties": "90s"},
    "era": {"BC": -1, "AD": 1, "BCE": -1, "CE": 1},
}  # fmt: skip


@cache
def base_lexicon() -> Lexicon:
    """The words of every production, in the cases in which print shows them."""
    table: dict[str, tuple[str, Any]] = {}
    for name, words in _SMALL.items():
        _add(table, name, ((word, word) for word in words.split()))
    for name, valued in _VALUED.items():
        _add(table, name, valued.items())
    _add_numbers(table)
    _add_calendar(table)
    _add_units(table)
    _add_currencies(table)
    return Lexicon.of(table)


def _add(table: dict[str, tuple[str, Any]], name: str, entries: Iterable[tuple[str, Any]]) -> None:
    for word, value in entries:
        for printed in (word, word.capitalize(), word.upper()):
            table.setdefault(printed, (name, value))


def _add_numbers(table: dict[str, tuple[str, Any]]) -> None:
    _add(table, "word", ((word, ("ones", value)) for value, word in enumerate(ONES)))
    _add(table, "word", ((word, ("tens", 20 + 10 * place)) for place, word in enumerate(TENS)))
    _add(table, "word", ((word, ("scale", value)) for word, value in SCALES.items()))
    _add(
        table,
        "word",
        ((word + "s", ("scales", value)) for word, value in SCALES.items() if value in (12, 10**5, 10**7)),
    )
    _add(table, "ordinal", ((word, value) for value, word in enumerate(ORDINALS)))
    _add(table, "ordinal", ((word, 20 + 10 * place) for place, word in enumerate(TENTHS)))
    _add(table, "fraction", (("quarter", 4), ("quarters", 4), ("thirds", 3), ("halves", 2)))
    _add(table, "fraction", ((word + "s", value) for value, word in enumerate(ORDINALS) if value >= 4))


def _add_calendar(table: dict[str, tuple[str, Any]]) -> None:
    for number, word in enumerate(MONTHS, 1):
        for printed in (word, word.upper(), word[:3], word[:3].upper()):
            table[printed] = ("month", number)
        table[word.lower()] = ("weakmonth" if word in ("March", "May", "August") else "month", number)
        table.setdefault(word[:3].lower(), ("weakmonth", number))
    table["Sept"] = ("month", 9)
    for number, word in enumerate(WEEKDAYS, 1):
        for printed in (word, word.upper(), word[:3], word[:4] if number in (2, 4) else word[:3]):
            table[printed] = ("weekday", number)
        table[word.lower()] = table[word[:3].lower()] = ("weekday", number)
        _add(table, "weekday", [(word.lower() + "s", -number)])
    table["Mar"] = ("weakmonth", 3)
    table.update({word: ("weakday", number) for word, number in _WEAK_DAYS.items()})
    _add(table, "daypart", DAYPARTS.items())
    _add(table, "daypart", ((word + "s", value) for word, value in DAYPARTS.items()))
    _add(table, "season", SEASONS.items())
    _add(table, "named", ((word, word) for word in sorted(holidays.WORDS)))
    table.update({word: ("zone", word) for word in ZONES.split()})
    table.update({word: ("placetime", word) for word in PLACES_OF_TIME})


def _add_units(table: dict[str, tuple[str, Any]]) -> None:
    for unit in units.TIME_UNITS:
        _add(table, "timeunit", [(unit, (unit, False)), (units.plural(unit), (unit, True))])
        _add(table, "lasting", [(unit + "long", (unit, False)), (units.plural(unit) + "long", (unit, True))])
    _add(table, "timeabbr", units.TIME_ABBREVIATIONS.items())
    for name, words in units.MEASURE_WORDS.items():
        for word in words:
            _add(table, "unit", [(word, name), (word.lower(), name), (units.plural(word), name)])
    table.update(
        {word: ("abbreviation", name) for word, name in units.MEASURE_ABBREVIATIONS.items() if word not in table}
    )
    table.update({letter: ("multiple", (letter, factor)) for letter, factor in LETTERS.items()})


def _add_currencies(table: dict[str, tuple[str, Any]]) -> None:
    for word, code in currencies.WORDS.items():
        _add(table, "currency", [(word, code), (units.plural(word), code)])
    for word, code in currencies.SUBUNITS.items():
        _add(table, "subunit", [(word, code), (units.plural(word), code)])
    for code in currencies.CODES:
        table.setdefault(code, ("currencycode", code))
        if code not in currencies.NOT_LOWER:
            table.setdefault(code.lower(), ("currencycode", code))
    for word, code in currencies.COUNTRIES.items():
        _add(table, "country", [(word, code), (word.lower(), code)])
