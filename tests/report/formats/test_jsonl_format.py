"""Lines that each stand alone."""

import json

from sample_reports import article, stated

from claimcheck.model import Quantity, Span, ValueKind, ValueMention
from claimcheck.report import FORMATS, View

JSONL = FORMATS["jsonl"]


def test_a_finding_a_line_with_its_claims_written_out(talks):
    (line,) = JSONL.check(talks, View())
    row = json.loads(line)
    assert line.endswith("\n")
    assert row["fingerprint"] == talks.findings[0].fingerprint
    assert [claim["text"] for claim in row["positions"][0]["claims"]] == ["eight hours", "8 hours"]


def test_a_claim_a_line(talks):
    rows = [json.loads(line) for line in "".join(JSONL.claims(*stated(talks), View())).splitlines()]
    assert [row["text"] for row in rows] == ["eight hours", "8 hours", "six hours", "two days"]
    assert rows[3]["unresolved"] == "pronoun"


def test_a_value_a_line_its_source_first():
    mention = ValueMention(ValueKind.MONEY, Span(0, 2), "$5", "money.sign", quantity=Quantity(5, "USD"))
    (line,) = JSONL.values([(article("a.txt", "$5"), [mention])], View())
    assert list(json.loads(line))[:3] == ["source", "kind", "start"]
    assert json.loads(line) == {"source": "a.txt", **mention.as_dict()}


def test_values_are_written_as_the_articles_come():
    mention = ValueMention(ValueKind.NUMBER, Span(0, 1), "5", "number.plain", quantity=Quantity(5))

    def readings():
        yield article("a.txt", "5"), [mention]
        raise AssertionError("the second article was read too early")

    assert json.loads(next(JSONL.values(readings(), View())))["source"] == "a.txt"
