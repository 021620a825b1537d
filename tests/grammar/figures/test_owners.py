"""Which thing an amount is told of."""

import pytest
from anchored import anchored

from claimcheck.grammar.figures.labels import label_of

LEDE = "Orva-2 lifts off\n\nThe European probe Orva-2 left the ground in Halm on Monday to cheers.\n\n"
THINGS = [
    # the head of a definite noun phrase, by its sort
    ("The probe weighs [150 kilograms]", ("spacecraft",), "a verb's subject"),
    ("The spacecraft, which weighs [150 kilograms], is new", ("spacecraft",), "a relative clause"),
    ("The spacecraft, built in Halm, weighs [150 kilograms]", ("spacecraft",), "an aside"),
    ("The probe, priced at [$4 million], is small", ("spacecraft",), "a participle"),
    ("The statue weighed [3 tonnes]", ("statue",), "another thing"),
    ("The lamp weighs [3 tonnes]", ("lamp",), "a noun that no list has"),
    ("The [150-kilogram] probe is new", ("spacecraft",), "a phrase with the amount"),
    ("The [150-kilogram] probe sank", ("spacecraft",), "an irregular verb after it"),
    ("Engineers cheered the new [150-kilogram] craft", ("spacecraft",), "an object"),
    ("The [40-million-euro] mission is new", ("mission",), "a cost by its unit"),
    ("The mission has a price tag of [40 million euros]", ("mission",), "what has a price"),
    ("The probe is small. It weighs [150 kilograms]", ("spacecraft",), "it"),
    # what the headline names
    ("Orva cost [40 million euros]", None, "half a name of the headline"),
    ("Orva-2 cost [40 million euros]", (), "a name of the headline"),
    ("It has a starting price of [$499]", None, "an unknown it"),
    ("Its starting price of [$499] is high", (), "a price of what the story is about"),
    # others
    ("Orva-1 cost [30 million euros]", None, "a name that is not in the headline"),
    ("The first probe weighed [90 kilograms]", ("spacecraft",), "the first may be the only one"),
    ("An earlier probe weighed [90 kilograms]", None, "an earlier one"),
    ("A probe weighs [90 kilograms]", None, "any probe"),
    ("It was meant to cost [30 million euros]", None, "a plan"),
    ("The tower beside the bridge cost [30 million euros]", None, "not the noun beside the verb"),
    ("A [90-kilogram] probe was shown", None, "any probe"),
    ("The bridge by the tower cost [30 million euros]", None, "not the noun beside the verb"),
]


@pytest.mark.parametrize(("marked", "scope", "why"), THINGS)
def test_owners(marked: str, scope: tuple[str, ...] | None, why: str) -> None:
    at = anchored(LEDE + marked)
    found = label_of(at.reading, at.anchor)
    assert found is not None, why
    if scope is None:
        assert found == "another-thing", why
    else:
        assert not isinstance(found, str), why
        assert found.scope == scope, why
