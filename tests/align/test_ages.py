"""People known by their age."""

import pytest
from articles import articles

from claimcheck import pipeline

UNNAMED = "A 36-year-old climber died after falling 60 metres."

CASES = [
    (["Laura Lopez, 36, died."], "Laura Lopez", "the only one of that age"),
    (["Laura Lopez, 37, died."], "36-year-old", "nobody of that age has a name"),
    (["Laura Lopez, 36, died. Juan Perez, 36, died."], None, "two people of that age"),
]


@pytest.mark.parametrize(("others", "meant", "why"), CASES)
def test_who_is_meant(others: list[str], meant: str | None, why: str) -> None:
    claims = [c for c in pipeline.check(articles(UNNAMED, *others), story="s").claims if c.kind == "measure"]
    assert [c.subject.label if c.subject else None for c in claims] == [meant], why


def test_a_fall_of_one_person_is_compared() -> None:
    report = pipeline.check(articles(UNNAMED, "The climber, Laura Lopez, 36, died. Lopez fell 150 metres."), story="s")
    assert [(f.rule, f.subject) for f in report.findings] == [("measure-conflict", "Laura Lopez, fell")]
