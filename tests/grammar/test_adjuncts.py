"""What may stand between a verb and its day."""

import pytest
from anchored import anchored

from claimcheck.grammar.adjuncts import CAUSING, ON_WHICH, belongs, is_day_of_verb

SAYING = {"said"}
TOLD = [
    ("died [Monday]", True, "nothing"),
    ("died at her home in Ely, East Kent, on [Monday]", True, "a place told twice"),
    ("died in Ely and Leeds on [Monday]", True, "two places"),
    ("died of cancer at a hospital on [Monday]", True, "a cause"),
    ("died, an aide said on [Monday]", False, "who says it"),
    ("died in a house that burned on [Monday]", False, "another clause"),
    ("died and was buried on [Monday]", False, "another verb"),
    ("died of wounds suffered on [Monday]", False, "a participle"),
    ("died citing the weather on [Monday]", False, "what somebody is doing"),
    ("died for the cause on [Monday]", False, "for what"),
    ("died “of love” on [Monday]", False, "another's words"),
]


@pytest.mark.parametrize(("marked", "told", "why"), TOLD)
def test_belongs(marked: str, told: bool, why: str) -> None:
    at = anchored(marked)
    words = at.reading.sentence(at.anchor.sentence).words
    assert belongs(words, 1, at.anchor.first, SAYING, CAUSING) == told, why


def test_what_is_done_to_somebody_is_done_for_something() -> None:
    for marked, told in (("charged with the murder on [Monday]", False), ("charged with murder on [Monday]", True)):
        at = anchored(marked)
        words = at.reading.sentence(at.anchor.sentence).words
        assert belongs(words, 1, at.anchor.first, SAYING, ON_WHICH) == told


DAYS = [
    ("held on [Monday]", True, "with “on”"),
    ("held in the [June 3] raid", False, "what describes a noun"),
    ("held in [Monday]’s raid", False, "an owner"),
    ("held in [Monday] raids", False, "no day is told with “in”"),
    ("held since [Monday]", False, "where a stretch begins"),
]


@pytest.mark.parametrize(("marked", "told", "why"), DAYS)
def test_days_of_verbs(marked: str, told: bool, why: str) -> None:
    at = anchored(marked)
    words = at.reading.sentence(at.anchor.sentence).words
    assert is_day_of_verb(words, at.anchor, is_day=True) == told, why
