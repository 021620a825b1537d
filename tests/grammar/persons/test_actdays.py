"""Acts with their days and ages."""

import pytest
from anchored import anchored

from claimcheck.grammar.persons.actdays import act_on, dead_at

TOLD = [
    ("Laura Lopez, 40, died on [Monday]", "day of the death", "an age between"),
    ("Laura Lopez, 40, a cook from Ely, died on [Monday]", "day of the death", "an aside"),
    ("Laura Lopez, 40, of Ely, who died on [Monday], sang", "day of the death", "a relative clause"),
    ("Laura Lopez, 40, resigned, and was arrested on [Monday]", "day of the arrest", "two acts"),
    ("On [Monday], Laura Lopez, 40, was arrested", None, "an aside behind a day in front"),
    ("On [Monday] police arrested Laura Lopez, 40", "day of the arrest", "a day in front"),
    ("Laura Lopez, 40, said the driver died on [Monday]", None, "somebody else"),
    ("Laura Lopez, 40, saw the man who died on [Monday]", None, "another one, who"),
    ("The wife of Laura Lopez, 40, is well. Lopez’s aunt died on [Monday]", None, "an owner"),
    ("Laura Lopez, 40, may be arrested on [Monday]", None, "only possible"),
]


@pytest.mark.parametrize(("marked", "attribute", "why"), TOLD)
def test_act_on(marked: str, attribute: str | None, why: str) -> None:
    at = anchored(marked)
    found = act_on(at.reading, at.anchor, "day of the ")
    assert (found.attribute if found else None) == attribute, why


DEAD = [
    ("Laura Lopez, the singer, dies [aged 82]", "Laura Lopez", "in the present"),
    ("Laura Lopez, the singer, was hurt when a man died [aged 82]", None, "somebody else"),
    ("Laura Lopez, the singer, may die [aged 82]", None, "only possible"),
    ("Laura Lopez, the singer, resigned [aged 82]", None, "another act"),
]


@pytest.mark.parametrize(("marked", "who", "why"), DEAD)
def test_dead_at(marked: str, who: str | None, why: str) -> None:
    at = anchored(marked)
    found = dead_at(at.reading, at.anchor)
    assert (found.name if found else None) == who, why
