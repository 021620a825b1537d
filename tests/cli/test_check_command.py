"""``claimcheck check``: what it passes on, what it prints and where, and what its exit code says."""

import json
import sys
from dataclasses import replace
from datetime import datetime

import pytest
from sample_reports import article, claim, finding, report, talks_report

from claimcheck.cli import delivery
from claimcheck.cli.exits import FailOn
from claimcheck.errors import RulesError
from claimcheck.model import Position, Severity, Skipped
from claimcheck.report import FORMATS


def with_finding(*severities, articles=2, skipped=()):
    sources = [article(f"{n}.txt", "It took six hours.") for n in range(articles)]
    made = claim(sources[0], "six hours") if sources else None
    found = [finding(Position("6", (made,)), Position("7", (made,)), severity=one) for one in severities]
    return report(sources, [], found, skipped)


BROKEN = (Skipped("b.bin", "not text"),)
EMPTY = (Skipped("days/monday", "no article in this folder", is_empty=True),)


@pytest.mark.parametrize(
    "case",
    [
        (with_finding(), "warning", 0),
        (with_finding(Severity.ERROR), "warning", 1),
        (with_finding(Severity.WARNING), "warning", 1),
        (with_finding(Severity.NOTE), "warning", 0),
        (with_finding(Severity.NOTE), "note", 1),
        (with_finding(Severity.WARNING), "error", 0),
        (with_finding(Severity.NOTE, Severity.ERROR), "error", 1),
        (with_finding(Severity.ERROR), "never", 0),
        (with_finding(skipped=BROKEN), "warning", 2),
        (with_finding(Severity.ERROR, skipped=BROKEN), "never", 2),
        (with_finding(articles=0), "warning", 3),
        (with_finding(articles=0, skipped=BROKEN), "warning", 2),
        (with_finding(articles=0, skipped=(*EMPTY, *BROKEN)), "warning", 2),
        (with_finding(articles=0, skipped=EMPTY), "warning", 3),
        (with_finding(skipped=EMPTY), "warning", 2),
        (with_finding(articles=1), "never", 3),
        (with_finding(Severity.NOTE, articles=1), "warning", 0),
        (with_finding(Severity.ERROR, articles=1), "warning", 1),
    ],
)
@pytest.mark.parametrize("format", FORMATS)
def test_the_exit_code_is_the_same_in_every_format(claimcheck, pipeline, case, format):
    pipeline.report, fail_on, code = case
    assert claimcheck("check", "x", "--fail-on", fail_on, "--format", format).exit_code == code


@pytest.mark.parametrize(
    ("report", "code"),
    [
        (with_finding(), 0),
        (with_finding(Severity.ERROR), 0),
        (with_finding(articles=1), 0),
        (with_finding(articles=0), 0),
        (with_finding(Severity.ERROR, skipped=BROKEN), 2),
    ],
)
def test_exit_zero_is_for_runs_that_only_advise(claimcheck, pipeline, report, code):
    pipeline.report = report
    assert claimcheck("check", "x", "--exit-zero").exit_code == code


@pytest.mark.parametrize(("known", "code"), [(0, 1), (1, 1), (2, 0)])
@pytest.mark.parametrize("format", ["terminal", "json", "jsonl"])
def test_only_what_no_baseline_accepts_counts(claimcheck, pipeline, known, code, format):
    made = with_finding(Severity.ERROR, Severity.WARNING)
    first, second = (replace(one, fingerprint=str(n)) for n, one in enumerate(made.findings))
    pipeline.report = replace(made, findings=(first, second), accepted=dict.fromkeys(map(str, range(known)), "Known."))
    assert claimcheck("check", "x", "--format", format).exit_code == code


def test_fail_on_has_every_severity_in_its_order():
    assert [*Severity, "never"] == list(FailOn)


def test_without_fail_on_a_warning_counts(claimcheck, pipeline):
    pipeline.report = with_finding(Severity.WARNING)
    assert claimcheck("check", "x").exit_code == 1
    pipeline.report = with_finding(Severity.NOTE)
    assert claimcheck("check", "x").exit_code == 0


