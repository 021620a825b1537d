"""How the words of two quotations differ."""

from __future__ import annotations

import pytest

from claimcheck.grammar.wording import Change, changes, is_grave, is_key, told, words


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("We will never go", "We will never go", []),
        ("We will never go", "So we will never go home", []),  # cut at both ends
        ("We leave as neighbours", "We leave as friends", [(("neighbours",), ("friends",))]),  # changed at the end
        ("All of us will go", "Most of us will go", [(("all",), ("most",))]),
        ("We will go and tell all of them", "We will go but they will not", []),  # they go on with other things
        ("We will never go there", "We will not go there", [(("never",), ("not",))]),
        ("We will go there now", "We will go now", [(("there",), ())]),
        ("We go now", "We all go now", [((), ("all",))]),
    ],
)
def test_changes(first: str, second: str, expected: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> None:
    assert [tuple(change) for change in changes(words(first), words(second))] == expected


def test_changes_are_the_same_from_either_side() -> None:
    first, second = words("shall we never we we we"), words("shall never we we we we")
    assert [(c.after, c.before) for c in changes(first, second)] == [tuple(c) for c in changes(second, first)]


@pytest.mark.parametrize(
    ("before", "after", "grave"),
    [
        ("40", "14", True),
        ("two", "three", True),
        ("", "not", True),
        ("Bergen", "Oslo", True),
        ("IE", "Internet Explorer", False),  # the same name, shortened
        ("", "Senator", False),  # a title more
        ("big", "large", False),
    ],
)
def test_what_changes_the_meaning(before: str, after: str, grave: bool) -> None:
    assert is_grave(Change(words(before), words(after))) is grave


def test_changes_are_told_word_by_word() -> None:
    assert told([Change(("never",), ("not",)), Change((), ("all",)), Change(("there",), ())]) == (
        "“never” against “not”, “all” stands only in the second, “there” stands only in the first"
    )


@pytest.mark.parametrize(
    ("before", "after", "key"),
    [
        ("change", "hope", True),
        ("rivals", "enemies", True),
        ("realized", "realised", False),  # one word, spelled in two ways
        ("damaged", "damages", False),
        ("suffered", "sustained", False),  # a form of a verb
        ("this", "the", False),
        ("big wall", "fence", False),  # a translator's freedom
        ("", "really", False),
    ],
)
def test_key_words(before: str, after: str, key: bool) -> None:
    assert is_key(Change(words(before), words(after))) is key
