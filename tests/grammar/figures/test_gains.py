"""Awards that somebody has won, goals of a season, and seats of a party."""

import pytest
from anchored import anchored

from claimcheck.grammar.figures.counted import counted
from claimcheck.grammar.figures.gains import gain_of

TOLD = [
    ("Laura Lopez won [two Oscars]", "won oscars", "a verb of winning"),
    ("It was the first of Laura Lopez’s [two Bafta awards]", "won baftas", "an owner"),
    ("Laura Lopez won [two Oscars] on Sunday", None, "on one night"),
    ("Laura Lopez was nominated for [two Oscars]", None, "not won"),
    ("Laura Lopez won [two prizes]", None, "no name"),
    ("Laura Lopez won [two Americans] over", None, "people"),
    ("The film won [two Oscars]", None, "nobody"),
    ("Laura Lopez scored [19 goals] last season", "goals, last season", "a season"),
    ("Laura Lopez has [19 goals] this term", "goals, this season", "another word"),
    ("Laura Lopez left with [19 goals] in the season that has just ended", "goals, last season", "told at length"),
    ("Laura Lopez scored [three goals] on Sunday", None, "no season"),
    ("Laura Lopez conceded [19 goals] last season", None, "those of others"),
    ("The club scored [19 goals] last season", None, "nobody"),
]


@pytest.mark.parametrize(("marked", "attribute", "why"), TOLD)
def test_gains(marked: str, attribute: str | None, why: str) -> None:
    at = anchored(marked)
    phrase = counted(at.reading, at.anchor)
    found = gain_of(at.reading, at.anchor, phrase) if phrase else None
    assert (getattr(found, "attribute", None)) == attribute, why
