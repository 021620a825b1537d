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


def test_an_age_alone_is_not_led_to_whom_the_story_gives_another() -> None:
    told = articles("Laura Lopez left. The 36-year-old was hurt.", "Laura Lopez, 40, left. Juan Perez, 36, was hurt.")
    assert not pipeline.check(told, story="s").findings


def test_nor_to_one_of_another_age() -> None:
    told = articles("Laura Lopez, 40, won. The 36-year-old lost.", "Laura Lopez, 40, won.")
    assert not pipeline.check(told, story="s").findings


def test_a_fall_of_one_person_is_compared() -> None:
    report = pipeline.check(articles(UNNAMED, "The climber, Laura Lopez, 36, died. Lopez fell 150 metres."), story="s")
    assert [(f.rule, f.subject) for f in report.findings] == [("measure-conflict", "Laura Lopez, fell")]
