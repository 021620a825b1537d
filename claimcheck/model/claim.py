"""A claim: one hard fact that one article states, with its subject, its value and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from claimcheck.model.making import quickly_made
from claimcheck.model.quantity import Interval
from claimcheck.model.span import Span
from claimcheck.model.value import Office, Value


class Assertion(StrEnum):
    """Whether the article states it as so."""

    AFFIRMED = "affirmed"
    NEGATED = "negated"
    HYPOTHETICAL = "hypothetical"
    EXPECTED = "expected"


class EntityKind(StrEnum):
    """What sort of thing a name denotes."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


@quickly_made
@dataclass(frozen=True, slots=True)
class Entity:
    """What several mentions denote: inside one article after reading, across a story after alignment.

    Attributes:
        id: Unique in the article, or in the batch after alignment.
        kind: Person, organisation or place.
        name: The name it is shown by.
        aliases: Every other spelling it was met under, sorted.
        surname: A person's family name, else "".
        offices: What the article says the person is.
        joined_by: Why spellings that differ are taken for one, each in a sentence for an editor; after alignment.
    """

    id: str
    kind: EntityKind
    name: str
    aliases: tuple[str, ...] = ()
    surname: str = ""
    offices: tuple[Office, ...] = ()
    joined_by: tuple[str, ...] = ()


@quickly_made
@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, as one sentence tells it.

    Attributes:
        type: Its id in rules.yaml ("meeting", "visit").
        participants: Who took part, as entities.
        places: Where, canonical names.
        when: The stretch of time that the sentence gives it, else ``None``.
        around: For what a story is about, the places that the sentence names; after alignment only where they make a
            part of it.
    """

    type: str
    participants: tuple[Entity, ...] = ()
    places: tuple[str, ...] = ()
    when: Interval | None = None
    around: tuple[str, ...] = ()


@quickly_made
@dataclass(frozen=True, slots=True)
class Subject:
    """What a claim is about: a person, an office or an event.

    Attributes:
        id: The key that claims are compared under once aligned; two claims of one subject share it. "" before.
        label: For an editor: "meeting of Antony Blinken and Qin Gang".
        about: The thing itself.
    """

    id: str
    label: str
    about: Entity | Office | Event


@quickly_made
@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it, apart from what is said: the source's words, and the cue ("said", "according to")."""

    source: str
    cue: str

    def as_dict(self) -> dict[str, str]:
        """The JSON ``attribution`` object."""
        return {"source": self.source, "cue": self.cue}


@quickly_made
@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of one article.

    Attributes:
        id: Unique in the batch and stable under the order of its files.
        source: The article's id.
        kind: The claim type's name ("duration").
        attribute: What is stated of the subject ("lasted", "holder", "killed").
        subject: What it is about, or ``None`` when that could not be told.
        span: The shortest phrase with the value.
        text: The words at ``span``.
        sentence: The sentence it stands in.
        context: The words at ``sentence``.
        value: What is stated.
        production: The name of the production that read it.
        assertion: Affirmed, negated, hypothetical or expected.
        attribution: Who says it, else ``None``.
        unresolved: Why ``subject`` is ``None``, as a reason code ("no-event", "pronoun"), else "".
        scope: Words that narrow what is stated ("federal" taxes), sorted.
        cumulative: Whether the figure grows while a story goes on (a death toll).
        falls: Whether such a figure falls too (the missing).
        published: The date of its article, when it or its metadata states one: a later figure may be an update.
    """

    id: str
    source: str
    kind: str
    attribute: str
    subject: Subject | None
    span: Span
    text: str
    sentence: Span
    context: str
    value: Value
    production: str
    assertion: Assertion = Assertion.AFFIRMED
    attribution: Attribution | None = None
    unresolved: str = ""
    scope: tuple[str, ...] = ()
    cumulative: bool = False
    falls: bool = False
    published: datetime | None = None

    def as_dict(self) -> dict[str, Any]:
        """The claim as ``claimcheck claims`` and ``check --format json`` print it."""
        return {
            "id": self.id,
            "source": self.source,
            "kind": self.kind,
            "attribute": self.attribute,
            "subject": None if self.subject is None else self._about(self.subject),
            "text": self.text,
            "start": self.span.start,
            "end": self.span.end,
            "context": self.context,
            "value": self.value.as_dict(),
            "assertion": self.assertion.value,
            "attribution": None if self.attribution is None else self.attribution.as_dict(),
            "production": self.production,
            "unresolved": self.unresolved or None,
        }

    def _about(self, subject: Subject) -> dict[str, str]:
        """The JSON ``subject`` object. Before alignment its id joins claims of one article only: "a.txt#Qin Gang"."""
        return {"id": subject.id or f"{self.source}#{subject.label}", "label": subject.label}
