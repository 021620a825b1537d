"""``demo``, ``schema``, ``rules check``, ``--version`` and ``--help``."""

import re
import sys
from subprocess import run

import pytest

from claimcheck import __version__
from claimcheck.cli.app import app
from claimcheck.cli.rules import app as rules_app
from claimcheck.report import FORMATS
from claimcheck.report.schema import schema_text
from claimcheck.rules import shipped

COMMANDS = [
    "", "check", "review", "baseline", "diff", "claims", "values", "table", "explain", "schema", "demo", "rules",
    "rules check", "rules show", "rules test", "rules schema",
]  # fmt: skip


def test_demo_checks_the_articles_that_ship_and_does_not_fail(claimcheck, pipeline):
    result = claimcheck("demo", "--format", "jsonl")
    assert pipeline.asked[0] == [str(shipped("seeds") / "0*")]
    assert result.stderr.startswith("claimcheck: demo: ")
    assert len(result.stdout.splitlines()) == 1


def test_demo_fails_when_asked_to(claimcheck, pipeline):
    pipeline.report = type(pipeline.report)(
        **{name: getattr(pipeline.report, name) for name in pipeline.report.__slots__} | {"skipped": ()}
    )
    assert claimcheck("demo").exit_code == 0
    assert claimcheck("demo", "--fail-on", "error").exit_code == 1


def test_rules_check_says_what_is_in_force(claimcheck, tmp_path):
    rules = tmp_path / "mine.yaml"
    rules.write_text("version: 1\nkinds: [duration, count]\n", encoding="utf-8")
    result = claimcheck("rules", "check", rules)
    assert result.exit_code == 0
    assert result.stdout.startswith(f"{rules}: in order\nkinds: duration, count\nlexicon: ")
    assert "error duration-conflict\n" in result.stdout


def test_rules_check_names_the_file_and_the_line(claimcheck, tmp_path):
    rules = tmp_path / "mine.yaml"
    rules.write_text("version: 1\nkindz: [duration]\n", encoding="utf-8")
    result = claimcheck("rules", "check", rules)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{rules}:2:" in result.stderr


def test_the_rules_that_ship_are_in_order(claimcheck):
    assert claimcheck("rules", "check").exit_code == 0


def test_schema_prints_the_file_that_ships(claimcheck):
    result = claimcheck("schema")
    assert (result.exit_code, result.stdout) == (0, schema_text())


def test_version(claimcheck):
    result = claimcheck("--version")
    assert (result.exit_code, result.stdout) == (0, f"claimcheck {__version__}\n")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_begins_with_examples(claimcheck, command):
    result = claimcheck(*command.split(), "--help")
    assert result.exit_code == 0
    assert result.stdout.index("Examples:") < result.stdout.index("Options:")
    assert f"    claimcheck {command}".rstrip() in result.stdout.replace("cat batch.jsonl | ", "")
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_every_command_is_among_them():
    groups = {"": app, "rules ": rules_app}
    named = {f"{group}{command.name}" for group, one in groups.items() for command in one.registered_commands}
    assert named | {"", "rules"} == set(COMMANDS)


def test_an_unknown_command_is_met_with_the_nearest(claimcheck):
    result = claimcheck("chek")
    assert result.exit_code == 2
    assert "check" in result.stderr


def test_help_imports_nothing_that_only_the_work_needs():
    program = (
        "import sys\nfrom claimcheck.cli import main\nsys.argv[1:] = ['check', '--help']\n"
        "try:\n    main()\nfinally:\n    print(*sorted(sys.modules), file=sys.stderr)\n"
    )
    result = run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    imported = set(result.stderr.split())
    needless = {
        "pydantic", "rich", "yaml", "rapidfuzz", "claimcheck.pipeline", "claimcheck.model",
        "claimcheck.report.formats.terminal",
    }  # fmt: skip
    assert not imported & needless


@pytest.mark.parametrize("command", ["check", "claims", "values", "table", "diff"])
def test_the_help_of_a_command_names_the_formats_that_it_has(claimcheck, command):
    [named] = re.findall(r"How to print: ([a-z, ]+)\.", " ".join(claimcheck(command, "--help").stdout.split()))
    assert named.split(", ") == [name for name in FORMATS if getattr(FORMATS[name], command)]
