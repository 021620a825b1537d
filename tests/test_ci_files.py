"""The GitHub Action, the pre-commit hook and the examples of docs/ci.md: whole, safe, and true of the command line."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from claimcheck.cli.app import app
from claimcheck.sources.paths import is_article

ROOT = Path(__file__).resolve().parent.parent
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step["id"]: step for step in ACTION["runs"]["steps"] if "id" in step}
README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
BASH = shutil.which("bash")
needs_bash = pytest.mark.skipif(BASH is None or os.name != "posix", reason="needs bash, as the action does")

STORY = "---\nstory: talks\n---\nLaura Lopez met Juan Perez for {} hours.\n"


def example(mark):
    found = re.search(rf"<!-- {mark} -->\n```yaml\n(.*?)```", CI, re.S)
    assert found, mark
    return yaml.safe_load(found[1])


def options(command):
    text = CliRunner().invoke(app, [*command.split(), "--help"]).stdout
    return set(re.findall(r"--[a-z-]+", text))


class Run:
    """What a run of the action's script step printed, with what, and what it left behind."""

    def __init__(self, folder, program, **inputs):
        given = {key.upper().replace("-", "_"): one.get("default", "") for key, one in ACTION["inputs"].items()}
        given |= {key.upper(): value for key, value in inputs.items()}
        output = folder / "github-output"
        environment = os.environ | {f"INPUT_{key}": value for key, value in given.items()}
        environment |= {"CLAIMCHECK": str(program), "RUNNER_TEMP": str(folder), "GITHUB_OUTPUT": str(output)}
        done = subprocess.run(  # noqa: S603 - the script under test
            [BASH, "--noprofile", "--norc", "-eo", "pipefail", "-c", STEPS["check"]["run"]],
            cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        self.code, self.stdout, self.stderr = done.returncode, done.stdout, done.stderr
        self.output = output.read_text(encoding="utf-8")


def program(folder, text):
    path = folder / "claimcheck"
    path.write_text(f"#!/usr/bin/env bash\n{text}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.fixture
def echo(tmp_path):
    """In the place of claimcheck: prints each of its arguments on a line."""
    return program(tmp_path, "printf '<%s>\\n' \"$@\"")


@pytest.fixture
def real(tmp_path):
    return program(tmp_path, f'exec "{sys.executable}" -m claimcheck "$@"')


def arguments(run):
    return re.findall(r"^<(.*)>$", run.stdout, re.M)


def test_no_input_is_ever_part_of_a_script():
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step.get("run", "")
    handed = set(re.findall(r"inputs\.([\w-]+)", str(ACTION["runs"])))
    assert handed == set(ACTION["inputs"])


def test_every_input_is_described_and_only_the_paths_are_required():
    assert all(one["description"] for one in ACTION["inputs"].values())
    assert [name for name, one in ACTION["inputs"].items() if one.get("required")] == ["paths"]
    rows = "".join(re.findall(r"^\| (`.*?) \|", CI, re.M))
    assert set(re.findall(r"`([\w-]+)`", rows)) >= set(ACTION["inputs"])


def test_what_the_script_passes_are_options_of_check():
    assert set(re.findall(r"--([a-z-]+)=", STEPS["check"]["run"])) <= {one[2:] for one in options("check")}


@needs_bash
@pytest.mark.parametrize(
    ("version", "wanted"), [("", "/its own/code[report]"), ("0.1.0", "claimcheck-news[report]==0.1.0")]
)
def test_what_the_html_report_needs_is_installed_too(tmp_path, version, wanted):
    stub = 'if [ "$2" = venv ]; then mkdir -p "$3/bin" && cp "$0" "$3/bin/python"; else printf "<%s>\\n" "$@"; fi'
    program(tmp_path, stub).rename(tmp_path / "python")
    given = {"VERSION": version, "SOURCE": "/its own/code", "RUNNER_TEMP": str(tmp_path)}
    path = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "GITHUB_OUTPUT": str(tmp_path / "output")}
    done = subprocess.run(  # noqa: S603 - the script under test
        [BASH, "--noprofile", "--norc", "-eo", "pipefail", "-c", STEPS["install"]["run"]],
        env=os.environ | given | path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert re.findall(r"<(.*)>", done.stdout)[-1] == wanted


@needs_bash
def test_inputs_become_arguments_and_nothing_else(tmp_path, echo):
    hostile = "$(touch owned)"
    run = Run(
        tmp_path, echo, paths=f"articles/\nmore articles/*.txt\n\n-dash\n{hostile}\n", fail_on="error",
        baseline="a b.yaml", judgements=f"`touch owned`;{hostile}", outputs="sarif=x y.sarif\njson=r.json\n",
        args="--date 2023-06-19\n  --select *",
    )  # fmt: skip
    assert arguments(run) == [
        "check", "--fail-on=error", "--baseline=a b.yaml", f"--judgements=`touch owned`;{hostile}",
        "--output=sarif=x y.sarif", "--output=json=r.json", "--date", "2023-06-19", "--select", "*", "--",
        "articles/", "more articles/*.txt", "-dash", hostile,
    ]  # fmt: skip
    assert not (tmp_path / "owned").exists()
    assert (run.code, run.output) == (0, "exit-code=0\n")


@needs_bash
def test_what_is_not_given_is_not_passed(tmp_path, echo):
    assert arguments(Run(tmp_path, echo, paths="articles/")) == ["check", "--fail-on=warning", "--", "articles/"]


@needs_bash
def test_words_of_an_article_are_no_workflow_commands(tmp_path):
    run = Run(tmp_path, program(tmp_path, "echo '::error::owned'"), paths="x")
    first, *_, last = run.stdout.splitlines()
    token = first.removeprefix("::stop-commands::")
    assert len(token) > 32
    assert last == f"::{token}::"


@needs_bash
def test_annotations_are_printed_once_commands_work_again(tmp_path):
    write = 'for one in "$@"; do case $one in *=github=*) echo "::error::x" > "${one#*=github=}";; esac; done'
    run = Run(tmp_path, program(tmp_path, write), paths="x", annotate="true")
    assert run.stdout.splitlines()[-1] == "::error::x"


@needs_bash
@pytest.mark.parametrize("code", [1, 2, 3])
def test_the_steps_exit_code_is_claimchecks(tmp_path, code):
    run = Run(tmp_path, program(tmp_path, f"exit {code}"), paths="x")
    assert (run.code, run.output) == (code, f"exit-code={code}\n")


@needs_bash
def test_it_fails_on_what_is_new_and_only_on_that(tmp_path, real):
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, hours in (("a.md", "three"), ("b.md", "five")):
        (folder / name).write_text(STORY.format(hours), encoding="utf-8")
    assert Run(tmp_path, real, paths="articles/").code == 1
    command = [str(real), "baseline", "articles/", "--output", "known.yaml"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)  # noqa: S603 - the program under test
    run = Run(tmp_path, real, paths="articles/", baseline="known.yaml", outputs="json=report.json")
    assert (run.code, run.stderr) == (0, "")
    assert (tmp_path / "report.json").exists()


def test_the_hook_looks_at_the_whole_batch_at_once():
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert (hook["pass_filenames"], hook["require_serial"], hook["language"]) == (False, True, "python")
    assert hook["entry"] == "claimcheck check"
    for name in ("a.txt", "b.text", "story/b.md", "c.markdown", "wire.jsonl", "wire.ndjson", "d.json", "e.yaml", "txt"):
        assert bool(re.search(hook["files"], name)) is is_article(name), name
    ((used,),) = [repo["hooks"] for repo in example("pre-commit")["repos"]]
    assert used["id"] == hook["id"]


def test_the_examples_use_what_there_is():
    steps = example("github")["jobs"]["claimcheck"]["steps"]
    (used,) = [step["with"] for step in steps if "OWNER/claimcheck" in step["uses"]]
    assert set(used) <= set(ACTION["inputs"])
    (shown,) = yaml.safe_load(re.search(r"^- uses: OWNER.*?(?=^```)", README, re.M | re.S)[0])
    assert set(shown["with"]) <= set(ACTION["inputs"])
    job = example("gitlab")["claimcheck"]
    named = set(re.findall(r"--output \w+=(\S+)", " ".join(job["script"])))
    assert named == set(job["artifacts"]["reports"].values())


def test_the_commands_of_the_page_have_the_options_that_it_gives_them():
    commands = re.findall(r"claimcheck (baseline|check|diff|review) ([^`\n]*)", CI)
    assert len(commands) > 4
    for command, rest in commands:
        assert set(re.findall(r"--[a-z-]+", rest)) <= options(command), (command, rest)
