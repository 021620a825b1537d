"""Whose seats are told."""

import pytest
from anchored import anchored

from claimcheck.grammar.figures.counted import counted
from claimcheck.grammar.figures.gains import gain_of

TOLD = [
    ("The Greens won [14 seats]", "seats of Greens", "a subject"),
    ("Clear Water had 38 percent and [52 of the 120 seats]", "seats of Clear Water", "of a whole"),
    ("Clear Water, led by Juan Perez, will have [41 seats]", "seats of Clear Water", "people are passed over"),
    ("He spoke to the Greens, who won [14 seats]", "seats of Greens", "a clause of its own"),
    ("The centre-left Clear Water party won [33 seats]", "seats of Clear Water", "adjectives"),
    ("Perez’s conservative National Union took [24 seats]", "seats of National Union", "a possessor"),
    ("The National Union was left with [24 seats]", "seats of National Union", "left with"),
    ("The Greens won [14 seats] in the Senate", "seats of Greens in the upper house", "another house"),
    ("Juan Perez beat the Greens and won [38 seats]", None, "an object"),
    ("Clear Water took 52 seats and the Greens [17 seats]", None, "beyond a name"),
    ("The party won [14 seats]", None, "no name"),
    ("The Greens need [46 seats]", None, "not held"),
    ("An exit poll gave the Greens [46 seats]", None, "not counted"),
    ("The Greens took [two seats] from Labour", None, "those of others"),
    ("In 2009 the Greens won [14 seats]", None, "another time"),
]


@pytest.mark.parametrize(("marked", "attribute", "why"), TOLD)
def test_parties(marked: str, attribute: str | None, why: str) -> None:
    at = anchored(f"The election is over. {marked}.")
    phrase = counted(at.reading, at.anchor)
    found = gain_of(at.reading, at.anchor, phrase) if phrase else None
    assert (getattr(found, "attribute", None)) == attribute, why


def test_without_an_election_seats_are_nobodys() -> None:
    at = anchored("British Airways has [200 seats]")
    phrase = counted(at.reading, at.anchor)
    assert phrase is not None
    assert gain_of(at.reading, at.anchor, phrase) == "no-party"
