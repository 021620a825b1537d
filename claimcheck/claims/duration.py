"""Durations: how long something lasted, and how long ago its like last happened.

"Eight hours of talks between A and B" and "A met B for more than 7-1/2 hours" are claims about one event; "the first
visit in five years" is a claim about visits of that sort. A length that the sentence ties to no event ("two years in
office") is listed and not compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.events import EventMention
from claimcheck.grammar import (
    Anchor,
    ClaimType,
    Comparison,
    Found,
    Production,
    Reading,
    anchors,
    of_event,
    read_at,
)
from claimcheck.grammar.amounts import AMOUNT_LADDER, amount_of, amount_rules
from claimcheck.grammar.figures.predicates import said_of
from claimcheck.grammar.firsts import of_story, only_first
from claimcheck.grammar.happenings.courses import LASTED, MEETING, course_of, course_told, meeting_of
from claimcheck.grammar.persons.terms import spread_of, term_of
from claimcheck.grammar.scene import is_background
from claimcheck.grammar.stages import BE, LASTING
from claimcheck.model import Assertion, Claim, Entity, Event, ValueKind
from claimcheck.text.words import word_set

KIND = "duration"
SINCE = "since the last"

_PLANNED = word_set("planned scheduled expected due slated supposed meant set intended allotted booked")
_TOOK = word_set("lasted took ran went dragged stretched continued met talked spoke spent")
_PLANNED_REACH = 5  # words
_NOBODY = frozenset({"no", "nobody", "none"})
_AFTER_NUMBER = frozenset({"of", "long"})


def _lasted(reading: Reading, at: Anchor, told: EventMention) -> Found | None:
    """How long an event lasted; a meeting of nobody by name is the one of its day, another event may be a course."""
    if told.event.participants or told.event.places:
        return _of_event(reading, at, told)
    unnamed = meeting_of(reading, at, told.index) if told.event.type == MEETING else course_of(reading, at, LASTED)
    return unnamed or of_event(LASTED, told)


def _of_event(reading: Reading, at: Anchor, told: EventMention) -> Found | None:
    """How long the event of a clause lasted, or was meant to; another one long ago is of no account."""
    if is_background(reading, at):
        return None
    found = of_event(LASTED, told)
    return replace(found, assertion=Assertion.EXPECTED) if _is_planned(at) else found


def _is_planned(at: Anchor) -> bool:
    """“Was expected to last DURATION”, “scheduled for DURATION”: what was meant to be, whatever came of it."""
    before = [word.lower for word in at.within.words[max(0, at.first - _PLANNED_REACH) : at.first]]
    for index in range(len(before) - 1, -1, -1):
        to_be = before[index] == "to" and index > 0 and before[index - 1] in BE  # "was to last"
        if to_be or before[index] in _PLANNED or before[index] in _TOOK:
            return to_be or before[index] in _PLANNED
    return False


def _subject_lasted(reading: Reading, at: Anchor) -> Found | None:
    """“The talks (…) lasted DURATION”: the event before the verb."""
    words = at.within.words
    verbs = [i for i in range(max(0, at.first - 3), at.first) if words[i].lower in LASTING]
    events = [e for e in reading.events_in(at.sentence) if verbs and e.index < verbs[0] and not e.verb]
    return _lasted(reading, at, events[0]) if events else None


def _duration_of(reading: Reading, at: Anchor) -> Found | None:
    """“DURATION of closed-door talks”: the event after “of”."""
    words = at.within.words
    if at.last >= len(words) or words[at.last].lower not in _AFTER_NUMBER:
        return None
    event = next((e for e in reading.events_in(at.sentence) if at.last < e.index <= at.last + 4 and not e.verb), None)
    return _lasted(reading, at, event) if event else None


def _attributive(reading: Reading, at: Anchor) -> Found | None:
    """“a two-hour meeting”: the event right after an adjective of time."""
    if "-" not in at.mention.text:
        return None
    event = next((e for e in reading.events_in(at.sentence) if at.last <= e.index <= at.last + 2 and not e.verb), None)
    return _lasted(reading, at, event) if event else None


def _first_since(reading: Reading, at: Anchor) -> Found | None:
    """“The first visit … in DURATION”, “a visit, the first DURATION after the last”: how long since its like."""
    words = at.within.words
    before = words[at.first - 1].lower if at.first else ""
    first = next((i for i in range(at.first - 1, -1, -1) if words[i].lower == "first"), None)
    if first is None or before not in {"in", "first"}:
        return None
    events = reading.events_in(at.sentence)
    after = [e for e in events if first < e.index < at.first]
    earlier = [e for e in events if e.index < first]
    if not after and not (earlier and before == "first"):
        return None
    event = after[0] if after else earlier[-1]
    return Found(SINCE, Event(event.event.type, (), event.event.places), event.index)


def _event_for(reading: Reading, at: Anchor) -> Found | None:
    """“A met B for DURATION”, “A spent DURATION with B”: the event whose clause the length closes."""
    words = at.within.words
    events = [e for e in reading.events_in(at.sentence) if e.low <= at.first <= e.high and e.index < at.first]
    follows = bool(events) and events[-1].verb and events[-1].index == at.first - 1
    if not at.first or not (words[at.first - 1].lower == "for" or follows):
        return None
    if at.last < len(words) and words[at.last].lower == "about":
        return None  # "talked for ten minutes about the fire"
    return _of_event(reading, at, events[-1]) if events and at.first - events[-1].index <= 14 else None


def _none_since(reading: Reading, at: Anchor) -> Found | None:
    """“No minister had made a visit to China in DURATION”."""
    words = at.within.words
    if not at.first or words[at.first - 1].lower not in {"in", "for"}:
        return None
    events = [e for e in reading.events_in(at.sentence) if e.index < at.first and e.event.places]
    none = events and any(w.lower in _NOBODY for w in words[: events[-1].index])
    if not none:
        return None
    kind = Event(events[-1].event.type, (), events[-1].event.places)
    return Found(SINCE, kind, events[-1].index, Assertion.AFFIRMED)


def _of_person(reading: Reading, at: Anchor) -> Found | None:
    """“He served five months in prison”: what rules.yaml says of persons."""
    found = said_of(reading, at, at.last, "", ())
    return None if isinstance(found, str) or not isinstance(found.subject, Entity) else found


def _course(reading: Reading, at: Anchor) -> Found | None:
    """“A three-hour standoff”, “the strike is to last 72 hours”: what goes on for a time in the story."""
    return course_of(reading, at, LASTED) or course_told(reading, at, LASTED)


_STRETCHES = frozenset({ValueKind.DURATION, ValueKind.DATE, ValueKind.TIME})
"""“Over the next three weeks” says when, and also how long."""

PRODUCTIONS = (
    Production("term", term_of),
    Production("spread", spread_of),
    Production("first-since", _first_since),
    Production("none-since", _none_since),
    Production("event-lasted", _subject_lasted),
    Production("duration-of-event", _duration_of),
    Production("attributive", _attributive),
    Production("event-for-duration", _event_for),
    Production("of-person", _of_person),
    Production("course", _course),
)


def read(reading: Reading) -> Iterator[Claim]:
    """Every length of time that the article states; of several strikes, trials … the first is the story's."""
    return only_first(_stated(reading), of_story)


def _stated(reading: Reading) -> Iterator[Claim]:
    for anchor in anchors(reading, _STRETCHES):
        timex = anchor.mention.timex
        stated = timex is not None and timex.type == "DURATION"
        value = amount_of(anchor.mention, reading.rules.tolerances) if stated else None
        if value is not None:
            yield read_at(reading, KIND, anchor, value, PRODUCTIONS, "no-event")


CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        ladder=AMOUNT_LADDER,
        rules=amount_rules(KIND),
    ),
)
