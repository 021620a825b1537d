"""What a title means as an office, and how it is shown to an editor."""

from __future__ import annotations

import pytest

from .corpus import people_of

SHOWN = [
    ("The Norwegian foreign minister left.", "foreign minister (Norway)", True),
    ("Norway’s former foreign minister left.", "former foreign minister (Norway)", True),
    ("The president-elect left.", "president-elect", True),
    ("The Republican governor left.", "governor", True),
    ("The state senator left.", "state senator", False),
    ("The Rowing Club coach left.", "coach (Rowing Club)", False),
    ("The coach of the Rowing Club left.", "coach of the Rowing Club", False),
]


@pytest.mark.parametrize(("text", "shown", "listed"), SHOWN)
def test_office(text: str, shown: str, listed: bool) -> None:
    (title,) = people_of(text).titles[0]
    assert (title.office.shown, title.office.listed) == (shown, listed)


INFORMAL = [
    ("top diplomat", True, "a listed description"),
    ("head of diplomacy", True, "one with a tail"),
    ("senior official", True, "a word that only describes"),
    ("leader", True, "a bare leader"),
    ("chief of staff", False, "an office"),
    ("head of the Port Authority", False, "an office"),
    ("lawyer", False, "a job"),
]


@pytest.mark.parametrize(("words", "informal", "why"), INFORMAL)
def test_informal_titles(words: str, informal: bool, why: str) -> None:
    (title,) = people_of(f"The {words} left.").titles[0]
    assert title.office.informal is informal, why
