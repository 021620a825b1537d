"""Lengths, areas, volumes, masses, speeds, temperatures, magnitudes and data sizes."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.model import Quantity, ValueKind
from claimcheck.values.amounts import Amount, quantity, share_of
from claimcheck.values.production import (
    HIDDEN,
    Parts,
    Production,
    Reading,
    ends_clause,
    word_after,
    word_set,
    words_after,
)
from claimcheck.values.scan import Item
from claimcheck.values.stretches import unit_of
from claimcheck.values.units import MEASURE_UNITS, common_unit, tidy

_UNITS = ("unit", "abbreviation", "pound")
_COMPOUND = {("metric", "ton"): "tonne", ("nautical", "mile"): "nautical mile", ("light", "year"): "light-year"}
_POWERS = {
    "2": "square", "²": "square", "^2": "square", "squared": "square", "square": "square", "sq": "square",
    "3": "cubic", "³": "cubic", "^3": "cubic", "cubed": "cubic", "cubic": "cubic",
}  # fmt: skip
_PEOPLE = word_set("people men women children more")
_RUN = word_set("this does goes lies always plus hurdles sprints finals races heats")
_ARMS = word_set(
    "pistol pistols handgun handguns gun guns rifle rifles rounds round ammunition bullet bullets"
)


def _measure(parts: Parts) -> Reading | None:
    unit, end = _unit(parts)
    if unit == "calibre":
        return _calibre(parts)
    return _reading(parts.numbers() or [_article_or_share(parts)], unit, end)


def _reading(amounts: list[Amount], unit: str, end: int | None = None) -> Reading | None:
    stated = quantity(amounts, unit)
    return None if stated is None else Reading(ValueKind.MEASURE, quantity=stated, end=end)


def _calibre(parts: Parts) -> Reading | None:
    """Read ".45-caliber" and "357 calibre", in hundredths or thousandths of an inch, as it is printed."""
    number = next((item for item in parts.items if item.name in ("day", "year", "number")), None)
    digits = "" if number is None else parts.context.text[number.start : number.end].lstrip(".")
    return _reading([Amount(int(digits))], "calibre") if digits.isdecimal() else None


def _ends(parts: Parts) -> Reading | None:
    """Read "44 mg to 50 mg", "900 metres to 2 kilometres": both ends in the unit of the upper one."""
    unit, end = _unit(parts)
    lower, (low, high) = str(_named(parts)[0].value), parts.numbers()
    if parts.item("degree") or lower == unit:
        return _reading([low, high], unit, end)
    both = common_unit(Quantity(low.value, lower), Quantity(high.value, unit))
    if both is None or both[0].number is None or both[1].number is None or both[0].number * 1.2 > both[1].number:
        return None  # "10 miles or 16 kilometres" is one length, told twice
    if parts.item("or") and both[1].number > 2 * both[0].number:
        return None
    value = Quantity(both[0].number, both[0].unit, both[1].grain, both[1].number)
    return Reading(ValueKind.MEASURE, quantity=value, end=end)


def _article_or_share(parts: Parts) -> Amount:
    """What stands for the number in "a mile", "half a mile", "a quarter-mile"."""
    if parts.item("half"):
        return share_of(1, 2)
    return share_of(1, parts.get("fraction")) if parts.item("fraction") else Amount(1)


def _named(parts: Parts) -> list[Item]:
    return [item for item in parts.items if item.name in _UNITS or item.name == "degree"]


def _unit(parts: Parts) -> tuple[str, int | None]:
    """The unit, and the end of the mention where it lies beyond the items: "km²", "km^2"."""
    item = _named(parts)[-1]
    unit, end = _simple(parts, item), None
    power = _POWERS.get(str(parts.get("square") or parts.get("code") or ""))
    for mark in ("²", "³", "^2", "^3"):
        if parts.context.text.startswith(mark, item.end):
            power, end = _POWERS[mark], item.end + len(mark)
    unit = f"{power} {unit}" if power else unit
    divided = parts.item("timeunit") or parts.item("timeabbr")
    return (f"{unit} per {unit_of(parts)}" if divided else unit), end


def _simple(parts: Parts, item: Item) -> str:
    if item.name == "degree":
        return _degree(str(item.value), "")
    before = parts.items[parts.items.index(item) - 1]
    if before.name == "degree":
        return _degree(str(before.value), str(item.value))
    kind = parts.get("metric")
    return _COMPOUND.get((str(kind), str(item.value)), str(item.value)) if kind else str(item.value)


def _degree(sign: str, named: str) -> str:
    scale = {"C": "degree celsius", "F": "degree fahrenheit"}.get(sign[-1:])
    return scale or (named if named in ("degree celsius", "degree fahrenheit") else "degree")


def _abbreviated(parts: Parts) -> Reading | None:
    """Read "10 m", "60km", "190 km2"; a bare letter counts only right at its figures."""
    text, item = parts.context.text, next(item for item in parts.items if item.name == "abbreviation")
    number = [found for found in parts.items[: parts.items.index(item)] if found.name in ("day", "year", "number")][-1]
    apart, letter = number.end != item.start, text[item.start : item.end]
    if letter in "cf" or (len(letter) == 1 and not number.value.digits):
        return None
    if letter in "CF" and (apart or number.value.value > 250):
        return None
    if item.value == "metre" and letter == "m" and _counts_people(text, item.end):
        return _millions(number)
    if word_after(text, item.end) in _ARMS:
        return HIDDEN  # "a 9mm pistol"
    return _measure(parts)


def _powered(parts: Parts) -> Reading | None:
    """Read "190 km2"; what goes on in other figures is a code, "31850m417"."""
    unit, power = parts.items[-2:]
    if unit.end != power.start:
        return None
    return _abbreviated(parts) if power.value in ("2", "3") else HIDDEN


def _bracketed(parts: Parts) -> Reading | None:
    """Read "20 (kg)"."""
    end = parts.items[-1].end
    return _reading(parts.numbers(), _unit(parts)[0], end + 1) if parts.context.text[end : end + 1] == ")" else None


def _share_of(parts: Parts) -> Reading | None:
    """Read "two-thirds of a mile", "tenth of a gallon"."""
    if parts.numbers():
        return _measure(parts) if 0 < parts.numbers()[0].value < 1 else None
    below = parts.get("fraction") or parts.get("ordinal").value
    return _reading([share_of(1, below)], _unit(parts)[0]) if 3 <= below <= 20 else None


def _counts_people(text: str, end: int) -> bool:
    """Whether "2m" means two millions: what is counted follows in the plural ("2m voters"), never behind a length."""
    after = words_after(text, end)
    if not after or text[end : end + 1] != " ":
        return False
    counted = after[1] if text[end + 1 : end + 2].isupper() and len(after) > 1 else after[0]
    if counted in _PEOPLE:
        return True
    return len(counted) > 3 and counted.endswith("s") and not counted.endswith(("ss", "wards")) and counted not in _RUN


def _millions(number: Item) -> Reading:
    amount = number.value.times(10**6)
    return Reading(ValueKind.NUMBER, quantity=Quantity(amount.value, "", amount.grain))


def _inches(parts: Parts) -> Reading | None:
    """Read "5 in": only at the end of a clause, where "in" leads nowhere."""
    if not parts.numbers()[0].digits or not ends_clause(parts.context.text, parts.items[-1].end):
        return None
    return _reading(parts.numbers(), "inch")


def _parted(parts: Parts) -> Reading | None:
    """Read "five feet 10 inches", "2 yards 8 ft 7 in", "5-foot-9": the sum in the smallest unit."""
    units = [str(item.value) for item in parts.items if item.name in _UNITS] + ["inch"] * (parts.items[-1].name == "in")
    numbers = parts.numbers()
    if len(units) == len(numbers) - 1:
        units += ["inch"] if units[-1] == "foot" and numbers[-1].value < 12 else []
    if len(units) != len(numbers):
        return None
    families, sizes = zip(*(MEASURE_UNITS[unit] for unit in units), strict=True)
    if len(set(families)) > 1 or any(above <= below for above, below in pairwise(sizes)):
        return None
    total = sum(number.value * size for number, size in zip(numbers, sizes, strict=True)) / sizes[-1]
    return Reading(ValueKind.MEASURE, quantity=Quantity(tidy(round(total, 6)), units[-1], numbers[-1].grain))


def _energy(parts: Parts) -> Reading | None:
    """Read "2,000 megawatt-hours", whose unit holds a unit of time."""
    unit = f"{parts.get('unit')}-{unit_of(parts)}"
    return _reading(parts.numbers(), unit) if unit in MEASURE_UNITS else None


def _height(parts: Parts) -> Reading | None:
    """Read 5'9": feet and inches."""
    (feet, inches), (first, second) = parts.numbers(), parts.items
    text = parts.context.text
    marked = text[first.end : second.start] in tuple("'’′") and text[second.end : second.end + 1] in tuple('"”″')
    if not marked or not isinstance(feet.value, int) or inches.value >= 12:
        return None
    stated = Quantity(feet.value * 12 + inches.value, "inch", inches.grain)
    return Reading(ValueKind.MEASURE, quantity=stated, end=second.end + 1)


