"""Whose age "the 23-year-old" is."""

import pytest
from anchored import anchored

from claimcheck.grammar.persons.age_bearers import age_bearer

TOLD = [
    ("Police found the [23-year-old] asleep", "Laura Lopez", "what state somebody is in"),
    ("The [23-year-old] singer left", "Laura Lopez", "a role"),
    ("The [23-year-old] left", "Laura Lopez", "a verb"),
    ("A [23-year-old] left", None, "anybody"),
    ("The [23-year-old] house burned", None, "a thing"),
    ("The [23-year-old] victim left", None, "somebody without a name"),
    ("Juan Perez met the [23-year-old] on the way", None, "another one in the sentence"),
    ("It rained. It snowed. It was cold. The [23-year-old] left", None, "too far behind"),
]


@pytest.mark.parametrize(("sentence", "who", "why"), TOLD)
def test_bearer(sentence: str, who: str | None, why: str) -> None:
    at = anchored(f"The tour of the singer Laura Lopez has ended. {sentence}")
    found = age_bearer(at.reading, at.anchor, {})
    assert (found.name if found else None) == who, why


def test_what_speaks_against_it() -> None:
    at = anchored("The tour of the singer Laura Lopez has ended. The [23-year-old] left")
    of_her = next(iter(at.reading.people.entities.values())).id
    assert age_bearer(at.reading, at.anchor, {of_her: {30}}) is None
    assert age_bearer(at.reading, at.anchor, {"another": {23}}) is None
