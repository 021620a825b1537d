"""When the last one before was, told by what is the first since."""

import pytest
from anchored import anchored

from claimcheck.grammar.happenings.records import last_before

TOLD = [
    ("It is the first state visit by a queen since [1987]", "last before the first visit (queen, state)"),
    ("the first visit since [May 2019]", "last before the first visit"),
    ("It was the first raid in the city since [2015]", "last before the first raid (city)"),
    ("It was the deadliest raid in the city since [2015]", None),  # as it then was since 2019
    ("Halm won its first cup since [1987]", None),  # each club has a first
    ("The first goal that Hale has scored since [May]", None),
    ("First Minister Ann Roe has been in office since [2015]", None),
    ("It was the first visit since [May 2019] by a woman", None),
    ("The first visit was made in [1987]", None),
    ("It is the highest level since [1987]", None),
    ("He came for the first time since [1987]", None),
    ("She first came here since [1987]", None),
    ("She has lived there since [1987]", None),
]


@pytest.mark.parametrize(("marked", "attribute"), TOLD)
def test_the_last_before(marked: str, attribute: str | None) -> None:
    at = anchored(marked)
    found = last_before(at.reading, at.anchor)
    assert (found.attribute if found else None) == attribute
