"""How far from a named place something befell."""

import pytest
from anchored import anchored

from claimcheck.grammar.figures.distances import distance_of

TOLD = [
    ("The ferry sank [6 km] off Halm island", "distance off Halm", "off"),
    ("It was centred [14 km] northeast of the coastal town of Halm", "distance northeast Halm", "a direction"),
    ("It struck [14 km] north-east of Port Halm", "distance northeast Port Halm", "a name of two words"),
    ("The epicentre was [nine miles] from Halm, on the coast", "distance from Halm", "from"),
    ("She lives [9 km] from Halm", None, "nothing befell"),
    ("It struck [9 km] from the town", None, "no name"),
    ("It struck at a depth of [9 km] in Halm", None, "no direction"),
    ("It struck [9 tonnes] off Halm", None, "no length"),
]


@pytest.mark.parametrize(("marked", "attribute", "why"), TOLD)
def test_distances(marked: str, attribute: str | None, why: str) -> None:
    at = anchored(marked)
    found = distance_of(at.reading, at.anchor)
    assert (found.attribute if found else None) == attribute, why
