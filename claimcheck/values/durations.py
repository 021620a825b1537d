"""Durations: "eight hours", "more than 7-1/2 hours", "a two-hour meeting", "two years and six months", "for months"."""

from __future__ import annotations

from claimcheck.model import Modifier, Quantity, Timex, ValueKind
from claimcheck.values.amounts import Amount, ends
from claimcheck.values.anchored import anchored
from claimcheck.values.production import (
    HIDDEN,
    Parts,
    Production,
    Reading,
    ends_clause,
    word_after,
    word_before,
    word_set,
)
from claimcheck.values.stretches import MANY_SECONDS, duration, seconds_of, timex_of, unit_of, unknown
from claimcheck.values.units import SHOWN_SECONDS, TIME_UNITS, tidy

_WILL = word_set("will would to could can may might must should not also")
"""Words after which "last" is a verb: "the process will last five years"."""

_OF_A_COURSE = word_set("early wee these those final waning closing dying opening most")
"""Words that make a bare plural a part of a course: "in the final days of the war"."""
_ANCHORED = word_set("before after earlier later ago apart")
"""Words that make a bare plural a point in time: "hours after the attack"."""


def _plain(parts: Parts) -> Reading | None:
    found = ends(parts.numbers())
    if found is None:
        return None
    low, high = found
    if low.value == 0 and high is None:
        return HIDDEN  # "a zero-day flaw"
    last = parts.items[-1]
    if last.name == "timeabbr" and last.end - last.start == 1 and last.value == "year" and _is_apart(parts):
        return None  # a "y" of its own
    if high is not None and parts.item("or") and high.value > 2 * low.value:
        return None
    return duration(low.value, unit_of(parts), (high or low).grain, high and high.value)


def _is_apart(parts: Parts) -> bool:
    return parts.items[-2].end != parts.items[-1].start


def _span(parts: Parts) -> Reading | None:
    """Read "the past three weeks", "the next 1 day and 5 hours"; "over the past week" is no hedge."""
    compound = sum(item.name in ("timeunit", "timeabbr") for item in parts.items) > 1
    if _is_verb(parts) or (compound and _followed_by_ago(parts)):
        return None
    reading = _compound(parts) if compound else _plain(parts)
    return None if reading is None else anchored(reading._replace(hedged=False), parts)


def _followed_by_ago(parts: Parts) -> bool:
    """Whether the last amount is of another date: "the last three months, and two days ago they left"."""
    return word_after(parts.context.text, parts.items[-1].end, 12) in _ANCHORED


def _counted_first(parts: Parts) -> Reading | None:
    """Read "five past years", "the two coming weeks"; "300,000 last year" and "two previous weeks" are none."""
    word = str(parts.items[-2].value)
    return _span(parts) if parts.get("timeunit")[1] and word in ("past", "coming", "upcoming", "next") else None


def _is_verb(parts: Parts) -> bool:
    first = parts.items[0]
    return first.name == "last" and word_before(parts.context.text, first.start, 12) in _WILL


def _one(parts: Parts) -> Reading | None:
    unit, plural = parts.get("timeunit")
    if plural or unit == "second" or (parts.item("business") and not _is_whole(parts)):
        return None
    if parts.item("all") and unit not in ("day", "week", "month", "year"):
        return None
    return duration(1, unit)


def _is_whole(parts: Parts) -> bool:
    """Whether "a full week", "full day" stands there rather than "a calendar year" without an article."""
    article = parts.items[0].name in ("a", "the", "other")
    return article or str(parts.get("business")).lower() in ("full", "whole", "entire")


def _half(parts: Parts) -> Reading | None:
    """Read "half an hour", "an hour and a half", "a quarter-century", "three quarters of an hour"."""
    unit, numbers = unit_of(parts), parts.numbers()
    below = 2 if parts.item("half") else parts.get("fraction")
    if below not in (None, 2, 4) or unit == "quarter":
        return None
    whole = numbers[0].value if numbers else int(parts.items[0].name == "a" and parts.items[1].name == "timeunit")
    share = 1 / below if below else 0
    grain = share or numbers[0].grain
    return duration(tidy(whole + share), unit, grain)


def _share(parts: Parts) -> Reading | None:
    """Read "three quarters of an hour", "a third of a century"."""
    amount = parts.numbers()[0]
    return duration(amount.value, unit_of(parts), amount.grain) if 0 < amount.value < 1 else None


def _compound(parts: Parts) -> Reading | None:
    pairs = _pairs(parts)
    sizes = [TIME_UNITS[unit][1] if TIME_UNITS[unit][0] == "clock" else SHOWN_SECONDS[unit] for _, unit in pairs]
    if sorted(sizes, reverse=True) != sizes or len(set(sizes)) != len(sizes):
        return None
    shown = tidy(sum(seconds_of(number.value, unit) for number, unit in pairs))
    timex = Timex("DURATION", timex_of((number.value, unit) for number, unit in pairs))
    return Reading(ValueKind.DURATION, timex, quantity=_total(pairs), seconds=shown)


def _pairs(parts: Parts) -> list[tuple[Amount, str]]:
    pairs: list[tuple[Amount, str]] = []
    amount = Amount(1)
    for item in parts.items:
        if item.name in ("day", "year", "number"):
            amount = item.value
        elif item.name == "half":
            amount = Amount(0.5, 0.5)
        elif item.name in ("timeunit", "timeabbr"):
            pairs.append((amount, item.value if item.name == "timeabbr" else item.value[0]))
            amount = Amount(1)
    return pairs


