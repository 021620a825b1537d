"""Status: what became of a planned event, by the words that rules.yaml lists: cancelled, postponed."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.events import EventMention
from claimcheck.grammar import (
    ONE_SENTENCE,
    TOLD_DIFFERENTLY,
    ClaimType,
    Comparison,
    Ladder,
    Level,
    Reading,
    apart,
    claim,
    states,
)
from claimcheck.model import Claim, State, Verdict

KIND = "status"
FATE = "fate"
_LOOK_BACK = 1


def read(reading: Reading) -> Iterator[Claim]:
    """Every word that says what became of an event; one tied to no event is left out, since the words are common."""
    for number in range(len(reading.document.sentences)):
        for hit in states(reading, number):
            event = _event_of(reading, number, hit.first)
            if event is None:
                continue
            value = State(hit.state, hit.state)
            yield claim(
                reading, KIND, FATE, hit.span, number, value, "state-of-event", subject=event.event, word=hit.first
            )


def _event_of(reading: Reading, number: int, index: int) -> EventMention | None:
    """The event of the clause; for a clause without one ("However, he cancelled"), the last of the sentence before."""
    inside = [e for e in reading.events_in(number) if e.low <= index < e.high and not e.verb]
    if inside:
        return min(inside, key=lambda e: (abs(e.index - index), e.index))
    if reading.events_in(number):
        return None
    for back in range(number - 1, max(-1, number - 1 - _LOOK_BACK), -1):
        nouns = [e for e in reading.events_in(back) if not e.verb and e.event.participants]
        if nouns:
            return nouns[-1]
    return None


def _same(first: Claim, second: Claim) -> bool:
    return first.value == second.value


LADDER = Ladder(
    (
        ONE_SENTENCE,
        TOLD_DIFFERENTLY,
        Level("same state", Verdict.AGREE, _same, "both say {first}"),
        Level("another state", Verdict.DIFFER, apart, "{first} and {second} are not the same"),
    )
)

CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        ladder=LADDER,
        rules={Verdict.DIFFER: "status-difference"},
    ),
)
