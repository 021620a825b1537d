"""Numbers are read once: runs of digits and number words become one item, which every other production reuses."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.model import Number
from claimcheck.values.scan import Item
from claimcheck.values.units import tidy

_VULGAR = {
    "½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8),
}  # fmt: skip
_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 1000))
_LONGEST = 24  # digits; longer ones are keys, not amounts
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})*,\d{3}|\d+")
_STARTS = frozenset(("digits", "word", "vulgar", "half", "a", "slash", "ordinal", "minus"))


class Amount(NamedTuple):
    """A number that was read: its value, the step in which it was stated, and whether it was written in digits."""

    value: Number
    grain: Number = 1
    digits: bool = True
    mixed: bool = False


def reduce_numbers(text: str, run: list[Item]) -> list[Item]:
    """Replace every run of figures and number words by one item: ``day``, ``year``, ``number`` or ``code``."""
    items: list[Item] = []
    position = 0
    while position < len(run):
        item = run[position]
        read = _read(text, run, position) if item.name in _STARTS else None
        if read is None:
            items.append(item)
            position += 1
        else:
            items.append(read[0])
            position = read[1]
    return items


def _read(text: str, run: list[Item], at: int) -> tuple[Item, int] | None:
    item = run[at]
    if item.name == "minus":
        return _negative(text, run, at)
    if item.name == "slash":
        return _lone_fraction(run, at)
    if item.name == "digits":
        return _figures(text, run, at)
    if item.name == "ordinal":
        return _ordinal(run, at)
    return _spelled(run, at)


def _negative(text: str, run: list[Item], at: int) -> tuple[Item, int] | None:
    read = _read(text, run, at + 1) if at + 1 < len(run) and run[at + 1].name in ("digits", "word") else None
    if read is None or not isinstance(read[0].value, Amount):
        return None
    amount = read[0].value
    return Item("number", run[at].start, read[0].end, amount._replace(value=-amount.value)), read[1]


def _lone_fraction(run: list[Item], at: int) -> tuple[Item, int] | None:
    above, below = run[at].value.split("/")
    if len(above) + len(below) > 8 or int(below) not in _DENOMINATORS or not 0 < int(above) < int(below):
        return None
    value = tidy(int(above) / int(below))
    return _with_scale(run, at + 1, Amount(value, tidy(1 / int(below)), mixed=True), run[at].start, run[at].end)


def _figures(text: str, run: list[Item], at: int) -> tuple[Item, int]:
    item = run[at]
    word = item.value
    before = text[item.start - 1] if item.start else " "
    if _is_code(text, item, before):
        return Item("code", item.start, item.end), at + 1
    whole, _, decimals = word.partition(".")
    plain = whole.replace(",", "") or "0"
    value = tidy(float(f"{plain}.{decimals}")) if decimals else int(plain)
    amount = Amount(value, tidy(10.0 ** -len(decimals)) if decimals else 1)
    start = item.start
    if before in "-−+" and start and text[start:].isascii is not None and _signed(text, start):
        amount = amount._replace(value=-value if before != "+" else value)
        start -= 1
    end, following = item.end, at + 1
    fraction = _fraction_after(run, following) if not decimals else None
    if fraction is not None:
        amount = Amount(tidy(value + fraction[0]), tidy(fraction[1]), mixed=True)
        following, end = fraction[2], run[fraction[2] - 1].end
    return _with_scale(run, following, amount, start, end)


def _signed(text: str, start: int) -> bool:
    return start == 1 or text[start - 2] in " (\n\t"


def _is_code(text: str, item: Item, before: str) -> bool:
    word = item.value
    if len(word) > _LONGEST or not _GROUPED.fullmatch(word.partition(".")[0] or "0"):
        return True
    after = text[item.end : item.end + 1]
    return (before.isalpha() and before.islower()) or before in "#_@" or after in ("_", "@")


def _fraction_after(run: list[Item], at: int) -> tuple[Number, Number, int] | None:
    """The fraction of "7-1/2", "7 1/2", "7½": (value, grain, next position)."""
    if at < len(run) and run[at].name == "dash":
        at += 1
    if at >= len(run):
        return None
    if run[at].name == "vulgar":
        above, below = _VULGAR[run[at].value]
    elif run[at].name == "slash":
        above, below = (int(part[:6]) for part in run[at].value.split("/"))
    else:
        return None
    return (above / below, 1 / below, at + 1) if below in _DENOMINATORS and 0 < above < below else None


def _with_scale(run: list[Item], at: int, amount: Amount, start: int, end: int) -> tuple[Item, int]:
    """Multiply by the scale words that follow: "3.5 million", "two dozen", "12 lakh crore"."""
    while True:
        step = at + 1 if at < len(run) and run[at].name == "dash" else at
        if step >= len(run) or run[step].name != "word" or run[step].value[0] not in ("scale", "scales"):
            break
        scale = run[step].value[1]
        amount = amount._replace(value=tidy(amount.value * scale), grain=tidy(amount.grain * scale), mixed=True)
        end, at = run[step].end, step + 1
    if amount.mixed and at + 1 < len(run) and run[at].name == "digits" and run[at + 1].name == "word":
        lower = _with_scale(run, at + 1, Amount(int(run[at].value)), end, end) if run[at].value.isdigit() else None
        if lower is not None and lower[0].value.value < amount.grain:
            below = lower[0].value
            return Item(
                "number", start, lower[0].end, Amount(tidy(amount.value + below.value), below.grain, mixed=True)
            ), lower[1]
    return Item(_name(amount, start, end), start, end, amount), at


def _name(amount: Amount, start: int, end: int) -> str:
    value = amount.value
    if not isinstance(value, int) or amount.mixed:
        return "number"
    if 1 <= value <= 31:
        return "day"
    return "year" if 1000 <= value <= 2999 and end - start == 4 and amount.digits else "number"


def _ordinal(run: list[Item], at: int) -> tuple[Item, int]:
    item = run[at]
    if item.value == 2 and _after_number(run, at):
        return Item("timeunit", item.start, item.end, ("second", False)), at + 1
    value = item.value if isinstance(item.value, int) else int(item.value[:-2][:_LONGEST])
    return Item("ordinal", item.start, item.end, Amount(value, digits=not isinstance(item.value, int))), at + 1


def _after_number(run: list[Item], at: int) -> bool:
    """Whether "second" is the unit: "a one-second delay", "3.5 second"."""
    step = at - 2 if at and run[at - 1].name == "dash" else at - 1
    return step >= 0 and run[step].name in ("digits", "word", "vulgar", "half")


def _spelled(run: list[Item], at: int) -> tuple[Item, int] | None:
    """A number in words: "twenty-one thousand", "half a million", "seven and a half", "a dozen"."""
    first = run[at]
    if first.name == "vulgar":
        above, below = _VULGAR[first.value]
        return _with_scale(run, at + 1, Amount(above / below, 1 / below, mixed=True), first.start, first.end)
    if first.name == "half":
        return _half(run, at)
    if first.name == "a":
        return _article(run, at)
    return _words(run, at)


def _half(run: list[Item], at: int) -> tuple[Item, int] | None:
    """Read "half a million", "half million": only before a scale; "half an hour" is for durations to read."""
    step = at + 1
    if step < len(run) and run[step].name == "a":
        step += 1
    if step < len(run) and run[step].name == "word" and run[step].value[0] == "scale":
        return _with_scale(run, step, Amount(0.5, 0.5, mixed=True), run[at].start, run[at].end)
    return None


def _article(run: list[Item], at: int) -> tuple[Item, int] | None:
    """Read "a hundred", "a dozen", "a quarter million", "a third" as a fraction when "of" follows."""
    step = at + 1
    if step >= len(run):
        return None
    if run[step].name == "word" and run[step].value[0] == "scale":
        return _words(run, step, start=run[at].start)
    if run[step].name in ("half", "fraction") and step + 1 < len(run) and run[step + 1].name == "word":
        share = 0.5 if run[step].name == "half" else 0.25
        return _with_scale(run, step + 1, Amount(share, share, mixed=True), run[at].start, run[step].end)
    if step + 1 < len(run) and run[step + 1].name == "of" and (below := _share_word(run[step])):
        return _with_scale(run, step + 1, Amount(1 / below, 1 / below, mixed=True), run[at].start, run[step].end)
    return None


def _share_word(item: Item) -> int | None:
    """The denominator that "third", "quarter" or "tenth" names, or ``None``."""
    if item.name == "fraction":
        return int(item.value)
    return item.value if item.name == "ordinal" and isinstance(item.value, int) and 3 <= item.value <= 20 else None


def _words(run: list[Item], at: int, start: int | None = None) -> tuple[Item, int] | None:
    start = run[at].start if start is None else start
    total, group, grain = 0, 0, 1
    last = ""
    end, position, top = run[at].start, at, 10**18
    while position < len(run):
        step = _step_over(run, position, last)
        if step >= len(run) or run[step].name != "word":
            break
        sort, value = run[step].value
        if not _may_follow(last, sort, value, group):
            break
        if sort in ("ones", "tens"):
            group += value
            grain = 1
        elif value == 100:
            group, grain = max(group, 1) * 100, 100
        else:
            if value >= top:
                break
            total, group, grain, top = total + max(group, 1) * value, 0, value, value
        last, end, position = (sort if value != 100 else "hundred"), run[step].end, step + 1
    if position == at:
        return None
    return _half_more(run, position, Amount(total + group, grain, digits=False), start, end)


def _step_over(run: list[Item], position: int, last: str) -> int:
    """Skip the hyphen of "twenty-one" and the "and" of "two hundred and five"."""
    if not last:
        return position
    name = run[position].name
    if name == "dash" and last in ("tens", "hundred", "scale", "ones"):
        return position + 1
    return position + 1 if name == "and" and last in ("hundred", "scale") else position


def _may_follow(last: str, sort: str, value: int, group: int) -> bool:
    if sort in ("scale", "scales"):
        return value != 100 or (last in ("", "ones", "scale", "tens") and group < 100)
    if sort == "tens":
        return last in ("", "hundred", "scale")
    return last in ("", "hundred", "scale") or (last == "tens" and 0 < value < 10)


def _half_more(run: list[Item], at: int, amount: Amount, start: int, end: int) -> tuple[Item, int]:
    """The end of "seven and a half", "twenty-first", "two-thirds", "seven ½" and "two point five"."""
    step = _and_a_half(run, at)
    if step is not None:
        return _with_scale(run, step, Amount(amount.value + 0.5, 0.5, mixed=True), start, run[step - 1].end)
    step = at + 1 if at < len(run) and run[at].name == "dash" else at
    if step < len(run):
        item = run[step]
        nth = _nth(item, amount)
        if nth is not None:
            return Item("ordinal", start, item.end, nth), step + 1
        shared = _shared(item, amount)
        if shared is not None:
            return _with_scale(run, step + 1, shared, start, item.end)
        if item.name == "point":
            return _point(run, step, amount, start, end)
    return Item(_name(amount, start, end), start, end, amount), at


def _shared(item: Item, amount: Amount) -> Amount | None:
    """The amount that a count and the share behind it make: "two-thirds", "one fifth", "seven ½"."""
    if item.name == "vulgar":
        above, below = _VULGAR[item.value]
        return Amount(amount.value + above / below, 1 / below, mixed=True)
    below_or_none = _share_word(item) if item.name == "fraction" or amount.value == 1 else None
    if below_or_none is None or not 0 < amount.value < below_or_none:
        return None
    return Amount(amount.value / below_or_none, 1 / below_or_none, mixed=True)


def _and_a_half(run: list[Item], at: int) -> int | None:
    """The position behind "and a half", "and half", "-and-a-half"; ``None`` when something else follows."""
    wanted = ["and", "a", "half"]
    for position in range(at, min(at + 6, len(run))):
        name = run[position].name
        if name == "half" and wanted[0] != "and":
            return position + 1
        if name == wanted[0]:
            wanted.pop(0)
        elif name != "dash":
            return None
    return None


def _nth(item: Item, amount: Amount) -> Amount | None:
    """Read "twenty-first", "two hundred and third"."""
    value = amount.value
    if item.name != "ordinal" or not isinstance(item.value, int) or not isinstance(value, int):
        return None
    if value >= 20 and ((value % 10 == 0 and item.value < 10) or value % 100 == 0):
        return Amount(value + item.value, digits=False)
    return None


def _point(run: list[Item], at: int, amount: Amount, start: int, end: int) -> tuple[Item, int]:
    digits = ""
    position = at + 1
    while position < len(run) and run[position].name == "word" and run[position].value[0] == "ones" and len(digits) < 9:
        digits += str(run[position].value[1])
        end = run[position].end
        position += 1
    if not digits:
        return Item(_name(amount, start, end), start, end, amount), at
    value = tidy(float(f"{amount.value}.{digits}"))
    return _with_scale(run, position, Amount(value, 10.0 ** -len(digits), mixed=True), start, end)
