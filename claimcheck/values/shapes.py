"""Shapes: a phrase as a string with one character per item, so that a production's pattern runs in the regex engine.

A pattern is written in item names: ``"amount dash? timeunit"``, with ``( )``, ``|`` and ``?``. :func:`compile_shape`
turns it into a regex over shapes; :func:`first_names` tells which items it can begin with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

NAMES: tuple[str, ...] = (
    # numbers, once numbers.py has reduced them: a day is 1-31 in digits or words, a year four bare digits
    "day", "year", "number", "ordinal", "slash", "code", "vague",
    # number words, before they are reduced
    "digits", "word", "point", "minus", "vulgar", "half", "fraction",
    # small words
    "a", "the", "of", "and", "to", "from", "between", "in", "on", "at", "by", "each", "per", "for", "or",
    "more", "other",
    "hedge", "orso", "every", "times", "once",
    # time
    "timeunit", "timeabbr", "month", "weekday", "weakmonth", "season", "named", "deictic", "reference", "part",
    "adverb",
    "daypart", "meridiem", "zone", "placetime", "clock", "iso", "numeric", "decade", "ago", "later", "last", "next",
    "this", "same", "past", "since", "until", "before", "after", "weekend", "oclock", "era", "fiscal", "time", "long",
    "old", "aged", "business", "recent", "ordinalday",
    # money, measures, percentages
    "sign", "currency", "currencycode", "subunit", "percent", "points", "unit", "abbreviation", "square", "degree",
    "country",
    # punctuation between two items
    "dash", "comma", "stop", "open", "close", "gap", "poss",
    # more of time, and what the first readings become for the joins: a date, a time of day, a duration
    "future", "rest", "letter", "than", "weakday", "moment", "hour", "stretch",
    # more of numbers: a letter that multiplies, a lone "million", "magnitude"
    "multiple", "scale", "magnitude", "metric", "pound", "all", "out", "basis", "lasting",
)  # fmt: skip
CHARACTERS = {name: chr(0xE000 + position) for position, name in enumerate(NAMES)}
"""A private-use character for each item name, so that no name needs escaping in a pattern."""

MACROS = {
    "num": "( day | year | number )",
    "amount": "( between hedge? num ( and | to | dash ) hedge? num"
    " | ( from? num ( dash? to hedge? | dash? or | dash ) )? num )",
    "pct": "( percent | per subunit )",
    "nation": "( country | placetime )",
    "measured": "( metric? dash? unit | abbreviation | pound | degree ( unit | abbreviation )? )",
    "tiny": "( a | day | number | half )",
}
_NAME = re.compile(r"[a-z]+")
_TOKEN = re.compile(r"[a-z]+|[()|?]")


@cache
def compile_shape(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of item names into a regex over shapes."""
    body = _NAME.sub(lambda found: CHARACTERS[found.group()], _expand(pattern))
    return re.compile(body.replace(" ", "").replace("(", "(?:"))


def first_names(pattern: str) -> frozenset[str]:
    """The names of the items that a match of ``pattern`` can begin with."""
    return frozenset(_choice(_tokens(pattern)).names)


def longest_match(pattern: str) -> int:
    """How many items a match of ``pattern`` can have at most."""
    return _choice(_tokens(pattern)).length


def shape_of(names: Iterable[str]) -> str:
    """The shape of a sequence of item names."""
    return "".join(CHARACTERS[name] for name in names)


def names_of(shape: str) -> list[str]:
    """The item names of a shape: what a phrase became, for tests and messages."""
    return [NAMES[ord(character) - 0xE000] for character in shape]


def _expand(pattern: str) -> str:
    for name, meaning in reversed(MACROS.items()):
        pattern = re.sub(rf"\b{name}\b", f"( {meaning} )", pattern)
    return re.sub(r"\bnum\b", MACROS["num"], pattern)


class _Reach(NamedTuple):
    """What a piece of a pattern can begin with, whether it may be empty, and how many items it takes at most."""

    names: set[str]
    empty: bool
    length: int


def _tokens(pattern: str) -> list[str]:
    return _TOKEN.findall(_expand(pattern))[::-1]


def _choice(tokens: list[str]) -> _Reach:
    """The reach of alternatives up to the closing bracket."""
    names, empty, length = _sequence(tokens)
    while tokens and tokens[-1] == "|":
        tokens.pop()
        more = _sequence(tokens)
        names, empty, length = names | more.names, empty or more.empty, max(length, more.length)
    return _Reach(names, empty, length)


def _sequence(tokens: list[str]) -> _Reach:
    names: set[str] = set()
    empty, length = True, 0
    while tokens and tokens[-1] not in ")|":
        more = _one(tokens)
        if empty:
            names |= more.names
        empty, length = empty and more.empty, length + more.length
    return _Reach(names, empty, length)


def _one(tokens: list[str]) -> _Reach:
    name = tokens.pop()
    if name == "(":
        reach = _choice(tokens)
        tokens.pop()
    else:
        reach = _Reach({name}, empty=False, length=1)
    if tokens and tokens[-1] == "?":
        tokens.pop()
        reach = reach._replace(empty=True)
    return reach
