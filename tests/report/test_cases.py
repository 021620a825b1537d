"""What became of a finding, and where it is shown."""

import pytest
from sample_reports import article, claim, finding, hours, report, settled_report

from claimcheck.model import Position
from claimcheck.report.cases import by_id, cases, position_line

SOURCES = [article(f"n{n}.txt", "It rained.\nIt took six hours.") for n in range(8)]
CLAIMS = tuple(claim(one, "six hours", hours(6)) for one in SOURCES)
ARTICLES = by_id(report(SOURCES))


def test_judged_findings_follow_the_others_and_keep_their_judgement():
    told = [(case.finding.rule, case.status.value, case.judged is not None) for case in cases(settled_report())]
    assert told == [
        ("duration-conflict", "new", False),
        ("quote-wording", "accepted", False),
        ("count-difference", "judged", True),
    ]


@pytest.mark.parametrize(
    ("positions", "source"),
    [
        ((Position("6", CLAIMS[:3]), Position("7", CLAIMS[3:5])), "n3.txt"),
        ((Position("6", CLAIMS[:3]), Position("by the list of incumbents", ())), "n0.txt"),
    ],
)
def test_a_finding_is_shown_at_the_position_with_the_fewest_sources(positions, source):
    [case] = cases(report(SOURCES, CLAIMS, [finding(*positions)]))
    assert case.claim.source == source


@pytest.mark.parametrize(
    ("position", "told"),
    [
        (Position("6 hours", CLAIMS[:2]), "6 hours: n0.txt, line 2; n1.txt, line 2"),
        (Position("6 hours", (CLAIMS[0], CLAIMS[0])), "6 hours: n0.txt, line 2"),
        (Position("6\x1b", CLAIMS), r"6\x1b: " + "; ".join(f"n{n}.txt, line 2" for n in range(6)) + "; and 2 more"),
        (Position("by the list", ()), "by the list"),
    ],
)
def test_a_position_on_one_line(position, told):
    assert position_line(position, ARTICLES) == told
