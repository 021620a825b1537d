"""What an amount is said of, and why that cannot be told."""

import pytest
from anchored import anchored

from claimcheck.grammar import Found
from claimcheck.grammar.claim_type import STORY
from claimcheck.grammar.figures.predicates import said_of
from claimcheck.model import Entity, Event


def said(marked: str, noun: str = "", scope: tuple[str, ...] = ()) -> Found | str:
    """What the amount between brackets, which counts ``noun``, is said of."""
    at = anchored(marked)
    return said_of(at.reading, at.anchor, at.last, noun, scope)


def found(marked: str, noun: str = "", scope: tuple[str, ...] = ()) -> Found:
    told = said(marked, noun, scope)
    assert isinstance(told, Found), told
    return told


def person(marked: str, noun: str = "") -> str | None:
    """The person of whom it is said."""
    subject = found(marked, noun).subject
    return subject.name if isinstance(subject, Entity) else None


@pytest.mark.parametrize(
    ("marked", "noun", "reason"),
    [
        ("[Two boats] in the harbour", "boats", "no-predicate"),
        ("Laura Lopez won the race [seven times]", "times", "no-predicate"),
        ("Laura Lopez paid [$30,000]", "", "no-object"),  # for what?
        ("Laura Lopez earned [$30,000]", "", "no-object"),
        ("The firm paid [$30,000] in taxes", "taxes", "no-person"),
        ("The man fell [60 metres]", "", "no-person"),
        ("Perez served most of a [six-month] sentence", "", "part-of-a-whole"),
        ("Two of the [12 people] were killed", "people", "part-of-a-whole"),
        ("The blast killed [three children]", "children", "part-of-a-whole"),  # of a toll
        ("The blast killed [12 people] in the village. Two villages were hit", "people", "part-of-a-whole"),  # which?
        ("The fire of 2004 killed [12 people]", "people", "another-time"),
        ("A previous fire killed [12 people]", "people", "another-time"),
    ],
)
def test_reasons(marked: str, noun: str, reason: str) -> None:
    assert said(marked, noun) == reason


@pytest.mark.parametrize(
    ("marked", "noun", "attribute"),
    [
        ("[43 people] were killed", "people", "killed"),  # the noun says no more than the word
        ("The fire destroyed [43 houses]", "houses", "destroyed"),
        ("[200 people] queued at the door", "people", "queued people"),
        ("[Three children] marched", "children", "marched children"),  # no toll: the whole of them
        ("Laura Lopez paid [$30,000] in taxes", "taxes", "paid taxes"),
        ("Laura Lopez paid [$30,000] in taxes in 2011", "taxes", "paid taxes 2011"),
        ("Laura Lopez paid [$30,000] in taxes from 2007 to 2014", "taxes", "paid taxes 2007-2014"),
        ("Laura Lopez was married [seven times] before 2011", "times", "married times"),  # not yearly
    ],
)
def test_what_is_stated(marked: str, noun: str, attribute: str) -> None:
    assert found(marked, noun).attribute == attribute


@pytest.mark.parametrize(
    ("marked", "attribute"),
    [
        ("The firm was bought for [$25] per share", "price per share"),
        ("The firm was bought for [$25] a share", "price per share"),
        ("The firm was bought for [$25] each share", "price per share"),
        ("The firm was bought for [$25]-a-share", "price per share"),
        ("The firm was bought for [$25] on Monday", "price"),
        ("The firm was bought for [$25] a", "price"),
    ],
)
def test_rates(marked: str, attribute: str) -> None:
    assert found(marked).attribute == attribute


@pytest.mark.parametrize(
    ("marked", "scope"),
    [
        ("[43 people] were injured", ("young",)),
        ("[43 people] were seriously injured", ("young", "seriously")),
        ("[43 people] were reportedly injured", ("young",)),  # how it is known, not how they are
        ("[43 people] were only injured", ("young",)),
        ("[43] injured", ("young",)),
        ("Injured were [43 people]", ("young",)),  # nothing before the governing word
    ],
)
def test_degrees_narrow(marked: str, scope: tuple[str, ...]) -> None:
    assert found(marked, "people", ("young",)).scope == scope


@pytest.mark.parametrize(
    ("marked", "noun", "name"),
    [
        ("Laura Lopez fell [60 metres]", "", "Laura Lopez"),
        ("Laura Lopez, a climber of note, fell [60 metres]", "", "Laura Lopez"),
        # the last one before the word, in its clause
        ("Laura Lopez told Juan Perez that he had [three sons]", "sons", "Juan Perez"),
        ("Laura Lopez was there when Juan Perez fell [60 metres]", "", "Juan Perez"),
        ("According to Laura Lopez, Juan Perez has [three sons]", "sons", "Juan Perez"),
        # a participle takes the subject of the clause before
        ("Laura Lopez lay still after falling [60 metres]", "", "Laura Lopez"),
        # the object right after
        ("[Seven bullets] hit Juan Perez", "bullets", "Juan Perez"),
        # the only person of the sentence
        ("After Laura Lopez slipped, amid cries she fell [60 metres]", "", "Laura Lopez"),
        ("Laura Lopez tried before, but fell [60 metres]", "", "Laura Lopez"),
        # pronouns
        ("Laura Lopez arrived. She has [three sons]", "sons", "Laura Lopez"),
        # a possessor is not the subject, who is named after it is
        ("Laura Lopez arrived. Her brother, Juan Perez, has [three sons]", "sons", "Juan Perez"),
    ],
)
def test_subjects(marked: str, noun: str, name: str) -> None:
    assert person(marked, noun) == name


@pytest.mark.parametrize(
    "marked",
    [
        "Laura Lopez said the man fell [60 metres]",  # a reporting verb between
        "Laura Lopez's rope fell [60 metres]",
        "Laura Lopez’s rope fell [60 metres]",
        "Laura Lopez arrived. Her rope fell [60 metres]",
        "They fell [60 metres]",
        "Laura Lopez saw Juan Perez, but the man fell [60 metres]",  # two people of another clause
    ],
)
def test_nobody_it_is_said_of(marked: str) -> None:
    assert said(marked) == "no-person"


def test_what_is_counted_in_times_is_said_of_a_person() -> None:
    assert person("Laura Lopez attended the fair [seven times]", "times") == "Laura Lopez"
    assert said("The fair was attended [seven times]", "times") == "no-person"


def test_somebody_without_a_name_is_known_by_the_age() -> None:
    assert person("A 36-year-old climber died after falling [60 metres]") == "36-year-old"
    assert said("A 36-year-old climber and a 40-year-old guide fell [60 metres]") == "no-person"


def test_the_story_and_its_part() -> None:
    assert found("The blast killed [12 people]", "people").subject == Event(STORY)
    assert found("The blast killed [12 people] in Elm village", "people").subject == Event(
        STORY, places=("Elm village",), around=("Elm",)
    )
    assert found("[200 people] marched to a hotel", "people").subject == Event(STORY)  # only tolls are told by place


def test_a_toll_told_of_there_is_a_part() -> None:
    assert said("The blast killed [12 people] there", "people") == "part-of-a-whole"


def test_tolls_grow() -> None:
    assert found("The blast killed [12 people]", "people").cumulative
    assert not found("[200 people] marched to a hotel", "people").cumulative
