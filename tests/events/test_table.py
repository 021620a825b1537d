"""The word forms of the events that rules.yaml lists."""

from claimcheck.events import event_table
from claimcheck.rules import load

TABLE = event_table(load().lexicon)


def test_forms_of_nouns_and_verbs() -> None:
    assert {TABLE.nouns[form] for form in ("meeting", "meetings", "talks", "summit")} == {"meeting"}
    assert {TABLE.verbs[form] for form in ("meet", "meets", "met", "meeting", "talked")} == {"meeting"}
    assert TABLE.nouns["trips"] == TABLE.verbs["travelled"] == "visit"


def test_a_meeting_needs_two_and_a_visit_does_not() -> None:
    assert "meeting" in TABLE.mutual
    assert "visit" not in TABLE.mutual


def test_compounds_that_are_another_thing() -> None:
    assert {("press", "conference"), ("news", "conferences")} <= TABLE.excluded


def test_one_lexicon_gives_one_table() -> None:
    lexicon = load().lexicon
    assert event_table(lexicon) is event_table(lexicon)
