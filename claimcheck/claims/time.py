"""Times of day: at what o'clock an event began, in the zone that the article names."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.grammar import (
    Anchor,
    ClaimType,
    Comparison,
    Found,
    Production,
    Reading,
    anchors,
    block_by_subject,
    label_by_subject,
    of_event,
    read_at,
)
from claimcheck.grammar.moments import CLOCK_LADDER, moment_of
from claimcheck.model import Claim, ValueKind, Verdict

KIND = "time"
BEGAN = "time of day"


def _event_at(reading: Reading, at: Anchor) -> Found | None:
    """“A met B at TIME”, “The meeting … may start at TIME”."""
    inside = [e for e in reading.events_in(at.sentence) if e.low <= at.first < e.high and e.event.participants]
    event = min(inside, key=lambda e: (abs(e.index - at.first), e.index), default=None)
    return of_event(BEGAN, event) if event else None


PRODUCTIONS = (Production("event-at", _event_at),)


def read(reading: Reading) -> Iterator[Claim]:
    """Every clock time that the article states."""
    for anchor in anchors(reading, frozenset({ValueKind.TIME})):
        value = moment_of(anchor.mention, reading.article.published)
        if value is None or value.timex3.type != "TIME":
            continue  # "in the last two hours" is a stretch, told as a duration
        if value.timex3.value.partition("T")[2][:1].isdigit():  # "in the morning" is no clock time
            yield read_at(reading, KIND, anchor, value, PRODUCTIONS, "no-event")


CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        block=block_by_subject,
        position=lambda stated: stated.value.shown,
        ladder=CLOCK_LADDER,
        rules={Verdict.CONFLICT: "time-conflict"},
        note=lambda stated: "",
        label=label_by_subject,
    ),
)
