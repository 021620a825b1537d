"""Durations: "eight hours", "more than 7-1/2 hours", "a two-hour meeting", "two years and six months", "for months"."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model import Modifier, Number, Quantity, Timex, ValueKind
from claimcheck.values.numbers import Amount
from claimcheck.values.production import Parts, Production, Reading
from claimcheck.values.units import SHOWN_SECONDS, TIME_UNITS, tidy

_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y",
            "decade": "E", "century": "C", "millennium": "L", "fortnight": "W",
}  # fmt: skip
_WHOLE = {"decade": ("year", 10), "century": ("year", 100), "millennium": ("year", 1000), "fortnight": ("week", 2)}
_FINER = {
    "hour": ("minute", 60), "minute": ("second", 60), "week": ("day", 7), "year": ("month", 12), "decade": ("year", 10),
          "century": ("year", 100), "day": ("hour", 24), "fortnight": ("week", 2), "quarter": ("month", 3),
}  # fmt: skip
_MANY_SECONDS = 10**13


def seconds_of(number: Number, unit: str) -> Number:
    """Seconds in an amount of a unit, a month counted as 30 days and a year as 365; for showing only."""
    return tidy(number * (SHOWN_SECONDS.get(unit) or TIME_UNITS[unit][1]))


def timex_of(parts: Iterable[tuple[Number | str, str]]) -> str:
    """The ISO 8601 duration of amounts and units: P2Y6M, PT7H30M, PXM."""
    date, clock = "", ""
    for number, unit in (_whole(*pair) for pair in parts):
        letter = _LETTERS[unit]
        if letter[0] == "T":
            clock += f"{_print(number)}{letter[1]}"
        else:
            date += f"{_print(number)}{letter}"
    return f"P{date}" + (f"T{clock}" if clock else "")


def _whole(number: Number | str, unit: str) -> tuple[Number | str, str]:
    if isinstance(number, str):
        return number, unit
    if unit in _WHOLE:
        unit, factor = _WHOLE[unit]
        return tidy(number * factor), unit
    return number, unit


def _print(number: Number | str) -> str:
    return str(number) if isinstance(number, (int, str)) else f"{number:.4f}".rstrip("0").rstrip(".")


def split_fraction(number: Number, unit: str) -> list[tuple[Number, str]]:
    """7.5 hours as 7 hours and 30 minutes, where the finer unit comes out whole; else the amount as it stands."""
    if isinstance(number, int) or unit not in _FINER:
        return [(number, unit)]
    finer, factor = _FINER[unit]
    whole, rest = int(number), tidy(round((number - int(number)) * factor, 6))
    if not isinstance(rest, int):
        return [(number, unit)]
    return [pair for pair in ((whole, unit), (rest, finer)) if pair[0]]


def duration(number: Number, unit: str, grain: Number = 1, high: Number | None = None) -> Reading:
    """The reading of a plain duration, or of a range of them."""
    if abs(number) > _MANY_SECONDS:
        return Reading(
            ValueKind.DURATION, Timex("DURATION", f"PX{_LETTERS[unit][-1]}"), quantity=Quantity(number, unit, grain)
        )
    value = timex_of(split_fraction(number, unit))
    shown: Number | tuple[Number, Number] = seconds_of(number, unit)
    if high is not None:
        shown = (seconds_of(number, unit), seconds_of(high, unit))
        value = timex_of(split_fraction(high, unit))
    return Reading(
        ValueKind.DURATION, Timex("DURATION", value), quantity=Quantity(number, unit, grain, high), seconds=shown
    )


def unit_of(parts: Parts) -> str:
    """The last time unit among the items, whether spelled out or abbreviated."""
    found = [
        item.value if item.name == "timeabbr" else item.value[0]
        for item in parts.items
        if item.name in ("timeunit", "timeabbr")
    ]
    return str(found[-1])


def _plain(parts: Parts) -> Reading | None:
    amounts = parts.numbers()
    unit = unit_of(parts)
    low, high = amounts[0], amounts[-1] if len(amounts) > 1 else None
    if high is not None and high.value <= low.value:
        return None
    return duration(low.value, unit, high.grain if high else low.grain, high.value if high else None)


def _span(parts: Parts) -> Reading | None:
    reading = _plain(parts)
    return None if reading is None else reading._replace(hedged=False)  # "over the past week" is no hedge


def _one(parts: Parts) -> Reading | None:
    unit, plural = parts.get("timeunit")
    if plural or unit == "second":
        return None
    return duration(1, unit)


def _half(parts: Parts) -> Reading:
    unit = unit_of(parts)
    share = 0.25 if parts.item("fraction") else 0.5
    numbers = parts.numbers()
    whole = (
        numbers[0].value if numbers else 1 if parts.items[0].name == "a" and parts.items[1].name == "timeunit" else 0
    )
    return duration(tidy(whole + share), unit, share)


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


def _vague(parts: Parts) -> Reading | None:
    unit = unit_of(parts)
    word = parts.get("vague")
    if isinstance(word, int):
        return duration(word, unit)._replace(quantity=Quantity(word, unit, 1, modifier=Modifier.APPROX))
    timex = Timex("DURATION", timex_of([("X", unit)]))
    return Reading(ValueKind.DURATION, timex, quantity=Quantity(None, unit))


def _bare_plural(parts: Parts) -> Reading | None:
    unit, plural = parts.get("timeunit")
    if not plural or unit in ("second", "quarter"):
        return None
    end = parts.items[0].end
    return _vague(parts)._replace(end=end) if parts.context.text[end : end + 1] not in ("'", "’") else None  # type: ignore[union-attr]


def _set(parts: Parts) -> Reading | None:
    unit, _ = parts.get("timeunit")
    number = parts.numbers()
    value = timex_of([(number[0].value if number else 1, unit)])
    return Reading(ValueKind.SET, Timex("SET", value), hedged=False)


def _adverb(parts: Parts) -> Reading:
    return Reading(ValueKind.SET, Timex("SET", parts.get("adverb")), hedged=False)


PRODUCTIONS = (
    Production("duration.amount", "amount dash? business? ( timeunit | timeabbr ) ( dash long )?", _plain),
    Production("duration.span", "the? ( last | next | same ) amount business? timeunit", _span),
    Production("duration.span-vague", "the? ( last | next ) vague timeunit", _vague),
    Production("duration.each", "num ( timeunit | timeabbr )? ( to | dash ) num dash? business? timeunit", _plain),
    Production("duration.one", "( a | other | the business ) business? timeunit", _one),
    Production("duration.half", "half dash? a? dash? timeunit", _half),
    Production("duration.half-more", "( a | num ) timeunit and a? ( half | fraction )", _half),
    Production("duration.quarter-more", "num and a ( fraction ) timeunit", _half),
    Production(
        "duration.compound",
        "( num | a ) dash? ( timeunit | timeabbr ) comma? and? ( num | half a ) ( timeunit | timeabbr )"
        " ( comma? and? num ( timeunit | timeabbr ) )?",
        _compound,
    ),
    Production("duration.vague", "a? vague ( of | business | more )? ( of )? timeunit", _vague),
    Production("duration.plural", "timeunit", _bare_plural),
    Production("set.every", "( every | each ) ( num )? timeunit", _set),
    Production("set.times", "( once | num times ) ( a | per | every | each ) timeunit", _set),
    Production("set.adverb", "adverb", _adverb),
)
