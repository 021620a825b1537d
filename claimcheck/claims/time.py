"""Times of day: at what o'clock an event began, in the zone that the article names.

An event with people is told from others by them; what befalls ("the shooting occurred about 3:10 p.m.") is the story's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.grammar import (
    Anchor,
    ClaimType,
    Comparison,
    Found,
    Production,
    Reading,
    of_event,
    read_at,
)
from claimcheck.grammar.happenings.incidents import incident_at, incident_beside
from claimcheck.grammar.happenings.occasions import occasion_at
from claimcheck.grammar.moments import CLOCK_LADDER, OPEN, moment_of
from claimcheck.model import Claim, Moment, ValueKind, ValueMention, Verdict

KIND = "time"
BEGAN = "time of day"
OCCASION = "occasion-at"


def _event_at(reading: Reading, at: Anchor) -> Found | None:
    """“A met B at TIME”, “The meeting … may start at TIME”."""
    inside = [e for e in reading.events_in(at.sentence) if e.low <= at.first < e.high and e.event.participants]
    event = min(inside, key=lambda e: (abs(e.index - at.first), e.index), default=None)
    return of_event(BEGAN, event) if event else None


def _incident_at(reading: Reading, at: Anchor) -> Found | None:
    """“The blast at TIME”, “the quake struck at TIME”."""
    return incident_beside(reading, at, f"{BEGAN}, ") or incident_at(reading, at, f"{BEGAN}, ")


def _occasion_at(reading: Reading, at: Anchor) -> Found | None:
    """“The ferry left Leeds at TIME”."""
    return occasion_at(reading, at, f"{BEGAN}, ", clock=True)


PRODUCTIONS = (
    Production("event-at", _event_at),
    Production("incident-at", _incident_at),
    Production(OCCASION, _occasion_at),
)


def _is_clock(mention: ValueMention) -> bool:
    """A clock time; not "in the morning", "in the last two hours", nor "after 8 p.m.", which leaves it open."""
    stated, stretch = mention.timex, mention.interval or OPEN
    if stated is None or stated.type != "TIME" or not stated.value.partition("T")[2][:1].isdigit():
        return False
    return "/" not in (stated.value[0], stated.value[-1]) and (stretch.start is None) == (stretch.end is None)


def read(reading: Reading) -> Iterator[Claim]:
    """Every clock time that the article states; an article that gives several to one occasion tells of several."""
    stated = [
        read_at(reading, KIND, anchor, value, PRODUCTIONS, "no-event")
        for anchor in reading.of_kind(ValueKind.TIME)
        if _is_clock(anchor.mention) and (value := moment_of(anchor.mention, reading.article.published)) is not None
    ]
    clocks: dict[str, set[str]] = {}
    for one in stated:
        if one.production == OCCASION and isinstance(one.value, Moment):
            clocks.setdefault(one.attribute, set()).add(one.value.timex3.value.partition("T")[2])
    several = {attribute for attribute, told in clocks.items() if len(told) > 1}
    yield from (replace(c, subject=None, unresolved="one-of-several") if c.attribute in several else c for c in stated)


CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        ladder=CLOCK_LADDER,
        rules={Verdict.CONFLICT: "time-conflict"},
    ),
)
