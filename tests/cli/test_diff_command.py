"""``claimcheck diff``: two reports of check, what changed between them, and the exit code."""

import json

import pytest
from jsonschema import Draft202012Validator

from claimcheck.report.schema import schema_text

TALK = "Laura Lopez met Juan Perez for {} hours."
AGES = "Laura Lopez, 34, left.", "The 36-year-old Laura Lopez left."


@pytest.fixture
def reported(claimcheck, tmp_path):
    """Checks two articles with these words, and returns the file of the report."""

    def run(name, *words, arguments=()):
        folder = tmp_path / "story"
        folder.mkdir(exist_ok=True)
        for article, text in zip(("a.md", "b.md"), words, strict=True):
            (folder / article).write_text(f"---\nstory: talks\n---\n{text}\n", encoding="utf-8")
        file = tmp_path / f"{name}.json"
        claimcheck("check", folder, "--output", f"json={file}", *arguments)
        return file

    return run


@pytest.fixture
def old(reported):
    return reported("old", TALK.format("three"), TALK.format("five"))


def test_the_same_run_twice(claimcheck, old):
    result = claimcheck("diff", old, old)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "Findings: 0 new, 0 gone, 0 changed.\n0 claims that an article changed.\n"


def test_an_article_that_changed_its_figure(claimcheck, old, reported):
    new = reported("new", TALK.format("three"), TALK.format("six"))
    result = claimcheck("diff", old, new)
    assert result.exit_code == 1  # b.md takes a side that nobody took before, as a baseline sees it
    assert "Findings that say something else\n\n  ERROR duration-conflict " in result.stdout
    assert " (counts as new)\n" in result.stdout
    assert (
        "  b.md, duration lasted: meeting of Juan Perez and Laura Lopez\n"
        "    now: 6 hours: Laura Lopez met Juan Perez for »six hours«.\n"
        "    was: 5 hours: Laura Lopez met Juan Perez for »five hours«.\n"
    ) in result.stdout
    assert "Findings: 0 new, 0 gone, 1 changed (1 counts as new).\n" in result.stdout
    assert result.stdout.endswith("\n1 claim that an article changed.\n")


def test_a_changed_dispute_fails_where_a_baseline_would(claimcheck, old, reported, tmp_path):
    known = tmp_path / "known.yaml"
    claimcheck("baseline", tmp_path / "story", "-o", known)
    for hours, code in (("six", 1), ("five", 0)):
        new = reported(hours, f"The rain went on. {TALK.format('three')}", TALK.format(hours))
        assert claimcheck("check", tmp_path / "story", "--baseline", known).exit_code == code
        assert claimcheck("diff", old, new).exit_code == code


def test_a_renamed_article_is_named(claimcheck, old, tmp_path):
    (tmp_path / "story" / "b.md").rename(tmp_path / "story" / "c.md")
    claimcheck("check", tmp_path / "story", "--output", f"json={tmp_path / 'new.json'}")
    result = claimcheck("diff", old, tmp_path / "new.json")
    assert "    5 hours: now c.md; no longer b.md\n" in result.stdout


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("warning", 1), ("never", 0)])
def test_what_is_new_fails(claimcheck, old, reported, fail_on, code):
    new = reported("new", f"{TALK.format('three')} {AGES[0]}", f"{TALK.format('five')} {AGES[1]}")
    result = claimcheck("diff", old, new, "--fail-on", fail_on)
    assert result.exit_code == code
    assert result.stdout.startswith("New findings\n\n  ERROR age-conflict ")
    assert claimcheck("diff", new, old).exit_code == 0


def test_what_has_become_graver_fails(claimcheck, old, reported, tmp_path):
    rules = tmp_path / "rules.yaml"
    rules.write_text("version: 1\nrules: {duration-conflict: {severity: note}}\n", encoding="utf-8")
    milder = reported("mild", TALK.format("three"), TALK.format("five"), arguments=("--rules", rules))
    result = claimcheck("diff", milder, old)
    assert result.exit_code == 1
    assert ", note)" in " ".join(result.stdout.split())
    assert claimcheck("diff", old, milder).exit_code == 0


def test_what_a_baseline_accepts_does_not_fail(claimcheck, old, reported, tmp_path):
    empty = reported("empty", "Nothing.", "Nothing.")
    known = tmp_path / "known.yaml"
    texts = TALK.format("three"), TALK.format("five")
    reported("again", *texts)
    claimcheck("baseline", tmp_path / "story", "-o", known)
    result = claimcheck("diff", empty, reported("new", *texts, arguments=("--baseline", known)))
    assert result.exit_code == 0
    assert "(accepted)" in result.stdout
    assert claimcheck("diff", empty, old).exit_code == 1


def test_json(claimcheck, old, reported):
    new = reported("new", TALK.format("three"), TALK.format("six"))
    document = json.loads(claimcheck("diff", old, new, "--format", "json").stdout)
    assert list(document) == ["schema_version", "tool", "new", "gone", "changed", "claims"]
    (change,) = document["changed"]
    assert [position["value"] for position in change["old"]["positions"]] == ["3 hours", "5 hours"]
    assert change["new"]["positions"][1] == {"value": "6 hours", "sources": ["b.md"]}
    (claim,) = document["claims"]
    assert (claim["source"], claim["old"]["value"], claim["new"]["value"]) == ("b.md", "5 hours", "6 hours")


def test_words_of_an_article_cannot_act(claimcheck, old, tmp_path):
    content = json.loads(old.read_text(encoding="utf-8"))
    content["findings"][0] |= {"fingerprint": "f" * 64, "message": "\x1b[2J\u202e", "subject": "s\x1b"}
    hostile = tmp_path / "hostile.json"
    hostile.write_text(json.dumps(content), encoding="utf-8")
    for name in ("terminal", "json"):
        output = claimcheck("diff", old, hostile, "--format", name).stdout
        assert all(char.isprintable() or char == "\n" for char in output)


def test_another_version_of_the_program_is_told_of(claimcheck, old, tmp_path):
    older = tmp_path / "older.json"
    older.write_text(old.read_text(encoding="utf-8").replace('"version": "', '"version": "0.0.'), encoding="utf-8")
    assert "some changes may come of that" in claimcheck("diff", older, old).stderr


def test_what_is_no_report_is_told_with_its_name(claimcheck, old, tmp_path):
    cut = tmp_path / "cut.json"
    cut.write_text(old.read_text(encoding="utf-8")[:500], encoding="utf-8")
    result = claimcheck("diff", old, cut)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"claimcheck: {cut}: not whole JSON (line ")


def test_a_format_without_a_diff(claimcheck, old):
    result = claimcheck("diff", old, old, "--format", "jsonl")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "shows single runs only" in result.stderr


def test_its_document_is_valid_by_the_schema(claimcheck, old, reported):
    new = reported("new", f"{TALK.format('three')} {AGES[0]}", f"{TALK.format('six')} {AGES[1]}")
    document = json.loads(claimcheck("diff", old, new, "--format", "json").stdout)
    assert document["new"]
    assert document["changed"]
    assert document["claims"]
    Draft202012Validator(json.loads(schema_text())).validate(document)
