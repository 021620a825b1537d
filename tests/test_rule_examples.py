"""The rules' own examples in rules.yaml: each fires, or does not, as it says."""

import pytest
from articles import articles

from claimcheck import judge, pipeline
from claimcheck.claims import CLAIM_TYPES
from claimcheck.rules import load
from claimcheck.rules.schema import Example

RULES = load().rules
CASES = [
    pytest.param(code, example, id=f"{code} {number}{'' if example.fires else ' (silent)'}")
    for code, rule in RULES.items()
    for number, example in enumerate(rule.examples, 1)
]


@pytest.mark.parametrize(("code", "example"), CASES)
def test_example(code: str, example: Example) -> None:
    """The articles of an example carry no date but their datelines, and report one story."""
    fired = {finding.rule for finding in pipeline.check(articles(*example.articles, published=None)).findings}
    assert (code in fired) is example.fires, fired


@pytest.mark.parametrize("code", RULES)
def test_every_rule_has_an_example_that_fires(code: str) -> None:
    assert [example for example in RULES[code].examples if example.fires]


def test_every_rule_belongs_to_a_claim_type_and_the_other_way_round() -> None:
    ways = (way for claim_type in CLAIM_TYPES.values() for way in (claim_type.main, *claim_type.others))
    used = {code for way in ways for code in way.rules.values()}
    assert used | {judge.NOT_INCUMBENT} == set(RULES)  # which compares no two claims, but a claim with a list
    assert {rule.kind for rule in RULES.values()} <= CLAIM_TYPES.keys()
