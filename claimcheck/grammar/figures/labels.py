"""What an amount is, by a noun or a verb right beside it: "a reward of $50,000", "turnout was 61 percent".

rules.yaml lists these words. What is told of another thing or time, of a part, or as somebody's forecast is of nothing
that the story is about; and neither is what an article gives two figures of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise, takewhile

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.amounts import are_apart
from claimcheck.grammar.assertion import assertion_at
from claimcheck.grammar.claim_type import THE_STORY, Found
from claimcheck.grammar.figures import owners
from claimcheck.grammar.figures.beside import PAID, THING, TRADED, VERB, VOTES, Label, label_beside, label_words
from claimcheck.grammar.figures.predicates import per_one, person_at
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.scene import is_background
from claimcheck.model import Assertion, Claim, ValueKind
from claimcheck.names.phrases import is_adjective
from claimcheck.names.wordlists import OPENERS
from claimcheck.text.inflection import is_past, is_plural
from claimcheck.text.words import Word, word_set

LABELLED = "amount-of-label"
_YEARLY = frozenset({"yearly", "annual"})
_FORECAST = word_set(
    "forecast forecasts analyst analysts predicted projected projection estimate estimates exit poll polls survey",
    "surveys rumoured rumored speculation feared hoped wanted valued asked asking sought seeking demanded rejected",
    "rebuffed offered demand face faces facing faced maximum",
)
_FURTHER = word_set("further additional extra another additionally initially originally")
_HAVING = word_set("has had have carries carried")
_LISTING = frozenset({"in", "the", "and", "or"})
_FAR, _NEAR, _SUBJECT = 8, 3, 4  # words


def label_of(reading: Reading, anchor: Anchor) -> Found | str | None:
    """What the word beside an amount says that it is.

    Returns:
        What it is said of; a reason code where it is told of something else; ``None`` where no such word stands there.
    """
    sentence = anchor.within
    if sentence.lowered.isdisjoint(label_words(reading.rules.lexicon)):
        return None  # most sentences
    first = _first_of_list(reading, anchor)
    label = label_beside(reading, first)
    if label is None:
        return None
    if label.row.role != THING and is_background(reading, anchor, aside=True):
        return "another-time"
    words = sentence.words
    near = [w.lower for w in words[max(0, anchor.first - _NEAR) : anchor.first]]
    at_first = any(a == "first" and is_past(b) for a, b in pairwise(near))  # "had first offered a $5,000 reward"
    if at_first or not _FURTHER.isdisjoint(near):
        return "part-of-a-whole"
    if anchor.mention.kind is ValueKind.PERCENT and _is_of_part(reading, anchor):
        return "part-of-a-whole"
    low = clause_start(sentence, anchor.first)
    around = {w.lower for w in words[low : anchor.last + _NEAR]}
    other = (around & _FORECAST and not label.row.entry.planned) or _is_of_others(reading, first, label, low)
    scope = None if other else _scope(reading, first, label)
    return "another-thing" if scope is None else _found(reading, first, label, scope)


def without_several(stated: Sequence[Claim]) -> list[Claim]:
    """The claims of an article, those without a subject of which it tells several: two screens, two bribes.

    An article that gives two sizes knows of two things, and which of them another article means cannot be told.
    """
    labelled = [c for c in stated if c.production == LABELLED and c.subject and c.assertion is Assertion.AFFIRMED]
    several = {a.attribute for a, b in combinations(labelled, 2) if a.attribute == b.attribute and are_apart(a, b)}
    unsure = (c.production == LABELLED and c.attribute in several for c in stated)
    return [replace(c, subject=None, unresolved="several") if u else c for c, u in zip(stated, unsure, strict=True)]


def _found(reading: Reading, anchor: Anchor, label: Label, scope: owners.Scope) -> Found | str:
    words, entry = anchor.within.words, label.row.entry
    rate = per_one(words, anchor.last) or ("per year" if _YEARLY & set(label.described) else "")
    subject = person_at(reading, anchor, label.at) if entry.personal else THE_STORY
    on = _on_what(words, anchor.last) if entry.on_something else ""
    if subject is None or (entry.on_something and not on):
        return "no-person" if subject is None else "no-object"
    told = assertion_at(anchor.within, label.at)
    if entry.planned and told is not Assertion.NEGATED:
        told = Assertion.AFFIRMED
    attribute = " ".join(part for part in (label.row.attribute, on, rate) if part)
    return Found(attribute, subject, label.at, assertion=told, scope=scope, cumulative=entry.grows)


def _on_what(words: Sequence[Word], last: int) -> str:
    """“On fast cars”: what money goes on, by the first plural, else the last word, of what follows "on"."""
    if last >= len(words) or words[last].lower != "on":
        return ""
    start = last + 1 + (last + 1 < len(words) and words[last + 1].lower in OPENERS)
    listed = list(takewhile(is_adjective, (w.text for w in words[start : start + _NEAR])))
    return next((f"on {word}" for word in listed if is_plural(word)), f"on {listed[-1]}" if listed else "")


def _scope(reading: Reading, anchor: Anchor, label: Label) -> owners.Scope | None:
    """The thing that is meant, where a label is of one thing among others; ``None`` for an unknown one."""
    words, row = anchor.within.words, label.row
    if not row.entry.of_thing:
        return ()
    if row.role == THING:
        return owners.owner_of_phrase(reading, anchor.sentence, anchor.first, row.phrase[0])
    if row.role == VERB:
        return owners.owner_of_verb(reading, anchor.sentence, label.at)
    verb = label.at - len(row.phrase) - 1  # "the mission has a price tag of"
    return owners.owner_of_verb(reading, anchor.sentence, verb) if verb > 0 and words[verb].lower in _HAVING else ()


def _is_of_others(reading: Reading, anchor: Anchor, label: Label, low: int) -> bool:
    """Whether the subject, or what stands between the last comma and the amount, is something else, or a stranger."""
    words, entry = anchor.within.words, label.row.entry
    comma = next((at for at in range(anchor.first - 1, 0, -1) if words[at].text == ","), 0)
    parts = (comma, anchor.first), (0, min(anchor.first, _SUBJECT))
    if any(owners.is_of_others(words, *part) for part in parts):
        return True
    if entry.traded and not owners.knows_people(reading, anchor.sentence, named=label.row.role in {TRADED, PAID}):
        return True
    story = not (entry.of_thing or entry.planned or entry.personal)
    return story and owners.names_another(reading, anchor.sentence, low, anchor.first)


def _is_of_part(reading: Reading, anchor: Anchor) -> bool:
    """“Turnout was 48 percent at noon”, “so far”; and “48 percent in the north”, which is no more the whole."""
    sentence = anchor.within
    after = [w.lower for w in sentence.words[anchor.last : anchor.last + _NEAR + 1]]
    part = after[:1] in (["in"], ["among"]) and VOTES.isdisjoint(after)
    return (
        part or "far" in sentence.lowered or any(m.kind is ValueKind.TIME for m in reading.values_in(anchor.sentence))
    )


def _first_of_list(reading: Reading, anchor: Anchor) -> Anchor:
    """The first of sums in several currencies: "costs £749 in Britain and $899 in the United States"."""
    words, first = anchor.within.words, anchor
    for other in reversed(reading.anchors_in(anchor.sentence)):
        between = {w.lower for w in words[other.last : first.first] if w.text.islower()}
        near = other.mention.kind is ValueKind.MONEY and 0 < first.first - other.last <= _FAR
        if near and between and between <= _LISTING and _currency(other) != _currency(first):
            first = other
    return first


def _currency(anchor: Anchor) -> str:
    return anchor.mention.quantity.unit if anchor.mention.quantity is not None else ""
