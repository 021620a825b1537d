"""What the test view of a CI server shows, read back by a reader of JUnit XML."""

from dataclasses import replace

import junitparser
import pytest
from sample_reports import empty_report, hostile_report, seeds_report, settled_report, talks_report

from claimcheck.model import Severity
from claimcheck.report import FORMATS, View


def read(whole):
    return junitparser.JUnitXml.fromstring("".join(FORMATS["junit"].check(whole, View())).encode("utf-8"))


def outcomes(suite):
    return [[type(result).__name__ for result in test.result] for test in suite]


def test_sources_and_findings_are_test_cases(talks):
    sources, findings = read(talks)
    assert [test.name for test in sources] == ["courier.txt", "gazette.md", "herald.txt", "articles/broken.bin"]
    assert outcomes(sources) == [[], [], [], ["Error"]]
    assert outcomes(findings) == [["Failure"]]


def test_a_failure_names_its_place_and_shows_what_the_terminal_shows(talks):
    [test] = list(read(talks))[1]
    assert (test.classname, test.name) == (
        "claimcheck.findings.duration-conflict",
        f"{talks.findings[0].subject} [80e62fba]",
    )
    assert (test._elem.get("file"), test._elem.get("line")) == ("articles/herald.txt", "1")
    [failure] = test.result
    assert (failure.type, failure.message) == ("error", talks.findings[0].message)
    assert "»eight hours« behind closed doors" in " ".join(failure.text.split())


def test_a_note_passes_and_what_is_settled_is_skipped_with_the_reason():
    whole = settled_report()
    _, findings = read(whole)
    assert outcomes(findings) == [["Failure"], ["Skipped"], ["Skipped"]]
    assert [test.result[0].message for test in findings][1:] == [
        "accepted by the baseline: Both were said.",
        "judged accepted by M. Keller on 2021-06-03: Both count otherwise.",
    ]


@pytest.mark.parametrize(("severity", "told"), [(Severity.ERROR, 1), (Severity.WARNING, 1), (Severity.NOTE, 0)])
def test_it_fails_from_a_warning_up(talks, severity, told):
    [found] = talks.findings
    _, findings = read(replace(talks, findings=(replace(found, severity=severity),)))
    assert findings.failures == told
    assert ("six hours" in (next(iter(findings)).system_out or "")) is (told == 0)


@pytest.mark.parametrize("made", [talks_report, settled_report, hostile_report, empty_report, seeds_report])
def test_it_counts_what_it_holds(made):
    whole = read(made())
    told = [(one.tests, one.failures, one.errors, one.skipped) for one in (whole, *whole)]
    whole.update_statistics()
    assert told == [(one.tests, one.failures, one.errors, one.skipped) for one in (whole, *whole)]
