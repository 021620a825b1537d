"""Amounts: from a value mention to what its words commit to, and the ladder that compares two of them."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from claimcheck.grammar.ladder import ONE_SENTENCE, TOLD_DIFFERENTLY, Ladder, Level, apart
from claimcheck.model import Amount, Claim, Event, Modifier, Number, Quantity, Range, ValueMention, Verdict
from claimcheck.rules.schema import Tolerances
from claimcheck.values import commitment, common_unit, vague_unit

_HEDGES = {
    Modifier.APPROX: "about ",
    Modifier.MORE_THAN: "more than ",
    Modifier.LESS_THAN: "less than ",
    Modifier.EQUAL_OR_MORE: "at least ",
    Modifier.EQUAL_OR_LESS: "at most ",
    Modifier.NEARLY: "nearly ",
}


def amount_of(mention: ValueMention, tolerances: Tolerances, noun: str = "") -> Amount | None:
    """What a mention commits to; ``None`` for one without a number ("some"). ``noun`` is shown after a bare number."""
    quantity = mention.quantity
    if quantity is None:
        return None
    if quantity.number is None:
        return _vague(mention, quantity, noun)
    usual, hard = commitment(quantity, tolerances)
    return Amount(
        shown(quantity, noun), quantity.number, quantity.unit, quantity.grain, quantity.modifier,
        usual, hard, mention.timex,
    )  # fmt: skip


def is_vague(mention: ValueMention) -> str:
    """The reason code "vague" for "hundreds", which fits too much to be set against anything; "" for a number."""
    return "vague" if mention.quantity is not None and mention.quantity.number is None else ""


def _vague(mention: ValueMention, quantity: Quantity, noun: str) -> Amount | None:
    """“Hundreds”: usually from two to ten of what it counts in, and never fewer than one or more than twenty of it."""
    unit = vague_unit(mention.text)
    if unit is None:
        return None
    linked = " of" if noun and mention.text.endswith("s") else ""
    return Amount(
        shown=f"{mention.text.lower()}{linked} {noun}".strip(),
        nominal=2 * unit,
        unit=quantity.unit,
        grain=unit,
        modifier=quantity.modifier,
        usual=Range(2 * unit, 10 * unit),
        hard=Range(unit, 20 * unit),
    )


def shown(quantity: Quantity, noun: str = "") -> str:
    """The quantity for an editor: "more than 7.5 hours", "20 to 30 people"."""
    hedge = _HEDGES.get(quantity.modifier, "") if quantity.modifier else ""
    number = written(quantity.number) if quantity.number is not None else "?"
    if quantity.high is not None:
        number = f"{number} to {written(quantity.high)}"
    if quantity.unit in _NAMED_FIRST:
        return f"{hedge}{quantity.unit} {number}"
    unit = noun or (quantity.unit if quantity.number == 1 and quantity.high is None else _plural(quantity.unit))
    return f"{hedge}{number} {unit}".strip()


def written(number: Number) -> str:
    """A number with thousands separators and no trailing zeros; locale plays no part."""
    for size, name in _SCALES if abs(number) >= _SMALLEST else ():
        scaled = number / size
        if abs(scaled) >= 1 and round(scaled, 2) == scaled:
            return f"{scaled:,.10g} {name}"
    return f"{number:,}" if isinstance(number, int) else f"{number:,.10g}"


_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_SMALLEST = min(size for size, _ in _SCALES)
_DESCRIBES = frozenset({"square", "cubic", "nautical"})
_PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "percent": "percent"}


@lru_cache(maxsize=256)  # units are few
def _plural(unit: str) -> str:
    head, _, rest = unit.partition(" ")
    if head in _DESCRIBES and rest:  # "square kilometres"
        return f"{head} {_plural(rest)}"
    if not unit or unit.isupper() or rest.startswith(("celsius", "fahrenheit")):
        return unit
    return f"{_PLURALS.get(head, head + 's')} {rest}".strip()


def _aligned(first: Claim, second: Claim) -> tuple[Amount, Amount] | None:
    a, b = first.value, second.value
    if not isinstance(a, Amount) or not isinstance(b, Amount):
        return None
    if a.unit == b.unit:
        return a, b
    units = common_unit(Quantity(1, a.unit), Quantity(1, b.unit))
    if units is None:
        return (a, replace(b, unit=a.unit)) if _no_exchange(first, second, a, b) else None
    return _scaled(a, units[0]), _scaled(b, units[1])


def _no_exchange(first: Claim, second: Claim, a: Amount, b: Amount) -> bool:
    """“$50,000” and “A$500,000”: nobody says whose the bare ones are, but none is worth several of another."""
    if not {a.unit, b.unit} <= _DOLLARS or "USD" not in {a.unit, b.unit}:
        return False
    before, sign, after = (first if a.unit == "USD" else second).text.partition("$")
    low, high = sorted((a.nominal, b.nominal))
    return bool(sign) and not before[-1:].isalpha() and after[:1].isdigit() and high > _MOST_EXCHANGED * low


def _scaled(amount: Amount, unit: Quantity) -> Amount:
    factor = unit.number or 1
    usual, hard = (_stretched(r, factor) for r in (amount.usual, amount.hard))
    nominal, grain = amount.nominal * factor, amount.grain * factor
    return replace(amount, nominal=nominal, unit=unit.unit, grain=grain, usual=usual, hard=hard)


def _stretched(span: Range, factor: Number) -> Range:
    return Range(*(None if end is None else end * factor for end in (span.low, span.high)))


def _incommensurable(first: Claim, second: Claim) -> bool:
    return _aligned(first, second) is None


def _same(first: Claim, second: Claim) -> bool:
    pair = _aligned(first, second)
    return pair is not None and pair[0].nominal == pair[1].nominal


def _nested(first: Claim, second: Claim) -> bool:
    pair = _aligned(first, second)
    return pair is not None and (pair[0].usual.contains(pair[1].usual) or pair[1].usual.contains(pair[0].usual))


def _compatible(first: Claim, second: Claim) -> bool:
    pair = _aligned(first, second)
    return pair is not None and pair[0].hard.overlaps(pair[1].hard)


def are_apart(first: Claim, second: Claim) -> bool:
    """Whether two amounts of one thing cannot both be true, in units that convert."""
    apart_in_value = not (_incommensurable(first, second) or _compatible(first, second) or _converted(first, second))
    return apart_in_value and not _other_scope(first, second)


def _other_scope(first: Claim, second: Claim) -> bool:
    """“Federal taxes” and “state taxes”: neither set of narrowing words holds the other."""
    a, b = set(first.scope), set(second.scope)
    return not (a <= b or b <= a)


def _other_occasion(first: Claim, second: Claim) -> bool:
    """Whether the two events are dated, and apart."""
    events = [c.subject.about for c in (first, second) if c.subject is not None]
    when = [e.when for e in events if isinstance(e, Event) and e.when is not None]
    return len(when) == 2 and not when[0].overlaps(when[1])


def _other_quake(first: Claim, second: Claim) -> bool:
    """Agencies differ in a quake's magnitude by tenths: more than that is a foreshock or an aftershock."""
    a, b = first.value, second.value
    if not isinstance(a, Amount) or not isinstance(b, Amount) or a.unit != MAGNITUDE or b.unit != MAGNITUDE:
        return False
    return abs(a.nominal - b.nominal) > _ONE_QUAKE