def test_options_reach_the_pipeline(claimcheck, pipeline, tmp_path):
    rules = tmp_path / "rules.yaml"
    rules.write_text("version: 1\nkinds: [duration]\n", encoding="utf-8")
    claimcheck(
        "check", "a", "b", "--date", "2023-06-19", "--rules", rules, "--select", "duration, count", "--select", "title",
        "--ignore", "quote-wording,", "--jobs", 3,
    )  # fmt: skip
    sources, options = pipeline.asked
    assert sources == ["a", "b"]
    assert options["date"] == datetime(2023, 6, 19)
    assert options["rules"].kinds == ("duration",)
    assert options["select"] == ("duration", "count", "title")
    assert options["ignore"] == ("quote-wording",)
    assert options["jobs"] == 3


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2023-06-19T16:01", datetime(2023, 6, 19, 16, 1)),
        ("2023-06-19T16:01+08:00", datetime(2023, 6, 19, 16, 1)),
        ("20230619", datetime(2023, 6, 19)),
    ],
)
def test_a_date_is_a_wall_clock_date(claimcheck, pipeline, written, meant):
    claimcheck("check", "x", "--date", written)
    assert pipeline.asked[1]["date"] == meant


def test_results_on_standard_output_and_all_else_on_standard_error(claimcheck, pipeline):
    noted = replace(article("a.txt", "x"), notes=("read as windows-1252",))
    pipeline.report = report([noted], skipped=[Skipped("b\x1b.txt", "empty")])
    result = claimcheck("check", "x", "--format", "json")
    assert json.loads(result.stdout)["skipped"] == [{"path": "b\x1b.txt", "error": "empty"}]
    assert result.stderr == "claimcheck: a.txt: read as windows-1252\nclaimcheck: skipped b\\x1b.txt: empty\n"


def test_unresolved_claims_are_listed_on_request(claimcheck, pipeline):
    assert "Claims that were not compared" not in claimcheck("check", "x").stdout
    assert "Claims that were not compared" in claimcheck("check", "x", "--unresolved").stdout


def test_several_outputs_in_one_run(claimcheck, pipeline, tmp_path):
    one, two = tmp_path / "one.json", tmp_path / "two.txt"
    result = claimcheck("check", "x", "-f", "jsonl", "--output", f"json={one}", "--output", f"terminal={two}")
    assert len(result.stdout.splitlines()) == 1
    assert json.loads(one.read_text(encoding="utf-8"))["schema_version"] == "1"
    assert two.read_text(encoding="utf-8") == claimcheck("check", "x").stdout


def test_every_format_in_one_run(claimcheck, pipeline, tmp_path):
    result = claimcheck("check", "x", *(f"--output={name}={tmp_path / name}" for name in FORMATS))
    assert result.exit_code == 2  # for the skipped source
    for name in FORMATS:
        assert (tmp_path / name).stat().st_size, name


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("json", "write it as FORMAT=FILE"),
        ("=x.json", "there is no format ''"),
        ("jsonn=x.json", "did you mean json?"),
        ("pdf=x.pdf", f"choose from {', '.join(FORMATS)}"),
        ("json=no-such-folder/x.json", "there is no folder no-such-folder"),
        ("json=.", "is a folder"),
    ],
)
def test_an_output_that_cannot_be_is_refused_before_anything_is_read(claimcheck, pipeline, wanted, told):
    result = claimcheck("check", "x", "--output", wanted)
    assert (result.exit_code, result.stdout, pipeline.asked) == (2, "", ())
    assert told in result.stderr


@pytest.mark.parametrize("arguments", [("--format", "html"), ("-o", "json=x.json", "-o", "html=page.html")])
def test_a_format_without_its_package_is_refused_before_anything_is_read(claimcheck, pipeline, monkeypatch, arguments):
    for name in [name for name in sys.modules if name.startswith("claimcheck.report.formats.html")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "jinja2", None)
    result = claimcheck("check", "x", *arguments)
    assert (result.exit_code, result.stdout, pipeline.asked) == (2, "", ())
    assert result.stderr == (
        "claimcheck: the format html needs the package jinja2, which is not installed; "
        "install the extra: pip install 'claimcheck-news[report]' (in a checkout: pip install '.[report]')\n"
    )


def test_two_outputs_cannot_share_a_file(claimcheck, pipeline, tmp_path):
    file = tmp_path / "x"
    result = claimcheck("check", "x", "--output", f"json={file}", "--output", f"jsonl={tmp_path}/../{tmp_path.name}/x")
    assert result.exit_code == 2
    assert "is named twice" in result.stderr


