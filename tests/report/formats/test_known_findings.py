"""Findings that a baseline accepts: short and last in the terminal, marked in the machine formats, counted apart."""

import json
from dataclasses import replace

import pytest
from sample_reports import article, claim, finding, report

from claimcheck.model import Position, Severity
from claimcheck.report import FORMATS, View


def disputed(accepted):
    source = article("a.txt", "It took six hours. It took nine hours.")
    claims = claim(source, "six hours"), claim(source, "nine hours")
    first = finding(*(Position(one.text, (one,)) for one in claims))
    other = finding(*(Position(one.text, (one,)) for one in claims[::-1]), severity=Severity.NOTE)
    names = {"first": first.fingerprint, "other": other.fingerprint}
    known = None if accepted is None else {names[name]: "Known." for name in accepted}
    return replace(report([source], claims, [first, other]), accepted=known)


def shown(name, accepted, **view):
    return "".join(FORMATS[name].check(disputed(accepted), View(**view)))


@pytest.mark.parametrize(
    ("accepted", "summary"),
    [
        (None, "2 findings: 1 error, 1 note.\n"),
        ((), "2 new findings: 1 error, 1 note.\n"),
        (("first",), "1 new finding: 1 note.\nKnown, accepted by the baseline: 1 finding (1 error).\n"),
        (("first", "other"), "No new findings.\nKnown, accepted by the baseline: 2 findings (1 error, 1 note).\n"),
    ],
)
def test_new_and_known_are_counted_apart(accepted, summary):
    assert summary in shown("terminal", accepted)


def test_what_is_new_comes_first_and_whole_and_what_is_known_short():
    new, known = shown("terminal", ("first",)).split("Known, accepted by the baseline\n")
    assert new.startswith("NOTE duration-conflict ")
    assert "»nine hours«" in new
    assert known.startswith("  ERROR duration-conflict ")
    assert "»" not in known


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_each_finding_says_whether_it_is_accepted(name):
    def rows(accepted):
        text = shown(name, accepted)
        return json.loads(text)["findings"] if name == "json" else [json.loads(line) for line in text.splitlines()]

    marked = rows(("first",))
    assert [row.pop("accepted") for row in marked] == [True, False]
    assert marked == rows(None)
    assert all("accepted" not in row for row in rows(None))
