"""Whether an amount is of the whole, of this place, and of this time."""

from datetime import datetime

import pytest
from anchored import anchored
from articles import TUESDAY

from claimcheck.grammar.scene import is_background, is_part, is_share, is_superseded, locality, years

UNDATED = None


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The fire killed [four people]", False),
        ("[Two] of the 12 people were killed", True),  # the part
        ("Two of [12 people] were killed", True),  # what it is a part of is no toll either
        ("Two of the [12 people] were killed", True),
        ("The fire killed seven, including [three children]", True),
        ("among them [three children]", True),
        ("[Four other people] were hurt", True),
        ("[Four more] were hurt", True),
        ("[Four people] more were hurt", True),
        ("another [four people] were hurt", True),
        ("an additional [four people] were hurt", True),
        ("a group of [four people] was hurt", True),
        ("a total of [four people] were hurt", False),  # "of" after a word for the whole
        ("the deaths of [four people]", False),
        ("The fire took the lives of [four people]", False),
        ("[$2 million] of damage", False),  # a sum is counted in its unit, not of others
        ("damage of [$2 million]", False),
        ("another [$2 million] of damage", True),
    ],
)
def test_a_part(marked: str, expected: bool) -> None:
    at = anchored(marked)
    assert is_part(at.reading, at.anchor, at.last) is expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Perez served [six months]", False),
        ("Perez served most of a [six-month] sentence", True),
        ("Perez served half of a [six-month] sentence", True),
        ("Perez served part of [six months]", True),
        ("Most of the guards there served [six months]", False),  # a share of others, farther off
    ],
)
def test_a_share_of_a_whole(marked: str, expected: bool) -> None:
    at = anchored(marked)
    assert is_share(at.reading, at.anchor) is expected


@pytest.mark.parametrize(
    ("marked", "dated", "undated"),
    [
        ("The fire killed [12 people]", False, False),
        ("The fire killed [12 people] on Monday", False, False),
        # years: against the article's date; without one, against what the article opens with
        ("A fire of 2004 killed [12 people]", True, False),
        ("Rain fell. Snow came. Wind blew. A fire of 2004 killed [12 people]", True, True),
        ("Rain fell on May 3, 2004. Snow came. Wind blew. The fire of 2004 killed [12 people]", True, False),
        ("Rain fell in 2004. Snow came. Wind blew. The fire of May 3, 2004, killed [12 people]", True, False),
        ("Rain fell in 2003. Snow came. Wind blew. The fire of May 3, 2004, killed [12 people]", True, True),
        ("A fire killed [12 people] in 2022", True, False),
        ("A fire killed [12 people] last year", True, False),
        ("A fire killed [12 people] in 2023", False, False),
        ("A fire killed [12 people], the first since 2022", False, False),  # which lasts
        # three weeks are the limit
        ("A fire killed [12 people] on June 2", False, False),
        ("A fire killed [12 people] on May 2", True, False),
        ("A fire killed [12 people] last month", False, False),  # which ended three weeks ago at most
        # results are told weeks after the quarter that they are of
        ("Sales rose [12 percent] in the first quarter", False, False),
        ("Sales rose [12 percent] in January-March", False, False),
        ("Sales rose [12 percent] in the third quarter of 2022", True, False),
        # what a figure is compared with is no time of its own
        ("Sales rose [12 percent] on a year earlier", False, False),
        ("Sales rose [12 percent] from last year", False, False),
        ("It was worse than last year, when [12 people] died", True, False),
        # a month that opens a sentence sets the scene
        ("In February, a fire killed [12 people]", True, True),
        ("In early February a fire killed [12 people]", True, True),
        ("A fire killed [12 people] in February", True, False),
        ("In February 2023 a fire killed [12 people]", True, False),
        # so long ago
        ("Ten years ago a fire killed [12 people]", True, True),
        ("A fire killed [12 people] two months ago", True, True),
        ("A fire killed [12 people] a few years ago", True, True),
        ("A fire killed [12 people] decades ago", True, True),
        ("A fire killed [12 people] two days ago", False, False),
        # a relative clause after the amount tells of something else
        ("The fire killed [12 people] in a house which was built in 1890", False, False),
        ("The fire killed [12 people], who had come in 2015", False, False),
        ("In 2015 the fire, which nobody saw, killed [12 people]", True, False),
        # words of another scene, in the amount's own clause
        ("A previous fire killed [12 people]", True, True),
        ("A separate fire killed [12 people]", True, True),
        ("A fire elsewhere killed [12 people], but this one hurt two", True, True),
        ("A previous fire hurt two, but this one killed [12 people]", False, False),
    ],
)
def test_another_time(marked: str, dated: bool, undated: bool) -> None:
    for published, expected in ((TUESDAY, dated), (UNDATED, undated)):
        at = anchored(marked, published)
        assert is_background(at.reading, at.anchor) is expected


