"""Who is the same person in several articles: never by spelling alone."""

import pytest

from claimcheck.align import Joined, Sighting, join_people
from claimcheck.model import Entity, EntityKind, Office

PREMIER = Office("prime minister (China)", "prime-minister", "China", listed=True)
MINISTER = Office("foreign minister (Norway)", "foreign-minister", "Norway", listed=True)
MINISTER_OF_NOWHERE = Office("foreign minister", "foreign-minister", listed=True)
MAYOR = Office("mayor (Bergen)", "mayor", "Bergen", listed=True)
FORMER = Office("former foreign minister (Norway)", "foreign-minister", "Norway", "former", listed=True)


def seen(source: str, name: str, *offices: Office, surname: str = "", mentions: int = 1) -> Sighting:
    return Sighting(
        source, Entity(name.lower(), EntityKind.PERSON, name, (), surname or name.rpartition(" ")[2], offices), mentions
    )


def names(*people: Sighting) -> set[str]:
    """The people that are left when these are joined."""
    return {entity.name for entity in join_people("s1", people).people.values()}


def test_the_same_full_name_is_the_same_person() -> None:
    assert names(seen("a", "Laura Lopez"), seen("b", "Laura Lopez", MAYOR)) == {"Laura Lopez"}


def test_a_middle_name_left_out() -> None:
    assert names(seen("a", "Laura M Lopez"), seen("b", "Laura Lopez")) == {"Laura M Lopez"}


def test_a_generation_left_out() -> None:
    assert names(seen("a", "Laura Lopez Sr"), seen("b", "Laura Lopez")) == {"Laura Lopez Sr"}
    assert len(names(seen("a", "Laura Lopez Sr"), seen("b", "Laura Lopez III"))) == 2


@pytest.mark.parametrize("office", [MINISTER, MINISTER_OF_NOWHERE])
def test_a_misspelling_with_the_same_office_is_one_person(office: Office) -> None:
    assert len(names(seen("a", "Laura Lopez", MINISTER), seen("b", "Laura Lopes", office))) == 1


def test_the_spelling_of_most_sources_is_shown() -> None:
    people = [
        seen("a", "Laura Lopes", MINISTER),
        seen("b", "Laura Lopez", MINISTER),
        seen("c", "Laura Lopez", MINISTER),
    ]
    assert names(*people) == {"Laura Lopez"}
    (entity,) = set(join_people("s1", people).people.values())
    assert (entity.id, entity.aliases) == ("s1:person:laura-lopez", ("Laura Lopes",))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (seen("a", "Laura Lopez", MINISTER), seen("b", "Laura Lopes")),  # no company
        (seen("a", "Laura Lopez", MINISTER), seen("b", "Laura Lopes", MAYOR)),  # another office
        (seen("a", "Laura Lopez", MINISTER), seen("b", "Laura Lopes", FORMER)),  # one of them is not in office
        (seen("a", "Li Qiang", PREMIER, surname="Li"), seen("b", "Li Keqiang", PREMIER, surname="Li")),  # two letters
        (seen("a", "Kim Il", MAYOR), seen("b", "Kim Al", MAYOR)),  # too short to be a slip
        (seen("a", "Laura Lopez", MAYOR), seen("b", "Maura Lopez", MAYOR)),  # another first letter
        (seen("a", "Laura Lopez", MAYOR), seen("b", "Laura Gomez", MAYOR)),
    ],
    ids=lambda sighting: sighting.entity.name,
)
def test_two_people_stay_two(first: Sighting, second: Sighting) -> None:
    assert names(first, second) == {first.entity.name, second.entity.name}


def test_an_article_that_uses_both_names_often_means_two_people() -> None:
    both = [seen("a", "Laura Lopez", MINISTER, mentions=2), seen("a", "Laura Lopes", MINISTER, mentions=2)]
    assert names(*both) == {"Laura Lopez", "Laura Lopes"}
    slip = [seen("a", "Laura Lopez", MINISTER, mentions=5), seen("a", "Laura Lopes", MINISTER, mentions=1)]
    assert names(*slip) == {"Laura Lopez"}


def test_a_family_name_alone_joins_its_only_bearer() -> None:
    assert names(seen("a", "Laura Lopez"), seen("b", "Lopez")) == {"Laura Lopez"}


def test_a_family_name_of_two_people_stays_alone() -> None:
    assert names(seen("a", "Laura Lopez"), seen("a", "Carlos Lopez"), seen("b", "Lopez")) == {
        "Laura Lopez",
        "Carlos Lopez",
        "Lopez",
    }


def test_offices_are_gathered() -> None:
    joined = join_people("s1", [seen("b", "Laura Lopez", MINISTER), seen("a", "Laura Lopez", MAYOR)])
    (entity,) = set(joined.people.values())
    assert entity.offices == (MAYOR, MINISTER)


class TestReasons:
    """Spellings that are taken for one keep why, for whoever asks about the finding."""

    @staticmethod
    def told(*people: Sighting) -> tuple[str, ...]:
        (entity,) = set(join_people("s1", people, {"Michael": ("Mike",)}).people.values())
        return entity.joined_by

    def test_an_office_with_its_sources(self) -> None:
        assert self.told(seen("b", "Laura Lopez", MINISTER), seen("a", "Laura Lopes", MINISTER_OF_NOWHERE)) == (
            "“Laura Lopes” and “Laura Lopez” are taken for one: both are foreign minister (Norway), in a, b",
        )

    def test_shared_words_the_longest_first_and_five_of_them(self) -> None:
        context = frozenset({"harbour", "bridge", "opened", "mayor", "ribbon", "crowd"})
        near = [Sighting(s.source, s.entity, 1, context) for s in (seen("a", "Laura Lopez"), seen("b", "Laura Lopes"))]
        assert self.told(*near) == (
            "“Laura Lopes” and “Laura Lopez” are taken for one: "
            "the sentences around both share the words harbour, bridge, opened, ribbon, crowd and 1 more",
        )

    def test_a_short_form(self) -> None:
        assert self.told(seen("a", "Mike Berg"), seen("b", "Michael Berg")) == (
            "“Michael Berg” and “Mike Berg” are taken for one: Mike is short for Michael",
        )

    def test_a_part_left_out_needs_none(self) -> None:
        assert self.told(seen("a", "Laura M Lopez"), seen("b", "Laura Lopez")) == ()


def test_the_order_does_not_matter() -> None:
    people = [
        seen("a", "Laura Lopez", MINISTER),
        seen("b", "Laura Lopes", MINISTER),
        seen("c", "Lopez"),
        seen("d", "Anna Berg"),
    ]
    assert join_people("s1", people).people == join_people("s1", people[::-1]).people


def test_somebody_unknown_is_left_as_he_is() -> None:
    stranger = Entity("x", EntityKind.PERSON, "X")
    assert Joined({}).of("a", stranger) is stranger
