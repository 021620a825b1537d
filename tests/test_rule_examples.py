"""The rules' own examples: each of those that ship fires, or does not, as it says, and a wrong one is told of."""

from dataclasses import replace

import pytest

from claimcheck import judge
from claimcheck.claims import CLAIM_TYPES
from claimcheck.rules import load
from claimcheck.rules.schema import Example
from claimcheck.trials import fired, trials

RULES = load().rules
CASES = [
    pytest.param(code, example, id=f"{code} {number}{'' if example.fires else ' (silent)'}")
    for code, rule in RULES.items()
    for number, example in enumerate(rule.examples, 1)
]
FIRING = RULES["age-conflict"].examples[0]


@pytest.mark.parametrize(("code", "example"), CASES)
def test_example(code: str, example: Example) -> None:
    found = fired(example, load())
    assert (code in found) is example.fires, found


@pytest.mark.parametrize("code", RULES)
def test_every_rule_has_an_example_that_fires(code: str) -> None:
    assert [example for example in RULES[code].examples if example.fires]


def test_every_rule_belongs_to_a_claim_type_and_the_other_way_round() -> None:
    ways = (way for claim_type in CLAIM_TYPES.values() for way in (claim_type.main, *claim_type.others))
    used = {code for way in ways for code in way.rules.values()}
    assert used | {judge.NOT_INCUMBENT} == set(RULES)  # which compares no two claims, but a claim with a list
    assert {rule.kind for rule in RULES.values()} <= CLAIM_TYPES.keys()


def test_an_example_that_is_wrong_is_not_as_said() -> None:
    wrong = replace(RULES["age-conflict"], examples=(FIRING, replace(FIRING, fires=False)))
    right, other = trials(replace(load(), rules={"age-conflict": wrong}))
    assert (right.number, right.as_said, right.fired) == (1, True, ("age-conflict",))
    assert (other.number, other.as_said) == (2, False)


def test_rules_of_kinds_that_are_off_are_not_tried() -> None:
    assert {trial.code for trial in trials(replace(load(), kinds=("age",)))} == {"age-conflict", "age-difference"}
