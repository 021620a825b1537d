"""What a claim states, one class per sort of value; a claim type knows which one is its own.

``shown`` is what an editor reads; two values with the same ``shown`` are one position of a finding.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from claimcheck.model.making import quickly_made
from claimcheck.model.quantity import Interval, Modifier, Number, Timex


@quickly_made
@dataclass(frozen=True, slots=True)
class Range:
    """A closed range of numbers; ``None`` is an open end."""

    low: Number | None
    high: Number | None

    def contains(self, other: Range) -> bool:
        """Whether ``other`` lies wholly inside this range."""
        return (self.low is None or (other.low is not None and self.low <= other.low)) and (
            self.high is None or (other.high is not None and other.high <= self.high)
        )

    def overlaps(self, other: Range) -> bool:
        """Whether the two ranges share a number."""
        return (self.low is None or other.high is None or self.low <= other.high) and (
            self.high is None or other.low is None or other.low <= self.high
        )


@quickly_made
@dataclass(frozen=True, slots=True)
class Amount:
    """How much: a nominal number in a unit, what a reader takes it to mean, and where the statement becomes false.

    Attributes:
        shown: For an editor: "7.5 hours", "more than 7.5 hours".
        nominal: The stated number in ``unit`` (the lower end of a stated range).
        unit: Singular unit; amounts of different units are not comparable.
        grain: The step in which it was stated, in ``unit``.
        modifier: How the words bound it.
        usual: The range that a reader takes the words to mean.
        hard: The range outside which the statement is false; contains ``usual``.
        timex3: The TIMEX3 of a duration, else ``None``.
    """

    shown: str
    nominal: Number
    unit: str
    grain: Number
    modifier: Modifier | None
    usual: Range
    hard: Range
    timex3: Timex | None = None

    def as_dict(self) -> dict[str, Any]:
        """The JSON ``value`` object."""
        return _row(
            self.shown,
            nominal=self.nominal,
            unit=self.unit,
            grain=self.grain,
            modifier=self.modifier,
            usual=[self.usual.low, self.usual.high],
            hard=[self.hard.low, self.hard.high],
            timex3=self.timex3,
        )


@quickly_made
@dataclass(frozen=True, slots=True)
class Moment:
    """When: a half-open stretch of wall-clock time with the grain in which it was stated.

    Attributes:
        shown: For an editor: "2022-02", "2023-06-18", "10:30".
        grain: "year", "month", "day", "minute" ...: the grain of the TIMEX3 value.
        usual: The stretch that a reader takes the words to mean ("early February": its first third).
        hard: The stretch outside which the statement is false; contains ``usual``.
        timex3: The TIMEX3.
        reference: The date that a relative expression was led back to, else ``None``.
        zone: The words that say by whose clock a time of day is told ("Italian time"), else "".
    """

    shown: str
    grain: str
    usual: Interval
    hard: Interval
    timex3: Timex
    reference: datetime | None = None
    zone: str = ""

    def as_dict(self) -> dict[str, Any]:
        """The JSON ``value`` object; ranges are ISO 8601 strings, null where open."""
        return _row(
            self.shown,
            nominal=self.timex3.value,
            grain=self.grain,
            modifier=self.timex3.mod,
            usual=_ends(self.usual),
            hard=_ends(self.hard),
            timex3=self.timex3,
        )


@quickly_made
@dataclass(frozen=True, slots=True)
class Office:
    """What somebody is said to be.

    Attributes:
        shown: For an editor: "foreign minister (China)".
        role: The office's id in rules.yaml ("foreign-minister"), else the role's own words, lower case.
        scope: What it is an office of: a place or an organisation, canonical ("China"), or "" when the text says none.
        qualifier: "former", "acting", "deputy", "elect" ..., or "".
        informal: Whether it describes rather than names an office ("top diplomat").
        listed: Whether ``role`` is an id of rules.yaml.
    """

    shown: str
    role: str
    scope: str = ""
    qualifier: str = ""
    informal: bool = False
    listed: bool = False

    def as_dict(self) -> dict[str, Any]:
        """The JSON ``value`` object."""
        return _row(self.shown, nominal=self.role)


@quickly_made
@dataclass(frozen=True, slots=True)
class Spelling:
    """A name as one article spells it."""

    shown: str
    parts: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """The JSON ``value`` object."""
        return _row(self.shown, nominal=self.shown)


@quickly_made
@dataclass(frozen=True, slots=True)
class Words:
    """The words inside quotation marks: ``tokens`` (lower case, no punctuation) are compared, ``shown`` is shown."""

    shown: str
    tokens: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """The JSON ``value`` object."""
        return _row(self.shown, nominal=" ".join(self.tokens))


@dataclass(frozen=True, slots=True)
class State:
    """What became of something: "cancelled", "postponed", as an id of rules.yaml."""

    shown: str
    state: str

    def as_dict(self) -> dict[str, Any]:
        """The JSON ``value`` object."""
        return _row(self.shown, nominal=self.state)


@dataclass(frozen=True, slots=True)
class Place:
    """An address: its number, and its street in lower case, written out."""

    shown: str
    number: int
    street: str

    def as_dict(self) -> dict[str, Any]:
        """The JSON ``value`` object."""
        return _row(self.shown, nominal=f"{self.number} {self.street}")


Value = Amount | Moment | Office | Place | Spelling | State | Words


def _row(  # noqa: PLR0913 - the parts of the JSON object
    shown: str,
    *,
    nominal: Number | str,
    unit: str | None = None,
    grain: Number | str | None = None,
    modifier: Modifier | None = None,
    usual: Sequence[Number | str | None] | None = None,
    hard: Sequence[Number | str | None] | None = None,
    timex3: Timex | None = None,
) -> dict[str, Any]:
    timex = {"type": timex3.type, "value": timex3.value, "mod": timex3.mod and timex3.mod.value} if timex3 else None
    return {
        "shown": shown, "nominal": nominal, "unit": unit, "grain": grain, "modifier": modifier and modifier.value,
        "usual": usual, "hard": hard, "timex3": timex,
    }  # fmt: skip


def _ends(interval: Interval) -> list[str | None]:
    return [None if end is None else end.isoformat() for end in (interval.start, interval.end)]
