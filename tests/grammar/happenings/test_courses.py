"""How long what goes on goes on."""

import pytest
from anchored import anchored

from claimcheck.grammar.happenings.courses import course_of, course_told

TOLD = [
    ("It ended a [three-hour] standoff in the yard", "lasted, standoff", "an adjective"),
    ("They heard [two days] of tense siege", "lasted, standoff", "with “of”"),
    ("The raid on the shop, near the station, lasted just [four minutes]", "lasted, raid", "a verb of lasting"),
    ("The verdict came after a trial lasting [seven months]", "lasted, trial", "a participle"),
    ("The trial went on for [seven months]", "lasted, trial", "going on"),
    ("It was a siege of [two days]", "lasted, standoff", "behind the noun"),
    ("An earlier trial lasted [two weeks]", None, "another one"),
    ("The trial opened in the court for [two weeks]", None, "no verb of lasting"),
    ("The talks lasted [two hours]", None, "no course"),
]


@pytest.mark.parametrize(("marked", "attribute", "why"), TOLD)
def test_courses(marked: str, attribute: str | None, why: str) -> None:
    at = anchored(marked)
    found = course_of(at.reading, at.anchor, "lasted")
    assert (found.attribute if found else None) == attribute, why


BY_VERB = [
    ("Divers searched the lake for [six hours]", "lasted, search", "a verb"),
    ("The ground shook for [20 seconds]", "lasted, shaking", "a verb with its subject"),
    ("The ship will need [14 months] to reach the coast", "lasted, journey", "its end"),
    ("The ministers met for [six hours] on Monday", "lasted, meeting", "delegates on a day"),
    ("The ministers met for [six hours]", None, "no day"),
    ("Voters met for [six hours] on Monday", None, "no delegates"),
    ("Laura Lopez shook hands for [ten minutes]", None, "another subject"),
    ("Divers searched the lake in [six hours]", None, "not how long"),
    ("In 2009 divers searched the lake for [six hours]", None, "another time"),
    ("Six people were held at gunpoint in a shop in Halm by a man for [14 hours]", "lasted, standoff", "what he did"),
    ("The jury deliberated for [six hours]", "lasted, deliberations", "a jury"),
    ("The audience stood and clapped for [14 minutes]", "lasted, ovation", "an audience"),
    ("The jury deliberated for [two hours] on Monday", None, "a part"),
    ("The party was without power for [14 years]", None, "another power"),
    ("Police questioned a man for [six hours]", None, "one of several"),
    ("It takes [20 minutes] to reach the island", None, "at any time"),
]


@pytest.mark.parametrize(("marked", "attribute", "why"), BY_VERB)
def test_courses_told_by_a_verb(marked: str, attribute: str | None, why: str) -> None:
    at = anchored(marked)
    found = course_told(at.reading, at.anchor, "lasted")
    assert (found.attribute if found else None) == attribute, why
