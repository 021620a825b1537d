"""All claims of one article, and the people it names."""

from articles import article

from claimcheck.claims import CLAIM_TYPES, extract
from claimcheck.rules import load

TEXT = (
    "Norwegian Foreign Minister Laura Lopez met Juan Perez for three hours on Monday. Lopez said: “It was a long day.”"
)


def test_claims_come_by_place_and_have_unique_ids() -> None:
    claims = extract(article(TEXT), load()).claims
    assert [c.span for c in claims] == sorted(c.span for c in claims)
    assert len({c.id for c in claims}) == len(claims)
    assert {c.kind for c in claims} == {"title", "name", "duration", "date", "quote"}


def test_people_with_how_often_their_name_stands_there() -> None:
    people = {named.entity.name: named.mentions for named in extract(article(TEXT), load()).names}
    assert people["Laura Lopez"] == 2
    assert people["Juan Perez"] == 1


def test_the_same_article_gives_the_same_claims() -> None:
    assert extract(article(TEXT), load()) == extract(article(TEXT), load())


def test_an_empty_article_states_nothing() -> None:
    assert extract(article(""), load()).claims == ()


def test_every_kind_of_the_rules_has_its_claim_type() -> None:
    assert set(load().kinds) == set(CLAIM_TYPES)
