"""How much and when: what the words of a value mention state, before anything is compared.

The terms are TimeML's (TIMEX3, ``mod``) and ISO 8601's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from claimcheck.model.making import quickly_made
from claimcheck.model.span import Span

Number = int | float


class Modifier(StrEnum):
    """How a stated value bounds the true one: TIMEX3's ``mod`` words, and NEARLY."""

    APPROX = "APPROX"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    NEARLY = "NEARLY"
    START = "START"
    MID = "MID"
    END = "END"


class ValueKind(StrEnum):
    """The dimension that a value mention measures."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    SET = "set"
    NUMBER = "number"
    ORDINAL = "ordinal"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    AGE = "age"


@quickly_made
@dataclass(frozen=True, slots=True)
class Timex:
    """A TIMEX3: ``type`` is DATE, TIME, DURATION or SET, ``value`` its ISO 8601 form as TempEval-3 writes it."""

    type: str
    value: str
    mod: Modifier | None = None


@quickly_made
@dataclass(frozen=True, slots=True)
class Interval:
    """A half-open stretch of wall-clock time; ``None`` is an open end. A clock time has ``start == end``."""

    start: datetime | None
    end: datetime | None

    def overlaps(self, other: Interval) -> bool:
        """Whether the two stretches share a moment; two equal instants do."""
        if self == other:
            return True
        starts_before = self.start is None or other.end is None or self.start < other.end
        ends_after = self.end is None or other.start is None or other.start < self.end
        return starts_before and ends_after

    def contains(self, other: Interval) -> bool:
        """Whether ``other`` lies wholly inside this stretch."""
        from_start = self.start is None or (other.start is not None and self.start <= other.start)
        to_end = self.end is None or (other.end is not None and other.end <= self.end)
        return from_start and to_end


@quickly_made
@dataclass(frozen=True, slots=True)
class Quantity:
    """A stated amount.

    Attributes:
        number: The amount in ``unit``, or the lower end of a stated range; ``None`` for a vague one ("dozens").
        unit: Singular unit ("hour", "kilometre"), ISO 4217 code for money, "percent", or "" for a bare number.
        grain: The step in which it was stated, in ``unit``: 0.5 for "7-1/2", 1 for "eight", 100000 for "3.5 million".
        high: The upper end of a stated range ("20 to 30"), else ``None``.
        modifier: How the words bound the amount, else ``None``.
    """

    number: Number | None
    unit: str = ""
    grain: Number = 1
    high: Number | None = None
    modifier: Modifier | None = None


@quickly_made
@dataclass(frozen=True, slots=True)
class ValueMention:
    """Words at a span that state how much or when.

    Attributes:
        kind: The dimension.
        span: Where, hedge included ("more than 7-1/2 hours").
        text: The words at the span.
        production: The name of the production that read them.
        timex: For dates, times, durations and sets. Its type may differ from the kind: "the past three weeks" says
            when, so it is a date with an interval, and TimeBank marks it as a DURATION.
        interval: For dates and times that could be resolved, else ``None``.
        quantity: For numbers, ordinals, money, percentages, measures, ages and durations, and for a date or time that
            is a counted stretch.
        seconds: For durations, for showing only: a month counts as 30 days, a year as 365.
        unresolved: For dates and times that were resolved against a reference: the TIMEX3 value of the words alone
            ("XXXX-02" for "in February", "XXXX-WXX-4" for "Thursday"), else ``None``.
        restates: Where the same value was stated just before in another unit: for "(200 feet)" after "60 metres" the
            span of the metres. The two mentions are one statement.
        tally: The figures of a vote or a score in their order, (219, 212) for "219-212", which is no range; such a
            number has no ``quantity``.
    """

    kind: ValueKind
    span: Span
    text: str
    production: str
    timex: Timex | None = None
    interval: Interval | None = None
    quantity: Quantity | None = None
    seconds: Number | tuple[Number, Number] | None = None
    unresolved: str | None = None
    restates: Span | None = None
    tally: tuple[int, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The mention as ``claimcheck values --format jsonl`` prints it, without the source.

        Keys: kind, start, end, text, production; timex3 {type, value, mod} for date, time, duration, set; interval
        [from, to] (ISO 8601, null where open) for date and time; seconds for duration; amount, unit, modifier for the
        rest. A stated range is a list of two numbers. Where they apply: restates [start, end], tally [numbers].
        """
        row: dict[str, Any] = {
            "kind": self.kind.value,
            "start": self.span.start,
            "end": self.span.end,
            "text": self.text,
            "production": self.production,
        }
        if self.timex is not None:
            mod = self.timex.mod.value if self.timex.mod else None
            row["timex3"] = {"type": self.timex.type, "value": self.timex.value, "mod": mod}
        if self.kind in (ValueKind.DATE, ValueKind.TIME):
            row["interval"] = None if self.interval is None else [_iso(self.interval.start), _iso(self.interval.end)]
            if self.unresolved is not None:
                row["unresolved"] = self.unresolved
        if self.kind is ValueKind.DURATION:
            row["seconds"] = list(self.seconds) if isinstance(self.seconds, tuple) else self.seconds
        if self.quantity is not None:
            low, high = self.quantity.number, self.quantity.high
            row["amount"] = low if high is None else [low, high]
            row["unit"] = self.quantity.unit or None
            row["modifier"] = self.quantity.modifier.value if self.quantity.modifier else None
        if self.restates is not None:
            row["restates"] = list(self.restates)
        if self.tally:
            row["tally"] = list(self.tally)
        return row


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
