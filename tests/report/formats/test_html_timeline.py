"""The timeline: dated events in their order, an event on every date that a source gives it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sample_reports import article, claim

from claimcheck.model import Assertion, Interval, Matter, Moment, Position, Timex
from claimcheck.report.formats.html.timeline import timeline

TEXT = "It was in May, on 3 May, on 4 May, before June, or some day."
A, B = article("a", TEXT), article("b", TEXT)
MAY = (datetime(2021, 5, 1), datetime(2021, 6, 1))
THIRD = (datetime(2021, 5, 3), datetime(2021, 5, 4))
FOURTH = (datetime(2021, 5, 4), datetime(2021, 5, 5))


def moment(shown, ends):
    stretch = Interval(*ends)
    return Moment(shown, "day", stretch, stretch, Timex("DATE", shown))


def dated(source, words, shown, ends):
    return claim(source, words, moment(shown, ends), kind="date")


def matter(subject, *positions, unplaced=(), kind="date"):
    held = tuple(Position(claims[0].value.shown, tuple(claims)) for claims in positions)
    return Matter("s1", kind, subject, (*(c for claims in positions for c in claims), *unplaced), held)


def told(*matters):
    return [
        (date.when, [(event.event, "".join(claim.source for claim in event.claims)) for event in date.events])
        for date in timeline(matters)
    ]


def test_the_earliest_comes_first_and_one_date_is_told_once():
    third = dated(A, "3 May", "2021-05-03", THIRD)
    assert told(
        matter("vote", [dated(A, "4 May", "2021-05-04", FOURTH)]),
        matter("talks", [third]),
        matter("arrival", [dated(B, "3 May", "2021-05-03", THIRD)]),
    ) == [("2021-05-03", [("arrival", "b"), ("talks", "a")]), ("2021-05-04", [("vote", "a")])]


def test_sources_that_agree_stand_together_and_those_that_differ_on_their_own_dates():
    both = [dated(A, "3 May", "2021-05-03", THIRD), dated(B, "3 May", "2021-05-03", THIRD)]
    other = [dated(B, "4 May", "2021-05-04", FOURTH)]
    assert told(matter("talks", both, other)) == [("2021-05-03", [("talks", "ab")]), ("2021-05-04", [("talks", "b")])]


def test_a_vague_date_stands_for_itself():
    exact, vague = dated(A, "3 May", "2021-05-03", THIRD), dated(B, "May", "2021-05", MAY)
    assert told(matter("talks", [exact], unplaced=[vague])) == [
        ("2021-05", [("talks", "b")]),
        ("2021-05-03", [("talks", "a")]),
    ]


def test_a_date_that_is_open_towards_the_past_stands_where_it_ends():
    before = dated(A, "before June", "before 2021-06", (None, MAY[1]))
    assert [when for when, _ in told(matter("a", [before]), matter("b", [dated(A, "May", "2021-05", MAY)]))] == [
        "2021-05",
        "before 2021-06",
    ]


def test_what_fits_no_calendar_and_what_is_no_date_is_left_out():
    some_day = dated(A, "some day", "XXXX-XX-XX", (None, None))
    length = dated(A, "3 May", "2021-05-03", THIRD)
    assert told(matter("talks", [some_day]), matter("talks", [length], kind="duration")) == []


def test_what_is_expected_has_not_taken_place_and_stands_apart_from_what_has():
    planned = replace(dated(A, "3 May", "2021-05-03", THIRD), assertion=Assertion.EXPECTED)
    done = dated(B, "3 May", "2021-05-03", THIRD)
    off = replace(dated(A, "4 May", "2021-05-04", FOURTH), assertion=Assertion.NEGATED)
    first, second = timeline([matter("visit, took place", [planned, done]), matter("talks, took place", [off])])
    assert [(event.event, event.manner) for event in (*first.events, *second.events)] == [
        ("visit", "expected"), ("visit, took place", ""), ("talks", "negated"),
    ]  # fmt: skip
