"""Where somebody died, and where something began."""

import pytest
from articles import reading

from claimcheck.grammar.happenings.spots import spots

TOLD = [
    ("Laura Lopez, 40, died at her home in Ely.", ["home"], "a home of one's own"),
    ("Laura Lopez, 40, died at a home in Ely.", [], "any home"),
    ("Laura Lopez, 40, died in a prison hospital.", [], "both"),
    ("Laura Lopez, 40, died in hospital, hours after she left home.", ["hospital"], "the one that belongs to the verb"),
    ("Laura Lopez, 40, did not die at home.", [], "not done"),
    ("Laura Lopez, 40, said her aunt died at home.", [], "somebody else"),
    ("Laura Lopez, 40, died in a nursing home.", ["nursing home"], "two words"),
    ("The fire is believed to have started in the garage.", ["garage"], "a verb of beginning"),
    ("The fire in the kitchen was put out.", ["kitchen"], "nothing between"),
    ("The fire was in the kitchen.", [], "where it was"),
    ("The kitchen, where the fire began, is shut.", ["kitchen"], "told before it"),
    ("The fire was seen from the kitchen.", [], "another verb"),
    ("A fire began in the kitchen. A previous fire began in the garage.", ["kitchen"], "one of several"),
]


@pytest.mark.parametrize(("text", "found", "why"), TOLD)
def test_spots(text: str, found: list[str], why: str) -> None:
    assert [hit.spot for hit in spots(reading(text))] == found, why
