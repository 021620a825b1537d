"""English word forms: a verb or a noun is listed once, and found in all its forms."""

from __future__ import annotations

import pytest

from claimcheck.text.inflection import noun_forms, verb_forms

VERBS = [
    ("visit", "visit visits visiting visited", "regular"),
    ("postpone", "postpone postpones postponing postponed", "ends in e"),
    ("agree", "agree agrees agreeing agreed", "ends in ee"),
    ("carry", "carry carries carrying carried", "consonant and y"),
    ("stay", "stay stays staying stayed", "vowel and y"),
    ("reach", "reach reaches reaching reached", "a hiss"),
    ("die", "die dies dying died", "ie before -ing"),
    ("plan", "plan plans planning planned", "doubles its last letter"),
    ("travel", "travel travels traveling traveled travelling travelled", "in Britain only"),
    ("meet", "meet meets meeting met", "irregular"),
    ("speak", "speak speaks speaking spoke spoken", "irregular, with a participle of its own"),
    ("hit", "hit hits hitting", "the past is the base"),
    ("kill", "kill kills killing killed", "ends in two letters already"),
    ("go", "go goes going went gone", "irregular throughout"),
    ("have", "have has having had", "irregular throughout"),
    ("run", "run runs running ran", "irregular, and doubles"),
]


@pytest.mark.parametrize(("base", "forms", "why"), VERBS)
def test_verb_forms(base: str, forms: str, why: str) -> None:
    assert verb_forms(base) == set(forms.split()), why


def test_a_particle_stays_behind() -> None:
    assert verb_forms("call off") == {"call off", "calls off", "calling off", "called off"}


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        ("talk", "talks"),
        ("city", "cities"),
        ("search", "searches"),
        ("gunman", "gunmen"),
        ("trade mission", "trade missions"),
    ],
)
def test_noun_forms(singular: str, plural: str) -> None:
    assert noun_forms(singular) == {singular, plural}
