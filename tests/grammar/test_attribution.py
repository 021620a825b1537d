"""Whose words: the source of a sentence, and the speakers of quotations."""

import pytest
from articles import reading

from claimcheck.grammar import attribution_of, speakers


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Laura Lopez said the bridge was closed.", "Laura Lopez", "said"),
        ("The bridge was closed, said the mayor of Bergen.", "the mayor of Bergen", "said"),
        ("Laura Lopez, the mayor, said the bridge was closed.", "Laura Lopez", "said"),
        ("Laura Lopez, 48, said the bridge was closed.", "Laura Lopez", "said"),
        ("Norway’s top diplomat, Laura Lopez, said no.", "Norway’s top diplomat", "said"),
        ("According to two officials, the bridge was closed.", "two officials", "according to"),
        ("The bridge was closed, according to a local newspaper.", "a local newspaper", "according to"),
        ("“The bridge is closed,” says Laura Lopez.", "Laura Lopez", "says"),
        ("“The bridge is closed,” Laura Lopez said.", "Laura Lopez", "said"),
    ],
)
def test_the_source_of_a_sentence(text: str, source: str, cue: str) -> None:
    found = attribution_of(reading(text), 0)
    assert found is not None
    assert (found.source, found.cue) == (source, cue)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was closed.",
        "“He said no,” wrote Laura Lopez.",
        "Much was done according to plan.",
        "In a note, said the bridge was closed.",  # what is said, not who says it
    ],
)
def test_sentences_of_the_article_itself(text: str) -> None:
    found = attribution_of(reading(text), 0)
    assert found is None or found.source == "plan"


def spoken(text: str) -> list[tuple[str, str | None]]:
    read = reading(text)
    return [
        (quotation.span.of(text), read.people.entities[person].name if person else None)
        for quotation, person, _ in speakers(read)
    ]


LOPEZ = [("We will not go.", "Laura Lopez")]


@pytest.mark.parametrize(
    "text",
    [
        "Laura Lopez said: “We will not go.”",
        "Laura Lopez told Juan Perez: “We will not go.”",
        "Laura Lopez, the mayor, said: “We will not go.”",
        "As Juan Perez listened, Laura Lopez said: “We will not go.”",
        "Laura Lopez: “We will not go.”",
        "According to Laura Lopez: “We will not go.”",
        "Laura Lopez stood up. “We will not go.” she said.",
        "Laura Lopez stood up. She said: “We will not go.”",
        'Laura Lopez said: "We will not go."',
        "Laura Lopez said: „We will not go.“",
        "Laura Lopez said: «We will not go.»",
    ],
)
def test_the_speaker_of_a_quotation(text: str) -> None:
    assert spoken(text) == LOPEZ


def test_two_halves_around_the_saying() -> None:
    text = "“We will not go,” said Laura Lopez, “and we will not stay.”"
    assert [person for _, person in spoken(text)] == ["Laura Lopez", "Laura Lopez"]


def test_a_run_of_quotations_is_one_speaker_s() -> None:
    text = "“We will not go,” said Laura Lopez. “The ice is thin.”\n\n“It always was.”"
    assert [person for _, person in spoken(text)] == ["Laura Lopez"] * 3


def test_the_next_speaker_takes_over() -> None:
    text = "“We will not go,” said Laura Lopez. “We will,” said Juan Perez. “The ice is thick.”"
    assert [person for _, person in spoken(text)] == ["Laura Lopez", "Juan Perez", "Juan Perez"]


@pytest.mark.parametrize(
    "text",
    [
        "“We will not go.”",  # nobody yet
        "The sign read “We will not go.” for years.",
        "A spokesman for Juan Perez’s office said: “We will not go.”",
        "A spokesman for Juan Perez said: “We will not go.”",
        "Juan Perez’s brother said: “We will not go.”",
    ],
)
def test_no_speaker_that_could_be_told(text: str) -> None:
    assert spoken(text) == [("We will not go.", None)]
