"""What a percentage says of a vote."""

import pytest
from anchored import anchored

from claimcheck.grammar.figures.ballots import vote_of

TOLD = [
    ("New Dawn won [38 percent] of the vote", "share of the vote, dawn", ("dawn", "new")),
    ("New Dawn, led by Ann Roe, took [just over 38 percent] of the vote", "share of the vote, dawn", ("dawn", "new")),
    ("Ann Roe got [52 per cent] of votes in the first round", "share of the vote, roe, round", ("ann", "roe")),
    ("The Greens won [9 percent] of the vote in the poll", "share of the vote, greens", ("greens",)),
    ("[Some 61 percent] of registered voters turned out", "turnout", ()),
]


@pytest.mark.parametrize(("marked", "attribute", "scope"), TOLD)
def test_votes(marked: str, attribute: str, scope: tuple[str, ...]) -> None:
    at = anchored(marked)
    found = vote_of(at.reading, at.anchor)
    assert found is not None
    assert not isinstance(found, str)
    assert (found.attribute, found.scope) == (attribute, scope)


OTHERS = [
    ("A poll found that New Dawn had [38 percent] of the vote", "another-thing"),
    ("With a third of ballots counted, New Dawn had [38 percent] of the vote", "another-thing"),
    ("In 2009 New Dawn won [12 percent] of the vote", "another-time"),
    ("[Some 61 percent] of voters voted for Roe", None),
    ("Roe won [61 percent] of the seats", None),
    ("The party won [61 percent] of the vote", None),  # which party?
    ("New Dawn cut [61 percent] of the vote", None),
]


@pytest.mark.parametrize(("marked", "reason"), OTHERS)
def test_no_votes(marked: str, reason: str | None) -> None:
    at = anchored(marked)
    assert vote_of(at.reading, at.anchor) == reason
