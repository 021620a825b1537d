"""What no type can say is told too; and whatever a file holds, it gives rules or an error for the user."""

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import RulesError
from claimcheck.rules.checks import faults
from claimcheck.rules.loading import build
from claimcheck.rules.schema import Rules
from claimcheck.rules.tree import parse

KEYS = [
    "version: 1",
    "version: 2",
    "kinds: [age]",
    "rules:",
    "lexicon:",
    "  hedges: {a: APPROX}",
    "tolerances: {plain: -1}",
]
SIGNS = ["- a", "  b: c", "&x", "*x", "? ", ": ", "{", "]", "'", "\t", "\x00", "é", "---", "..."]


def rules_of(text: str) -> Rules:
    return build(parse(text, "r.yaml"), Rules)


def told(text: str) -> str:
    """The error that a user would be told of, or "r.yaml: in order"."""
    try:
        list(faults(rules_of(text)))
    except RulesError as error:
        return str(error)
    return "r.yaml: in order"


@given(st.lists(st.sampled_from(KEYS + SIGNS)).map("\n".join) | st.text())
def test_any_text_gives_rules_or_an_error_for_the_user(text: str) -> None:
    assert told(text).startswith("r.yaml:")
    assert all(char.isprintable() or category(char) == "Zs" for char in told(text))


@pytest.mark.parametrize(
    ("tolerances", "expected"),
    [
        ("{}", []),
        ("{plain: 0}", []),
        ("{about_usual: 1, about_hard: 1}", []),
        ("{nearly_usual: 2}", [("tolerances",)]),
        ("{plain: -0.5, round_count: -1}", [("tolerances", "plain"), ("tolerances", "round_count")]),
    ],
)
def test_tolerances(tolerances: str, expected: list[tuple[str, ...]]) -> None:
    rules = rules_of(f"{{version: 1, kinds: [], tolerances: {tolerances}, lexicon: {{}}, rules: {{}}}}")
    assert [keys for keys, _ in faults(rules)] == expected
