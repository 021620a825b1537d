"""Claims are made alike whatever their kind."""

import pytest
from articles import article, reading

from claimcheck import pipeline
from claimcheck.grammar import anchors, block_by_subject, label_of
from claimcheck.model import Entity, EntityKind, Event, Office, ValueKind


def person(name: str) -> Entity:
    return Entity(name.lower(), EntityKind.PERSON, name)


@pytest.mark.parametrize(
    ("subject", "label"),
    [
        (person("Laura Lopez"), "Laura Lopez"),
        (Office("mayor (Bergen)", "mayor", "Bergen"), "mayor (Bergen)"),
        (Event("meeting", (person("A"), person("B"))), "meeting of A and B"),
        (Event("meeting", (person("A"), person("B"), person("C"))), "meeting of A, B and C"),
        (Event("visit", (), ("Chile",)), "visit in Chile"),
        (Event("visit"), "visit"),
    ],
)
def test_labels(subject: Entity | Event | Office, label: str) -> None:
    assert label_of(subject) == label


def test_anchors_know_their_words() -> None:
    read = reading("Laura Lopez met Juan Perez for three hours on Monday.")
    (anchor,) = anchors(read, frozenset({ValueKind.DURATION}))
    words = read.sentence(anchor.sentence).words
    assert [word.text for word in words[anchor.first : anchor.last]] == ["three", "hours"]


def test_a_claim_says_where_it_stands() -> None:
    text = "It rained.\n\nJuan Perez met Laura Lopez for three hours, officials said."
    (claim,) = (c for c in pipeline.extract(article(text)) if c.kind == "duration")
    assert claim.span.of(text) == claim.text == "three hours"
    assert claim.sentence.of(text) == claim.context == text.partition("\n\n")[2]
    assert claim.id == f"a#duration-{claim.span.start}-{claim.span.end}"
    assert claim.attribution is not None
    assert claim.attribution.source == "officials"


def test_a_claim_without_a_subject_is_not_compared() -> None:
    (claim,) = pipeline.extract(article("The bridge stayed closed for three weeks."))
    assert block_by_subject(claim) == "-no-event"
