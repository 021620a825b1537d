"""What a thing or a body does once, and when."""

import pytest
from anchored import anchored

from claimcheck.grammar.happenings.occasions import occasion_at

TOLD = [
    ("Classes will resume on [Monday]", "day of the resumption of classes", "expected", "a list"),
    ("The trial of the mayor began on [Monday]", "day of the start of the trial", "affirmed", "described behind"),
    ("The trial, which was put off twice, began [Monday]", "day of the start of the trial", "affirmed", "an aside"),
    ("Members are to vote on the offer on [June 3]", "day of the vote of the members", "expected", "to come"),
    ("The union votes on [June 30]", "day of the vote of the members", "expected", "in the present"),
    ("The ferry set sail from Halm on [Monday]", "day of the departure from Halm", "affirmed", "from a place"),
    ("The new Orion goes on sale on [June 30]", "day of the start of sales of Orion", "expected", "by its name"),
    ("The border opened on [Monday]", "day of the opening of the border", "affirmed", "by its sort"),
]


@pytest.mark.parametrize(("marked", "attribute", "told", "why"), TOLD)
def test_occasions(marked: str, attribute: str, told: str, why: str) -> None:
    at = anchored(marked)
    found = occasion_at(at.reading, at.anchor, "day of the ")
    assert found is not None, why
    assert (found.attribute, found.assertion) == (attribute, told), why


OTHERS = [
    ("The judge of the trial began on [Monday]", "a part of somebody’s name"),
    ("The trial’s last part began on [Monday]", "an owner"),
    ("The second trial began on [Monday]", "one of several"),
    ("The trial did not begin on [Monday]", "not done"),
    ("The trial began before the vote on [Monday]", "another clause"),
    ("The trial began, police said on [Monday]", "said then"),
    ("The trial began in [Monday]’s heat", "an owner of something else"),
    ("It goes on sale on [June 3]", "nothing named"),
    ("The trial began in 2015 and ended on [Monday]", "another verb"),
    ("It rained. They left. We slept. He came. A ferry left Halm on [Monday]", "a new one, later"),
]


@pytest.mark.parametrize(("marked", "why"), OTHERS)
def test_what_is_none(marked: str, why: str) -> None:
    at = anchored(marked)
    assert occasion_at(at.reading, at.anchor, "day of the ") is None, why


def test_of_most_occasions_no_time_of_day_is_compared() -> None:
    at = anchored("The trial began at [9 a.m.]")
    assert occasion_at(at.reading, at.anchor, "time of day, ", clock=True) is None