def _update(first: Claim, second: Claim) -> bool:
    """Whether a figure that grows is higher in the article that states the later date; of one that also falls, any."""
    pair = _aligned(first, second)
    if pair is None or not (first.cumulative and second.cumulative and first.published and second.published):
        return False
    later_first = first.published > second.published
    higher_first = pair[0].nominal > pair[1].nominal
    changed = later_first == higher_first or (first.falls and second.falls)
    return first.published.date() != second.published.date() and changed


def _told_twice(first: Claim, second: Claim) -> bool:
    """“200 million euros ($265 million)”: one sum, in two currencies."""
    if first.source != second.source or first.sentence != second.sentence or _same(first, second):
        return False
    a, b = sorted((first, second), key=lambda claim: claim.span)
    between = a.context[a.span.end - a.sentence.start : b.span.start - a.sentence.start]
    return between.strip() == "(" and _incommensurable(first, second)


def _two_bounds(first: Claim, second: Claim) -> bool:
    """“At least 70” and “at least two”: neither says how many."""
    return all(isinstance(c.value, Amount) and c.value.modifier in _LOWER for c in (first, second))


_DOLLARS = frozenset({"USD", "AUD", "CAD", "NZD", "SGD"})
_MOST_EXCHANGED = 3
_LOWER = (Modifier.EQUAL_OR_MORE, Modifier.MORE_THAN)
MAGNITUDE = "magnitude"
CALIBRE = "calibre"
_NAMED_FIRST = (MAGNITUDE, CALIBRE)
_ONE_QUAKE = 0.6
UPDATE = "later and higher"
BOUNDS = "two lower limits"
def _converted(first: Claim, second: Claim) -> bool:
    """“38 km” and “24 miles”: turning one into the other rounds by half a step of each, by a whole one with "about"."""
    pair = _aligned(first, second)
    if pair is None or not isinstance(first.value, Amount) or not isinstance(second.value, Amount):
        return False
    about = Modifier.APPROX in {pair[0].modifier, pair[1].modifier}
    step = (pair[0].grain + pair[1].grain) / (1 if about else 2)
    return first.value.unit != second.value.unit and abs(pair[0].nominal - pair[1].nominal) <= step