def _light_years(parts: Parts) -> Reading | None:
    """Read "four light-years", which hold a unit of time."""
    light = parts.get("metric") == "light" and unit_of(parts) == "year"
    return _reading(parts.numbers(), "light-year") if light else None


def _magnitude(parts: Parts) -> Reading | None:
    """Read "magnitude 7.6", "a 7.6-magnitude quake", "7.6 on the Richter scale"."""
    numbers = parts.numbers()
    if numbers[-1].value > 12:
        return None
    stated = quantity(numbers, "magnitude")
    end = parts.items[-1].end
    if parts.get("magnitude") == "Richter" and parts.context.text.startswith(" scale", end):
        end += len(" scale")
    return None if stated is None else Reading(ValueKind.MEASURE, quantity=stated, end=end)


PRODUCTIONS = (
    Production("measure.plain", "amount dash? square? dash? ( metric dash? )? unit square?", _measure),
    Production("measure.pound", "( amount | a | half a? ) dash? pound", _measure),
    Production(
        "measure.ends",
        "( between hedge? num measured ( and | to ) | from? num measured ( to | or | dash ) )"
        " hedge? num dash? measured",
        _ends,
    ),
    Production("measure.one", "( half dash? a? | a | a? fraction dash? ) square? ( metric dash? )? unit", _measure),
    Production("measure.share-of", "num of a unit | ( ordinal | fraction ) of a? unit", _share_of),
    Production(
        "measure.rate",
        "( amount | a ) dash? square? ( unit | abbreviation | pound ) ( a | per | gap ) ( timeunit | timeabbr )",
        _measure,
    ),
    Production("measure.energy", "amount dash? unit dash? timeunit", _energy),
    Production("measure.height", "num num", _height),
    Production("measure.light-years", "amount metric dash? timeunit", _light_years),
    Production("measure.abbreviated", "amount dash? abbreviation square?", _abbreviated),
    Production("measure.powered", "amount dash? abbreviation code", _powered),
    Production("measure.bracketed", "amount open abbreviation", _bracketed),
    Production("measure.square", "amount dash? square stop? ( unit | abbreviation )", _measure),
    Production("measure.degrees", "amount dash? degree ( unit | abbreviation )?", _measure),
    Production("measure.inches", "num in", _inches),
    Production(
        "measure.parted",
        "num dash? ( unit | abbreviation | pound ) dash? comma? and? num dash? ( unit | abbreviation | pound | in )?"
        " ( comma? and? num ( unit | abbreviation | in ) )?",
        _parted,
    ),
    Production(
        "measure.magnitude", "magnitude dash? of? num | amount dash? magnitude | num on the magnitude", _magnitude
    ),
)
