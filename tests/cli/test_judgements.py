"""``check --judgements``: what was judged does not fail the run, and is told of."""

import json

import pytest

FIRST = "Laura Lopez met Juan Perez for three hours."
ENTRY = "- {{fingerprint: {}, judgement: same, reason: 'a [b]slip[/b]', author: K. Berg, date: 2023-06-21}}\n"


@pytest.fixture
def story(tmp_path):
    folder = tmp_path / "story"
    folder.mkdir()
    for name, words in (("a.md", FIRST), ("b.md", FIRST.replace("three", "five"))):
        (folder / name).write_text(f"---\nstory: talks\n---\n{words}\n", encoding="utf-8")
    return folder


@pytest.fixture
def judged(claimcheck, story, tmp_path):
    (line,) = claimcheck("check", story, "--format", "jsonl").stdout.splitlines()
    file = tmp_path / "judged.yaml"
    file.write_text(ENTRY.format(json.loads(line)["id"]), encoding="utf-8")
    return file


def test_what_was_judged_does_not_count(claimcheck, story, judged):
    assert claimcheck("check", story).exit_code == 1
    result = claimcheck("check", story, "--judgements", judged)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "No findings.\nJudged before, not counted: 1 finding (1 same). --judged lists them.\n" in result.stdout
    assert "duration-conflict" not in result.stdout


def test_it_is_listed_on_demand(claimcheck, story, judged):
    output = claimcheck("check", story, "--judgements", judged, "--judged").stdout
    assert "Judged same by K. Berg on 2023-06-21: a [b]slip[/b]\nERROR duration-conflict" in output
    assert "(1 same).\n" in output


def test_json_has_it_apart(claimcheck, story, judged):
    document = json.loads(claimcheck("check", story, "--judgements", judged, "--format", "json").stdout)
    assert (document["findings"], document["summary"]["judged"]) == ([], 1)
    assert document["judged"][0]["judgement"] == {
        "judgement": "same", "reason": "a [b]slip[/b]", "author": "K. Berg", "date": "2023-06-21",
    }  # fmt: skip


def test_an_entry_that_no_longer_occurs_is_told_of(claimcheck, story, judged):
    (story / "b.md").write_text(f"---\nstory: talks\n---\n{FIRST}\n", encoding="utf-8")
    result = claimcheck("check", story, "--judgements", judged)
    assert result.exit_code == 0
    assert result.stderr.endswith("no longer occurs; the entry may be removed\n")


def test_a_wrong_file_is_refused_before_any_work(claimcheck, story, judged):
    judged.write_text("- {fingerprint: 1}\n", encoding="utf-8")
    result = claimcheck("check", story, "--judgements", judged)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "judged.yaml:1: " in result.stderr
