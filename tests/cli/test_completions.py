"""The shell completes commands, options, formats, kinds and codes."""

import pytest
from typer.testing import CliRunner

from claimcheck.cli.app import app


def completed(words):
    environment = {"_CLAIMCHECK_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    offered = CliRunner().invoke(app, [], prog_name="claimcheck", env=environment).stdout
    return [word for word in offered.splitlines() if word]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("claimcheck ch", ["check"]),
        ("claimcheck rules s", ["show", "schema"]),
        ("claimcheck check --exit", ["--exit-zero"]),
        ("claimcheck check --fail-on n", ["note", "never"]),
        ("claimcheck check --format jso", ["json", "jsonl", "jsonld"]),
        ("claimcheck diff old.json new.json --format ", ["json", "terminal"]),
        ("claimcheck check --output jsonl", ["jsonl=", "jsonld="]),
        ("claimcheck check --output json=re", []),
        ("claimcheck check --select durat", ["duration", "duration-conflict", "duration-difference"]),
        ("claimcheck check --ignore age,mo", ["age,money", "age,money-conflict", "age,money-difference"]),
        ("claimcheck explain title-two", ["title-two-holders", "title-two-ranks"]),
    ],
)
def test_a_word_is_completed(words, offered):
    assert completed(words) == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_there_is_a_script_for_the_shell(claimcheck, monkeypatch, shell):
    monkeypatch.setattr("shellingham.detect_shell", lambda *_: (shell, f"/bin/{shell}"))
    result = claimcheck("--show-completion")
    assert result.exit_code == 0
    assert "_CLAIMCHECK_COMPLETE=complete_" in result.stdout
