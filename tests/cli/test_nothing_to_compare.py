"""What there is to read, and the exit code when it is nothing."""

import pytest

COMMANDS = (
    ("check",), ("claims",), ("values",), ("table",), ("review", "--judgements", "j.yaml", "--author", "Keller"),
    ("baseline", "--output", "b.yaml"),
)  # fmt: skip


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "blank.jsonl").write_text(" \n\n", encoding="utf-8")
    (tmp_path / "none.json").write_text("[]", encoding="utf-8")
    (tmp_path / "zero.txt").touch()
    (tmp_path / "broken.jsonl").write_text("{", encoding="utf-8")
    (tmp_path / "one.txt").write_text("Laura Lopez met Juan Perez for three hours.", encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
@pytest.mark.parametrize(
    ("path", "code"),
    [("empty", 3), ("blank.jsonl", 3), ("none.json", 3), ("zero.txt", 3), ("nowhere", 2), ("broken.jsonl", 2)],
)
def test_a_source_that_holds_nothing_is_nothing_to_compare(claimcheck, command, path, code):
    result = claimcheck(*command, path)
    assert result.exit_code == code
    assert f"skipped {path}" in result.stderr


def test_so_is_standard_input(claimcheck):
    assert claimcheck("check", "-", input="").exit_code == 3


def test_beside_an_article_it_is_a_source_that_was_left_out(claimcheck):
    assert claimcheck("check", "empty", "one.txt").exit_code == 2