def test_a_file_that_cannot_be_written_keeps_nothing_else_back(claimcheck, pipeline, tmp_path, monkeypatch):
    def full(path, pieces):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("claimcheck.cli.files.write_file", full)
    result = claimcheck("check", "x", "--output", f"json={tmp_path}/x.json")
    assert result.exit_code == 2
    assert "x.json cannot be written: No space left on device; name another place for it" in result.stderr
    assert "1 finding" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--format", "xml"), f"there is no format 'xml'; choose from {', '.join(FORMATS)}"),
        (("--format", "jsno"), "did you mean json"),
        (("--date", "yesterday"), "--date yesterday: no ISO 8601 date; write it like 2023-06-19"),
        (("--rules", "no-such.yaml"), "no-such.yaml: the rules file cannot be read: No such file or directory; look"),
    ],
)
def test_wrong_usage_is_told_in_one_message(claimcheck, pipeline, arguments, told):
    result = claimcheck("check", "x", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("claimcheck: ")
    assert told in result.stderr


@pytest.mark.parametrize("arguments", [(), ("x", "--fail-on", "sometimes"), ("x", "--jobs", "0"), ("x", "--nonsense")])
def test_what_the_parser_refuses_exits_with_2(claimcheck, pipeline, arguments):
    result = claimcheck("check", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "claimcheck check" in result.stderr


def test_an_error_of_the_rules_is_the_users_and_told_line_by_line(claimcheck, pipeline):
    pipeline.report = RulesError("my.yaml:3: unknown key\nmy.yaml:9: \x1b[2J")
    result = claimcheck("check", "x")
    assert result.exit_code == 2
    assert result.stderr == "claimcheck: my.yaml:3: unknown key\nclaimcheck: my.yaml:9: \\x1b[2J\n"


def test_a_bug_is_called_one_and_names_the_input(claimcheck, pipeline, monkeypatch):
    pipeline.report = ZeroDivisionError("division\x1b by zero")
    result = claimcheck("check", "articles/a.txt")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert "in claimcheck while working on articles/a.txt: ZeroDivisionError: division\\x1b by zero" in result.stderr
    monkeypatch.setenv("CLAIMCHECK_TRACEBACK", "1")
    assert "Traceback" in claimcheck("check", "x").stderr


def test_ctrl_c_is_quiet(claimcheck, pipeline):
    pipeline.report = KeyboardInterrupt()
    result = claimcheck("check", "x")
    assert (result.exit_code, result.stdout, result.stderr) == (130, "", "")


def test_the_same_report_gives_the_same_output(claimcheck, pipeline):
    first = claimcheck("check", "x").stdout
    pipeline.report = talks_report()
    assert claimcheck("check", "y").stdout == first


@pytest.mark.parametrize(("format", "told"), [("terminal", False), ("json", True)])
def test_what_was_skipped_is_told_once_to_who_sees_both_streams(claimcheck, pipeline, monkeypatch, format, told):
    pipeline.report = with_finding(skipped=BROKEN)
    assert "skipped b.bin" in claimcheck("check", "x", "--format", format).stderr
    monkeypatch.setattr(delivery, "is_terminal", lambda stream: True)
    assert ("skipped b.bin" in claimcheck("check", "x", "--format", format).stderr) is told


@pytest.mark.parametrize("format", ["github", "gitlab", "junit", "sarif"])
def test_services_get_the_paths_of_the_project(claimcheck, tmp_path, monkeypatch, format):
    (tmp_path / "project" / "wire").mkdir(parents=True)
    for name, words in (("one two.md", "three"), ("b.md", "five")):
        text = f"---\nstory: talks\n---\nLaura Lopez met Juan Perez for {words} hours.\n"
        (tmp_path / "project" / "wire" / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path / "project")
    absolute = claimcheck("check", tmp_path / "project" / "wire", "--format", format).stdout
    assert str(tmp_path) not in absolute
    assert absolute == claimcheck("check", "wire", "--format", format).stdout
    monkeypatch.chdir(tmp_path / "project" / "wire")
    assert str(tmp_path) not in claimcheck("check", tmp_path / "project" / "wire", "--format", format).stdout
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert str(tmp_path) in claimcheck("check", tmp_path / "project" / "wire", "--format", format).stdout
