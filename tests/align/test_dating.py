"""The date an article speaks from: what it states itself, else the option, else its story's."""

from datetime import datetime

import pytest
from articles import article

from claimcheck.align import date_articles, group, infer
from claimcheck.model import Article, DateOrigin

OPTION = datetime(2020, 1, 1)


def dated(
    text: str, option: datetime | None = None, published: datetime | None = None
) -> tuple[datetime | None, DateOrigin]:
    (found,) = date_articles([article(text, published=published)], option)
    return found.published, found.published_from


def test_metadata_comes_first() -> None:
    text = "BERGEN, June 3, 2021 — The mayor spoke."
    assert dated(text, OPTION, datetime(2023, 6, 20)) == (datetime(2023, 6, 20), DateOrigin.METADATA)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BERGEN, June 3, 2021 — The mayor spoke.", datetime(2021, 6, 3)),
        ("The bridge\n\nPublished 3 June 2021\n\nThe mayor spoke.", datetime(2021, 6, 3)),
        ("The bridge\n\n/ 04:30 PM June 3, 2021\n\nThe mayor spoke.", datetime(2021, 6, 3, 16, 30)),
        ("The bridge\n\nAs of: 3 June 2021, 2:10 p.m.\n\nThe mayor spoke.", datetime(2021, 6, 3, 14, 10)),
    ],
)
def test_a_dateline_or_a_stamp(text: str, expected: datetime) -> None:
    assert dated(text, OPTION) == (expected, DateOrigin.DATELINE)


@pytest.mark.parametrize(
    "text",
    [
        "BERGEN — The mayor spoke.",
        "BERGEN, June 3 — The mayor spoke.",  # no year
        "The mayor spoke on June 3, 2021.",  # a date of the story, not of the article
    ],
)
def test_the_option_when_it_states_none(text: str) -> None:
    assert dated(text, OPTION) == (OPTION, DateOrigin.OPTION)
    assert dated(text) == (None, DateOrigin.NONE)


def inferred(*articles: Article) -> list[tuple[datetime | None, str]]:
    return [(a.published, a.published_from.value) for a in infer(articles, group(articles))]


def test_inferred_from_the_other_articles_of_its_story() -> None:
    found = inferred(
        article("x", "a", datetime(2023, 6, 19, 14)), article("x", "b", None), article("x", "c", datetime(2023, 6, 20))
    )
    assert found[1] == (datetime(2023, 6, 19), "inferred")


def test_not_inferred_from_another_story() -> None:
    assert inferred(article("x", "a", datetime(2023, 6, 19)), article("x", "b", None, "two"))[1] == (None, "none")


def test_not_inferred_from_articles_that_lie_far_apart() -> None:
    found = inferred(
        article("x", "a", datetime(2023, 1, 1)), article("x", "b", None), article("x", "c", datetime(2023, 6, 20))
    )
    assert found[1] == (None, "none")
