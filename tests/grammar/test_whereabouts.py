"""The places that an amount is told of."""

import pytest
from anchored import anchored

from claimcheck.grammar.whereabouts import named_places

TOLD = [
    ("The blasts killed [247] in Kenya and 10 in Tanzania", ("Kenya",), "up to the next amount"),
    ("The blasts killed 247 in Kenya and [10] in Tanzania", ("Tanzania",), "behind it"),
    ("In Halm, the blast killed [10 people]", ("Halm",), "before it"),
    ("[Six people] were killed and 58 injured in Halm", ("Halm",), "behind the next amount"),
    ("The blasts killed [257] in Nairobi, Kenya, and Halm, Tanzania", ("Halm, Tanzania", "Kenya"), "nested"),
    ("The quake killed [24] in Indonesia’s Aceh", ("Indonesia, Aceh",), "an owner"),
    ("The blast killed [10] in the Tanzanian capital", ("Tanzania",), "a nationality and a kind of place"),
    ("The blast killed [10] in the Tanzanian city of Halm", ("Halm, Tanzania",), "and its name"),
    ("The bomb killed [nine] at a station in the city of Halm", ("Halm",), "a kind of place and its name"),
    ("In Halm, the capital of Bergen, the blast killed [10]", ("Halm",), "an apposition is no other place"),
    ("There were [40 people] killed in Halm", ("Halm",), "there is no place before a verb of being"),
    ("The blast outside the U.S. embassy killed [10]", (), "a name that only modifies"),
    ("The blast killed [10] there", ("there",), "a place told before"),
    ("The blast killed [10] in May", (), "no place"),
]


@pytest.mark.parametrize(("marked", "places", "why"), TOLD)
def test_places(marked: str, places: tuple[str, ...], why: str) -> None:
    at = anchored(marked)
    assert named_places(at.reading, at.anchor) == places, why
