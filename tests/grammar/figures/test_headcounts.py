"""People aboard, people taken to hospital, and hostages."""

import pytest
from anchored import anchored

from claimcheck.grammar.figures.counted import counted
from claimcheck.grammar.figures.headcounts import headcount_of

TOLD = [
    ("A ferry with [211 people] aboard sank", "aboard", "with"),
    ("There were [211 people] on board", "aboard", "there were"),
    ("It was carrying [40 passengers]", "aboard passengers", "carrying"),
    ("[Two people] aboard were hurt", None, "a part"),
    ("The other [185 people] aboard left", None, "the rest"),
    ("A truck with [three dogs] aboard left", None, "no people"),
    ("In 2009 a ferry with [44 people] aboard sank", None, "another time"),
    ("The blaze sent [seven people] to hospital", "taken to hospital", "the object"),
    ("[Seven people], two of them guards, were rushed to the General Hospital", "taken to hospital", "an aside"),
    ("[Six people] went to Halm Hospital", "taken to hospital", "a hospital by its name"),
    ("[Six people] went to the hospital", None, "on a visit"),
    ("Doctors took [two samples] to the hospital", None, "no people"),
    ("[Six people] were taken to a hall near the hospital", None, "beside it"),
    ("The man took [six people] hostage", "held hostage", "taken"),
    ("He was holding [six hostages] in the shop", "held hostage", "holding"),
    ("[Six people] have been held at gunpoint", "held hostage", "at gunpoint"),
    ("[Six hostages] were held in the shop and the rest in a bank", None, "a part, perhaps"),
    ("[Six hostages] were taken to hospital", None, "where they went"),
    ("[Six hostages] were freed", None, "freed: how many there were is not told"),
    ("They held [six meetings]", None, "no people"),
    ("[Six people], taken ill", None, "no hospital"),
]


@pytest.mark.parametrize(("marked", "attribute", "why"), TOLD)
def test_headcounts(marked: str, attribute: str | None, why: str) -> None:
    at = anchored(marked)
    phrase = counted(at.reading, at.anchor)
    found = headcount_of(at.reading, at.anchor, phrase) if phrase else None
    assert (found.attribute if found else None) == attribute, why
