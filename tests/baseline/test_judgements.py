"""What editors made of findings: how the file is read, what it takes out, and what the user is told of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from articles import article, articles

from claimcheck import pipeline
from claimcheck.baseline import apply_judgements, read_judgements, reference_day
from claimcheck.errors import RulesError
from claimcheck.model import Decision, Report

HOURS = "Laura Lopez met Juan Perez for {} hours."
PAIR = (HOURS.format("three"), HOURS.format("five"))
ENTRY = """\
- fingerprint: {fingerprint}
  judgement: accepted
  reason: One of them counts the dinner.
  author: K. Berg
  date: 2023-06-21
"""

Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(content: str) -> Path:
        path = tmp_path / "judged.yaml"
        path.write_text(content, encoding="utf-8")
        return path

    return written


def checked(file: Path | None = None, *texts: str, **options: object) -> Report:
    return pipeline.check(articles(*(texts or PAIR)), judgements=file, **options)  # type: ignore[arg-type]


@pytest.fixture
def fingerprint() -> str:
    (finding,) = checked().findings
    return finding.fingerprint


class TestTakingOut:
    """A judged finding does not count; another one does."""

    @pytest.mark.parametrize("length", [8, 20, 64])
    def test_by_the_fingerprint_or_its_beginning(self, write: Write, fingerprint: str, length: int) -> None:
        report = checked(write(ENTRY.format(fingerprint=fingerprint[:length])))
        (judged,) = report.judged
        assert (judged.finding.fingerprint, judged.decision) == (fingerprint, Decision.ACCEPTED)
        assert (judged.reason, judged.author, judged.date) == (
            "One of them counts the dinner.", "K. Berg", date(2023, 6, 21),
        )  # fmt: skip
        assert (report.findings, report.remarks) == ((), ())
        assert (report.summary.judged, sum(report.summary.findings.values())) == (1, 0)

    def test_another_value_is_another_finding(self, write: Write, fingerprint: str) -> None:
        file = write(ENTRY.format(fingerprint=fingerprint))
        report = checked(file, PAIR[0], HOURS.format("six"))
        assert (len(report.findings), report.judged) == (1, ())
        assert report.remarks == (f"{file}:1: {fingerprint[:8]} no longer occurs; the entry may be removed",)

    def test_another_finding_that_begins_alike_is_not_meant(self, write: Write, fingerprint: str) -> None:
        other = fingerprint[:8] + ("0" * 56 if fingerprint[8] != "0" else "1" * 56)
        report = checked(write(ENTRY.format(fingerprint=other)))
        assert len(report.findings) == len(report.remarks) == 1

    def test_what_is_not_selected_still_occurs(self, write: Write, fingerprint: str) -> None:
        report = checked(write(ENTRY.format(fingerprint=fingerprint)), select=["quote"])
        assert (report.judged, report.remarks) == ((), ())

    def test_without_a_file_every_finding_counts(self) -> None:
        assert (len(checked().findings), checked().judged) == (1, ())


class TestUntil:
    """The last day is held against the option or the newest article, never against the clock."""

    @pytest.mark.parametrize(
        ("until", "option", "holds"),
        [
            ("2023-06-22", datetime(2023, 6, 22, 23), True),
            ("2023-06-22", datetime(2023, 6, 23), False),
            ("2023-06-21", None, True),  # the newest article is of the 20th
            ("2199-01-01", datetime(2023, 6, 23), True),
        ],
    )
    def test_held_against(
        self, write: Write, fingerprint: str, until: str, option: datetime | None, holds: bool
    ) -> None:
        file = write(ENTRY.format(fingerprint=fingerprint) + f"  until: {until}\n")
        report = checked(file, date=option)
        assert bool(report.judged) is holds
        ended = f"{file}:1: the judgement of {fingerprint[:8]} held until {until}; the finding counts again"
        assert report.remarks == (() if holds else (ended,))

    def test_the_newest_article_of_those_that_have_a_date(self) -> None:
        given = [
            article("x", "a", datetime(2023, 1, 2)),
            article("x", "b", None),
            article("x", "c", datetime(2022, 5, 5)),
        ]
        assert reference_day(given, None) == date(2023, 1, 2)
        assert reference_day(given[1:2], None) is None

    def test_without_any_date_nothing_runs_out(self, write: Write, fingerprint: str) -> None:
        judgements = read_judgements(write(ENTRY.format(fingerprint=fingerprint) + "  until: 2023-07-01\n"))
        assert apply_judgements(checked().findings, judgements, None).judged


class TestReading:
    """Every mistake is told with its file and line."""

    @pytest.mark.parametrize("content", ["", "\n\n", "# nothing yet\n  # nor here\n", "[]\n"])
    def test_an_empty_file_holds_no_judgement(self, write: Write, content: str) -> None:
        assert read_judgements(write(content)).entries == ()

    @pytest.mark.parametrize(
        ("change", "line", "told"),
        [
            (("judgement: accepted", "judgement: fine"), 2, "cannot be 'fine'; known here: same, different, accepted"),
            (("judgement:", "judgment:"), 2, "unknown key 'judgment'; did you mean 'judgement'?"),
            (("  author: K. Berg\n", ""), 1, "the key 'author' is missing"),
            (("2023-06-21", "yesterday"), 5, "wants a date (2023-06-19), and here is 'yesterday'"),
            (("4bb3a42d", "4bb3"), 1, "'4bb3' is no fingerprint; copy the finding's id"),
            (("4bb3a42d", "meeting-one"), 1, "'meeting-one' is no fingerprint"),
            (("date: 2023-06-21", "date: 2023-06-21\n  until: 2023-06-20"), 6, "'until' lies before 'date'"),
            (("- fingerprint", "fingerprint"), 2, "this is not YAML"),
        ],
    )
    def test_a_wrong_entry(self, write: Write, change: tuple[str, str], line: int, told: str) -> None:
        file = write(ENTRY.format(fingerprint="4bb3a42d").replace(*change))
        with pytest.raises(RulesError) as raised:
            read_judgements(file)
        assert str(raised.value).startswith(f"{file}:{line}: ")
        assert told in str(raised.value)

    def test_a_mapping_is_no_list(self, write: Write) -> None:
        with pytest.raises(RulesError, match=r"judged\.yaml:1: a judgements file is a list"):
            read_judgements(write("fingerprint: 4bb3a42d\n"))

    def test_an_entry_is_a_mapping(self, write: Write) -> None:
        with pytest.raises(RulesError, match=r"judged\.yaml:2: an entry is a mapping"):
            read_judgements(write("# one\n- 4bb3a42d\n"))

    def test_one_finding_is_judged_once(self, write: Write) -> None:
        twice = ENTRY.format(fingerprint="4bb3a42d") + ENTRY.format(fingerprint="4bb3a42d00")
        with pytest.raises(RulesError, match=r"judged\.yaml:6: 4bb3a42d is already judged on line 1; keep one"):
            read_judgements(write(twice))

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(RulesError, match=r"the judgements file cannot be read: No such file"):
            read_judgements(tmp_path / "none.yaml")

    def test_words_that_could_act_are_made_visible(self, write: Write) -> None:
        with pytest.raises(RulesError, match=r"'\\u202e' is no fingerprint"):
            read_judgements(write(ENTRY.format(fingerprint="\u202e")))
