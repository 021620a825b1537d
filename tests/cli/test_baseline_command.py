"""``claimcheck baseline`` and ``check --baseline``: accept what is there, and fail on what is new."""

import json

import pytest
import yaml

FIRST = "Laura Lopez met Juan Perez for three hours."
NEW = "Laura Lopez, 34, left.", "The 36-year-old Laura Lopez left."


def put(folder, name, *words):
    (folder / name).write_text(f"---\nstory: talks\ndate: 2023-06-20\n---\n{' '.join(words)}\n", encoding="utf-8")


@pytest.fixture
def story(tmp_path):
    folder = tmp_path / "story"
    folder.mkdir()
    put(folder, "a.md", FIRST)
    put(folder, "b.md", FIRST.replace("three", "five"))
    return folder


@pytest.fixture
def file(claimcheck, story, tmp_path):
    path = tmp_path / "baseline.yaml"
    result = claimcheck("baseline", story, "--output", path, "--reason", "Known.")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"claimcheck: {path}: 1 finding accepted\n"
    return path


def test_what_is_accepted_does_not_fail_and_is_shown_as_known(claimcheck, story, file):
    assert claimcheck("check", story).exit_code == 1
    result = claimcheck("check", story, "--baseline", file)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Known, accepted by the baseline\n  ERROR duration-conflict " in result.stdout
    assert "No new findings.\nKnown, accepted by the baseline: 1 finding (1 error).\n" in result.stdout


def test_exactly_what_is_new_fails(claimcheck, story, file):
    put(story, "c.md", NEW[0])
    put(story, "d.md", NEW[1])
    result = claimcheck("check", story, "--baseline", file)
    assert result.exit_code == 1
    assert result.stdout.startswith("ERROR age-conflict ")
    assert "1 new finding: 1 error.\n" in result.stdout


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("never", 0)])
def test_fail_on_looks_at_what_is_new(claimcheck, story, file, fail_on, code):
    put(story, "c.md", *NEW)
    put(story, "d.md", NEW[1])
    assert claimcheck("check", story, "--baseline", file, "--fail-on", fail_on).exit_code == code


def test_json_says_of_each_finding_whether_it_is_accepted_and_only_with_a_baseline(claimcheck, story, file):
    put(story, "c.md", NEW[0])
    put(story, "d.md", NEW[1])
    document = json.loads(claimcheck("check", story, "--baseline", file, "--format", "json").stdout)
    assert {row["rule"]: row["accepted"] for row in document["findings"]} == {
        "duration-conflict": True, "age-conflict": False,
    }  # fmt: skip
    lines = claimcheck("check", story, "--baseline", file, "--format", "jsonl").stdout.splitlines()
    assert sorted(json.loads(line)["accepted"] for line in lines) == [False, True]
    plain = json.loads(claimcheck("check", story, "--format", "json").stdout)
    assert all("accepted" not in row for row in plain["findings"])
    for row in document["findings"]:
        del row["accepted"]
    assert plain == document


def test_an_entry_that_no_longer_occurs_is_told_of(claimcheck, story, file):
    put(story, "b.md", FIRST)
    result = claimcheck("check", story, "--baseline", file)
    assert result.exit_code == 0
    assert result.stderr.endswith("no longer occurs; the entry may be removed\n")


def test_it_is_renewed(claimcheck, story, file):
    put(story, "b.md", FIRST)
    put(story, "c.md", *NEW)
    put(story, "d.md", NEW[1])
    result = claimcheck("baseline", story, "-o", file, "--until", "2023-12-31")
    assert result.stderr == f"claimcheck: {file}: 1 finding accepted (1 new, 1 gone)\n"
    (entry,) = yaml.safe_load(file.read_text(encoding="utf-8"))["accepted"]
    assert (entry["rule"], entry["reason"]) == ("age-conflict", "There when the baseline was written.")
    assert str(entry["until"]) == "2023-12-31"
    assert claimcheck("check", story, "--baseline", file, "--date", "2024-01-01").exit_code == 1


def test_what_it_accepts_stays_when_something_else_is_selected(claimcheck, story, file):
    put(story, "c.md", NEW[0])
    put(story, "d.md", NEW[1])
    told = claimcheck("baseline", story, "-o", file, "--select", "quote").stderr
    assert told.endswith("1 finding accepted (0 new, 0 gone)\n")
    told = claimcheck("baseline", story, "-o", file, "--select", "age").stderr
    assert told.endswith("2 findings accepted (1 new, 0 gone)\n")


def test_writing_it_again_changes_nothing(claimcheck, story, file):
    before = file.read_bytes()
    claimcheck("baseline", story, "-o", file, "--reason", "Another.")
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--until", "soon"), "--until soon: no ISO 8601 date"),
        (("--until", "2023-06-19"), "--until 2023-06-19: it lies before 2023-06-20"),
        (("--select", "durations"), "neither a claim kind nor a rule code"),
    ],
)
def test_wrong_usage_writes_nothing(claimcheck, story, tmp_path, arguments, told):
    result = claimcheck("baseline", story, "-o", tmp_path / "x.yaml", *arguments)
    assert result.exit_code == 2
    assert told in result.stderr
    assert not (tmp_path / "x.yaml").exists()


def test_a_source_that_cannot_be_read_keeps_the_baseline_as_it_was(claimcheck, story, file):
    before = file.read_bytes()
    put(story, "b.md", FIRST)
    (story / "broken.jsonl").write_text("{", encoding="utf-8")
    result = claimcheck("baseline", story, "-o", file)
    assert result.exit_code == 2
    assert f"{file} was not written" in result.stderr
    assert file.read_bytes() == before


def test_no_article(claimcheck, tmp_path):
    (tmp_path / "empty").mkdir()
    result = claimcheck("baseline", tmp_path / "empty", "-o", tmp_path / "x.yaml")
    assert result.exit_code in (2, 3)
    assert not (tmp_path / "x.yaml").exists()


def test_a_wrong_file_is_called_a_baseline_file(claimcheck, story, tmp_path):
    result = claimcheck("check", story, "--baseline", tmp_path / "none.yaml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "the baseline file cannot be read" in result.stderr