AMOUNT_LADDER = Ladder(
    (
        Level("told twice", Verdict.AGREE, _told_twice, "{first} is told again as {second}, in brackets"),
        ONE_SENTENCE,
        TOLD_DIFFERENTLY,
        Level(
            "other units",
            Verdict.INCOMPARABLE,
            _incommensurable,
            "{first} and {second} are not measured in units that convert",
        ),
        Level("another part", Verdict.INCOMPARABLE, _other_scope, "{first} and {second} are stated of different parts"),
        Level(
            "another occasion", Verdict.INCOMPARABLE, _other_occasion, "{first} and {second} are told of different days"
        ),
        Level(
            "another quake", Verdict.INCOMPARABLE, _other_quake, "{first} and {second} are too far apart for one quake"
        ),
        Level("same number", Verdict.AGREE, _same, "{first} and {second} state the same number"),
        Level(
            "one reading inside the other",
            Verdict.REFINE,
            _nested,
            "the usual reading of one of {first} and {second} lies inside the other's",
        ),
        Level(
            "turned into another unit",
            Verdict.AGREE,
            _converted,
            "one of {first} and {second} is the other in another unit, rounded",
        ),
        Level(
            UPDATE,
            Verdict.DIFFER,
            _update,
            "of {first} and {second} the later article has the newer figure: an update",
        ),
        Level(BOUNDS, Verdict.DIFFER, _two_bounds, "{first} and {second} are both lower limits"),
        Level(
            "limits overlap",
            Verdict.DIFFER,
            _compatible,
            "{first} and {second} are usually read differently, but both can be true",
        ),
        Level("limits apart", Verdict.CONFLICT, apart, "{first} and {second} cannot both be true"),
    )
)


def amount_rules(kind: str) -> dict[str, str]:
    """The rule codes of a kind of amount, by verdict, and by level where a level has its own."""
    return {
        Verdict.CONFLICT: f"{kind}-conflict",
        Verdict.DIFFER: f"{kind}-difference",
        UPDATE: "amount-update",
        BOUNDS: "amount-bounds",
    }
