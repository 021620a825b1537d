"""Where sentences end, and where a full stop only looks like it."""

from __future__ import annotations

import pytest

from claimcheck.model import Span
from claimcheck.text.sentences import sentences

# One sentence a row, in the order of the text; the last column says what the case is about.
CASES = [
    (["The bridge fell.", "Nobody was hurt."], "a stop, a space and a capital"),
    (["Who knew?", "Nobody!", "Work went on…", "Then it rained."], "every mark that ends a sentence"),
    (["Mr. Hale met Dr. Oduya-Brandt on Jan. 5."], "abbreviations that stand before a name or a number"),
    (["Lt. Gov. Ana Roe spoke."], "two abbreviations in a row"),
    (["Peter J. Roe and T. S. Hale left."], "initials"),
    (["She lives in the U.S.", "He does not."], "U.S. at the end: a word that begins sentences follows"),
    (["The U.S. Senate voted."], "U.S. in the middle: what follows goes on with it"),
    (["It rose at 4 p.m. Tuesday in Oslo."], "p.m. before a day"),
    (["It rose at 4 p.m.", "The river fell later."], "p.m. at the end"),
    (["Hale Bros. Inc. Sells boats."], "a company's ending before a word that seldom begins a sentence"),
    (["Nord Inc.", "The board met."], "and before one that does"),
    (["“It is over.”", "She left."], "closing marks belong to the sentence that they close"),
    (["He said: “It is over.", "We lost.”", "She left."], "sentences inside one quotation"),
    (["(It was late.)", "They slept."], "brackets"),
    (["He asked “Why?” and left."], "a small letter follows: no end"),
    (["It cost 3.5 million."], "a stop inside a number"),
    (["See No. 5 for more."], "No. before a figure is an abbreviation"),
    (["He said no.", "They left."], "and without one it is a word"),
    (["The toll rose.", "28 were hurt."], "a sentence that begins with a figure"),
    (["The price fell.", "$5 was enough."], "or with a currency"),
    (["Wait...", "Then go."], "three stops are one end"),
    (["It ended at St. Olav's."], "a saint is no end"),
    (["No stop at the end"], "what is left is a sentence"),
]


@pytest.mark.parametrize(("expected", "why"), CASES)
def test_sentences(expected: list[str], why: str) -> None:
    text = " ".join(expected)
    assert [span.of(text) for span in sentences(text, Span(0, len(text)))] == expected, why


def test_only_inside_the_paragraph() -> None:
    text = "One. Two. Three."
    assert [span.of(text) for span in sentences(text, Span(5, 9))] == ["Two."]


def test_an_empty_paragraph_has_none() -> None:
    assert list(sentences("", Span(0, 0))) == []
