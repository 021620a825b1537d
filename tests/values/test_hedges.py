"""Which words before and after a value belong to it."""

from __future__ import annotations

import pytest

from claimcheck.model import Modifier
from claimcheck.rules import load
from claimcheck.values import read

HEDGES = load().lexicon.hedges
BEFORE = [phrase for phrase in HEDGES if not phrase.startswith(("or ", "at the", "more or less"))]
BEHIND = [phrase for phrase in HEDGES if phrase.startswith(("or ", "at the", "at least", "at most"))]


@pytest.mark.parametrize("phrase", BEFORE)
def test_every_hedge_of_the_rules_is_read_before_a_number(phrase: str) -> None:
    (mention,) = read(f"There were {phrase} 24 boats.", None, HEDGES)
    assert (mention.text, mention.quantity and mention.quantity.modifier) == (f"{phrase} 24", HEDGES[phrase])


@pytest.mark.parametrize("phrase", BEHIND)
def test_every_hedge_of_the_rules_is_read_behind_a_number(phrase: str) -> None:
    (mention,) = read(f"There were 24 {phrase}.", None, HEDGES)
    assert (mention.text, mention.quantity and mention.quantity.modifier) == (f"24 {phrase}", HEDGES[phrase])


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("It lasted over two hours.", Modifier.MORE_THAN),
        ("After over two hours they left.", Modifier.MORE_THAN),
        ("Arrests were made over two days.", None),  # through two days
        ("Prices rose over the past two weeks.", None),
        ("There were riots over four nights.", None),
        ("He met over 50 voters.", Modifier.MORE_THAN),
        ("The recover 5 plan.", None),  # no word of its own
        ("It was about. 20 came.", None),
        ("(about 20)", Modifier.APPROX),
        ("About 20 came.", Modifier.APPROX),
        ("It was just over\n20.", Modifier.MORE_THAN),
        ("Some 20 came.", Modifier.APPROX),
        ("20-odd men", Modifier.APPROX),
        ("20-plus men", Modifier.EQUAL_OR_MORE),
        ("20+ men", Modifier.EQUAL_OR_MORE),
        ("20+5", None),
        ("~20 men", Modifier.APPROX),
    ],
)
def test_hedges(text: str, modifier: Modifier | None) -> None:
    mention = read(text, None, HEDGES)[0]
    assert mention.quantity is not None
    assert mention.quantity.modifier == modifier


def test_a_hedge_belongs_to_one_value_only() -> None:
    first, second = read("20 or more 30", None, HEDGES)
    assert first.span.end <= second.span.start
