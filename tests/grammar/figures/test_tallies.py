"""The votes for and against in a clause."""

import pytest
from anchored import anchored

from claimcheck.grammar.figures.tallies import votes

TOLD = [
    ("The Senate passed the bill [51 to 49]", [("for", 51), ("against", 49)], "passed"),
    ("The House voted [219-212] on the bill", [("for", 219), ("against", 212)], ""),
    ("The council rejected it by a vote of [7-2]", [("against", 7), ("for", 2)], "rejected"),
    ("The council rejected it by a vote of [2-7]", [("for", 2), ("against", 7)], "rejected"),
]


@pytest.mark.parametrize(("marked", "sides", "outcome"), TOLD)
def test_votes(marked: str, sides: list[tuple[str, int]], outcome: str) -> None:
    at = anchored(marked)
    found = list(votes(at.reading, at.anchor))
    assert [(vote.side, vote.number) for vote in found] == sides
    assert {vote.outcome for vote in found} == {outcome}
    assert [vote.span.of(at.reading.document.text) for vote in found] == [str(number) for _, number in sides]


def test_a_score_is_no_vote() -> None:
    at = anchored("The visitors won [24 to 3]")
    assert list(votes(at.reading, at.anchor)) == []
