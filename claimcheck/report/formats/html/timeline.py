"""The dated events of a story in their order, each with the sources that state the date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from claimcheck.model import Claim, Matter, Moment
from claimcheck.report.assertions import manner, topic

_DATES = "date"  # the claim type


@dataclass(frozen=True, slots=True)
class Dated:
    """An event with a date that sources give it.

    Attributes:
        when: The date as they state it.
        event: What happened, or what is said of what did not, for an editor.
        manner: How it is told where it is not told as so: "expected", "negated"; else "".
        claims: The claims that date it so.
    """

    when: str
    event: str
    manner: str
    claims: tuple[Claim, ...]

    @property
    def start(self) -> datetime:
        """Where the earliest reading of the date begins; of one that is open towards the past, where it ends."""
        return min((_ends(claim)[0] for claim in self.claims), default=datetime.max)


@dataclass(frozen=True, slots=True)
class Date:
    """One date and what is told of it."""

    when: str
    events: tuple[Dated, ...]


def timeline(matters: Iterable[Matter]) -> tuple[Date, ...]:
    """The dates that the matters of a story give to events, the earliest first; one that fits no calendar is left out.

    Sources that differ give an event several dates: it stands on each of them. What some expect and others tell as done
    stands there twice.
    """
    events = [event for matter in matters if matter.kind == _DATES for event in _dated(matter)]
    ordered = sorted(events, key=lambda event: (event.start, event.when, event.event, event.claims[0].id))
    return tuple(Date(when, tuple(own)) for when, own in groupby(ordered, key=lambda event: event.when))


def _dated(matter: Matter) -> Iterator[Dated]:
    """The matter under each of its dates; a vague date that fits several of them stands for itself."""
    by_value = {position.value: list(position.claims) for position in matter.positions}
    placed = {claim.id for claims in by_value.values() for claim in claims}
    for claim in matter.claims:
        if claim.id not in placed:
            by_value.setdefault(claim.value.shown, []).append(claim)
    for value, claims in by_value.items():
        on_calendar = tuple(claim for claim in claims if _ends(claim))
        if on_calendar:
            yield from _by_manner(value, matter.subject, on_calendar)


def _by_manner(when: str, subject: str, claims: Iterable[Claim]) -> Iterator[Dated]:
    for _, alike in groupby(sorted(claims, key=_told_as), key=_told_as):
        own = tuple(alike)
        yield Dated(when, topic(subject, own), manner(own), own)


def _told_as(claim: Claim) -> str:
    return claim.assertion.value


def _ends(claim: Claim) -> list[datetime]:
    """The known ends of the stretch that a claim's date is taken to mean."""
    value = claim.value
    stretch = (value.usual.start, value.usual.end) if isinstance(value, Moment) else ()
    return [end for end in stretch if end is not None]
