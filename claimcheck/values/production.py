"""What a production is: a name, a pattern of items, and a small function from the items to a value."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from claimcheck.model import Interval, Number, Quantity, Timex, ValueKind
from claimcheck.model.making import quickly_made
from claimcheck.values.amounts import Amount
from claimcheck.values.scan import Item


class Told(NamedTuple):
    """The last day, and the last year, that the text has named: what "the next day" and "later that year" follow on."""

    day: date | None = None
    day_at: int = 0
    year: int | None = None
    year_at: int = 0


NOTHING_TOLD = Told()


@quickly_made
@dataclass(frozen=True, slots=True)
class Context:
    """What a production may look at besides its own items."""

    text: str
    published: datetime | None
    told: Told = NOTHING_TOLD

    def with_told(self, timex: Timex | None, interval: Interval | None, end: int) -> Context:
        """The context behind a date or time that ends at ``end``."""
        if timex is None or interval is None or not timex.value[:4].isdigit():
            return self
        value = timex.value
        day, day_at, year = self.told.day, self.told.day_at, int(value[:4])
        if interval.start is not None and value[4:5] == value[7:8] == "-":
            day, day_at = interval.start.date(), end
        return Context(self.text, self.published, Told(day, day_at, year, end))


class Reading(NamedTuple):
    """What a production made of its items; ``start`` and ``end`` narrow the span, ``hidden`` claims it without a value.

    ``hedged`` says whether "about", "more than" ... before or after the words belong to the mention.
    """

    kind: ValueKind
    timex: Timex | None = None
    interval: Interval | None = None
    quantity: Quantity | None = None
    seconds: Number | tuple[Number, Number] | None = None
    unresolved: str | None = None
    tally: tuple[int, ...] = ()
    start: int | None = None
    end: int | None = None
    hedged: bool = True
    hidden: bool = False


HIDDEN = Reading(ValueKind.NUMBER, hidden=True)
"""Claims its words so that nothing inside them is read: a score, a telephone number, "No. 10"."""


NO_SUCH_DAY = Reading(ValueKind.DATE, hedged=False)
"""A date that the calendar does not have: "Feb. 30". It is shown, and has no value."""


@quickly_made
@dataclass(frozen=True, slots=True)
class Parts:
    """The items that a pattern matched, with the context they stand in."""

    items: tuple[Item, ...]
    context: Context

    def get(self, name: str) -> Any:  # noqa: ANN401 - what an item stands for depends on its name
        """What the first item of this name stands for, or ``None`` when there is none."""
        for item in self.items:
            if item.name == name:
                return item.value
        return None

    def item(self, name: str) -> Item | None:
        """The first item of this name, or ``None``."""
        for item in self.items:
            if item.name == name:
                return item
        return None

    def all(self, *names: str) -> list[Any]:
        """What every item of these names stands for, in the order of the text."""
        return [item.value for item in self.items if item.name in names]

    def numbers(self) -> list[Amount]:
        """The cardinal numbers among the items."""
        return [item.value for item in self.items if item.name in ("day", "year", "number")]

    @property
    def words(self) -> str:
        """The words from the first item to the last."""
        return self.context.text[self.items[0].start : self.items[-1].end]


Read = Callable[[Parts], Reading | None]


class Production(NamedTuple):
    """A way in which print states a value.

    Attributes:
        name: Its name, dimension first: "duration.amount".
        pattern: Names of items; see :mod:`claimcheck.values.shapes`.
        read: From the matched items to a value; ``None`` where the pattern fits and the words mean something else.
    """

    name: str
    pattern: str
    read: Read


def word_set(words: str) -> frozenset[str]:
    """The words of a string, as a set to look up in."""
    return frozenset(words.split())


def ends_clause(text: str, end: int) -> bool:
    """Whether nothing follows that could belong to the words before ``end``: a full stop, a comma, a new paragraph."""
    following = text[end : end + 2]
    if following[:1].isspace():
        return following == "\n\n"
    return not following[:1].isalnum() and following[:1] not in tuple("-–:%")


def words_before(text: str, start: int, reach: int = 32) -> list[str]:
    """The lower-case words right before ``start``, nearest last, cut at punctuation."""
    piece = text[max(0, start - reach) : start]
    if piece and not (piece[-1].isspace() or piece[-1] in "-–"):
        return []
    return _WORDS.findall(_SENTENCE_PART.split(piece)[-1].lower())


def words_after(text: str, end: int, reach: int = 24) -> list[str]:
    """The lower-case words right after ``end``, nearest first, cut at punctuation."""
    return _WORDS.findall(_SENTENCE_PART.split(text[end : end + reach])[0].lower())


def word_before(text: str, start: int, reach: int = 32) -> str:
    """The last of :func:`words_before`, or ""."""
    piece = text[max(0, start - reach) : start]
    if piece and not (piece[-1].isspace() or piece[-1] in "-–"):
        return ""
    found = _LAST_WORD.search(piece.lower())
    return found[1] if found is not None else ""


def word_after(text: str, end: int, reach: int = 24) -> str:
    """The first of :func:`words_after`, or ""."""
    found = _FIRST_WORD.match(text[end : end + reach].lower())
    return found[1] if found is not None else ""


_WORDS = re.compile(r"[a-z’']+")
_LAST_WORD = re.compile(r"([a-z’']++)[^a-z’'.,;:!?()\"“”\n]*\Z")
_FIRST_WORD = re.compile(r"[^a-z’'.,;:!?()\"“”\n]*([a-z’']+)")
_SENTENCE_PART = re.compile(r"[.,;:!?()\"“”\n]")
