"""An accepted dispute stays accepted while articles come and go, until somebody new takes a side."""

from __future__ import annotations

import pytest
from articles import article

from claimcheck import pipeline
from claimcheck.baseline import Baseline
from claimcheck.baseline.renewing import renewed
from claimcheck.model import Report
from claimcheck.rules import Place

HOURS = "Laura Lopez met Juan Perez for {} hours."
NOTHING = Baseline(Place("baseline.yaml", 1))


def checked(said: str, baseline: Baseline | None = None) -> Report:
    """A run on articles "a", "b" …, each of which states so many hours; "-" for one that is not there."""
    given = [article(HOURS.format(word), chr(97 + n)) for n, word in enumerate(said.split()) if word != "-"]
    return pipeline.check(given, baseline=baseline)


def accepting(said: str) -> Baseline:
    entries = renewed(checked(said).findings, NOTHING, "Known.", None, None)
    return Baseline(Place("baseline.yaml", 1), entries=tuple((Place("baseline.yaml", 5), one) for one in entries))


@pytest.mark.parametrize(
    ("accepted", "now", "why"),
    [
        ("three three five", "three three five three", "one more states what most do"),
        ("three three five", "three - five", "an article is gone"),
        ("three three five", "- three five three", "one is gone, and one more states what most do"),
        ("three three five six", "three three five", "a value is gone"),
        ("three three five", "three three five", "nothing has changed"),
    ],
)
def test_known(accepted: str, now: str, why: str) -> None:
    report = checked(now, accepting(accepted))
    assert (len(report.findings), report.new, report.remarks) == (1, (), ()), why


@pytest.mark.parametrize(
    ("accepted", "now", "why"),
    [
        ("three three five", "three three six", "another value"),
        ("three three five", "three three five six", "one value more"),
        ("three three five", "three three five five", "one more against what most state"),
        ("three five", "three five five", "where neither side leads, each newcomer takes one"),
        ("three three five", "- - - three five", "the same dispute of others"),
    ],
)
def test_new(accepted: str, now: str, why: str) -> None:
    report = checked(now, accepting(accepted))
    (finding,) = report.new
    assert f" has changed, and is {finding.id} now; renew the baseline" in report.remarks[0], why


def test_a_title_that_a_list_of_the_rules_contradicts_is_new_for_each_article() -> None:
    title = "BEIJING, June 18, 2023 - Chinese Foreign Minister Juan Perez met reporters on Sunday."
    one, two = [article(title, "a", None)], [article(title, "a", None), article(title, "b", None)]
    entries = renewed(pipeline.check(one).findings, NOTHING, "Known.", None, None)
    known = Baseline(Place("b.yaml", 1), entries=tuple((Place("b.yaml", 5), entry) for entry in entries))
    assert pipeline.check(one, baseline=known).new == ()
    assert [finding.rule for finding in pipeline.check(two, baseline=known).new] == ["title-not-incumbent"]


def test_what_is_followed_keeps_its_reason_when_the_baseline_is_renewed() -> None:
    (entry,) = renewed(checked("three three five three").findings, accepting("three three five"), "New.", None, None)
    assert entry.reason == "Known."
    assert [(one.value, one.sources) for one in entry.positions] == [("3 hours", ("a", "b", "d")), ("5 hours", ("c",))]
