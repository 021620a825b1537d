"""The baseline: what it accepts, what it says of entries that do not hold, and how it is written and renewed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
import yaml
from articles import articles

from claimcheck import __version__, pipeline
from claimcheck.baseline import Baseline, read_baseline
from claimcheck.baseline.renewing import renewed, written
from claimcheck.errors import RulesError
from claimcheck.model import Finding, Report
from claimcheck.rules import Place

HOURS = "Laura Lopez met Juan Perez for {} hours."
PAIR = (HOURS.format("three"), HOURS.format("five"))
OTHER = "Laura Lopez, 34, left.", "The 36-year-old Laura Lopez left."
NOTHING = Baseline(Place("baseline.yaml", 1))


def checked(*texts: str, baseline: Path | Baseline | None = None, **options: object) -> Report:
    return pipeline.check(articles(*(texts or PAIR)), baseline=baseline, **options)  # type: ignore[arg-type]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A baseline that accepts what is found in PAIR."""
    return accepting(checked().findings, tmp_path / "baseline.yaml")


def accepting(findings: tuple[Finding, ...], path: Path, until: date | None = None) -> Path:
    entries = renewed(findings, NOTHING, "One counts the dinner.", until, None)
    path.write_text("".join(written(entries, 1)), encoding="utf-8")
    return path


class TestAccepting:
    """What is accepted stays among the findings, and only the others are new."""

    def test_without_a_baseline_nothing_is_said_of_it(self) -> None:
        report = checked()
        assert report.accepted is None
        assert report.new == report.findings != ()

    def test_what_it_names_is_known(self, file: Path) -> None:
        report = checked(baseline=file)
        (finding,) = report.findings
        assert report.accepted == {finding.fingerprint: "One counts the dinner."}
        assert (report.known, report.new, report.remarks) == ((finding,), (), ())

    def test_only_the_other_is_new(self, file: Path) -> None:
        first, second = PAIR[0] + " " + OTHER[0], PAIR[1] + " " + OTHER[1]
        report = checked(first, second, baseline=file)
        assert [finding.rule for finding in report.new] == ["age-conflict"]
        assert len(report.findings) == 2

    def test_by_the_beginning_of_the_fingerprint(self, file: Path) -> None:
        whole = checked().findings[0].fingerprint
        file.write_text(file.read_text(encoding="utf-8").replace(whole, whole[:8]), encoding="utf-8")
        assert checked(baseline=file).new == ()

    def test_another_value_is_new_and_the_entry_is_told_of(self, file: Path) -> None:
        report = checked(PAIR[0], HOURS.format("six"), baseline=file)
        (new,), short = report.new, checked().findings[0].id
        told = f"{file}:5: {short} has changed, and is {new.id} now; renew the baseline when that is accepted too"
        assert report.remarks == (told,)

    def test_what_is_gone_is_told_of(self, file: Path) -> None:
        report = checked(PAIR[0], PAIR[0], baseline=file)
        short = checked().findings[0].id
        assert report.remarks == (f"{file}:5: {short} no longer occurs; the entry may be removed",)

    def test_what_is_judged_too_is_taken_out(self, file: Path, tmp_path: Path) -> None:
        judged = tmp_path / "judged.yaml"
        short = checked().findings[0].id
        entry = f"- {{fingerprint: {short}, judgement: same, reason: r, author: a, date: 2023-06-21}}"
        judged.write_text(entry, encoding="utf-8")
        report = checked(baseline=file, judgements=judged)
        assert (report.findings, report.accepted, report.remarks) == ((), {}, ())

    def test_what_is_not_selected_still_occurs(self, file: Path) -> None:
        report = checked(baseline=file, select=["quote"])
        assert (report.accepted, report.remarks) == ({}, ())

    @pytest.mark.parametrize(("option", "holds"), [(datetime(2023, 7, 1, 23), True), (datetime(2023, 7, 2), False)])
    def test_until_is_its_last_day(self, tmp_path: Path, option: datetime, holds: bool) -> None:
        file = accepting(checked().findings, tmp_path / "baseline.yaml", date(2023, 7, 1))
        report = checked(baseline=file, date=option)
        assert (report.new == ()) is holds
        short = checked().findings[0].id
        ended = f"{file}:5: the acceptance of {short} held until 2023-07-01; the finding counts again"
        assert report.remarks == (() if holds else (ended,))

    def test_a_baseline_of_another_version_says_so_when_an_entry_fails(self, file: Path) -> None:
        file.write_text(file.read_text(encoding="utf-8").replace(__version__, "0.0.1"), encoding="utf-8")
        assert checked(baseline=file).remarks == ()
        told = checked(PAIR[0], HOURS.format("six"), baseline=file).remarks[-1]
        assert told.startswith(f"{file}:2: written by claimcheck 0.0.1 with rules of version 1, and this is ")


