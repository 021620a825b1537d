"""``claimcheck claims`` and ``claimcheck values``."""

import json

import pytest
from sample_reports import report

from claimcheck import pipeline as stages
from claimcheck.model import Quantity, Skipped, Span, ValueKind, ValueMention
from claimcheck.report import FORMATS, Format, registry
from claimcheck.sources import read


@pytest.fixture
def values(monkeypatch):
    mention = ValueMention(ValueKind.NUMBER, Span(0, 3), "six", "number.plain", quantity=Quantity(6))

    def read_both(paths, date=None):
        batch = read(paths)
        return batch, ((one, [mention]) for one in batch.articles)

    monkeypatch.setattr(stages, "values", read_both)


@pytest.fixture
def articles(tmp_path):
    (tmp_path / "a.txt").write_text("six", encoding="utf-8")
    (tmp_path / "b.txt").write_text("six more", encoding="utf-8")
    return tmp_path


def test_claims_a_line(claimcheck, pipeline):
    result = claimcheck("claims", "x", "--format", "jsonl", "--jobs", 2)
    assert [json.loads(line)["text"] for line in result.stdout.splitlines()] == [
        "eight hours", "8 hours", "six hours", "two days",
    ]  # fmt: skip
    assert pipeline.asked[1]["jobs"] == 2
    assert result.exit_code == 2  # one source was skipped
    assert "skipped articles/broken.bin" in result.stderr


def test_claims_to_be_read(claimcheck, pipeline):
    assert claimcheck("claims", "x").stdout.startswith("courier.txt (The Courier, 2021-06-02): 1 claim\n")


def test_no_article_to_take_claims_from(claimcheck, pipeline):
    pipeline.report = report([])
    assert claimcheck("claims", "x").exit_code == 3
    pipeline.report = report([], skipped=[Skipped("x", "empty")])
    assert claimcheck("claims", "x").exit_code == 2


def test_values_a_line_with_the_source_first(claimcheck, values, articles):
    result = claimcheck("values", articles, "--format", "jsonl", "--jobs", 1, "--date", "2023-06-19")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["source"] for row in rows] == ["a.txt", "b.txt"]
    assert list(rows[0])[:5] == ["source", "kind", "start", "end", "text"]
    assert result.exit_code == 0


def test_values_of_what_can_be_read(claimcheck, values, articles):
    result = claimcheck("values", articles, articles / "none.txt")
    assert result.exit_code == 2
    assert "a.txt: 1 value\n  number    6  »six«  read by number.plain\n" in result.stdout
    assert "none.txt" in result.stderr


def test_values_of_nothing(claimcheck, values, tmp_path):
    assert claimcheck("values", tmp_path, "--format", "jsonl").exit_code in (2, 3)


@pytest.mark.parametrize("command", ["claims", "values"])
def test_a_format_for_findings_only_is_refused(claimcheck, articles, monkeypatch, command):
    only_findings = Format(about="x", check=lambda report, view: iter(()))
    monkeypatch.setattr(registry.Formats, "__getitem__", lambda formats, name: only_findings)
    assert FORMATS["json"] is only_findings
    result = claimcheck(command, articles, "--format", "json")
    assert result.exit_code == 2
    assert "the format json shows findings only; use it with claimcheck check" in result.stderr
