"""Dates: when an event took place, was planned for, or was called off.

A date belongs to the nearest event of its clause, to what befell ("Sunday’s quake"), or to the end of what somebody has
for a time ("her term"). Dates of the same event, told in the same way, are compared; an event of the same people a week
or more apart is another occasion, not a misdated one. What befell is the story's, unless the article gives several days
to incidents of one sort; in articles without a date, the days of the week are compared.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

from claimcheck.events import EventMention
from claimcheck.grammar import (
    Anchor,
    ClaimType,
    Comparison,
    Found,
    Production,
    Reading,
    anchors,
    block_by_subject,
    of_event,
    read_at,
    state_in,
)
from claimcheck.grammar.claim_type import THE_STORY
from claimcheck.grammar.happenings.incidents import incident_at, incident_beside
from claimcheck.grammar.happenings.occasions import occasion_at
from claimcheck.grammar.happenings.records import LAST_BEFORE, last_before
from claimcheck.grammar.moments import DATE_LADDER, DAY_OF, HAPPENED, is_occasion, itself, moment_of
from claimcheck.grammar.persons.actdays import act_on
from claimcheck.grammar.scene import is_background
from claimcheck.model import Assertion, Claim, Entity, Interval, Moment, ValueKind, ValueMention, Verdict
from claimcheck.names.wordlists import OWNERS, POSSESSIVE
from claimcheck.text.inflection import is_past
from claimcheck.text.words import word_set

KIND = "date"
PLANNED = "planned for"
CALLED_OFF = "called off"

_PLANNING = frozenset({"planned", "scheduled", "slated", "due"})
_CALENDAR = (*"0123456789", "XXXX")  # how the TIMEX3 value of a date begins, known year or not
_STATED = frozenset({ValueKind.DATE, ValueKind.TIME})
_REACH = 16
_OPEN_ENDED = frozenset({"since", "until", "till", "by", "from"})
_NEAR = 6
_OWNED = 5
_ENDING = word_set("ends ended end expires expired expire runs until")
_INTO_FORCE = (
    "takes effect", "take effect", "took effect", "taking effect", "comes into force", "come into force",
    "came into force", "coming into force", "enters into force", "entered into force", "to apply from", "applies from",
    "becomes law", "effective from",
)  # fmt: skip
_FORCE = word_set("effect force apply applies law effective")  # one of them is in each of these
_CLOSING = word_set("close closes closed completed complete completes completion wrap finalise finalize finalised")
_DEALS = word_set("deal merger takeover acquisition transaction sale purchase")
_CLOSING_REACH = 14
_EARLIER = word_set("first previous last earlier former")
_LEADING_TO_END = word_set("as will would is was to set due that which in office the of")
_LIMITED = word_set("term tenure mandate contract sentence lease presidency deal visa")


def _called_off(reading: Reading, at: Anchor) -> Found | None:
    """“The trip was cancelled in DATE”: a state of rules.yaml in the clause."""
    event = _event_of(reading, at)
    if event is None or state_in(reading, at.sentence, event.low, event.high) is None:
        return None
    return of_event(CALLED_OFF, event)


def _planned(reading: Reading, at: Anchor) -> Found | None:
    """“The trip was planned for DATE”."""
    event = None if _PLANNING.isdisjoint(at.within.lowered) else _event_of(reading, at)
    if event is None:
        return None
    words = at.within.words
    return of_event(PLANNED, event) if any(w.lower in _PLANNING for w in words[event.low : event.high]) else None


def _took_place(reading: Reading, at: Anchor) -> Found | None:
    """“A met B on DATE”, “DATE’s meeting”, “A day earlier, A met B”."""
    event = _event_of(reading, at)
    if event is None or not event.event.participants:
        return None
    since = at.first > 0 and at.within.words[at.first - 1].lower in _OPEN_ENDED
    return None if since else of_event(HAPPENED, event)


def _ends(reading: Reading, at: Anchor) -> Found | None:
    """“Hale’s second term ends in DATE”, “before his contract expires on DATE”."""
    words, written = at.within.words, at.within.texts
    if _ENDING.isdisjoint(written) or _LIMITED.isdisjoint(written):
        return None
    ending = next((i for i in range(at.first - 1, max(-1, at.first - _NEAR), -1) if words[i].text in _ENDING), None)
    if ending is None:
        return None
    for index in range(ending - 1, max(-1, ending - _NEAR), -1):
        if words[index].text in _LIMITED:
            between = [w.text for w in words[index + 1 : ending]]
            earlier = {w.text for w in words[max(0, index - 2) : index]} & _EARLIER
            if earlier or not all(_may_stand_before_end(reading, text) for text in between):
                return None
            owner = _owner_before(reading, at.sentence, index)
            return Found(f"end of {words[index].text}", owner, ending) if owner is not None else None
    return None


def _in_force(reading: Reading, at: Anchor) -> Found | None:
    """“The law takes effect on DATE”, “comes into force on DATE”: when what the story is about begins to hold."""
    sentence = at.within
    if _FORCE.isdisjoint(sentence.lowered):
        return None
    before = " ".join(w.lower for w in sentence.words[max(0, at.first - _NEAR) : at.first])
    told = next((phrase for phrase in _INTO_FORCE if phrase in before), None)
    return None if told is None else Found("in force", THE_STORY, at.first)


def _closes(reading: Reading, at: Anchor) -> Found | None:
    """“The deal is expected to close in DATE”: how it is expected makes no difference."""
    sentence = at.within
    if _DEALS.isdisjoint(sentence.lowered):
        return None
    low = max(0, at.first - _CLOSING_REACH)
    before = [w.lower for w in sentence.words[low : at.first]]
    closing = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _CLOSING), None)
    if closing is None or len(before) - closing > _NEAR or not _DEALS & set(before):
        return None
    if is_past(before[closing]) and is_background(reading, at):
        return None  # "the acquisition of another firm, completed in 2002"
    return Found("closing of the deal", THE_STORY, low + closing, assertion=Assertion.AFFIRMED)


def _may_stand_before_end(reading: Reading, text: str) -> bool:
    """“Her term *as governor officially* ends”, not “her contract dispute ended”."""
    return text in _LEADING_TO_END or text.endswith("ly") or text in reading.vocabulary.roles


def _owner_before(reading: Reading, sentence: int, index: int) -> Entity | None:
    """Whose the noun at an index is: "Hale’s second and final term", "his term"."""
    words = reading.sentence(sentence).words
    for mention in reversed([m for m in reading.people_in(sentence) if m.last <= index and index - m.last <= _OWNED]):
        owns = words[mention.last].text in POSSESSIVE or words[mention.first].lower in OWNERS
        if owns and mention.person is not None:
            return reading.people.entities[mention.person]
    return None


def _incident(reading: Reading, at: Anchor) -> Found | None:
    """“The quake struck on DATE”, “DATE’s quake”, “the shooting on DATE”."""
    return incident_beside(reading, at, DAY_OF) or incident_at(reading, at, DAY_OF)


def _act(reading: Reading, at: Anchor) -> Found | None:
    """“She resigned on DATE”, “Hale was arrested DATE”."""
    found = act_on(reading, at, DAY_OF)
    return None if found is None or is_background(reading, at) else found


def _occasion_on(reading: Reading, at: Anchor) -> Found | None:
    """“Members will vote on DATE”, “the strike began on DATE”."""
    return occasion_at(reading, at, DAY_OF)


PRODUCTIONS = (
    Production("last-before", last_before),
    Production("ends", _ends),
    Production("in-force", _in_force),
    Production("closes", _closes),
    Production("called-off", _called_off),
    Production("planned-for", _planned),
    Production("took-place", _took_place),
    Production("incident-on", _incident),
    Production("act-on", _act),
    Production("occasion-on", _occasion_on),
)


def _event_of(reading: Reading, at: Anchor) -> EventMention | None:
    """The nearest event whose clause holds the date; one with people before one without."""
    first = at.first
    inside = [e for e in reading.events_in(at.sentence) if e.low <= first < e.high and abs(e.index - first) <= _REACH]
    if len(inside) < 2:
        return inside[0] if inside else None
    return min(inside, key=lambda e: (not e.event.participants, abs(e.index - first), e.index))


def _is_date(mention: ValueMention) -> bool:
    """A day or a part of one ("Monday morning"); clock times are claims of their own, and "recently" dates nothing."""
    day, _, clock = mention.timex.value.partition("T") if mention.timex is not None else ("", "", "")
    return day.startswith(_CALENDAR) and not clock[:1].isdigit()


def read(reading: Reading) -> Iterator[Claim]:
    """Every date that the article states."""
    stated = [
        read_at(reading, KIND, anchor, value, PRODUCTIONS, "no-event")
        for anchor in anchors(reading, _STATED)
        if _is_date(anchor.mention) and (value := moment_of(anchor.mention, reading.article.published)) is not None
    ]
    stated = [
        replace(c, value=itself(c.value)) if c.attribute.startswith(LAST_BEFORE) and isinstance(c.value, Moment) else c
        for c in stated
    ]
    days: dict[tuple[str, str], list[Interval]] = {}
    for one in stated:
        if one.attribute.startswith(DAY_OF) and isinstance(one.value, Moment):
            days.setdefault(_occasion(one), []).append(one.value.usual)
    several = {occasion for occasion, told in days.items() if _are_apart(told)}
    if not several:
        yield from stated
        return
    yield from (replace(c, subject=None, unresolved="one-of-several") if _occasion(c) in several else c for c in stated)


def _occasion(stated: Claim) -> tuple[str, str]:
    """What a date is told of, and of whom: the arrests of two people are two occasions."""
    return stated.attribute, stated.subject.label if stated.subject else ""


def _are_apart(days: Collection[Interval]) -> bool:
    """Whether an article gives several days to one occasion: it tells of several."""
    starts, ends = [day.start for day in days if day.start], [day.end for day in days if day.end]
    return bool(starts and ends) and max(starts) >= min(ends)


def _block(stated: Claim) -> tuple[str, ...] | str:
    """By subject; but "the next day" of something past, seen from the article's date, would still be to come."""
    value = stated.value
    if isinstance(value, Moment) and is_occasion(stated.attribute) and stated.assertion is Assertion.AFFIRMED:
        start, seen_from = value.usual.start, value.reference or stated.published
        if seen_from is not None and start is not None and start > _end_of(seen_from):
            return "-after-publication"
    return block_by_subject(stated)


def _end_of(moment: datetime) -> datetime:
    """The moment that an article may still tell of: where only its day is known, the end of that day."""
    return moment + timedelta(days=1) if moment.time() == time.min else moment


def _note(stated: Claim) -> str:
    value = stated.value
    if not isinstance(value, Moment) or value.reference is None:
        return ""
    return f"“{stated.text}” is read as {value.shown}, seen from {value.reference:%Y-%m-%d}"


CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        block=_block,
        ladder=DATE_LADDER,
        rules={Verdict.CONFLICT: "date-conflict"},
        note=_note,
    ),
)
