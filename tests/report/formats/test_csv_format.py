"""Rows that a spreadsheet shows, and never runs."""

import csv
import io

import pytest
from sample_reports import article, claim, finding, hostile_report, hours, report, settled_report, stated

from claimcheck.model import Attribution, Position, Quantity, Span, ValueKind, ValueMention
from claimcheck.report import FORMATS, View

CSV = FORMATS["csv"]


def rows(pieces):
    return list(csv.DictReader(io.StringIO("".join(pieces)), strict=True))


def check(whole):
    return rows(CSV.check(whole, View()))


def test_a_row_for_each_claim_of_each_position(talks):
    told = check(talks)
    assert [(row["position"], row["value"], row["source"], row["words"]) for row in told] == [
        ("1", "8 hours", "courier.txt", "eight hours"),
        ("1", "8 hours", "gazette.md", "8 hours"),
        ("2", "6 hours", "herald.txt", "six hours"),
    ]
    assert {row["finding"] for row in told} == {"80e62fba"}
    keys = ("publisher", "published", "file", "line", "column", "start", "end")
    assert [told[1][key] for key in keys] == ["", "2021-06-02T14:30:00", "articles/gazette.md", "1", "16", "15", "22"]


def test_a_position_that_no_source_states_has_its_row():
    source = article("a.txt", "six hours")
    made = claim(source, "six hours", hours(6))
    told = check(report([source], [made], [finding(Position("6", (made,)), Position("by the list", ()))]))
    assert [(row["value"], row["sources"], row["source"]) for row in told] == [
        ("6", "1", "a.txt"),
        ("by the list", "0", ""),
    ]


def test_every_finding_says_what_became_of_it():
    told = {row["rule"]: row["status"] for row in check(settled_report())}
    assert told == {"duration-conflict": "new", "quote-wording": "accepted", "count-difference": "judged"}


@pytest.mark.parametrize(
    ("words", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+6 points", "'+6 points"),
        ("-5 degrees", "'-5 degrees"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1+1", "'＝1+1"),
        ("  =1+1", " '=1+1"),
        ("\t=1+1", " '=1+1"),
        ("\r\n=1+1", " '=1+1"),
        ("a;=1+1", "a;'=1+1"),
        ("a, -5 = b", "a, -5 = b"),
        ('"=1"', '"=1"'),
        ("two\nlines", "two lines"),
        ("\x1b[2J\u202e", r"\x1b[2J\u202e"),
    ],
)
def test_no_cell_is_a_formula(words, cell):
    source = article("a.txt", f"{words} six")
    made = claim(source, "six", attribution=Attribution(words, "said"))
    [told] = rows(CSV.claims(*stated(report([source], [made])), View()))
    assert told["attribution"] == cell


def test_no_cell_of_a_hostile_report_is_a_formula():
    for told in (check(hostile_report()), rows(CSV.claims(*stated(hostile_report()), View()))):
        cells = [cell for row in told for cell in row.values()]
        assert not [cell for cell in cells if cell.strip()[:1] in {*"=+-@＝＋－＠"} - {""}]


def test_claims_and_values_have_their_own_rows(talks):
    told = rows(CSV.claims(*stated(talks), View()))
    assert [(row["source"], row["value"], row["unresolved"]) for row in told][2:] == [
        ("herald.txt", "6 hours", ""), ("herald.txt", "two days", "pronoun"),
    ]  # fmt: skip
    mention = ValueMention(ValueKind.MONEY, Span(2, 4), "$5", "money.sign", quantity=Quantity(5, "USD"))
    [row] = rows(CSV.values([(article("a.txt", "a\n$5"), [mention])], View()))
    assert (row["value"], row["words"], row["line"], row["column"]) == ("5 USD", "$5", "2", "1")


def test_the_table_has_a_row_for_each_source_of_a_matter():
    told = rows(CSV.table(hostile_report(), View()))
    assert [row["standing"] for row in told] == ["differs"] * 4
