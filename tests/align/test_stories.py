"""Which articles report the same events."""

from datetime import datetime
from itertools import permutations

from articles import article

from claimcheck.align import group
from claimcheck.model import Article

BRIDGE = [
    "The mayor of Bergen, Laura Lopez, closed the Sotra bridge on Monday. Men from Multikonsult had found cracks.",
    "Cracks in the Sotra bridge: in Bergen, Laura Lopez acts. Experts of Multikonsult had warned her.",
]
FESTIVAL = [
    "The singer Carlos Ruiz opened the festival in Valparaiso. The band Los Tres and Mon Laferte followed him.",
    "In Valparaiso the festival began with Carlos Ruiz. Later came Los Tres and, at midnight, Mon Laferte.",
]


def articles(texts: list[str], **known: str) -> list[Article]:
    return [article(text, f"{n}", story=known.get("story")) for n, text in enumerate(texts)]


def sources(found: list[Article]) -> list[tuple[str, ...]]:
    return [story.sources for story in group(found)]


def test_two_stories_in_one_batch_stay_two() -> None:
    assert sources(articles([*BRIDGE, *FESTIVAL])) == [("0", "1"), ("2", "3")]


def test_the_order_of_input_does_not_matter() -> None:
    given = articles([*BRIDGE, *FESTIVAL])
    assert {tuple(group(order)) for order in permutations(given)} == {group(given)}


def test_a_declared_story_overrides() -> None:
    texts = [*BRIDGE, *FESTIVAL]
    assert sources(articles(texts, story="one")) == [("0", "1", "2", "3")]
    apart = [article(BRIDGE[0], "0", story="one"), article(BRIDGE[1], "1", story="two")]
    assert sources(apart) == [("0",), ("1",)]
    half = [article(BRIDGE[0], "0", story="one"), article(BRIDGE[1], "1", story=None)]
    assert sources(half) == [("0",), ("1",)]


def test_articles_far_apart_in_time_are_two_stories() -> None:
    early = article(BRIDGE[0], "0", datetime(2022, 6, 20), None)
    late = article(BRIDGE[1], "1", datetime(2023, 6, 20), None)
    assert sources([early, late]) == [("0",), ("1",)]


def test_a_few_common_words_make_no_story() -> None:
    texts = ["The mayor spoke in Bergen on Monday.", "A singer sang in Bergen on Monday."]
    assert sources(articles(texts)) == [("0",), ("1",)]


def test_a_story_is_labelled_by_the_names_that_its_articles_share() -> None:
    (story,) = group(articles(BRIDGE))
    assert set(story.label.split(", ")) <= {"Sotra", "Bergen", "Laura", "Lopez", "Multikonsult", "Laura Lopez"}


def test_no_article_no_story() -> None:
    assert group([]) == ()


def test_an_empty_article_is_a_story_of_its_own() -> None:
    assert sources([article("", "0", story=None), article("", "1", story=None)]) == [("0",), ("1",)]


HARBOUR = (
    "In Bergen Laura Lopez opened the harbour conference. Fishermen from Bodo and Alta came with their trawlers to "
    "hear what the fisheries ministry plans for herring quotas. Marit Dahl of the Havforsk institute warned. {}"
)
BUDGET = (
    "Laura Lopez presented the budget in Oslo. Pensions rise, hospitals in Hamar and Skien get nothing, and Kjell Moe "
    "of the nurses’ union Sykepleien announced strikes for autumn. The Riksbank called the borrowing excessive. {}"
)


def test_one_politician_in_different_weeks_is_two_stories() -> None:
    """The name is shared, the words of what happened are not."""
    told = [
        article(HARBOUR.format("Dahl had charts."), "a", datetime(2023, 6, 1), story=None),
        article(HARBOUR.format("The trawlers blew their horns."), "b", datetime(2023, 6, 2), story=None),
        article(BUDGET.format("Moe was applauded."), "c", datetime(2023, 6, 15), story=None),
        article(BUDGET.format("The Riksbank had warned before."), "d", datetime(2023, 6, 16), story=None),
    ]
    assert [story.sources for story in group(told)] == [("a", "b"), ("c", "d")]
