"""Events of an article: their words, what they point back to, where and when."""

from datetime import datetime

import pytest
from articles import reading

from claimcheck.events import EventMention


def told(text: str) -> list[tuple[str, str, str]]:
    """Each event as (its word, its type, its participants)."""
    read = reading(text)
    return [(e.span.of(read.document.text), e.event.type, _names(e)) for e in read.events]


def _names(event: EventMention) -> str:
    return ", ".join(person.name for person in event.event.participants)


def last(text: str) -> EventMention:
    return reading(text).events[-1]


def test_words_and_types() -> None:
    assert told("Laura Lopez met Juan Perez. Her visit to Chile ended.") == [
        ("met", "meeting", "Juan Perez, Laura Lopez"),
        ("visit", "visit", "Laura Lopez"),
    ]


@pytest.mark.parametrize("text", ["Laura Lopez held a press conference with Juan Perez.", "The talks show has ended."])
def test_compounds_are_another_thing(text: str) -> None:
    assert [row for row in told(text) if row[2]] == []


@pytest.mark.parametrize(
    "pointing",
    [
        "The meeting lasted an hour.",
        "The long meeting lasted an hour.",
        "These talks took an hour.",
        "Talks took an hour.",
    ],
)
def test_a_pointing_word_leads_back(pointing: str) -> None:
    assert told(f"Laura Lopez met Juan Perez. {pointing}")[-1][2] == "Juan Perez, Laura Lopez"


@pytest.mark.parametrize(
    "subject",
    ["They", "The two", "The pair", "The two leaders", "The two women later", "Both women", "The leaders also", "Both"],
)
def test_those_told_before_meet_as_a_group(subject: str) -> None:
    assert told(f"Laura Lopez met Anna Berg. {subject} talked for an hour.")[-1] == (
        "talked", "meeting", "Anna Berg, Laura Lopez",
    )  # fmt: skip


@pytest.mark.parametrize(
    "subject", ["She", "Both sides", "The envoys", "The lawyers", "The crowd", "Both her sons", "Two guards"]
)
def test_others_do_not(subject: str) -> None:
    assert told(f"Laura Lopez met Anna Berg. {subject} talked for an hour.")[-1][0] == "met"


@pytest.mark.parametrize(
    "opening",
    [
        "President Laura Lopez and Anna Berg signed it",
        "Laura Lopez and her Norwegian counterpart, Anna Berg, signed it",
        "Laura Lopez and Anna Berg emerged",
    ],
)
def test_those_who_act_after_talks_held_them(opening: str) -> None:
    for text in (f"{opening} after three hours of talks.", f"After three hours of talks, {opening}."):
        assert told(text)[-1][2] == "Anna Berg, Laura Lopez"


@pytest.mark.parametrize("text", ["Laura Lopez praised Anna Berg after talks.", "Laura Lopez left after talks."])
def test_others_did_not_hold_them(text: str) -> None:
    assert told(text)[-1][2] == ""


@pytest.mark.parametrize(
    "text",
    [
        "Laura Lopez and Anna Berg signed it. Their talks lasted an hour.",
        "President Laura Lopez and Minister Anna Berg signed it. It rained. The two talked for an hour.",
    ],
)
def test_a_meeting_of_the_two_who_acted_together(text: str) -> None:
    assert told(text)[-1][2] in {"Anna Berg, Laura Lopez"}


@pytest.mark.parametrize(
    "text",
    [
        "Laura Lopez praised Anna Berg. Their talks lasted an hour.",
        "Laura Lopez and Anna Berg signed it. The talks of the delegations lasted an hour.",
        "Laura Lopez and Anna Berg signed it. Juan Perez left. Their talks lasted an hour.",
    ],
)
def test_others_are_no_pair(text: str) -> None:
    assert told(text)[-1][2] == ""


def test_a_sentence_may_end_with_a_name() -> None:
    assert told("Laura Lopez met Anna Berg in Chile")[-1][2] == "Anna Berg, Laura Lopez"


def test_who_travels_for_talks_takes_part() -> None:
    assert told("Laura Lopez flew to Chile for talks with Anna Berg.")[-1][2] == "Anna Berg, Laura Lopez"


def test_two_meetings_lead_back_to_the_last_one() -> None:
    """ "The two meetings" of three people are not told apart; the last one stands for them."""
    text = "Laura Lopez met Juan Perez. She met Anna Berg too. The two meetings lasted an hour each."
    assert told(text)[-1] == ("meetings", "meeting", "Anna Berg, Laura Lopez")


@pytest.mark.parametrize(
    "text",
    [
        "Laura Lopez met Juan Perez. The results of negotiations were poor.",  # nothing points
        "Laura Lopez visited Chile. The meeting lasted an hour.",  # another type
        "Laura Lopez met Juan Perez. It rained. It snowed. It froze. It thawed. The meeting was short.",  # too far
    ],
)
def test_what_does_not_lead_back(text: str) -> None:
    assert told(text)[-1][2] == ""


def test_a_trip_to_another_place_is_another_trip() -> None:
    assert told("Laura Lopez’s trip to Chile ended. The trip to Peru begins.")[-1] == ("trip", "visit", "")


def test_places_are_countries() -> None:
    assert last("Laura Lopez’s trip to Chile ended.").event.places == ("Chile",)
    assert last("Laura Lopez’s visit to the United States ended.").event.places == ("United States",)
    assert last("Laura Lopez’s trip with Chilean friends ended.").event.places == ()


def test_when_is_the_one_date_of_the_clause() -> None:
    when = last("Laura Lopez met Juan Perez on June 3, 2021.").event.when
    assert when is not None
    assert (when.start, when.end) == (datetime(2021, 6, 3), datetime(2021, 6, 4))
    assert last("Laura Lopez met Juan Perez on June 3 and June 5, 2021.").event.when is None


def test_a_verb_and_a_noun_of_the_same_letters() -> None:
    read = reading("Laura Lopez will visit Chile. The visit of Juan Perez ended.")
    assert [e.verb for e in read.events] == [True, False]
