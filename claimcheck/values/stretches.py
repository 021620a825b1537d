"""How a stretch of time is written: ISO 8601 as TIMEX3 has it, and in seconds to show."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model import Number, Quantity, Timex, ValueKind
from claimcheck.values.production import Parts, Reading
from claimcheck.values.units import SHOWN_SECONDS, TIME_UNITS, tidy

_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y",
    "decade": "E", "century": "C", "millennium": "L", "fortnight": "W",
}  # fmt: skip
_WHOLE = {"decade": ("year", 10), "century": ("year", 100), "millennium": ("year", 1000), "fortnight": ("week", 2)}
_FINER = {
    "hour": ("minute", 60), "minute": ("second", 60), "week": ("day", 7), "year": ("month", 12),
    "day": ("hour", 24), "quarter": ("month", 3),
}  # fmt: skip
MANY_SECONDS = 10**13
"""More seconds than any stretch that is told of in news; what is longer is only named."""


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
    if isinstance(number, str) or unit not in _WHOLE:
        return number, unit
    unit, factor = _WHOLE[unit]
    return tidy(number * factor), unit


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
    if abs(number) > MANY_SECONDS:
        timex = Timex("DURATION", f"PX{_LETTERS[unit][-1]}")
        return Reading(ValueKind.DURATION, timex, quantity=Quantity(number, unit, grain))
    value = timex_of(split_fraction(number if high is None else high, unit))
    shown: Number | tuple[Number, Number] = seconds_of(number, unit)
    if high is not None:
        shown = (seconds_of(number, unit), seconds_of(high, unit))
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


def unknown(unit: str) -> Reading:
    """The reading of a stretch whose length the words leave open: "months" is PXM."""
    return Reading(ValueKind.DURATION, Timex("DURATION", timex_of([("X", unit)])), quantity=Quantity(None, unit))
