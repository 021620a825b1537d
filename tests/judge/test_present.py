"""What a sentence tells of the article's own days, a Tuesday in June 2023, and what of another time."""

from __future__ import annotations

import pytest
from articles import TUESDAY, articles

from claimcheck import pipeline
from claimcheck.judge.present import tells_of_now


def now(text: str) -> bool:
    """Whether the first title of a text is told of the present."""
    claims = pipeline.check(articles(text)).claims
    title = next(claim for claim in claims if claim.kind == "title")
    return tells_of_now(title, claims, TUESDAY)


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian President Laura Lopez spoke on Monday.",
        "Norwegian President Laura Lopez spoke last week, on June 13.",
        "Norwegian President Laura Lopez will speak on Friday.",
        "Norwegian President Laura Lopez spoke. On Monday, Laura Lopez, 54, met Juan Perez.",
        "Laura Lopez is the president of Norway, Oslo said on Monday.",
    ],
)
def test_the_present(text: str) -> None:
    assert now(text)


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian President Laura Lopez spoke.",
        "Norwegian President Laura Lopez spoke in 1994.",
        "Norwegian President Laura Lopez spoke on Monday of what she saw in 1994.",
        "On Monday, 20 years after it closed, Norwegian President Laura Lopez spoke.",
        "On Monday officials opened the bridge that the then Norwegian President Laura Lopez built.",
        "On Monday it was as it had been since Norwegian President Laura Lopez spoke.",
        "Norwegian President Laura Lopez’s papers were sold on Monday.",
        "Laura Lopez was the president of Norway, Oslo said on Monday.",
    ],
)
def test_another_time(text: str) -> None:
    assert not now(text)