class TestWriting:
    """The file is one that a person can read, and that is read back as it was written."""

    def test_it_says_what_is_accepted_and_why(self, file: Path) -> None:
        (finding,) = checked().findings
        assert yaml.safe_load(file.read_text(encoding="utf-8")) == {
            "tool_version": __version__,
            "rules_version": 1,
            "accepted": [
                {
                    "fingerprint": finding.fingerprint,
                    "reason": "One counts the dinner.",
                    "rule": "duration-conflict",
                    "subject": finding.subject,
                    "positions": [
                        {"value": "3 hours", "sources": ["a"]},
                        {"value": "5 hours", "sources": ["b"]},
                    ],
                    "message": finding.message,
                }
            ],
        }

    @pytest.mark.parametrize("words", ["no", "2023-01-01", "a: b # c", "- x", "“it” 'is'\x1b[2J\u202e", "[x]", "é €"])
    def test_any_words_are_read_back_and_none_can_act(self, tmp_path: Path, words: str) -> None:
        finding = replace(checked().findings[0], subject=words, message=words)
        path = accepting((finding,), tmp_path / "b.yaml")
        ((_, entry),) = read_baseline(path).entries
        assert entry.fingerprint == finding.fingerprint
        assert entry.subject.startswith(words[:3])
        assert all(char.isprintable() or char == "\n" for char in path.read_text(encoding="utf-8"))

    def test_what_it_accepts_already_keeps_its_reason_and_what_is_gone_is_dropped(self, file: Path) -> None:
        before = read_baseline(file)
        found = checked(PAIR[0] + " " + OTHER[0], PAIR[1] + " " + OTHER[1]).findings
        entries = renewed(found, before, "New.", date(2024, 1, 1), None)
        assert [(one.rule, one.reason, one.until) for one in entries] == [
            ("age-conflict", "New.", date(2024, 1, 1)),
            ("duration-conflict", "One counts the dinner.", None),
        ]
        assert renewed((), before, "New.", None, None) == ()

    def test_what_has_run_out_is_accepted_anew(self, tmp_path: Path) -> None:
        before = read_baseline(accepting(checked().findings, tmp_path / "b.yaml", date(2023, 7, 1)))
        (entry,) = renewed(checked().findings, before, "Again.", None, date(2023, 7, 2))
        assert (entry.reason, entry.until) == ("Again.", None)

    def test_the_order_of_the_findings_makes_no_difference(self) -> None:
        found = checked(PAIR[0] + " " + OTHER[0], PAIR[1] + " " + OTHER[1]).findings
        there, back = (renewed(each, NOTHING, "r", None, None) for each in (found, found[::-1]))
        assert there == back


class TestReading:
    """Every mistake is told with its file and line, and the file is called what it is."""

    @pytest.mark.parametrize("content", ["", "# nothing yet\n", "---\n# nothing\n...\n"])
    def test_an_empty_file_accepts_nothing(self, tmp_path: Path, content: str) -> None:
        path = tmp_path / "b.yaml"
        path.write_text(content, encoding="utf-8")
        assert read_baseline(path).entries == ()
        assert checked(baseline=path).accepted == {}

    @pytest.mark.parametrize(
        ("change", "line", "told"),
        [
            (("reason:", "reson:"), 6, "unknown key 'reson' in accepted; did you mean 'reason'?"),
            (("  reason: One counts the dinner.\n", ""), 5, "the key 'reason' is missing in accepted"),
            (("rules_version: 1", "rules_version: one"), 3, "rules_version wants a whole number, and here is 'one'"),
            (("accepted:", "acepted:"), 4, "unknown key 'acepted'; did you mean 'accepted'?"),
            (("tool_version", "- tool_version"), 3, "this is not YAML"),
        ],
    )
    def test_a_wrong_file(self, file: Path, change: tuple[str, str], line: int, told: str) -> None:
        file.write_text(file.read_text(encoding="utf-8").replace(*change), encoding="utf-8")
        with pytest.raises(RulesError) as raised:
            read_baseline(file)
        assert str(raised.value).startswith(f"{file}:{line}: ")
        assert told in str(raised.value)
        assert "rules file" not in str(raised.value)

    def test_no_fingerprint(self, file: Path) -> None:
        file.write_text(
            file.read_text(encoding="utf-8").replace(checked().findings[0].fingerprint, "x1"), encoding="utf-8"
        )
        with pytest.raises(RulesError, match=r"baseline\.yaml:5: 'x1' is no fingerprint"):
            read_baseline(file)

    def test_one_finding_is_accepted_once(self, file: Path) -> None:
        content = file.read_text(encoding="utf-8")
        file.write_text(content + content.partition("accepted:\n")[2], encoding="utf-8")
        with pytest.raises(RulesError, match=r"is already accepted on line 5; keep one"):
            read_baseline(file)

    def test_a_judgements_file_is_no_baseline(self, tmp_path: Path) -> None:
        path = tmp_path / "judged.yaml"
        path.write_text("- {fingerprint: 4bb3a42d}\n", encoding="utf-8")
        with pytest.raises(RulesError, match=r"judged\.yaml:1: this is no baseline file; write one with"):
            read_baseline(path)

    def test_what_cannot_be_read_is_called_a_baseline_file(self, tmp_path: Path) -> None:
        told = r"the baseline file cannot be read: .*; claimcheck baseline PATH\.\.\. --output FILE writes one"
        with pytest.raises(RulesError, match=told):
            read_baseline(tmp_path / "none.yaml")
        path = tmp_path / "two.yaml"
        path.write_text("a: 1\n---\nb: 2\n", encoding="utf-8")
        with pytest.raises(RulesError, match="a baseline file is one document"):
            read_baseline(path)