def test_the_year_before_is_past_from_the_fourth_week_on() -> None:
    marked = "The fire of 2022 killed [12 people]"
    for published, expected in ((datetime(2023, 1, 10), False), (datetime(2023, 1, 30), True)):
        at = anchored(marked, published)
        assert is_background(at.reading, at.anchor) is expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Officials had earlier put the toll at [nine]", True),
        ("The toll was initially given as [nine]", True),
        ("For hours the toll stood at [nine], but it was raised when more were found", True),
        ("The blast killed [nine people] earlier on Monday", False),
        ("Earlier on Monday a blast killed [nine people]", False),
        ("The blast killed [nine people], but spared the school", False),
        ("The boat, originally built for 20, sank and killed [12 people]", False),
        ("[Twelve people] were killed, but officials raised fears of more deaths", False),
        ("The toll, initially put at nine, rose to [14]", False),
    ],
)
def test_a_figure_that_held_for_a_time(marked: str, expected: bool) -> None:
    assert is_superseded(anchored(marked).anchor) is expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The blast killed [12 people]", ""),
        ("The blast killed [12 people] in a school", "school"),
        ("At the school, [12 people] died", "school"),
        ("At the hospital they say [12 people] died in the school", "school"),  # the one after the amount
        ("[12 people] died in School Street", ""),  # a name
        ("[12 people] died in Elm district", "Elm district"),
        ("[12 people] died in Upper Valley district", "Upper Valley district"),
        ("[12 people] died in the district", None),
        ("[12 people] were pulled dead from a school", "school"),
        ("Smoke hid Elm village, where [12 people] died", "Elm village"),
        ("Elm village lost [12 people]", None),  # whatever opens a sentence is capitalised
        ("[12 people] died in a school in Elm village", "Elm village"),  # an area goes before a site
        ("[12 people] died and five were taken to a local hospital", ""),  # no scene: where the others went
        ("[12 people] were hurt by a man who broke out of Marl prison", ""),
        ("[12 people] were rushed to the hospital", ""),
        ("[12 people] died in the school, but Elm village was spared", "school"),  # another clause
    ],
)
def test_locality(marked: str, expected: str | None) -> None:
    at = anchored(marked)
    assert locality(at.reading, at.anchor) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Perez paid [$30,000]", ""),
        ("Perez paid [$30,000] in 2011", "2011"),
        ("Perez paid [$30,000] on May 3, 2011", "2011"),
        ("Perez paid [$30,000] from 2007 to 2014", "2007-2014"),  # not the figure of 2007
        ("Perez paid [$30,000] in 2011 and nothing in 2010", "2010-2011"),  # in order, whatever the sentence's
        ("Perez paid [$30,000] last year", ""),  # not stated
        ("Perez paid [$30,000] in May", ""),
        ("Perez paid [$30,000] for three years", ""),
        ("Perez paid [$30,000] in 2011. In 2012 he paid none", "2011"),  # another sentence
    ],
)
def test_years(marked: str, expected: str) -> None:
    at = anchored(marked)
    assert years(at.reading, at.anchor) == expected
