"""Who is who inside one article: variants of one name, family names, bearers of one family name."""

from __future__ import annotations

import pytest

from .corpus import people_of

VARIANTS = [
    (
        "Mayor Peter J. Hale left. Peter Hale was glad. Hale sang.",
        [("Peter J Hale", ("Hale", "Peter Hale"), "Hale")],
        "one man",
    ),
    (
        "Mayor Peter Hale met Mayor Ana Hale.",
        [("Peter Hale", (), "Hale"), ("Ana Hale", (), "Hale")],
        "two people, one family name",
    ),
    ("Peter Hale Jr. left. Hale sang.", [("Peter Hale Jr", ("Hale",), "Hale")], "a suffix is no family name"),
    (
        "In China, Minister Zhao Renfu left. Zhao sang.",
        [("Zhao Renfu", ("Zhao",), "Zhao")],
        "China is named: the first part",
    ),
    ("In Norway, Minister Zhao Renfu left.", [("Zhao Renfu", (), "Renfu")], "no such country is named: the last part"),
    (
        "In China, Minister Ana Zhao left.",
        [("Ana Zhao", (), "Zhao")],
        "the last part, where the first is no family name",
    ),
    ("Mr. Vallmark left. Vallmark sang.", [("Vallmark", (), "Vallmark")], "never named in full"),
]


@pytest.mark.parametrize(("text", "people", "why"), VARIANTS)
def test_people(text: str, people: list[tuple[str, tuple[str, ...], str]], why: str) -> None:
    assert [(e.name, e.aliases, e.surname) for e in people_of(text).entities.values()] == people, why


def test_a_family_name_means_the_last_one_named_so() -> None:
    people = people_of("Mayor Ana Hale left. Judge Peter Hale stayed. Hale sang.")
    assert [m.person for m in people.mentions if m.form.value == "name"] == ["Ana Hale", "Peter Hale", "Peter Hale"]


def test_an_honorific_tells_a_couple_apart() -> None:
    people = people_of("Peter Hale and Ana Hale came. Mrs. Hale sang. Mr. Hale wept.")
    assert [m.person for m in people.mentions if m.form.value == "name"][2:] == ["Ana Hale", "Peter Hale"]


def test_doubt_in_one_place_counts_in_all() -> None:
    assert people_of("Varda Tsveshko said so. They met in Varda Tsveshko.").entities == {}
