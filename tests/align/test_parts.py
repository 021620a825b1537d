"""Figures of a place, and of the whole."""

import pytest
from articles import articles

from claimcheck import pipeline

BOTH = "The blasts in Kenya and Tanzania killed 257 people."
KENYA = "The blast in Nairobi, Kenya, killed 247 people."
TANZANIA = "The blast in Tanzania killed 10 people."
NAIROBI = "The blast in Nairobi killed 240 people."

CASES = [
    ([BOTH], [""], "both together are the whole"),
    ([KENYA], [""], "the only place is where the story plays"),
    ([KENYA, TANZANIA], ["", ""], "two articles may each speak of the whole"),
    ([f"{KENYA} {TANZANIA}"], ["Kenya", "Tanzania"], "one article tells the two apart"),
    ([BOTH, KENYA], ["", "Kenya"], "one article names both"),
    ([f"{KENYA} {TANZANIA}", NAIROBI], ["Kenya", "Tanzania", "Kenya"], "a town lies where an article sets it"),
]


@pytest.mark.parametrize(("texts", "around", "why"), CASES)
def test_parts(texts: list[str], around: list[str], why: str) -> None:
    claims = [c for c in pipeline.check(articles(*texts), story="s").claims if c.kind == "count"]
    assert [", ".join(c.subject.about.around) for c in claims if c.subject] == around, why


MALL = "A gunman killed 12 people in a mall."
GUARDS = "Two guards of the mall were arrested."
SITES = [
    ([MALL], [""], "the only site is where the story plays"),
    ([MALL, f"He killed 14 people. {GUARDS}"], ["", ""], "whoever tells it without the site means the same"),
    ([MALL, "The gunman killed 14 people."], ["mall", ""], "half of the articles know nothing of a site"),
    ([MALL, "He killed 14 people in a school, not in the mall."], ["mall", "school"], "two sites"),
    (["The quake killed 40 people. It killed 12 people in a school.", MALL], ["", "school", "mall"], "one tells parts"),
    ([f"{MALL} The 12 people died within minutes."], ["", ""], "the same figure with the site and without it"),
]


@pytest.mark.parametrize(("texts", "places", "why"), SITES)
def test_sites(texts: list[str], places: list[str], why: str) -> None:
    claims = [c for c in pipeline.check(articles(*texts), story="s").claims if c.kind == "count"]
    assert [", ".join(c.subject.about.places) for c in claims if c.subject] == places, why
