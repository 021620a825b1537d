"""Tables of units of time and measure, and which of them can be turned into one another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import isfinite

from claimcheck.model import Number, Quantity

TIME_UNITS: Mapping[str, tuple[str, int]] = {
    "second": ("clock", 1), "minute": ("clock", 60), "hour": ("clock", 3600), "day": ("clock", 86400),
    "week": ("clock", 604800), "fortnight": ("clock", 1209600), "month": ("calendar", 1), "quarter": ("calendar", 3),
    "year": ("calendar", 12), "decade": ("calendar", 120), "century": ("calendar", 1200),
    "millennium": ("calendar", 12000),
}  # fmt: skip
"""Unit -> (family, size in the family's smallest unit): seconds and months are never turned into one another."""

TIME_ABBREVIATIONS = {
    "sec": "second", "secs": "second", "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour", "yr": "year",
    "yrs": "year", "y": "year", "ys": "year", "wk": "week", "wks": "week", "mo": "month", "mos": "month", "h": "hour",
}  # fmt: skip
SHOWN_SECONDS = {"month": 2592000, "quarter": 7776000, "year": 31536000, "decade": 315360000, "century": 3153600000,
                 "millennium": 31536000000}  # fmt: skip
"""Seconds of the units that have no fixed length, for showing only."""

_METRE, _GRAM, _LITRE, _WATT, _BYTE = "length", "mass", "volume", "power", "storage"
MEASURE_UNITS: Mapping[str, tuple[str, float]] = {
    "metre": (_METRE, 1), "kilometre": (_METRE, 1000), "centimetre": (_METRE, 0.01), "millimetre": (_METRE, 0.001),
    "mile": (_METRE, 1609.344), "nautical mile": (_METRE, 1852), "yard": (_METRE, 0.9144), "foot": (_METRE, 0.3048),
    "inch": (_METRE, 0.0254), "nanometre": (_METRE, 1e-9), "micrometre": (_METRE, 1e-6), "light-year": (_METRE,
    9.4607e15),
    "gram": (_GRAM, 1), "kilogram": (_GRAM, 1000), "milligram": (_GRAM, 0.001), "microgram": (_GRAM, 1e-6),
    "tonne": (_GRAM, 1e6), "ton": (_GRAM, 907184.74), "pound": (_GRAM, 453.59237), "ounce": (_GRAM, 28.349523125),
    "stone": (_GRAM, 6350.29318), "litre": (_LITRE, 1), "millilitre": (_LITRE, 0.001), "hectolitre": (_LITRE, 100),
    "centilitre": (_LITRE, 0.01), "decilitre": (_LITRE, 0.1), "gallon": (_LITRE, 3.785411784), "quart": (_LITRE,
    0.946352946),
    "pint": (_LITRE, 0.473176473), "cup": (_LITRE, 0.2365882365), "barrel": (_LITRE, 158.987294928),
    "tablespoon": (_LITRE, 0.01478676), "teaspoon": (_LITRE, 0.00492892), "hectare": ("area", 10000),
    "acre": ("area", 4046.8564224),
    "watt": (_WATT, 1), "kilowatt": (_WATT, 1000), "megawatt": (_WATT, 1e6), "gigawatt": (_WATT, 1e9),
    "horsepower": (_WATT, 745.7), "byte": (_BYTE, 1), "kilobyte": (_BYTE, 1e3), "megabyte": (_BYTE, 1e6),
    "gigabyte": (_BYTE, 1e9), "terabyte": (_BYTE, 1e12), "petabyte": (_BYTE, 1e15), "exabyte": (_BYTE, 1e18),
    "hertz": ("frequency", 1),
    "kilohertz": ("frequency", 1e3), "megahertz": ("frequency", 1e6), "gigahertz": ("frequency", 1e9),
    "volt": ("voltage", 1), "kilovolt": ("voltage", 1e3), "joule": ("energy", 1), "kilojoule": ("energy", 1e3),
    "calorie": ("energy", 4.184), "kilocalorie": ("energy", 4184), "kilowatt-hour": ("energy", 3.6e6),
    "megawatt-hour": ("energy", 3.6e9), "gigawatt-hour": ("energy", 3.6e12), "terawatt-hour": ("energy", 3.6e15),
    "kelvin": ("heat", 1),
    "degree celsius": ("celsius", 1), "degree fahrenheit": ("fahrenheit", 1), "degree": ("angle", 1),
    "decibel": ("loudness", 1),
    "pixel": ("pixel", 1), "megapixel": ("pixel", 1e6), "knot": ("speed", 0.514444),
    "mile per hour": ("speed", 0.44704), "kilometre per hour": ("speed", 1 / 3.6), "metre per second": ("speed", 1),
    "foot per second": ("speed", 0.3048), "newton": ("force", 1), "pascal": ("pressure", 1),
    "hectopascal": ("pressure", 100),
    "carat": (_GRAM, 0.2), "fathom": (_METRE, 1.8288), "furlong": (_METRE, 201.168), "bushel": (_LITRE, 35.239),
    "ampere": ("current", 1), "milliampere": ("current", 0.001), "electronvolt": ("energy", 1.602176634e-19),
    "kiloelectronvolt": ("energy", 1.602176634e-16), "megaelectronvolt": ("energy", 1.602176634e-13),
    "gigaelectronvolt": ("energy", 1.602176634e-10), "teraelectronvolt": ("energy", 1.602176634e-7),
    "magnitude": ("magnitude", 1), "terawatt": (_WATT, 1e12), "millibar": ("pressure", 100), "bit": ("bit", 1),
    "calibre": ("calibre", 1),
}  # fmt: skip
"""Unit -> (family, size in the family's base unit)."""

_IRREGULAR = {
    "foot": "feet", "inch": "inches", "century": "centuries", "penny": "pence", "stone": "stones",
    "millennium": "millennia",
}  # fmt: skip
MEASURE_WORDS: Mapping[str, tuple[str, ...]] = {
    name: tuple(dict.fromkeys((name, name.replace("metre", "meter").replace("litre", "liter"))))
    for name in MEASURE_UNITS
    if " " not in name and "-" not in name and name not in ("degree", "pound", "magnitude", "bit")
} | {
    "calibre": ("calibre", "caliber"), "kilogram": ("kilogram", "kilogramme", "kilo"),
    "degree celsius": ("Celsius", "centigrade", "celcius"),
    "degree fahrenheit": ("Fahrenheit", "farenheit"),
}  # fmt: skip
MEASURE_ABBREVIATIONS = {
    "km": "kilometre", "m": "metre", "cm": "centimetre", "mm": "millimetre", "nm": "nanometre", "mi": "mile",
    "ft": "foot",
    "yd": "yard", "yds": "yard", "kg": "kilogram", "g": "gram", "mg": "milligram",
    "lb": "pound", "lbs": "pound", "oz": "ounce", "l": "litre", "L": "litre", "ml": "millilitre", "mL": "millilitre",
    "mls": "millilitre", "cl": "centilitre", "ha": "hectare", "mph": "mile per hour", "kph": "kilometre per hour",
    "kmph": "kilometre per hour", "kmh": "kilometre per hour", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt",
    "KB": "kilobyte", "kb": "kilobyte", "MB": "megabyte", "mb": "megabyte", "GB": "gigabyte", "gb": "gigabyte",
    "TB": "terabyte", "Hz": "hertz", "kHz": "kilohertz", "MHz": "megahertz", "GHz": "gigahertz", "hp": "horsepower",
    "dB": "decibel", "C": "degree celsius", "F": "degree fahrenheit", "c": "degree celsius", "f": "degree fahrenheit",
    "kms": "kilometre",
    "kWh": "kilowatt-hour", "MWh": "megawatt-hour", "GWh": "gigawatt-hour", "TWh": "terawatt-hour",
    "hPa": "hectopascal", "kV": "kilovolt", "kcal": "kilocalorie", "kJ": "kilojoule", "knots": "knot",
    "oC": "degree celsius", "gal": "gallon", "gals": "gallon", "eV": "electronvolt", "keV": "kiloelectronvolt",
    "MeV": "megaelectronvolt", "GeV": "gigaelectronvolt", "TeV": "teraelectronvolt", "kgs": "kilogram",
}  # fmt: skip
def plural(word: str) -> str:
    """The plural of a unit's word."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in ("yen", "yuan", "renminbi", "won", "baht", "rand", "sterling", "pence", "kronor", "paise"):
        return word
    return word + "s"


def common_unit(first: Quantity, second: Quantity) -> tuple[Quantity, Quantity] | None:
    """Express two quantities of one family in one unit, so that they can be compared.

    Seconds to weeks are a family, months to centuries another; lengths, masses and the other measures are families too.
    Amounts of one unit are returned as they are.

    Returns:
        Both quantities in the smaller of the two units, or ``None`` when they belong to different families.
    """
    if first.unit == second.unit:
        return first, second
    one, other = _family(first.unit), _family(second.unit)
    if one is None or other is None or one[0] != other[0]:
        return None
    if one[1] <= other[1]:
        return first, _in_unit(second, first.unit, other[1] / one[1])
    return _in_unit(first, second.unit, one[1] / other[1]), second


def family_of(unit: str) -> str:
    """The family of a unit ("mass", "length", "area"), or "" for money, percentages and bare numbers."""
    found = _family(unit)
    return found[0] if found is not None else ""


def _family(unit: str) -> tuple[str, float] | None:
    """The family of a unit and its size there; squares are areas, cubes volumes, and a length per time is a speed."""
    known = TIME_UNITS.get(unit) or MEASURE_UNITS.get(unit)
    if known is not None:
        return known
    if " per " in unit:
        return _rate(*unit.split(" per ", 1))
    power, _, base = unit.partition(" ")
    length = MEASURE_UNITS.get(base, ("", 1.0))
    if length[0] != _METRE or power not in ("square", "cubic"):
        return None
    return ("area", length[1] ** 2) if power == "square" else (_LITRE, length[1] ** 3 * 1000)


def _rate(unit: str, time: str) -> tuple[str, float] | None:
    above, below = MEASURE_UNITS.get(unit), TIME_UNITS.get(time)
    if above is None or below is None or below[0] != "clock":
        return None
    return ("speed" if above[0] == _METRE else f"{above[0]} per time"), above[1] / below[1]


def _in_unit(quantity: Quantity, unit: str, factor: float) -> Quantity:
    number = None if quantity.number is None else tidy(quantity.number * factor)
    high = None if quantity.high is None else tidy(quantity.high * factor)
    return replace(quantity, number=number, high=high, unit=unit, grain=tidy(quantity.grain * factor))


def tidy(number: Number) -> Number:
    """The same number as an integer where it is one, without the dust of binary fractions."""
    if isinstance(number, int):
        return number
    if not isfinite(number):
        return number
    if number.is_integer() and abs(number) < 2**53:
        return int(number)
    rounded = round(float(f"{number:.14g}"), 12)
    return int(rounded) if rounded == int(rounded) and abs(rounded) < 2**53 else rounded
