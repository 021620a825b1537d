"""``claimcheck table``: what it prints, and what its exit code says."""

import json

import pytest

from claimcheck.report import FORMATS, Format, registry

FIRST = "Laura Lopez met Juan Perez for three hours."


@pytest.fixture
def story(tmp_path):
    """Two articles of one declared story that differ."""
    for name, words in (("a.md", FIRST), ("b.md", FIRST.replace("three", "five"))):
        (tmp_path / name).write_text(f"---\nstory: talks\n---\n{words}\n", encoding="utf-8")
    return tmp_path


def test_the_table_of_a_story(claimcheck, story):
    result = claimcheck("table", story)
    assert result.exit_code == 0
    assert "  A B duration meeting of Juan Perez and Laura Lopez, lasted\n  ≠     3 hours\n" in result.stdout


def test_a_matter_a_line(claimcheck, story):
    rows = [json.loads(line) for line in claimcheck("table", story, "--format", "jsonl").stdout.splitlines()]
    assert [cell["values"] for cell in rows[0]["cells"]] == [["3 hours"], ["5 hours"]]


def test_a_source_that_cannot_be_read_is_told_of_and_counts(claimcheck, story):
    result = claimcheck("table", story, story / "none.txt")
    assert result.exit_code == 2
    assert "none.txt" in result.stderr
    assert "3 hours" in result.stdout


def test_one_article_has_nothing_beside_it(claimcheck, story):
    result = claimcheck("table", story / "a.md")
    assert result.exit_code == 3
    assert "nothing to put side by side" in result.stdout


def test_a_format_without_a_table_is_refused(claimcheck, story, monkeypatch):
    only_findings = Format(about="x", check=lambda report, view: iter(()))
    monkeypatch.setattr(registry.Formats, "__getitem__", lambda formats, name: only_findings)
    assert FORMATS["json"] is only_findings
    result = claimcheck("table", story, "--format", "json")
    assert result.exit_code == 2
    assert "the format json has no table; use it with claimcheck check" in result.stderr


@pytest.mark.parametrize("option", [("--select", "title"), ("--ignore", "duration"), ("--select", "date-conflict")])
def test_only_some_kinds(claimcheck, story, option):
    assert json.loads(claimcheck("table", story, "--format", "json", *option).stdout)["rows"] == []


@pytest.mark.parametrize("name", ["duration", "duration-conflict"])
def test_a_kind_by_its_name_or_by_a_rule_of_it(claimcheck, story, name):
    rows = json.loads(claimcheck("table", story, "--format", "json", "--select", name).stdout)["rows"]
    assert [row["kind"] for row in rows] == ["duration"]
