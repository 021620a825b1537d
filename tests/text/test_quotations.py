"""What stands inside quotation marks, whatever marks a source uses."""

from __future__ import annotations

import pytest

from claimcheck.model import Span
from claimcheck.text.quotations import Quotation, quotations

CASES = [
    ("He said “no” and “never”.", ["no", "never"], "typographic marks"),
    ('He said "no" and "never".', ["no", "never"], "straight marks, in pairs"),
    ("He said «no».", ["no"], "guillemets"),
    ("He said „no“ to it.", ["no"], "low and high marks"),
    ("He said „no” to it.", ["no"], "low marks that an upper one closes"),
    ("He said ``no'' to it.", ["no"], "marks of the typewriter"),
    ('He said "no” to it.', ["no"], "a straight mark that a typographic one closes"),
    ('He said "no, “never” again" twice.', ["no, “never” again"], "but not inside a straight pair"),
    ("He said ‘no’ to it.", ["no"], "single marks"),
    ("He said 'no' to it.", ["no"], "straight single marks"),
    ("He said ‘it is China’s bridge’ twice.", ["it is China’s bridge"], "a possessive does not close"),
    ("She said, ‘He didn’t.’ Then she left.", ["He didn’t."], "nor does a contraction"),
    ("“He told me ‘no’ and left,” she said.", ["He told me ‘no’ and left,"], "marks inside a quotation are its own"),
    ("Norway’s envoy and the ministers’ aides left.", [], "apostrophes that open nothing"),
    ("The class of '98 and rock 'n' roll", [], "an apostrophe for what is left out"),
    ('The 6" pipe broke.', [], "inches"),
    ("“It is over.", ["It is over."], "left open: the quotation goes on in the next paragraph"),
    ('"It is over. We lost.', ["It is over. We lost."], "so does a straight mark that begins the paragraph"),
    ('He wrote "it is over.', [], "but not one in the middle: a stray mark"),
    ("Nothing “” here.", [], "empty marks say nothing"),
    ("“ ”", [], "nor does white space"),
    ("No marks at all.", [], "nothing quoted"),
]


def _found(text: str) -> list[Quotation]:
    return list(quotations(text, Span(0, len(text))))


def test_a_straight_mark_runs_on_to_the_paragraph_that_begins_with_one() -> None:
    text = '"It is over," he said. "We lost.\n\n"We will go home," he added.'
    assert [found.span.of(text) for found in quotations(text, Span(0, 32))] == ["It is over,", "We lost."]
    text = 'The pipe of 6" broke.\n\n"We lost it," he said.'
    assert list(quotations(text, Span(0, 21))) == [], "inches are not"


@pytest.mark.parametrize(("text", "expected", "why"), CASES)
def test_quotations(text: str, expected: list[str], why: str) -> None:
    assert [found.span.of(text) for found in _found(text)] == expected, why


def test_the_outer_span_has_the_marks() -> None:
    (found,) = _found("He said “no”.")
    assert found.outer.of("He said “no”.") == "“no”"


def test_a_single_mark_does_not_reach_over_a_whole_paragraph() -> None:
    assert _found("the ‘late " + "word " * 100 + "end’") == []


def test_only_inside_the_paragraph() -> None:
    text = "“one” “two” “three”"
    assert [found.span.of(text) for found in quotations(text, Span(6, 11))] == ["two"]
