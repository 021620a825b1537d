"""Whose words: the speakers of quotations."""

import pytest
from articles import reading

from claimcheck.grammar import speakers


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
