"""Lengths, areas, volumes, masses, speeds, temperatures and data sizes; and ages."""

from __future__ import annotations

from claimcheck.model import Quantity, ValueKind
from claimcheck.values.amounts import quantity
from claimcheck.values.durations import unit_of
from claimcheck.values.numbers import Amount
from claimcheck.values.production import Parts, Production, Reading
from claimcheck.values.units import MEASURE_UNITS, tidy


def _measure(parts: Parts) -> Reading | None:
    unit = _unit(parts)
    stated = quantity(parts.numbers() or [Amount(0.5, 0.5) if parts.item("half") else Amount(1)], unit)
    return None if stated is None else Reading(ValueKind.MEASURE, quantity=stated)


def _unit(parts: Parts) -> str:
    names = [item.value for item in parts.items if item.name in ("unit", "abbreviation")]
    unit = str(names[-1]) if names else "degree"
    square = parts.get("square")
    if square:
        unit = f"{'cubic' if square == 'cubic' else 'square'} {unit}"
    divisor = parts.item("timeunit") or parts.item("timeabbr")
    if divisor is not None:
        unit = f"{unit} per {unit_of(parts)}"
    return unit


def _abbreviated(parts: Parts) -> Reading | None:
    """Read "10 m", "5 in": a bare letter counts only when it stands at the figure or is no word of its own."""
    item = parts.items[-1]
    number = parts.items[-2]
    word = item.end - item.start
    if number.end != item.start and (
        item.value in ("inch", "kelvin") or (word == 1 and parts.context.text[item.start] in "CFK")
    ):
        return None
    if not number.value.digits:
        return None
    if parts.context.text[item.end : item.end + 1] in ("2", "3", "²", "³", "^"):
        return None
    return _measure(parts)


def _degrees(parts: Parts) -> Reading | None:
    sign = parts.get("degree")
    unit = {"C": "degree celsius", "F": "degree fahrenheit"}.get(str(sign)[-1:])
    if unit is None:
        named = parts.get("unit") or {"C": "degree celsius", "F": "degree fahrenheit"}.get(_letter(parts))
        unit = str(named) if named else "degree"
    stated = quantity(parts.numbers(), unit)
    return None if stated is None else Reading(ValueKind.MEASURE, quantity=stated)


def _letter(parts: Parts) -> str:
    item = parts.item("abbreviation")
    return parts.context.text[item.start : item.end] if item else ""


def _two(parts: Parts) -> Reading | None:
    """Read "five feet 10 inches": in the smaller unit."""
    numbers = parts.numbers()
    units = [item.value for item in parts.items if item.name in ("unit", "abbreviation")]
    if len(units) != 2 or MEASURE_UNITS[units[0]][0] != MEASURE_UNITS[units[1]][0] or units[0] == units[1]:
        return None
    factor = MEASURE_UNITS[units[0]][1] / MEASURE_UNITS[units[1]][1]
    total = tidy(round(numbers[0].value * factor + numbers[1].value, 6))
    return Reading(ValueKind.MEASURE, quantity=Quantity(total, units[1], numbers[1].grain)) if factor > 1 else None


def _age(parts: Parts) -> Reading | None:
    unit = unit_of(parts) if parts.item("timeunit") else "year"
    stated = quantity(parts.numbers() or [Amount(1)], unit)
    return None if stated is None else Reading(ValueKind.AGE, quantity=stated)


def _aged(parts: Parts) -> Reading | None:
    age = parts.numbers()[-1].value
    return _age(parts) if age < 125 else None


PRODUCTIONS = (
    Production("measure.plain", "amount dash? square? dash? unit", _measure),
    Production("measure.ends", "( between num unit and | from? num unit ( to | dash ) ) num unit", _measure),
    Production("measure.one", "( half a? | a ) square? unit", _measure),
    Production("measure.rate", "amount dash? unit ( a | per | gap ) ( timeunit | timeabbr )", _measure),
    Production("measure.abbreviated", "amount dash? abbreviation", _abbreviated),
    Production("measure.square", "amount dash? square abbreviation", _measure),
    Production("measure.degrees", "amount dash? degree ( unit | abbreviation )?", _degrees),
    Production("measure.two", "num ( unit | abbreviation ) comma? and? num ( unit | abbreviation )", _two),
    Production("age.old", "amount dash? timeunit dash? old", _age),
    Production("age.aged", "aged amount", _aged),
    Production("age.of", "amount timeunit of aged", _age),
)
