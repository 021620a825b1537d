"""A title that sounds like an office of a country need not be it: its words must be those of the office and place."""

from __future__ import annotations

import pytest
from articles import articles

from claimcheck import pipeline
from claimcheck.judge.titles import names_office
from claimcheck.model import Claim, Entity, Office
from claimcheck.rules import load


def judged(text: str) -> list[bool]:
    """Whether each title of a person in a text is an office in its own words."""
    return [_judged(claim) for claim in pipeline.check(articles(text)).claims if claim.kind == "title"]


def _judged(claim: Claim) -> bool:
    assert isinstance(claim.value, Office)
    assert claim.subject is not None
    assert isinstance(claim.subject.about, Entity)
    return names_office(claim, claim.value, claim.subject.about, load().lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian President Laura Lopez spoke.",
        "But Norway’s President Laura Lopez spoke.",
        "Laura Lopez, the president of Norway, spoke.",
        "The president of Norway, Laura Lopez, spoke.",
        "U.S. House Speaker Laura Lopez spoke.",
        "Laura Lopez is president of the United States.",
    ],
)
def test_the_office_itself(text: str) -> None:
    assert judged(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "American Airlines President Laura Lopez spoke.",
        "Bank of Norway President Laura Lopez spoke.",
        "Laura Lopez, the Norwegian president of Acme, spoke.",
        "Norwegian President Lopez spoke.",
    ],
)
def test_another_or_too_little(text: str) -> None:
    assert not any(judged(text))
