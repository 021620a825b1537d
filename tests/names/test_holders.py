"""Who holds which title: what one title lends to the next. The ways of giving one are in the tables."""

from __future__ import annotations

import pytest

from .corpus import people_of

CASES = [
    ("Norway’s head of state and party leader Ana Roe left.", ["Norway", "Norway"], "joined titles share the country"),
    ("The king and President Ana Roe left.", [""], "an article points at somebody else than the capital"),
    ("Norway’s party leader, Ana Roe, and Mayor Peter Hale left.", ["Norway", ""], "the titles of two people do not"),
]


@pytest.mark.parametrize(("text", "scopes", "why"), CASES)
def test_scopes(text: str, scopes: list[str], why: str) -> None:
    assert [holding.office.scope for holding in people_of(text).holdings] == scopes, why


def test_every_production_is_reached() -> None:
    text = (
        "Mayor Ana Roe left. Judge Peter Hale, a lawyer, stayed. Peter Hale is the party leader. "
        "The treasurer, Varda Tsveshko, sang. Mr. Hale began as a clerk. The mayor came back."
    )
    found = {holding.production for holding in people_of(text).holdings}
    assert found == {"before-name", "after-name", "copula", "title-then-name", "as", "reference"}


def test_a_holding_knows_its_sentence() -> None:
    people = people_of("It rained. Mayor Ana Roe left.")
    assert [(holding.sentence, holding.person) for holding in people.holdings] == [(1, "Ana Roe")]
