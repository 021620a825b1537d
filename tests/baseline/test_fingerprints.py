"""A fingerprint is the finding's, whatever else changes: judgements and baselines rest on that."""

from __future__ import annotations

from collections.abc import Sequence

from articles import article
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import pipeline

TEXTS = (
    "Laura Lopez met Juan Perez for three hours. Laura Lopez, 34, left.",
    "Laura Lopez met Juan Perez for five hours. The 36-year-old Laura Lopez left.",
    "Laura Lopez met Juan Perez for seven hours.",
)
ELSEWHERE = (
    "It rained.", "The doors were closed.", "Nobody spoke to the press – not a word.", "Bread is dear, and so is milk.",
    "The square lay empty.", "“Quiet!”", "\n\nA heading\n\n", "Es regnete. 雨。", "(Photo: the desk)",
)  # fmt: skip
PLACES = st.lists(st.lists(st.sampled_from(ELSEWHERE), max_size=3), min_size=6, max_size=6)


def fingerprints(texts: Sequence[str], order: Sequence[int]) -> set[str]:
    given = [article(texts[number], f"source-{number}") for number in order]
    return {finding.fingerprint for finding in pipeline.check(given).findings}


KNOWN = fingerprints(TEXTS, (0, 1, 2))


@settings(max_examples=25, deadline=None)
@given(PLACES, st.permutations(range(3)))
def test_edits_elsewhere_and_the_order_of_sources_leave_it_as_it_was(
    places: list[list[str]], order: list[int]
) -> None:
    edited = [" ".join([*places[n], text, *places[n + 3]]) for n, text in enumerate(TEXTS)]
    assert len(KNOWN) == 2
    assert fingerprints(edited, order) == KNOWN


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(["two", "six", "nine", "eleven"]), st.integers(0, 2))
def test_another_value_is_another_finding(words: str, changed: int) -> None:
    texts = list(TEXTS)
    texts[changed] = texts[changed].replace(("three", "five", "seven")[changed], words)
    assert len(fingerprints(texts, (0, 1, 2)) & KNOWN) == 1  # the ages, which were not touched
