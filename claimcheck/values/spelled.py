"""Numbers in words: "twenty-one thousand", "two hundred and five", "a dozen", "half a million", "two point five"."""

from __future__ import annotations

from claimcheck.values.amounts import Amount, share_of
from claimcheck.values.scales import Read, Run, goes_on, item_of, scale_at, scaled
from claimcheck.values.scan import Item
from claimcheck.values.shares import VULGAR, behind_and, counted, denominator
from claimcheck.values.units import tidy


class _Sum:
    """A number in words as it grows word by word."""

    def __init__(self) -> None:
        self.total = self.group = 0
        self.grain = self.scale = 1
        self.top = 10**18
        self.last = ""

    def take(self, sort: str, value: int) -> bool:
        """Add a number word; false when it cannot continue the number."""
        if sort in ("ones", "tens"):
            return self._unit(sort, value)
        if not self.last and sort == "scales":
            return False
        return self._hundred() if value == 100 else self._scale(value)

    def _unit(self, sort: str, value: int) -> bool:
        after_tens = self.last == "tens" and sort == "ones" and 0 < value < 10
        if not after_tens and self.last not in ("", "hundred", "scale"):
            return False
        self.group, self.grain, self.scale, self.last = self.group + value, 1, 1, sort
        return True

    def _hundred(self) -> bool:
        if self.last == "hundred" or self.group >= 100:
            return False
        self.group, self.grain, self.scale, self.last = max(self.group, 1) * 100, 100, 100, "hundred"
        return True

    def _scale(self, value: int) -> bool:
        if self.last == "scale" and value > self.scale:  # "three thousand million"
            self.total, self.scale = self.total * value, self.scale * value
        elif value < self.top:
            self.total, self.group, self.scale = self.total + max(self.group, 1) * value, 0, value
        else:
            return False
        self.grain = self.top = self.scale
        self.last = "scale"
        return True


def words(run: Run, at: int) -> tuple[Amount, int] | None:
    """The amount of the longest number in words at a position, and the position behind it."""
    total, position = _Sum(), at
    while True:
        step = _step_over(run, position, total.last)
        if step >= len(run) or run[step].name != "word" or not total.take(*run[step].value):
            break
        position = step + 1
    if position == at:
        return None
    return Amount(total.total + total.group, total.grain, digits=False, scale=total.scale), position


def _step_over(run: Run, position: int, last: str) -> int:
    """Skip the hyphen of "twenty-one" and the "and" of "two hundred and five", not that of "two million and a half"."""
    if not last or position >= len(run):
        return position
    if run[position].name == "dash":
        return position + 1
    joins = run[position].name == "and" and last in ("hundred", "scale") and behind_and(run, position) is None
    return position + 1 if joins else position


def spelled(run: Run, at: int, start: int | None = None) -> Read | None:
    """Read the number in words at a position; a lone "million" is no number but the item ``scale``.

    Args:
        run: The items of a phrase.
        at: The position of the first word.
        start: Where the number begins in the text when an article stands before it.
    """
    found = words(run, at)
    if found is None:
        return None
    amount, following = found
    begin, end = run[at].start if start is None else start, run[following - 1].end
    if start is None and following == at + 1 and scale_at(run, at):
        return Read(Item("scale", begin, end, amount), following)
    if not goes_on(run, following):
        return Read(item_of(amount, begin, end), following)
    return _ending(run, following, amount, begin, end)


def _ending(run: Run, at: int, amount: Amount, start: int, end: int) -> Read:
    """What may end a number in words: "and a half", "-first", "-thirds", "point five", "billions"."""
    share = behind_and(run, at)
    if share is not None:
        above, below, following = share
        part = (amount.scale if amount.scale >= 1000 else 1) / below
        return scaled(run, following, item_of(amount.plus(above * part, part), start, run[following - 1].end))
    step = at + 1 if at < len(run) and run[at].name == "dash" else at
    if step < len(run):
        item = run[step]
        nth = _nth(item, amount)
        if nth is not None:
            return Read(Item("ordinal", start, item.end, nth), step + 1)
        part_of = counted(item, amount)
        if part_of is not None:
            return of_scale(run, step + 1, part_of, start, item.end)
        if item.name == "point":
            return _point(run, step, amount, start, end)
    return scaled(run, at, item_of(amount, start, end))


def _nth(item: Item, amount: Amount) -> Amount | None:
    """Read "twenty-first", "two hundred and third"."""
    value = amount.value
    if item.name != "ordinal" or not isinstance(item.value, int) or not isinstance(value, int):
        return None
    if value >= 20 and ((value % 10 == 0 and item.value < 10) or value % 100 == 0):
        return Amount(value + item.value, digits=False)
    return None


def _point(run: Run, at: int, amount: Amount, start: int, end: int) -> Read:
    """The decimals of "two point five", "three hundred point sixty-two"."""
    digits, position, last = "", at + 1, ""
    while position < len(run) and len(digits) < 9:
        step = position + 1 if run[position].name == "dash" and last == "tens" and position + 1 < len(run) else position
        sort, value = run[step].value if run[step].name == "word" else ("", 0)
        if sort not in ("ones", "tens"):
            break
        digits = f"{digits[:-1]}{value}" if last == "tens" and 0 < value < 10 else f"{digits}{value}"
        end, position, last = run[step].end, step + 1, sort
    if not digits:
        return Read(item_of(amount, start, end), at)
    value = tidy(float(f"{amount.value}.{digits}"))
    exact = Amount(value, tidy(10.0 ** -len(digits)), digits=False, mixed=True)
    return scaled(run, position, item_of(exact, start, end))


def of_scale(run: Run, at: int, amount: Amount, start: int, end: int) -> Read:
    """A share, and what it is a share of where that is a scale: "two-thirds of a million", "half a dozen"."""
    step = at
    for name in ("of", "dash", "a", "dash"):
        step += step < len(run) and run[step].name == name
    if step < len(run) and run[step].name == "word" and scale_at(run, step):
        return scaled(run, step, item_of(amount, start, end))
    return Read(item_of(amount, start, end), at)


def shared(run: Run, at: int) -> Read | None:
    """Read "½ million", "half a million", "quarter million"; "half an hour" is for durations to read."""
    item = run[at]
    if item.name == "vulgar":
        return scaled(run, at + 1, item_of(share_of(*VULGAR[item.value]), item.start, item.end))
    below = denominator(item)
    read = of_scale(run, at + 1, share_of(1, below), item.start, item.end) if below else None
    return read if read is not None and read.following > at + 1 else None


def after_article(run: Run, at: int) -> Read | None:
    """Read "a hundred", "a dozen", "a quarter million", and "a third" where "of" follows."""
    item, step = run[at], at + 1
    if step >= len(run):
        return None
    if run[step].name == "word" and run[step].value[0] == "scale":
        return spelled(run, step, start=item.start)
    below = denominator(run[step])
    if below is None:
        return None
    read = of_scale(run, step + 1, share_of(1, below), item.start, run[step].end)
    of_follows = step + 1 < len(run) and run[step + 1].name == "of"
    return read if read.following > step + 1 or of_follows else None
