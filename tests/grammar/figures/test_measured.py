"""Claims of money, percentages and measures."""

import pytest
from anchored import anchored

from claimcheck.grammar.figures.measured import claim_of
from claimcheck.model import Amount, Claim, Range


def claimed(marked: str) -> Claim:
    """The claim of the amount between brackets."""
    at = anchored(marked)
    found = claim_of(at.reading, at.anchor.mention.kind.value, at.anchor)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("marked", "attribute", "subject"),
    [
        # money of the story: by the governing word alone, however the noun is put
        ("The thieves stole jewels worth [$50 million]", "stolen", "story"),
        ("The thieves got away with [$50 million] in jewels stolen", "stolen", "story"),
        ("The flood caused [$2 million] in damage", "damage", "story"),
        ("The flood caused [$2 million] of damage", "damage", "story"),
        ("The flood caused damage of [$2 million]", "damage", "story"),
        ("A bid of [$2 million] was made", "price", "story"),
        # of a person: with what it was for
        ("Laura Lopez paid [$30,000] in taxes", "paid taxes", "Laura Lopez"),
        ("Laura Lopez paid [$30,000] to a bank", "paid bank", "Laura Lopez"),
        ("Laura Lopez paid [$30,000] for the house of her dreams", "paid house", "Laura Lopez"),
        ("Laura Lopez has [$3 million] in gold", "has gold", "Laura Lopez"),
        ("Laura Lopez paid $30,000 in taxes and [$2,000] in fees", "paid fees", "Laura Lopez"),
        # a share, of what: a share of homes is none of shops
        ("Laura Lopez paid [14 percent] of her income in tax", "paid income", "Laura Lopez"),
        ("The fire destroyed [12 percent] of the homes", "destroyed", "story"),
        ("[40 percent] of voters marched", "marched voters", "story"),  # the noun ends where the verb stands
        # a measure, of what; where it was does not matter
        ("Laura Lopez fell [60 metres]", "fell", "Laura Lopez"),
        ("Laura Lopez fell [60 metres] on ice", "fell", "Laura Lopez"),
        ("The fire destroyed [30 hectares] of forest", "destroyed forest", "story"),
        # a date is no noun
        ("Laura Lopez fell [60 metres] on Monday", "fell", "Laura Lopez"),
        ("The fire destroyed [12 percent] in May", "destroyed", "story"),
    ],
)
def test_what_is_stated(marked: str, attribute: str, subject: str) -> None:
    found = claimed(marked)
    assert found.subject is not None
    assert (found.attribute, found.subject.label, found.production) == (attribute, subject, "amount-of-predicate")


@pytest.mark.parametrize(
    ("marked", "scope"),
    [
        ("Laura Lopez paid [$30,000] in taxes", ()),
        ("Laura Lopez paid [$30,000] in local income taxes", ("income", "local")),  # sorted
        ("Laura Lopez paid [$30,000] in her local taxes", ("local",)),  # whose they are narrows nothing
        ("Laura Lopez gave [$30,000] to the small local library that she loved", ("local", "small")),
        ("The fire destroyed [12 percent] of the wooden homes", ("wooden",)),
        ("The thieves stole [$30,000] in old coins", ()),  # money of the story
    ],
)
def test_words_that_narrow(marked: str, scope: tuple[str, ...]) -> None:
    assert claimed(marked).scope == scope


@pytest.mark.parametrize(
    ("marked", "reason"),
    [
        ("A ticket is [12 euros]", "no-predicate"),
        ("The lake is [40 metres] deep", "no-predicate"),
        ("Laura Lopez gave [$30,000]", "no-object"),
        ("Laura Lopez gave [$30,000] to", "no-object"),
        ("Laura Lopez gave [$30,000] on 3 May", "no-object"),
        ("Laura Lopez gave [$30,000] on Monday", "no-object"),
        ("Laura Lopez paid [14 percent]", "no-object"),
        ("The firm paid [$30,000] in taxes", "no-person"),
        ("The fire caused another [$2 million] in damage", "part-of-a-whole"),
        ("The storm of 2004 caused [$2 million] in damage", "another-time"),
    ],
)
def test_reasons(marked: str, reason: str) -> None:
    found = claimed(marked)
    assert (found.subject, found.unresolved, found.production) == (None, reason, "amount")


PAIRS = [
    ("The thieves stole [85 million euros] ($108 million)", "stolen"),
    ("The thieves stole 85 million euros ([$108 million])", "stolen"),
    ("The [85 million euros] ($108 million) acquisition was agreed", "price"),
    ("The 85 million euros ([$108 million]) acquisition was agreed", "price"),
    ("A sum of 85 million euros ([$108 million]) stolen", "stolen"),
]


@pytest.mark.parametrize(("marked", "attribute"), PAIRS)
def test_a_pair_of_sums_is_said_of_one_thing(marked: str, attribute: str) -> None:
    assert claimed(marked).attribute == attribute


def test_a_pair_of_measures_is_one_claim() -> None:
    assert claimed("Laura Lopez fell [60 metres] (200 feet)").attribute == "fell"
    at = anchored("Laura Lopez fell 60 metres ([200 feet])")
    assert claim_of(at.reading, "measure", at.anchor) is None


def test_a_vague_amount_commits_to_a_wide_range() -> None:
    at = anchored("The thieves stole [millions of dollars]")
    stolen = claim_of(at.reading, "money", at.anchor)
    assert stolen is not None
    assert isinstance(stolen.value, Amount)
    assert stolen.value.hard == Range(10**6, 20 * 10**6)


@pytest.mark.parametrize(
    ("marked", "reason"),
    [
        ("A quake of [magnitude 6.3] struck the island", ""),
        ("A [6.3-magnitude] quake struck the island", ""),
        ("A previous [9.1-magnitude] quake struck the island", "another-time"),
        ("The quake of 2004 had a [magnitude of 9.1]", "another-time"),
    ],
)
def test_magnitudes_are_of_the_story(marked: str, reason: str) -> None:
    found = claimed(marked)
    assert isinstance(found.value, Amount)
    assert (found.value.unit, found.unresolved) == ("magnitude", reason)
    assert (found.attribute, found.subject is None) == (("", True) if reason else ("magnitude", False))


def test_tolls_of_a_share_grow() -> None:
    assert claimed("The fire destroyed [12 percent] of the homes").cumulative
    assert not claimed("The thieves stole [$30,000]").cumulative
