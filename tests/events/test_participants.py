"""Who took part, by how the event's word is built into its sentence."""

import pytest
from articles import reading


def participants(text: str, event: int = 0) -> str:
    return ", ".join(person.name for person in reading(text).events[event].event.participants)


BOTH = "Juan Perez, Laura Lopez"


@pytest.mark.parametrize(
    "text",
    [
        "Laura Lopez met Juan Perez.",
        "Laura Lopez met with Juan Perez in Oslo.",
        "Laura Lopez and Juan Perez met in Oslo.",
        "Laura Lopez held talks with Juan Perez.",
        "Laura Lopez and Juan Perez held talks.",
        "The meeting between Laura Lopez and Juan Perez began late.",
        "The meeting of Laura Lopez and Juan Perez began late.",
        "The meeting of Laura Lopez with Juan Perez began late.",
        "Laura Lopez’s meeting with Juan Perez began late.",
        "Laura Lopez arrived. Her meeting with Juan Perez began late.",
        "With Juan Perez, Laura Lopez talked for hours.",
        "Talks between President Juan Perez and Foreign Minister Laura Lopez began late.",
        "Laura Lopez was received by President Juan Perez.",
        "Laura Lopez spent an hour with Juan Perez.",
        "Laura Lopez, who arrived on Monday, met Juan Perez.",
    ],
)
def test_two_take_part_in_a_meeting(text: str) -> None:
    assert participants(text) == BOTH


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Laura Lopez met Juan Perez and Anna Berg.", "Anna Berg, Juan Perez, Laura Lopez"),
        ("Laura Lopez, Juan Perez and Anna Berg met.", "Anna Berg, Juan Perez, Laura Lopez"),
        ("Laura Lopez met Juan Perez, Anna Berg and Carlos Ruiz.", "Anna Berg, Carlos Ruiz, Juan Perez, Laura Lopez"),
        ("Juan Perez, Anna Berg’s neighbour, met Laura Lopez.", BOTH),
    ],
)
def test_more_than_two(text: str, expected: str) -> None:
    assert participants(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Laura Lopez visited Chile.",
        "Laura Lopez’s trip to Chile ended.",
        "The visit of Laura Lopez to Chile ended.",
        "The visit by Laura Lopez to Chile ended.",
        "Laura Lopez made a trip to Chile.",
        "Laura Lopez stayed home. Her trip to Chile was put off.",
    ],
)
def test_one_makes_a_visit(text: str) -> None:
    assert participants(text) == "Laura Lopez"


def test_the_subject_of_a_second_verb_is_the_subject_of_the_first() -> None:
    text = "Laura Lopez met Juan Perez and talked with Anna Berg."
    assert participants(text, 1) == "Anna Berg, Laura Lopez"


def test_his_counterpart_is_not_he_himself() -> None:
    assert participants("Juan Perez arrived. Laura Lopez met his counterpart Anna Berg.") == "Anna Berg, Laura Lopez"


@pytest.mark.parametrize(
    "text",
    [
        "Laura Lopez spoke about Juan Perez.",  # one person is no meeting
        "Talk of Juan Perez’s resignation met with laughter.",
        "Laura Lopez talked.",
    ],
)
def test_no_meeting(text: str) -> None:
    assert [e for e in reading(text).events if len(e.event.participants) > 1] == []
