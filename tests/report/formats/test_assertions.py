"""What is expected or denied is told so wherever it stands, and never as done."""

from __future__ import annotations

from dataclasses import replace

from html_pages import Page, written
from sample_reports import TALKS, article, claim, finding, report

from claimcheck.model import Assertion, Matter, Position
from claimcheck.report import FORMATS, View
from claimcheck.report.assertions import manners

A, B = article("a.txt", "They will meet on 3 May."), article("b.txt", "They met on 3 May.")
PLANNED = claim(A, "3 May", kind="date", attribute="took place", assertion=Assertion.EXPECTED)
DONE = claim(B, "3 May", kind="date", attribute="took place")


def stated(*claims):
    matter = Matter("s1", "date", f"{TALKS.label}, took place", claims, (Position("3 May", claims),))
    return replace(report((A, B), claims), matters=(matter,))


def terminal(whole):
    return "".join(FORMATS["terminal"].table(whole, View()))


def page(whole):
    return Page(written(whole)).words


def test_where_none_says_that_it_is_so_it_is_not_called_done():
    whole = stated(PLANNED, replace(PLANNED, id="again", source="b.txt"))
    assert "took place" not in page(whole)
    assert f"{TALKS.label} dateAB 3 May expected" in page(whole)
    assert f"  A B date {TALKS.label}\n  = =   3 May (expected)\n" in terminal(whole)


def test_a_finding_of_what_is_expected_is_not_called_done():
    label = f"{TALKS.label}, took place"
    found = finding(Position("3 May", (PLANNED,)), Position("4 May", (replace(PLANNED, id="x"),)), subject=label)
    assert "took place" not in page(report((A, B), (PLANNED,), (found,)))


def test_where_some_do_the_others_are_named():
    whole = stated(PLANNED, DONE)
    assert f"{TALKS.label}, took place dateAB 3 May expected by A" in page(whole)
    assert f"  A B date {TALKS.label}, took place\n  = =   3 May (expected by A)\n" in terminal(whole)


def test_those_who_tell_it_alike_are_named_together():
    also, off = replace(PLANNED, source="c.txt"), replace(DONE, assertion=Assertion.NEGATED)
    names = {"a.txt": "A", "b.txt": "B", "c.txt": "C"}
    assert manners({"a.txt": [PLANNED], "b.txt": [off], "c.txt": [also]}, names) == "expected by A, C; negated by B"


def test_the_list_of_a_source_says_how_each_claim_is_told():
    words = page(stated(PLANNED, DONE))
    assert f"3 May date expected {TALKS.label} table" in words
    assert f"3 May date took place: {TALKS.label} table" in words


def test_other_attributes_keep_their_name():
    whole = stated(replace(PLANNED, attribute="lasted"))
    assert f"3 May date expected lasted: {TALKS.label} table" in page(whole)
