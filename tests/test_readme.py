"""What the README says is so: its commands, its output, its tables and its Python."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck import read_values
from claimcheck.report import FORMATS
from claimcheck.rules import load
from claimcheck.values import commitment

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _block(mark: str) -> str:
    found = re.search(rf"<!-- {mark} -->\n```\w+\n(.*?)```", README, re.S)
    assert found, f"the README has no block marked {mark}"
    return found[1]


def _claimcheck(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - fixed arguments
        [sys.executable, "-m", "claimcheck", *arguments],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_the_main_command_installs_and_checks_the_seeds() -> None:
    commands = _block("run").splitlines()
    assert commands[0] == "python3 -m venv .venv"
    assert commands[1] == ".venv/bin/pip install ."
    assert commands[2] == ".venv/bin/claimcheck check seeds/"


def test_the_output_is_what_the_main_command_prints_first() -> None:
    done = _claimcheck("check", "seeds/")
    assert done.returncode == 1
    assert done.stdout.startswith(_block("output"))


def test_the_table_is_what_the_command_prints() -> None:
    assert _block("table") in _claimcheck("table", "seeds/").stdout


def test_its_judgement_takes_out_the_finding_that_it_shows(tmp_path: Path) -> None:
    file = tmp_path / "judged.yaml"
    file.write_text(_block("judgements"), encoding="utf-8")
    done = _claimcheck("check", "seeds/", "--judgements", str(file))
    assert "duration-conflict" not in done.stdout
    assert "Judged before, not counted: 1 finding (1 accepted)" in done.stdout
    assert re.fullmatch(r"claimcheck: seeds/: passed over README\.md .*\n", done.stderr)


@pytest.mark.skipif(os.name != "posix", reason="the README's commands are for a POSIX shell")
def test_its_commands_exit_as_it_says(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    (tmp_path / "claimcheck").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m claimcheck "$@"\n', encoding="utf-8")
    (tmp_path / "claimcheck").chmod(0o755)
    environment = os.environ | {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    printed = {}
    for line in (_block("baseline") + _block("diff")).splitlines():
        done = subprocess.run(  # noqa: S602 - the README's own commands
            line, shell=True, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        told = re.search(r"# exits with (\d)", line)
        assert done.returncode == int(told[1] if told else 0), (line, done.stderr)
        printed[line] = done.stdout
    (late,) = (text for line, text in printed.items() if "the length of the talk, and nothing else" in line)
    assert re.findall(r"^(?:ERROR|WARNING|NOTE) (\S+)", late, re.M) == ["duration-conflict"]
    assert done.stdout.endswith("1 changed (1 counts as new).\n1 claim that an article changed.\n")


def test_it_counts_the_findings_right() -> None:
    words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    found = len(_claimcheck("check", "seeds/", "--format", "jsonl").stdout.splitlines())
    assert f"It prints {words[found]} findings" in README


def test_it_explains_the_finding_that_it_shows() -> None:
    command = re.search(r"`claimcheck (explain \w+ seeds/)`", README)
    assert command
    done = _claimcheck(*command[1].split())
    assert done.returncode == 0
    assert "limits apart decides: CONFLICT" in done.stdout


def test_its_python_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    code = re.search(r"```python\n(.*?)```", README, re.S)
    assert code
    exec(compile(code[1], "README.md", "exec"), {})  # noqa: S102 - the README is the project's own


def test_its_formats_are_those_that_there_are() -> None:
    table = README.partition("| Name | For | Shows |")[2].partition("\n\n")[0]
    rows = [row.split("|") for row in table.splitlines()[2:]]
    told = {name: set(re.findall(r"`(\w+)`", row[3])) for row in rows for name in re.findall(r"`(\w+)`", row[1])}
    views = ("check", "claims", "values", "table")
    assert told == {name: {view for view in views if getattr(made, view)} for name, made in FORMATS.items()}
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\w+", " ".join(re.findall(r"^## (.*)", page, re.M)))) - {"and"} == {*FORMATS} - {"terminal"}


def test_its_formats_are_written_in_one_run(tmp_path: Path) -> None:
    command = _block("formats").removeprefix("claimcheck ").replace("articles/", "seeds/")
    done = _claimcheck(*command.replace("=claimcheck.", f"={tmp_path}/claimcheck.").split())
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=seeds/")
    assert sorted(file.suffix for file in tmp_path.iterdir()) == [".sarif", ".xml"]


_SHELL = "".join(re.findall(r"```sh\n(.*?)```", README, re.S))


@pytest.mark.parametrize("command", sorted(set(re.findall(r"^claimcheck (\w+)", _SHELL, re.M))))
def test_every_command_that_it_names_exists(command: str) -> None:
    assert _claimcheck(command, "--help").returncode == 0


def test_every_folder_that_it_names_exists() -> None:
    layout = README.partition("## Where things are")[2].partition("[CONTRIBUTING")[0]
    named = [name for line in layout.splitlines() for name in re.split(r"\s{2,}", line.strip())[0].split()]
    assert len(named) > 10
    for name in named:
        assert (ROOT / name).exists() or (ROOT / "claimcheck" / name).exists(), name


@pytest.mark.parametrize(
    ("words", "usual", "hard"),
    [
        ("eight hours", (7.75, 8.25), (7.75, 8.25)),
        ("about three hours", (2.5, 3.5), (2, 4)),
        ("more than 7-1/2 hours", (7.5, 8), (7.5, None)),
        ("nearly five years", (4.5, 5), (4, 5)),
        ("24 people", (24, 24), (24, 24)),
        ("1,000 people", (950, 1050), (950, 1050)),
    ],
)
def test_the_table_of_readings(words: str, usual: tuple[float, float], hard: tuple[float, float | None]) -> None:
    assert f"| {words} |" in README
    [mention] = read_values(f"There were {words}.")
    assert mention.quantity is not None
    got = commitment(mention.quantity, load().tolerances)
    assert tuple((r.low, r.high) for r in got) == (usual, hard)
