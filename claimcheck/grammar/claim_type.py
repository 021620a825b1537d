"""A claim type: how its claims are read, which of them are compared, and how."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.events import EventMention
from claimcheck.grammar.assertion import assertion_at
from claimcheck.grammar.ladder import Ladder
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.model import (
    Assertion,
    Claim,
    DateOrigin,
    Entity,
    Event,
    Office,
    Span,
    Subject,
    Value,
)
from claimcheck.model.making import quickly_made

STORY = "story"
THE_STORY = Event(STORY)
_STATED = (DateOrigin.METADATA, DateOrigin.DATELINE)


@quickly_made
@dataclass(frozen=True, slots=True)
class Found:
    """What a production says a value is about.

    Attributes:
        attribute: What is stated.
        subject: What it is stated of.
        word: Index of the word of the sentence whose clause says how it is asserted.
        assertion: How it is stated, when the production's own words say so, else read from the clause.
        scope: Words that narrow what is stated ("federal" taxes): claims of different scopes are not compared.
        cumulative: Whether the figure grows while a story goes on.
        falls: Whether such a figure falls too.
    """

    attribute: str
    subject: Event | Entity
    word: int
    assertion: Assertion | None = None
    scope: tuple[str, ...] = ()
    cumulative: bool = False
    falls: bool = False


def of_event(attribute: str, told: EventMention) -> Found:
    """Something stated of an event."""
    return Found(attribute, told.event, told.index)


@dataclass(frozen=True, slots=True)
class Production:
    """A named way of saying something: ``finds`` tells what the value at an anchor is about, or ``None``."""

    name: str
    finds: Callable[[Reading, Anchor], Found | None]


def block_by_subject(stated: Claim) -> tuple[str, ...] | str:
    """Claims of one attribute of one subject are compared; one without a subject is not."""
    if stated.subject is None or not stated.subject.id:
        return f"-{stated.unresolved or 'no-subject'}"
    return stated.attribute, stated.subject.id


def label_by_subject(stated: Claim) -> str:
    """What a finding of such a block is about: "meeting of A and B, lasted"; "killed, in the story of A, B".

    What a story is about goes by the names that most of its articles have, of which none may be said to be killed.
    """
    if stated.subject is None:
        return stated.attribute
    about = stated.subject.about
    if isinstance(about, Event) and about.type == STORY:
        return f"{stated.attribute}, in the story of {stated.subject.label}"
    return f"{stated.subject.label}, {stated.attribute}"


def value_shown(stated: Claim) -> str:
    """What a claim stands for in a finding, as a rule: its value."""
    return stated.value.shown


def _no_note(stated: Claim) -> str:
    return ""


def _no_reasons(stated: Claim) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """One way in which claims of a kind are compared.

    Attributes:
        ladder: How two claims of a block are compared.
        rules: The rule codes of rules.yaml, by verdict, or by level where a level has a rule of its own.
        block: The key under which claims are compared, or a reason code beginning with "-" when this one is not.
        position: What the claim stands for in a finding.
        note: A line for an editor on how a claim was read, or "".
        label: What a finding of a block is about.
        reasons: Lines for an editor on why a claim's subject is taken for that of others; most ways need none.
        near: For each claim of a block in turn, the places of those before it that it may be comparable with: all that
            it is comparable with, and few others. ``None`` where a block has few claims that are not.
        exclusive: Whether a subject of a block has one value, whatever the words around it: an office its holder, a
            person a name. One article that states two is then wrong once; else it may tell two things apart.
    """

    ladder: Ladder
    rules: Mapping[str, str]
    block: Callable[[Claim], tuple[str, ...] | str] = block_by_subject
    position: Callable[[Claim], str] = value_shown
    note: Callable[[Claim], str] = _no_note
    label: Callable[[Claim], str] = label_by_subject
    reasons: Callable[[Claim], tuple[str, ...]] = _no_reasons
    near: Callable[[Sequence[Claim]], Iterator[Sequence[int]]] | None = None
    exclusive: bool = False


@dataclass(frozen=True, slots=True)
class ClaimType:
    """One kind of claim.

    Attributes:
        kind: Its name.
        read: All claims of that kind in an article, in order.
        main: How they are compared.
        others: Further ways: a title by its person as well as by its office.
    """

    kind: str
    read: Callable[[Reading], Iterator[Claim]]
    main: Comparison
    others: tuple[Comparison, ...] = ()


def claim(  # noqa: PLR0913, PLR0917 - a claim has as many parts
    reading: Reading,
    kind: str,
    attribute: str,
    span: Span,
    sentence: int,
    value: Value,
    production: str,
    *,
    subject: Entity | Event | Office | None,
    word: int | None = None,
    unresolved: str = "",
    assertion: Assertion | None = None,
    scope: tuple[str, ...] = (),
    cumulative: bool = False,
    falls: bool = False,
) -> Claim:
    """A claim of this article at ``span``; the clause of the sentence's word at ``word`` says how it is asserted."""
    article, told_in = reading.document.article, reading.document.sentences[sentence]
    about = None if subject is None else Subject("", label_of(subject), subject)
    if assertion is None and word is not None:
        assertion = assertion_at(told_in, word)
    (start, end), (first, last), text = span, told_in.span, article.text
    # The fields in their order: their names would take a third of the time, and an article makes dozens of claims.
    return Claim(
        f"{article.id}#{kind}-{start}-{end}", article.id, kind, attribute, about,
        span, text[start:end], told_in.span, text[first:last], value, production,
        assertion or Assertion.AFFIRMED, reading.rows.attributions.get(sentence),
        "" if about else (unresolved or "no-subject"), scope, cumulative, falls,
        article.published if article.published_from in _STATED else None,
    )  # fmt: skip


def read_at(  # noqa: PLR0913, PLR0917 - the parts of a claim that productions share
    reading: Reading, kind: str, anchor: Anchor, value: Value, productions: Sequence[Production], otherwise: str
) -> Claim:
    """The claim that the first fitting production makes of a value; else one that is listed, never compared.

    Args:
        reading: The article.
        kind: The claim type's name.
        anchor: Where the value stands.
        value: What it states.
        productions: The ways of saying it, the most telling first.
        otherwise: The reason code when none of them fits.
    """
    span = anchor.mention.span
    for production in productions:
        found = production.finds(reading, anchor)
        if found is not None:
            return claim(
                reading, kind, found.attribute, span, anchor.sentence, value, production.name,
                subject=found.subject, word=found.word, assertion=found.assertion, scope=found.scope,
                cumulative=found.cumulative,
            )  # fmt: skip
    return claim(
        reading, kind, "", span, anchor.sentence, value, anchor.mention.production, subject=None, unresolved=otherwise
    )


def label_of(subject: Entity | Event | Office) -> str:
    """A subject for an editor: "meeting of Antony Blinken and Qin Gang", "foreign minister (China)"."""
    if isinstance(subject, Entity):
        return subject.name
    if isinstance(subject, Office):
        return subject.shown
    people = _listed([entity.name for entity in subject.participants])
    if people:
        return f"{subject.type} of {people}"
    return f"{subject.type} in {_listed(list(subject.places))}" if subject.places else subject.type


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else " and ".join([", ".join(names[:-1]), names[-1]]) if names else ""
