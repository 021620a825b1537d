"""When incidents happened."""

import pytest
from anchored import anchored

from claimcheck.grammar.incidents import incident_at

TOLD = [
    ("The shooting occurred [about 3:10 p.m.] in the street", "time of day, shooting", "noun and verb"),
    ("A strong quake struck the coast at [4:43 a.m.]", "time of day, quake", "an object between"),
    ("The second quake struck the coast at [4:43 a.m.]", None, "one of several"),
    ("The shop near the fire opens at [9 a.m.]", None, "another verb"),
    ("In 1994 the quake struck at [4:30 a.m.]", None, "long ago"),
]


@pytest.mark.parametrize(("marked", "attribute", "why"), TOLD)
def test_incidents(marked: str, attribute: str | None, why: str) -> None:
    at = anchored(marked)
    found = incident_at(at.reading, at.anchor, "time of day")
    assert (found.attribute if found else None) == attribute, why
