"""What a number counts."""

import pytest
from anchored import anchored

from claimcheck.grammar.figures.counted import counted

NOUNS = [
    ("They saw [five] tall lawmakers", "lawmakers", "a listed noun, an adjective between"),
    ("She gave [41] speeches", "speeches", "a plural that no list has"),
    ("They read the [225]-page report", "pages", "behind a hyphen"),
    ("[Hundreds] of workers left", "workers", "a vague number, with “of”"),
    ("[Six] were badly wounded", "", "alone, before what is said of people"),
    ("The death toll rose to [27]", "", "a toll"),
    ("The toll rose to [27] as workers dug", "", "a toll, and no noun beyond a word that builds sentences"),
    ("They met [12] and left", None, "nothing"),
]


@pytest.mark.parametrize(("marked", "noun", "why"), NOUNS)
def test_counted(marked: str, noun: str | None, why: str) -> None:
    at = anchored(marked)
    found = counted(at.reading, at.anchor)
    assert (found.noun if found else None) == noun, why
