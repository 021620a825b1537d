"""The passes over a phrase: names of their own, and a window that hides nothing from a production."""

from __future__ import annotations

import pytest

from claimcheck.values.matching import STAGES
from claimcheck.values.shapes import compile_shape, first_names, longest_match, names_of, shape_of

PRODUCTIONS = [production for stage in STAGES for production in stage]


def test_productions_of_all_passes_have_names_of_their_own() -> None:
    names = [production.name for production in PRODUCTIONS]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("production", PRODUCTIONS, ids=lambda production: production.name)
def test_patterns_match_something(production) -> None:
    assert first_names(production.pattern)
    assert compile_shape(production.pattern).match("") is None
    assert 1 <= longest_match(production.pattern) <= 40


@pytest.mark.parametrize(
    ("pattern", "longest"),
    [("day", 1), ("the? day", 2), ("( a | the day )? month year?", 4), ("( a | ( the day | of ) )", 2)],
)
def test_longest_match(pattern: str, longest: int) -> None:
    assert longest_match(pattern) == longest


def test_shapes_keep_their_names() -> None:
    assert names_of(shape_of(["the", "day", "month"])) == ["the", "day", "month"]
