"""``--story`` and ``--story-per-folder``: what is compared with what."""

import json

import pytest

FIRST = "Laura Lopez met Juan Perez for three hours."


@pytest.fixture
def desk(tmp_path):
    """Two folders with two articles each; no two of the four would be taken for one story by their few words."""
    for name, length in (("north/a", "three"), ("north/b", "five"), ("south/c", "three"), ("south/d", "six")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / f"{name}.txt").write_text(FIRST.replace("three", length), encoding="utf-8")
    return tmp_path


def disputes(result):
    """The sources of each finding."""
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    return sorted("".join(sorted(c["source"][0] for p in row["positions"] for c in p["claims"])) for row in rows)


def test_each_folder_is_a_story(claimcheck, desk):
    assert disputes(claimcheck("check", desk, "--format", "jsonl", "--story-per-folder")) == ["ab", "cd"]


def test_all_are_one_story(claimcheck, desk):
    assert disputes(claimcheck("check", desk, "--format", "jsonl", "--story", "talks")) == ["abcd"]


def test_claims_and_table_take_them_too(claimcheck, desk):
    for options, number in ((["--story", "talks"], 1), (["--story-per-folder"], 2)):
        for command in ("claims", "table"):
            document = json.loads(claimcheck(command, desk, "--format", "json", *options).stdout)
            assert len({source["story"] for source in document["sources"]}) == number


def test_explain_finds_the_same_findings(claimcheck, desk):
    row = json.loads(claimcheck("check", desk, "--format", "jsonl", "--story", "talks").stdout)
    result = claimcheck("explain", row["id"], desk, "--story", "talks")
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize("command", ["check", "claims", "table"])
def test_not_both_at_once(claimcheck, desk, command):
    result = claimcheck(command, desk, "--story", "talks", "--story-per-folder")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "leave out one of the two options" in result.stderr
