"""What a run writes is none of what it reads: checked before anything is read."""

import os

import pytest

TEXT = "Laura Lopez met Juan Perez for {} hours.\n"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder of two articles, a baseline, judgements and rules, and a link to one of the articles."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a").mkdir()
    for name, hours in (("one.txt", "three"), ("two.md", "five")):
        (tmp_path / "a" / name).write_text(TEXT.format(hours), encoding="utf-8")
    (tmp_path / "rules.yaml").write_text("version: 1\n", encoding="utf-8")
    for name in ("known.yaml", "judged.yaml"):
        (tmp_path / name).write_text("# nothing yet\n", encoding="utf-8")
    os.link(tmp_path / "a" / "one.txt", tmp_path / "same.txt")
    return tmp_path


FILES = ("--baseline", "known.yaml", "--judgements", "judged.yaml", "--rules", "rules.yaml")


@pytest.mark.parametrize(
    ("output", "what"),
    [
        ("a/one.txt", "one of the articles"),
        ("a/../a/one.txt", "one of the articles"),
        ("same.txt", "one of the articles"),
        ("known.yaml", "the baseline file"),
        ("judged.yaml", "the judgements file"),
        ("rules.yaml", "the rules file"),
    ],
)
def test_an_output_that_is_read_is_refused_and_stays_as_it_was(claimcheck, desk, output, what):
    before = (desk / output).read_bytes()
    result = claimcheck("check", "a", *FILES, "--output", f"json={output}")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{what} of this run and would be overwritten; name another file" in " ".join(result.stderr.split())
    assert (desk / output).read_bytes() == before


def test_so_are_the_files_of_baseline_and_review(claimcheck, desk):
    for command in (
        ("baseline", "a", "--output", "a/two.md"),
        ("baseline", "a", "--output", "rules.yaml", "--rules", "rules.yaml"),
        ("review", "a", "--judgements", "a/two.md", "--author", "Keller"),
        ("review", "a", "--judgements", "known.yaml", "--baseline", "known.yaml", "--author", "Keller"),
    ):
        result = claimcheck(*command)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "would be overwritten" in result.stderr


@pytest.mark.parametrize(
    ("output", "told"),
    [("a/report.md", True), ("a/report.json", False), ("a/README.md", False), ("a/.report.md", False), ("r.md", False)],
)
def test_a_report_that_the_next_run_would_read_is_told_of(claimcheck, desk, output, told):
    result = claimcheck("check", "a", "--output", f"markdown={output}")
    assert result.exit_code == 1
    assert (desk / output).exists()
    assert ("the next run reads it as an article" in result.stderr) is told


def test_a_device_may_be_read_and_written(claimcheck, desk):
    result = claimcheck("check", "a", "--judgements", os.devnull, "--output", f"json={os.devnull}")
    assert result.exit_code == 1
