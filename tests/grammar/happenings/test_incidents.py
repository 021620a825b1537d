"""When incidents happened."""

import pytest
from anchored import anchored

from claimcheck.grammar.happenings.incidents import incident_at, incident_beside

TOLD = [
    ("The shooting occurred [about 3:10 p.m.] in the street", "time of day, shooting", "noun and verb"),
    ("A strong quake struck the coast at [4:43 a.m.]", "time of day, quake", "an object between"),
    ("The second quake struck the coast at [4:43 a.m.]", None, "one of several"),
    ("The shop near the fire opens at [9 a.m.]", None, "another verb"),
    ("In 1994 the quake struck at [4:30 a.m.]", None, "long ago"),
    ("A ferry with 40 people capsized off the coast at [9 a.m.]", "time of day, sinking", "a verb alone"),
    ("A car bomb blew up at [9 a.m.]", "time of day, explosion", "two words"),
    ("The alarm went off at [9 a.m.]", None, "not only bombs go off"),
    ("Shares sank at [9 a.m.]", None, "nor do only ships sink"),
]


@pytest.mark.parametrize(("marked", "attribute", "why"), TOLD)
def test_incidents(marked: str, attribute: str | None, why: str) -> None:
    at = anchored(marked)
    found = incident_at(at.reading, at.anchor, "time of day, ")
    assert (found.attribute if found else None) == attribute, why


BESIDE = [
    ("They died in [Sunday]’s 7.6-magnitude quake", "day of the quake", "an owner, and what describes it"),
    ("The [Monday morning] attack shook the town", "day of the attack", "nothing between"),
    ("The shooting on [Monday] shook the town", "day of the shooting", "behind the noun, with “on”"),
    ("A blast [Monday] shook the town", "day of the explosion", "behind the noun"),
    ("On [Monday] the quake was forgotten", None, "a word that builds sentences between"),
    ("Another shooting on [Monday] shook the town", None, "one of several"),
    ("It was quiet since [Sunday]’s quake", None, "where a stretch begins"),
    ("They met on [Monday] after a party", None, "no incident"),
    ("It rained. They left. We slept. He came. He was sought for a shooting on [Monday]", None, "a new one, later"),
]


@pytest.mark.parametrize(("marked", "attribute", "why"), BESIDE)
def test_incidents_beside_their_day(marked: str, attribute: str | None, why: str) -> None:
    at = anchored(marked)
    found = incident_beside(at.reading, at.anchor, "day of the ")
    assert (found.attribute if found else None) == attribute, why