def _total(pairs: list[tuple[Amount, str]]) -> Quantity | None:
    """The sum in the smallest unit stated; ``None`` where months meet days, which have no common measure."""
    families = {TIME_UNITS[unit][0] for _, unit in pairs}
    if len(families) > 1:
        return None
    size = TIME_UNITS[pairs[-1][1]][1]
    total = sum(number.value * TIME_UNITS[unit][1] for number, unit in pairs) / size
    return Quantity(tidy(total), pairs[-1][1], pairs[-1][0].grain)


def _minutes(parts: Parts) -> Reading | None:
    """Read "1 hour fifteen", "2 hours and 10": minutes without their name, at the end of a clause."""
    minutes = parts.numbers()[-1]
    if unit_of(parts) != "hour" or not isinstance(minutes.value, int) or not 0 < minutes.value < 60:
        return None
    if not ends_clause(parts.context.text, parts.items[-1].end):
        return None
    return _compound(Parts((*parts.items, parts.items[0]._replace(name="timeabbr", value="minute")), parts.context))


def _ends(parts: Parts) -> Reading | None:
    """Read "between two weeks and a month", "from 45 minutes to two hours": the range in the unit of the upper end."""
    (low, lower), (high, unit) = _pairs(parts)
    (family, size), (other, above) = TIME_UNITS[lower], TIME_UNITS[unit]
    bottom = tidy(low.value * size / above)
    if family != other or bottom >= high.value:
        return None
    return duration(bottom, unit, high.grain, high.value)


def _vague(parts: Parts) -> Reading | None:
    unit, word = unit_of(parts), parts.get("vague")
    if _is_verb(parts):
        return None
    if isinstance(word, int):
        reading = duration(word, unit)._replace(quantity=Quantity(word, unit, 1, modifier=Modifier.APPROX))
    else:
        reading = unknown(unit)
    return anchored(reading, parts)


def _bare_plural(parts: Parts) -> Reading | None:
    """Read "for weeks", "in recent years"; not "hours after the attack" nor "in the early hours"."""
    unit, plural = parts.get("timeunit")
    text, item = parts.context.text, parts.items[-1]
    if not plural or unit in ("second", "quarter") or text[item.end : item.end + 1] in ("'", "’"):
        return None
    before, after = word_before(text, parts.items[0].start, 12), word_after(text, item.end, 12)
    if not before and not after:
        return None
    if after in _ANCHORED or before in _OF_A_COURSE:
        return None
    return unknown(unit)


def _long(parts: Parts) -> Reading | None:
    """Read "a day-long strike", "a decades-long dispute"."""
    unit, plural = parts.get("timeunit")
    reading = unknown(unit) if plural else duration(1, unit)
    return reading._replace(start=parts.items[-3].start)


def _lasting(parts: Parts) -> Reading:
    """Read "a yearlong strike", "the weekslong standoff"."""
    unit, plural = parts.get("lasting")
    return unknown(unit) if plural else duration(1, unit)


def _or_two(parts: Parts) -> Reading | None:
    """Read "a year or two"; TIMEX3 has a place for the one only."""
    number = parts.numbers()[0].value
    follows = word_after(parts.context.text, parts.items[-1].end, 12)
    unit = unit_of(parts)
    if number != 2 or follows in (unit, f"{unit}s"):
        return None
    return duration(1, unit, 1, 2)._replace(timex=Timex("DURATION", timex_of([(1, unit)])))


def _weekends(parts: Parts) -> Reading | None:
    """Read "three weekends": a weekend is two days."""
    number = parts.numbers()[0].value
    if not isinstance(number, int) or number > MANY_SECONDS:
        return None
    timex = Timex("DURATION", f"P{number}WE")
    shown = seconds_of(2 * number, "day")
    return Reading(ValueKind.DURATION, timex, quantity=Quantity(number, "weekend"), seconds=shown)


_COMPOUND = (
    "( num | a ) dash? ( timeunit | timeabbr ) comma? and? ( num | half a ) ( timeunit | timeabbr )"
    " ( comma? and? num ( timeunit | timeabbr ) )?"
)
PRODUCTIONS = (
    Production("duration.amount", "amount dash? ( more | business )? ( timeunit | timeabbr ) ( dash long )?", _plain),
    Production("duration.span", "the? ( last | next | same ) amount business? ( timeunit | timeabbr )", _span),
    Production("duration.span-compound", f"the? ( last | next ) {_COMPOUND}", _span),
    Production("duration.span-counted", "num ( last | next ) timeunit", _counted_first),
    Production("duration.span-vague", "the? ( last | next ) vague of? timeunit", _vague),
    Production("duration.each", "num ( timeunit | timeabbr )? ( to | or | dash ) num dash? business? timeunit", _plain),
    Production(
        "duration.ends",
        "( between num ( timeunit | timeabbr ) and | from? num ( timeunit | timeabbr ) ( to | or ) )"
        " ( half? a | num ) ( timeunit | timeabbr )",
        _ends,
    ),
    Production(
        "duration.one", "( a | other | the business ) business? timeunit | ( business | all ) dash? timeunit", _one
    ),
    Production("duration.half", "a? ( half | fraction ) ( of | dash )? a? dash? timeunit", _half),
    Production("duration.half-more", "( a | num ) timeunit and a? ( half | fraction )", _half),
    Production("duration.quarter-more", "num and a ( fraction ) timeunit", _half),
    Production("duration.share", "num of a timeunit", _share),
    Production("duration.compound", _COMPOUND, _compound),
    Production("duration.minutes", "num timeunit and? num", _minutes),
    Production("duration.vague", "a? vague ( of | business | more )? ( of )? timeunit", _vague),
    Production("duration.long", "a? timeunit dash long", _long),
    Production("duration.plural", "recent? timeunit", _bare_plural),
    Production("duration.or-two", "a timeunit or num", _or_two),
    Production("duration.lasting", "lasting", _lasting),
    Production("duration.weekends", "num weekend", _weekends),
)
