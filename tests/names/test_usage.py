"""What one article shows about its own words."""

from __future__ import annotations

import pytest

from claimcheck.model import Article
from claimcheck.names import vocabulary
from claimcheck.names.usage import Usage, is_title_case, usage
from claimcheck.rules import load
from claimcheck.text import parse


def _usage(text: str) -> Usage:
    return usage(parse(Article("a", text)), vocabulary(load().lexicon))


SURNAMES = [
    ("Amy King said no.", {"King"}, "a given name before, no name behind"),
    ("Martin Esau King Jr. was born here.", {"King"}, "a given name two words before, a suffix behind"),
    ("Austin Mayor Ana Roe left.", set(), "a name follows: a city that is also a given name"),
    ("The King spoke.", set(), "no name before"),
]


@pytest.mark.parametrize(("text", "surnames", "why"), SURNAMES)
def test_roles_that_are_surnames(text: str, surnames: set[str], why: str) -> None:
    assert _usage(text).surnames == surnames, why


CAPITALS = [
    ("Work", True, "the article also writes it in lower case"),
    ("Speaking", True, "a gerund"),
    ("Finally", True, "an adverb"),
    ("However", True, "a word that begins sentences"),
    ("Tsveshko", False, "it may be a name"),
]


@pytest.mark.parametrize(("word", "expected", "why"), CAPITALS)
def test_owes_its_capital_to_its_place(word: str, expected: bool, why: str) -> None:
    assert _usage("They went to work on Tuesday.").owes_capital(word) is expected, why


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Talks in Beijing ended.", True), ("Talks in South Korea ended.", True), ("Talks in Oslo ended.", False)],
)
def test_speaks_of_a_country_where_family_names_come_first(text: str, expected: bool) -> None:
    assert _usage(text).family_first is expected


BODY = "\n\nThe council of the town voted on Tuesday, and nobody could say what would come of the old bridge now."
HEADLINES = [
    ("Old Bridge Closes After Long Vote", True, "title case"),
    ("Old bridge in Halmsund closes after vote", False, "one name in a headline"),
    ("OLD BRIDGE CLOSES AFTER VOTE.", True, "all in capitals, though it is no headline"),
    ("Bridge", False, "too short to tell"),
]


@pytest.mark.parametrize(("headline", "expected", "why"), HEADLINES)
def test_title_case(headline: str, expected: bool, why: str) -> None:
    assert is_title_case(parse(Article("a", headline + BODY)).sentences[0]) is expected, why
