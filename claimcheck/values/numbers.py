"""Numbers are read once: runs of figures and number words become one item, which every production reuses."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from claimcheck.values.amounts import Amount, share_of
from claimcheck.values.scales import Read, Run, goes_on, item_of, letter_scale, scaled
from claimcheck.values.scan import Item
from claimcheck.values.shares import after_figures, behind_and, slashed
from claimcheck.values.spelled import after_article, of_scale, shared, spelled, words
from claimcheck.values.units import tidy

_LONGEST = 24  # digits; longer ones are keys, not amounts
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})*,\d{3}|\d+")
_SPACES = re.compile(r"[\u2009\u202f]")
_NAMED = re.compile(r"[A-Z][A-Za-z]*-$")  # "F-16", "Covid-19"
_CODED = re.compile(r"[A-Za-z]\d+$")  # the first half of "scp2-17"
_JOINS = frozenset(("currencycode", "sign"))
"""What may stand right before figures and leave them an amount: "Rs500"."""


def reduce_numbers(text: str, run: list[Item]) -> list[Item]:
    """Replace every run of figures and number words by one item.

    A number is a ``day``, a ``year`` or a ``number``; what only looks like one ("MH17", "007", thirty digits) is a
    ``code``; "first" is an ``ordinal``; a lone "million" is a ``scale``.
    """
    items: list[Item] = []
    position = 0
    while position < len(run):
        item = run[position]
        reader = _READERS.get(item.name)
        read = reader(text, run, position) if reader else None
        if read is None:
            items.append(item)
            position += 1
        else:
            items.append(read.item)
            position = read.following
    return items


def _negative(text: str, run: Run, at: int) -> Read | None:
    """Read "minus five", "negative 3.2"."""
    reader = _READERS.get(run[at + 1].name) if at + 1 < len(run) and run[at + 1].name in ("digits", "word") else None
    read = reader(text, run, at + 1) if reader else None
    if read is None or read.item.name not in ("day", "year", "number"):
        return None
    amount: Amount = read.item.value
    return Read(Item("number", run[at].start, read.item.end, amount._replace(value=-amount.value)), read.following)


def _fraction(text: str, run: Run, at: int) -> Read | None:
    """Read "1/2", "3/4 of a million"."""
    found = slashed(run[at])
    if found is None or _is_code(text, run, at):
        return None
    return of_scale(run, at + 1, share_of(*found), run[at].start, run[at].end)


def _figures(text: str, run: Run, at: int) -> Read:
    item = run[at]
    whole, decimals = _figured(item.value)
    if _is_code(text, run, at) or not _is_amount(whole, decimals):
        return _code(run, at)
    plain = whole.replace(",", "") or "0"
    value = tidy(float(f"{plain}.{decimals}")) if decimals else int(plain)
    amount = Amount(value, tidy(10.0 ** -len(decimals)) if decimals else 1)
    start = item.start
    if _is_signed(text, start):
        start -= 1
        amount = amount._replace(value=-value if text[start] in "-−" else value)
    if not goes_on(run, at + 1):
        return Read(_item_of(item, amount, start), at + 1)
    if not decimals and (mixed := after_figures(run, at + 1) or behind_and(run, at + 1)):
        above, below, following = mixed
        return scaled(run, following, item_of(amount.plus(above / below, 1 / below), start, run[following - 1].end))
    if (at + 1 < len(run)) and (factor := letter_scale(run, at + 1, item.end, money=_is_money(run, at))):
        return Read(Item("number", start, item.end + 1, amount.times(factor)), at + 2)
    return scaled(run, at + 1, _item_of(item, amount, start), _rest)


def _figured(printed: str) -> tuple[str, str]:
    """The figures before and behind the point, without spaces between groups."""
    if printed.isdecimal():
        return printed, ""
    whole, _, decimals = _SPACES.sub("", printed).replace(", ", ",").partition(".")
    return whole, decimals


def _item_of(figures: Item, amount: Amount, start: int) -> Item:
    """The item that an amount in figures becomes: "2,013" is no year."""
    name = amount.name
    return Item("number" if name == "year" and len(figures.value) != 4 else name, start, figures.end, amount)


def _rest(run: Run, at: int) -> Read | None:
    """The smaller number behind a scale word: "4 thousand 3 hundred", "8 crore and three hundred"."""
    step = at + 1 if at < len(run) and run[at].name == "and" else at
    if step >= len(run):
        return None
    if run[step].name == "digits" and run[step].value.isdigit() and len(run[step].value) <= _LONGEST:
        figures = item_of(Amount(int(run[step].value)), run[step].start, run[step].end)
        read = scaled(run, step + 1, figures, _rest)
        return read if read.item.value.scale > 1 else None
    found = words(run, step)
    if found is None or found[0].value < 100:
        return None
    return Read(Item("number", run[step].start, run[found[1] - 1].end, found[0]), found[1])


def _is_money(run: Run, at: int) -> bool:
    return at > 0 and run[at - 1].name in ("sign", "currencycode")


def _is_amount(whole: str, decimals: str) -> bool:
    """Whether figures are written as amounts are: not too many, no leading zero, commas between groups only."""
    if len(whole) + len(decimals) > _LONGEST or (len(whole) > 2 and whole[0] == "0"):
        return False
    return not whole or whole.isdecimal() or _GROUPED.fullmatch(whole) is not None


def _is_signed(text: str, start: int) -> bool:
    return bool(start) and text[start - 1] in "-−+" and (start == 1 or text[start - 2] in " (\n\t")


def _is_code(text: str, run: Run, at: int) -> bool:
    """Whether figures are part of a name or an address: "MH17", "F-16", "5G", "a%20b", "#4"."""
    item = run[at]
    before, after = text[item.start - 1 : item.start], text[item.end : item.end + 1]
    if before.isalpha() and not (at and run[at - 1].end == item.start and _joins(run[at - 1], item)):
        return True
    if before in ("-", "‑") and _is_joined(text, run, at):
        return True
    if after.isalpha() and not (at + 1 < len(run) and run[at + 1].start == item.end):
        return True
    address = after == "." and text[item.end + 1 : item.end + 2].islower() and text[item.end + 1].isascii()
    return address or bool(before and before in "#_@%=&^") or bool(after and after in "_@=&")


def _joins(before: Item, figures: Item) -> bool:
    """Whether figures may be written to the word before them: "US5", "Oct2"."""
    return before.name in _JOINS or (before.name == "month" and len(figures.value) <= 2)


def _is_joined(text: str, run: Run, at: int) -> bool:
    """Whether a name is joined to the figures: "F-16", "Covid-19", but not "June-18" nor "mid-2010"."""
    start = run[at].start - 1
    if start and text[start - 1].isdigit():
        return _CODED.search(text, max(0, start - 19), start) is not None
    if not start or not text[start - 1].isalpha():
        return False
    if at >= 2 and run[at - 1].name == "dash" and run[at - 2].end - run[at - 2].start > 1:
        return False
    return len(run[at].value) != 4 or _NAMED.search(text, max(0, start - 19), start + 1) is not None


def _code(run: Run, at: int) -> Read:
    """A code, with the scale word behind it: "q50 million" must not leave a million behind."""
    following = at + 1
    while following < len(run) and run[following].name == "word" and run[following].value[0] == "scale":
        following += 1
    return Read(Item("code", run[at].start, run[following - 1].end, run[at].value), following)


def _ordinal(text: str, run: Run, at: int) -> Read:
    item = run[at]
    if item.value == 2 and _after_number(run, at):
        return Read(Item("timeunit", item.start, item.end, ("second", False)), at + 1)
    if isinstance(item.value, int):
        return Read(Item("ordinal", item.start, item.end, Amount(item.value, digits=False)), at + 1)
    figures = item.value[:-2]
    if len(figures) > _LONGEST:
        return Read(Item("code", item.start, item.end, figures), at + 1)
    return Read(Item("ordinal", item.start, item.end, Amount(int(figures))), at + 1)


def _after_number(run: Run, at: int) -> bool:
    """Whether "second" is the unit, as in "a one-second delay", and not in "the 2008 second quarter"."""
    if at and (run[at - 1].name == "per" or (at >= 2 and run[at - 1].name == "a" and run[at - 2].name == "unit")):
        return True
    step = at - 2 if at and run[at - 1].name == "dash" else at - 1
    if step < 0 or run[step].name not in ("digits", "word", "vulgar", "half"):
        return False
    return not (run[step].name == "digits" and len(run[step].value) == 4)


_READERS: Mapping[str, Callable[[str, Run, int], Read | None]] = {
    "digits": _figures,
    "slash": _fraction,
    "ordinal": _ordinal,
    "minus": _negative,
    "word": lambda text, run, at: spelled(run, at),
    "a": lambda text, run, at: after_article(run, at),
    "half": lambda text, run, at: shared(run, at),
    "vulgar": lambda text, run, at: shared(run, at),
    "fraction": lambda text, run, at: shared(run, at),
}
"""Item name -> what reads a number that begins with it."""
