"""Status: what became of a planned event (cancelled, postponed), and how far an act has gone (possible, done ...).

The words of events' fates and of acts are rules.yaml's. An act that is not yet done is told in one article as possible
and in another as expected; that is no disagreement. Done against still to come is one, and ruled out against both; that
it is expected and that it is ruled out cannot both be so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from claimcheck.events import EventMention
from claimcheck.events.clauses import clause
from claimcheck.grammar import (
    ONE_SENTENCE,
    TOLD_DIFFERENTLY,
    ClaimType,
    Comparison,
    Found,
    Ladder,
    Level,
    Reading,
    StateHit,
    apart,
    claim,
    states,
)
from claimcheck.grammar.claim_type import THE_STORY
from claimcheck.grammar.happenings.courses import course_in
from claimcheck.grammar.happenings.fixtures import fixture_of
from claimcheck.grammar.persons.acts import acts
from claimcheck.grammar.stages import Stage
from claimcheck.model import Assertion, Claim, State, Verdict

KIND = "status"
FATE = "fate"
STAGE = "another stage"
OPPOSED = "opposed"
_LOOK_BACK = 1


def read(reading: Reading) -> Iterator[Claim]:
    """Every word that says what became of an event; one tied to no event is left out, since the words are common."""
    for number in range(len(reading.document.sentences)):
        for hit in states(reading, number):
            found = _fate(reading, number, hit)
            if found is not None:
                yield claim(
                    reading, KIND, found.attribute, hit.span, number, State(hit.state, hit.state), "state-of-event",
                    subject=found.subject, word=found.word, assertion=found.assertion,
                )  # fmt: skip
    for act in acts(reading):
        value = State(act.stage.value, act.stage.value)
        yield claim(
            reading, KIND, act.act, act.span, act.sentence, value, "stage-of-act", subject=act.person,
            unresolved="no-person",
        )  # fmt: skip


def _fate(reading: Reading, number: int, hit: StateHit) -> Found | None:
    """What a state is said of: an event with people, a fixture by its name, a strike, or an event left unnamed."""
    event = _event_of(reading, number, hit.first)
    if event is not None and event.event.participants:
        return Found(FATE, event.event, hit.first)
    fixture = fixture_of(reading, number, hit.first)
    if fixture:
        return Found(f"{FATE} of {fixture}", THE_STORY, hit.first)
    sentence = reading.sentence(number)
    course = course_in(reading, sentence, *clause(sentence, hit.first))
    if course:
        return Found(f"{FATE} of the {course}", THE_STORY, hit.first, Assertion.AFFIRMED)
    return None if event is None else Found(FATE, event.event, hit.first)


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


def _is_fate(stated: Claim) -> bool:
    return stated.attribute.startswith(FATE)


def _of_one_course(first: Claim, second: Claim) -> bool:
    """An article tells of an act as it went: first possible, then ruled out."""
    return not _is_fate(first) and first.source == second.source


def _both_to_come(first: Claim, second: Claim) -> bool:
    return {claim.value.shown for claim in (first, second)} <= {Stage.POSSIBLE, Stage.EXPECTED}


def _both_undone(first: Claim, second: Claim) -> bool:
    return {claim.value.shown for claim in (first, second)} <= {Stage.RULED_OUT, Stage.NOT_DONE}


def _done_later(first: Claim, second: Claim) -> bool:
    """“Expected” on Monday and “done” on Wednesday are one story told at two times."""
    if _is_fate(first) or first.published is None or second.published is None:
        return False
    later = max((first, second), key=lambda claim: claim.published or datetime.min)
    return first.published.date() != second.published.date() and later.value.shown == Stage.DONE


def _opposed(first: Claim, second: Claim) -> bool:
    """“She will resign” and “she will not”."""
    return {claim.value.shown for claim in (first, second)} == {Stage.EXPECTED, Stage.RULED_OUT}


def _stages(first: Claim, second: Claim) -> bool:
    return not _is_fate(first)


LADDER = Ladder(
    (
        ONE_SENTENCE,
        TOLD_DIFFERENTLY,
        Level("same state", Verdict.AGREE, _same, "both say {first}"),
        Level("both to come", Verdict.REFINE, _both_to_come, "{first} and {second} are both still to come"),
        Level("neither done", Verdict.REFINE, _both_undone, "{first} and {second}: neither has it done"),
        Level("one course", Verdict.INCOMPARABLE, _of_one_course, "one article tells how it went: {first}, {second}"),
        Level(
            "told at two times", Verdict.INCOMPARABLE, _done_later, "the later article tells that it has been done"
        ),
        Level(OPPOSED, Verdict.DIFFER, _opposed, "{first} and {second} exclude one another"),
        Level(STAGE, Verdict.DIFFER, _stages, "{first} and {second} are different stages"),
        Level("another state", Verdict.DIFFER, apart, "{first} and {second} are not the same"),
    )
)

CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        ladder=LADDER,
        rules={Verdict.DIFFER: "status-difference", OPPOSED: "status-opposed", STAGE: "status-stage"},
    ),
)
