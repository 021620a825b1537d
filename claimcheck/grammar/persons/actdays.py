"""Acts with their days and ages: "she resigned on Monday", "on Friday Hale was arrested", "has died aged 82"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.events.clauses import clause, clause_start
from claimcheck.grammar.adjuncts import CAUSING, ON_WHICH, belongs, is_day_of_verb
from claimcheck.grammar.claim_type import Found
from claimcheck.grammar.persons.acts import ActHit, acts_in
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.stages import Stage, group_start
from claimcheck.model import Assertion, Entity
from claimcheck.text.words import Word

DEATH = "death"  # the act's name in rules.yaml
_TOLD = {Stage.DONE: Assertion.AFFIRMED, Stage.EXPECTED: Assertion.EXPECTED}
_RELATIVE = frozenset({"who", "which", "that", "whose"})
_CLOSING = frozenset("’”'\"")
_OPENING = 2  # words before a day that opens its clause: "But on", "Late on"
_LEADING_TO_ACT = 8  # words


def act_on(reading: Reading, anchor: Anchor, attribute: str) -> Found | None:
    """“She resigned on Monday”, “Hale was arrested in Ely on Friday”: the act of a person that a day is told of."""
    is_day = anchor.mention.timex is not None and len(anchor.mention.timex.value.partition("T")[0]) > len("2023-06")
    hits = list(acts_in(reading, anchor.sentence)) if is_day_of_verb(anchor.within.words, anchor, is_day=is_day) else []
    if not hits:
        return None
    hit = _act_before(reading, anchor, hits) or _act_after(reading, anchor, hits)
    if hit is None or hit.person is None or hit.stage not in _TOLD or not is_told_of_person(reading, hit):
        return None
    word = reading.words_of(anchor.sentence, hit.span)[0]
    return Found(f"{attribute}{hit.act}", hit.person, word, _TOLD[hit.stage])


def dead_at(reading: Reading, anchor: Anchor) -> Entity | None:
    """Who died at an age: "Hale dies aged 82", "who died in 2011 at the age of 79"."""
    hits = list(acts_in(reading, anchor.sentence, DEATH))
    hit = _act_before(reading, anchor, hits) if hits else None
    if hit is None or hit.stage is not Stage.DONE or not is_told_of_person(reading, hit):
        return None
    return hit.person


def _act_before(reading: Reading, anchor: Anchor, hits: list[ActHit]) -> ActHit | None:
    """The last act of the clause before a value, when the value is told of it."""
    sentence = reading.sentence(anchor.sentence)
    low = clause_start(sentence, anchor.first)
    nearest, end = None, 0
    for hit in hits:
        first, last = sentence.covered(hit.span)
        if low <= first and last <= anchor.first:
            nearest, end = hit, last
    if nearest is None:
        return None
    leading = ON_WHICH if reading.rules.lexicon.acts[nearest.act].suffered else CAUSING
    told = belongs(sentence.words, end, anchor.first, reading.vocabulary.reporting, leading)
    return nearest if told else None


def _act_after(reading: Reading, anchor: Anchor, hits: list[ActHit]) -> ActHit | None:
    """“On Friday, Hale was arrested”: the first act behind a day that opens its clause, only its subject between."""
    sentence = reading.sentence(anchor.sentence)
    low, high = clause(sentence, anchor.first)
    if anchor.first - low > _OPENING:
        return None
    at = anchor.last + (anchor.last < high and sentence.words[anchor.last].text == ",")
    for hit in hits:
        first, last = sentence.covered(hit.span)
        if at <= first and last <= high:
            near = first - at <= _LEADING_TO_ACT
            told = near and belongs(sentence.words, at, first, reading.vocabulary.reporting)
            return hit if told and "," not in {w.text for w in sentence.words[at:first]} else None
    return None


def is_told_of_person(reading: Reading, hit: ActHit) -> bool:
    """Whether nobody else stands between a person and the act: not “Hale said the driver died”, “Hale’s wife died”."""
    sentence = reading.sentence(hit.sentence)
    words = sentence.words
    first, last = reading.words_of(hit.sentence, hit.span)
    start = group_start(words, clause_start(sentence, first), first)
    own = [
        m
        for m in reading.people_in(hit.sentence)
        if m.person is not None and reading.people.entities[m.person] == hit.person
    ]
    return any(m.first >= last or (m.last <= start and _leads_on(reading, words[m.last : start])) for m in own)


def _leads_on(reading: Reading, between: Sequence[Word]) -> bool:
    """“Hale died”, “Hale, 40, a cook from Ely, died”, “Hale, who died”, “Hale resigned and was arrested”."""
    told = [word.lower for word in between if word.text not in _CLOSING]
    if not told or told == ["who"]:
        return True
    if not reading.vocabulary.reporting.isdisjoint(told):
        return False
    if told[-1] == "and":
        return _RELATIVE.isdisjoint(told)
    apposed = told[0] in {",", "("}
    if told[-1] == "who":  # "Hale, 40, of Ely, who", "Hale was the cook who"
        return told[0] in {"is", "was"} or (apposed and told[-2] == "," and _RELATIVE.isdisjoint(told[:-1]))
    return apposed and (told[-1] in {",", ")"} or between[-1].text[:1].isupper())
