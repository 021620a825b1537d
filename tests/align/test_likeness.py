"""Which names may be forms of one, by their parts alone."""

import pytest

from claimcheck.align.likeness import keys, may_be_one


@pytest.mark.parametrize(
    ("name", "listed", "expected", "reason"),
    [
        ("Laura Lopez", "Laura Lopez", True, "as listed"),
        ("Lopez", "Laura Lopez", True, "a family name alone"),
        ("Laura", "Laura Lopez", True, "a given name alone"),
        ("Laurie Lopez", "Laura Lopez", True, "another form of the given name"),
        ("Laura M. Lopez Jr.", "Laura Lopez", True, "a middle name and a generation"),
        ("Laura Lopes", "Laura Lopez", True, "one letter"),
        ("Lopez Laura", "Laura Lopez", True, "the family name first"),
        ("Tan Wei-ming", "Tan Wei Ming", True, "a hyphen"),
        ("Wei-ming Tan", "Tan Wei-ming", True, "the family name last"),
        ("Tan Jin", "Tan Wei-ming", False, "a family name that stands first is shared by many"),
        ("Laura Gomez", "Laura Lopez", False, "a given name in common"),
        ("Berg", "Laura Lopez", False, "nothing in common"),
        ("", "Laura Lopez", False, "no name"),
    ],
)
def test_who_may_be_meant(name: str, listed: str, expected: bool, reason: str) -> None:
    assert may_be_one(name, listed) is expected, reason


def test_forms_of_one_name_share_a_key() -> None:
    formal = {"Mike": "Michael"}
    mike, michael = (set(keys(name.split(), formal)) for name in ("Mike Berg", "Michael G. Berg"))
    assert mike & michael
