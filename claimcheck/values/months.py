"""Months: "March 2020", "early February", "last May", "February of last year"; and May, Jan and March who are names."""

from __future__ import annotations

import re

from claimcheck.values import calendar
from claimcheck.values.production import Parts, Production, Reading, word_before
from claimcheck.values.resolving import (
    PARTS,
    dated,
    month_of,
    narrow,
    spoken_year,
    stands_alone,
    year_for_month,
    year_of,
)

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
_STEPS = frozenset(("last", "next", "this"))


def _month(parts: Parts) -> Reading | None:
    """A month with its year, or the one that the tense and "last", "next", "this" choose."""
    month, year = month_of(parts), year_of(parts) or _spoken_after(parts)
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
    before = word_before(text, item.start)
    if before in _PREPOSITIONS or text[item.end : item.end + 1] in ("-", "–", "/"):
        return False
    if _NAME_AFTER.match(text, item.end) or _VERB_AFTER.match(text, item.end) or _MARCH_OF.match(text, item.start):
        return True
    if before in _INVITES:
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


_STEP = "( last | next | this )"
PRODUCTIONS = (
    Production(
        "date.month",
        f"( the? part ( dash | of the? )? | the? timeunit of )? ( {_STEP} )? month ( ( stop | comma | of )? year )?",
        _month,
    ),
    Production("date.month-spoken", "month of? ( number | day number | day day )", _month),
    Production("date.year-month-name", "year comma? ( month | weakmonth )", _month),
    Production(
        "date.weak-month",
        f"( part dash? | in | {_STEP} | the? timeunit of ) weakmonth | weakmonth of? year",
        _weak_month,
    ),
    Production("date.month-of-last-year", f"( part dash? )? month of? {_STEP} timeunit", _month),
)
