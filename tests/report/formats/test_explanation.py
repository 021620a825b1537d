"""What ``explain`` shows of a rule, and of a finding."""

from dataclasses import replace

import pytest
from sample_reports import talks_report

from claimcheck.model import Range, Relation, Rung, Severity, Verdict
from claimcheck.report import View
from claimcheck.report.formats.terminal.explanation import Comparison, explained, rule_lines
from claimcheck.report.formats.terminal.page import render
from claimcheck.rules.schema import Example, RuleEntry


def test_a_rule_with_its_examples():
    rule = RuleEntry(
        kind="duration",
        relation=Relation.CONFLICT,
        severity=Severity.ERROR,
        message="{subject}: {values}.",
        why="Lengths that exclude one another.",
        examples=(Example(("It took two hours.", "It took three.")), Example(("x", "y"), fires=False)),
    )
    assert "".join(render(rule_lines("duration-conflict", rule), View())) == (
        "ERROR duration-conflict\n"
        "  A conflict between claims of the kind duration.\n"
        "\n"
        "  why: Lengths that exclude one another.\n"
        "  says: {subject}: {values}.\n"
        "\n"
        "  It fires on:\n"
        "    - It took two hours.\n"
        "    - It took three.\n"
        "\n"
        "  It stays silent on:\n"
        "    - x\n"
        "    - y\n"
    )


def explanation(*rungs):
    report = talks_report()
    (finding,) = report.findings
    first, second = finding.positions
    articles = {article.id: article for article in report.articles}
    comparison = Comparison((first.value, second.value), (first.claims[0], second.claims[0]), rungs)
    return "".join(render(explained(finding, articles, [comparison]), View()))


def test_a_finding_rung_by_rung():
    output = explanation(
        Rung("same-nominal", False, Verdict.AGREE, "8 hours is not 6 hours"),
        Rung("hard-apart", True, Verdict.CONFLICT, "no length fits both"),
    )
    assert output.startswith("ERROR duration-conflict")
    assert output.endswith(
        "  8 hours (courier.txt: »eight hours«)\n"
        "    7.75 to 8.25 hours, false otherwise\n"
        "  against 6 hours (herald.txt: »six hours«)\n"
        "    5.75 to 6.25 hours, false otherwise\n"
        "    What the two may be to one another, tried in turn; the first that holds\n"
        "    decides:\n"
        "      same-nominal: no\n"
        "      hard-apart: yes, no length fits both\n"
        "    hard-apart decides: CONFLICT\n"
        "\n"
    )


@pytest.mark.parametrize(
    ("usual", "hard", "unit", "told"),
    [
        (Range(7.5, 8), Range(7.5, None), "hour", "usually 7.5 to 8 hours, false outside 7.5 hours or more"),
        (Range(None, 1), Range(None, 1), "hour", "1 hour or less, false otherwise"),
        (Range(24, 24), Range(24, 24), "", "24, false otherwise"),
        (Range(950, 1050), Range(None, None), "USD", "usually 950 to 1,050 USD"),
    ],
)
def test_what_an_amount_commits_to(usual, hard, unit, told):
    talks = talks_report()
    (finding,) = talks.findings
    first, second = (position.claims[0] for position in finding.positions)
    made = replace(first, value=replace(first.value, usual=usual, hard=hard, unit=unit))
    lines = explained(finding, {one.id: one for one in talks.articles}, [Comparison(("a", "b"), (made, second), ())])
    assert f"    {told}\n" in "".join(render(lines, View()))


def test_two_claims_that_no_rung_was_tried_on():
    assert explanation().endswith("    no level holds: the two were not compared with one another\n\n")
