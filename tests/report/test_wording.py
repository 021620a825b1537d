"""Counts say one source only for one, and bounds are never dropped."""

from datetime import datetime

import pytest
from sample_reports import article

from claimcheck.model import DateOrigin, Modifier, Quantity, Span, Timex, ValueKind, ValueMention
from claimcheck.report.wording import counted, letters, measured, origin, tallied


@pytest.mark.parametrize(
    ("number", "told"), [(0, "0 sources"), (1, "1 source"), (2, "2 sources"), (12345, "12,345 sources")]
)
def test_counts(number, told):
    assert counted(number, "source") == told


def test_an_irregular_plural():
    assert (counted(1, "story", "stories"), counted(2, "story", "stories")) == ("1 story", "2 stories")


def test_tallies_begin_with_the_highest_and_leave_out_zeros():
    assert tallied({"pronoun": 3, "no-event": 12, "alone": 3, "never": 0}) == "12 no-event, 3 alone, 3 pronoun"


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({}, ""),
        ({"publisher": "The Courier"}, "The Courier"),
        ({"published": datetime(2021, 6, 2), "published_from": DateOrigin.METADATA}, "2021-06-02"),
        ({"published": datetime(2021, 6, 2), "published_from": DateOrigin.INFERRED}, "2021-06-02, inferred"),
        (
            {"publisher": "P", "published": datetime(2021, 6, 2, 9, 5), "published_from": DateOrigin.OPTION},
            "P, 2021-06-02 09:05, option",
        ),
    ],
)
def test_where_an_article_comes_from(known, told):
    assert origin(article("a", "", **known)) == told


def mention(kind, **known):
    return ValueMention(kind, Span(0, 1), "x", "p", **known)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (mention(ValueKind.DATE, timex=Timex("DATE", "2021-06-02")), "2021-06-02"),
        (mention(ValueKind.DATE, timex=Timex("DATE", "2021-06", Modifier.START)), "start of 2021-06"),
        (mention(ValueKind.NUMBER, quantity=Quantity(24, modifier=Modifier.EQUAL_OR_MORE)), "at least 24"),
        (mention(ValueKind.MONEY, quantity=Quantity(3.5e6, "USD")), "3,500,000 USD"),
        (mention(ValueKind.AGE, quantity=Quantity(20, "year", high=30)), "20 to 30 year"),
        (mention(ValueKind.NUMBER, quantity=Quantity(None)), "?"),
        (mention(ValueKind.MEASURE, quantity=Quantity(7.5, "kilometre")), "7.5 kilometre"),
        (mention(ValueKind.NUMBER), ""),
    ],
)
def test_what_a_mention_states(value, told):
    assert measured(value) == told


def test_columns_are_called_as_in_a_spreadsheet():
    assert [letters(n) for n in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
