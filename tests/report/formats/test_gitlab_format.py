"""A code quality report by the keys that GitLab reads."""

import json
from dataclasses import replace

import pytest
from sample_reports import article, claim, finding, hours, report, settled_report

from claimcheck.model import Position, Severity
from claimcheck.report import FORMATS, View


def issues(whole):
    return json.loads("".join(FORMATS["gitlab"].check(whole, View())))


def test_a_finding_is_an_issue(talks):
    [found] = talks.findings
    assert issues(talks) == [
        {
            "description": found.message
            + " 8 hours: courier.txt, line 1; gazette.md, line 1. 6 hours: herald.txt, line 1.",
            "check_name": "duration-conflict",
            "fingerprint": found.fingerprint,
            "severity": "major",
            "location": {"path": "articles/herald.txt", "lines": {"begin": 1, "end": 1}},
        }
    ]


@pytest.mark.parametrize(("severity", "told"), list(zip(Severity, ["major", "minor", "info"], strict=True)))
def test_severities_have_gitlabs_names(talks, severity, told):
    found = replace(talks.findings[0], severity=severity)
    assert [one["severity"] for one in issues(replace(talks, findings=(found,)))] == [told]


def test_fingerprints_are_unique_and_stay_the_same(talks):
    twice = replace(talks, findings=talks.findings * 3)
    told = [one["fingerprint"] for one in issues(twice)]
    assert len(set(told)) == 3
    assert told[0] == talks.findings[0].fingerprint
    assert told == [one["fingerprint"] for one in issues(twice)]


def test_what_is_settled_is_left_out():
    assert len(issues(settled_report())) == 1
    assert issues(replace(settled_report(), findings=())) == []


def test_words_over_several_lines_and_a_record():
    sources = article("a.txt", "\nsix\nhours"), article("b", "six\nhours", path="b.jsonl", line=9, whole_file=False)
    told = []
    for source in sources:
        made = claim(source, "six\nhours", hours(6))
        [issue] = issues(report([source], [made], [finding(Position("6", (made,)), Position("7", (made,)))]))
        told.append(issue["location"])
    assert told == [
        {"path": "articles/a.txt", "lines": {"begin": 2, "end": 3}},
        {"path": "b.jsonl", "lines": {"begin": 9, "end": 9}},
    ]
