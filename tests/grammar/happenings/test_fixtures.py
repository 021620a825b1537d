"""What was called off or put off."""

import pytest
from articles import reading

from claimcheck.grammar.happenings.fixtures import fixture_of
from claimcheck.grammar.states import states

TOLD = [
    ("The next ship, Orion-3, was postponed.", "Orion-3", "between commas"),
    ("Apollo 13 has been delayed.", "Apollo 13", "a number without a hyphen"),
    ("It was built for Orion-3, but that mission was delayed.", "Orion-3", "led back in the sentence"),
    ("They spoke of Orion-3. The mission, long planned, was cancelled.", "Orion-3", "led back over an aside"),
    ("The Harbour festival was cancelled.", "Harbour festival", "a name before the noun"),
    ("The concert in Halm was cancelled.", "the concert", "the one that is opened with"),
    ("It rained. It froze. It snowed. The concert was cancelled.", "", "one of many"),
    ("Trains were cancelled.", "", "no name"),
    ("They cancelled the concert.", "", "not in the passive"),
    ("The orders of Harbour Systems were cancelled.", "", "a name behind a preposition"),
    ("Laura Lopez was delayed.", "", "a person"),
]


@pytest.mark.parametrize(("text", "occasion", "why"), TOLD)
def test_fixtures(text: str, occasion: str, why: str) -> None:
    read = reading(text)
    last = len(read.document.sentences) - 1
    hit = next(iter(states(read, last)))
    assert fixture_of(read, last, hit.first) == occasion, why
