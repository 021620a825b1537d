"""What a percentage says of a quantity."""

import pytest
from anchored import anchored

from claimcheck.grammar.figures.rates import rate_of

TOLD = [
    ("Sales grew [3.4 percent]", "sales, up", ()),
    ("Sales in shops fell by [3.4 percent]", "sales, down", ()),
    ("The firm had sales growth of [3.4 percent] in the quarter", "sales, up", ("quarter",)),
    ("A [5 percent] rise in wages is due", "wages, up", ()),
    ("Inflation rose to [2.3 percent]", "inflation, level", ()),
    ("Shares in Brackenhall ended the day [4 percent] higher", "shares, up", ("brackenhall",)),
    ("Shares in the Halm-based firm closed [4 percent] lower", "shares, down", ()),
    ("Brackenhall shares rose [4 percent] in early trading", "shares, up, early", ("brackenhall",)),
    ("Tormey’s shares fell [4 percent]", "shares, down", ("tormey",)),
    ("The firm told of a net profit for the quarter of $4 million, up [21 percent]", "net profit, up", ("quarter",)),
    ("Profits for January-March were $4 million, up [21 percent] on a year earlier", "profit, up", ("quarter",)),
    ("Operating profit rose [9 percent]", "operating profit, up", ()),
    ("Core inflation rose to [3.1 percent]", "core inflation, level", ()),
    ("Revenue was $5 million, down [2 percent]", "revenue, down", ()),
    ("Revenue rose to $5 million, up [2 percent] year on year", "revenue, up", ()),
    ("Its shares fell [4 percent]", "shares, down", ()),
    ("Yesterday Brackenhall shares closed down [2 percent]", "shares, down", ("brackenhall",)),
]


@pytest.mark.parametrize(("marked", "attribute", "scope"), TOLD)
def test_rates(marked: str, attribute: str, scope: tuple[str, ...]) -> None:
    at = anchored(marked)
    found = rate_of(at.reading, at.anchor)
    assert found is not None
    assert not isinstance(found, str)
    assert (found.attribute, found.scope) == (attribute, scope)


@pytest.mark.parametrize(
    "marked",
    [
        "[62 percent] of voters backed it",
        "Turnout was [54 percent]",
        "Unemployment among the young fell to [14 percent]",
    ],
)
def test_no_change(marked: str) -> None:
    at = anchored(marked)
    assert rate_of(at.reading, at.anchor) is None


def test_another_time() -> None:
    at = anchored("In 1994 sales grew [3.4 percent]")
    assert rate_of(at.reading, at.anchor) == "another-time"


def test_a_change_since_long_ago_is_none_of_the_day() -> None:
    at = anchored("Brackenhall shares rose [34 percent] since January")
    assert rate_of(at.reading, at.anchor) == "another-time"
