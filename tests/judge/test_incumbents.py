"""Titles against the list of incumbents: found is what is false on the article's day, not what is told of the past."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from articles import TUESDAY, article, articles

from claimcheck import pipeline
from claimcheck.model import Finding, Relation, Report, Severity
from claimcheck.rules import Rules, load

# Lopez was foreign minister until May 2020, Perez is since then; the articles are of 20 June 2023.
NORWAY = """\
version: 1
incumbents:
  foreign-minister:
    Norway:
      - {person: Karin Holm, from: 2012-01-01, until: 2018-01-01}
      - {person: Ana Lopez, from: 2018-01-01, until: 2020-05-01}
      - {person: Juan Perez, from: 2020-05-01, until: 2024-01-01, aliases: [Ole Strand]}
      - {person: Eva Lund, from: 2024-01-01}
"""
FALSE = "Norwegian Foreign Minister Ana Lopez landed in Chile on Monday."


@pytest.fixture(scope="module")
def norway(tmp_path_factory: pytest.TempPathFactory) -> Rules:
    """The rules that ship, with the foreign ministers of a country."""
    path: Path = tmp_path_factory.mktemp("rules") / "norway.yaml"
    path.write_text(NORWAY, encoding="utf-8")
    return load(path)


@pytest.fixture
def found(norway: Rules) -> Callable[..., list[Finding]]:
    """What is found in articles of one story."""

    def check(*texts: str, published: datetime | None = TUESDAY) -> list[Finding]:
        return list(pipeline.check(articles(*texts, published=published), rules=norway).findings)

    return check


def test_a_false_title_is_found_in_a_single_article(found: Callable[..., list[Finding]]) -> None:
    (finding,) = found(FALSE)
    assert (finding.rule, finding.severity, finding.relation) == (
        "title-not-incumbent", Severity.WARNING, Relation.CONFLICT,
    )  # fmt: skip
    assert finding.message == (
        "foreign minister (Norway): Ana Lopez is given the office, but on the article's date "
        "Juan Perez (reference: 2020-05-01 to 2024-01-01) held it."
    )
    assert finding.why == (
        "by the list of incumbents it is Juan Perez’s: 2020-05-01 to 2024-01-01",
        "it has Ana Lopez at another time: 2018-01-01 to 2020-05-01",
        "a is of 2023-06-20",
    )


def test_the_reference_is_a_position_that_no_claim_states(found: Callable[..., list[Finding]]) -> None:
    (finding,) = found(FALSE)
    stated, listed = finding.positions
    assert (stated.value, [claim.text for claim in stated.claims]) == ("Ana Lopez", ["Norwegian Foreign Minister"])
    assert (listed.value, listed.claims) == ("Juan Perez (reference: 2020-05-01 to 2024-01-01)", ())
    assert finding.as_dict()["positions"][1]["claims"] == []


def test_sources_that_share_the_error_share_the_finding(found: Callable[..., list[Finding]]) -> None:
    (finding,) = found(FALSE, "In Chile, Norway’s Foreign Minister Ana Lopez spoke to reporters on Monday.")
    assert finding.positions[0].sources == ("a", "b")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Norwegian Foreign Minister Juan Perez landed on Monday.", "he is the incumbent"),
        ("Norwegian Foreign Minister Perez landed on Monday.", "by his family name"),
        ("Norwegian Foreign Minister Juan Peres landed on Monday.", "with a slip; that is for the rule on spellings"),
        ("Norwegian Foreign Minister Juanito Perez landed on Monday.", "by another form of his given name"),
        ("Norwegian Foreign Minister Perez Juan landed on Monday.", "the family name first"),
        ("Norwegian Foreign Minister Ole Strand landed on Monday.", "by an alias of the list"),
        ("Norwegian Foreign Minister Eva Lund landed on Monday.", "who is soon to hold it may be told of ahead"),
        ("Former Norwegian Foreign Minister Ana Lopez landed on Monday.", "a qualified title claims no office"),
        (f"{FALSE} Lopez, a former foreign minister, smiled.", "nor where the article says so elsewhere"),
        ("Norway’s Foreign Minister Ana Lopez went to Chile in 2019.", "what a sentence dates back is not now"),
        (FALSE.replace("landed", "once landed"), "a word for another time"),
        ("Norwegian Foreign Minister Ana Lopez went to Chile.", "nothing about her is dated to these days"),
        ("Norwegian Foreign Minister Ana Lopez’s visit was marked on Monday.", "somebody’s things outlast the office"),
        ("Under Norwegian Foreign Minister Ana Lopez it closed on Monday.", "under, since, until: before a successor"),
        ("Ana Lopez was the Norwegian foreign minister on Monday.", "“was” says nothing of now"),
        ("Acme’s Norwegian foreign minister Ana Lopez spoke on Monday.", "something else’s own"),
        ("Norwegian Foreign Minister Lopez landed on Monday.", "one word is too little of a name"),
        ("Chilean Foreign Minister Ana Lopez landed on Monday.", "of whose office nothing is known"),
        ("Norwegian Defence Minister Ana Lopez landed on Monday.", "nor of this one"),
    ],
)
def test_let_be(found: Callable[..., list[Finding]], text: str, reason: str) -> None:
    assert [f for f in found(text) if f.rule == "title-not-incumbent"] == [], reason


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (datetime(2012, 6, 19), 1),  # six years before her term
        (datetime(2017, 6, 20), 0),  # she is soon to hold it
        (datetime(2018, 1, 9), 0),  # days after it began
        (datetime(2019, 6, 18), 0),  # she holds it
        (datetime(2022, 4, 26), 0),  # she held it less than two years before
        (datetime(2022, 5, 10), 1),
        (datetime(2023, 12, 26), 0),  # the successor’s term is about to end
        (datetime(2010, 6, 22), 0),  # before the list begins
        (None, 0),  # nobody knows of when the article is
    ],
)  # fmt: skip
def test_the_day_of_the_article_counts(
    found: Callable[..., list[Finding]], published: datetime | None, expected: int
) -> None:
    assert len(found(FALSE, published=published)) == expected


def test_an_inferred_date_is_told(norway: Rules) -> None:
    given = [article(FALSE, "a", None), article("It snowed in Norway on Monday.", "b")]
    (finding,) = pipeline.check(given, rules=norway).findings
    assert "a is of 2023-06-20 (inferred from the other articles)" in finding.why


def test_two_holders_are_one_finding_with_the_reference_as_a_reason(found: Callable[..., list[Finding]]) -> None:
    (finding,) = found(FALSE, "Norwegian Foreign Minister Juan Perez landed in Chile on Monday.")
    assert finding.rule == "title-two-holders"
    assert finding.why[-1] == "by the list of incumbents it is Juan Perez’s: 2020-05-01 to 2024-01-01"


@pytest.mark.parametrize(
    "text",
    [
        "Norway Airlines Foreign Minister Ana Lopez landed on Monday.",
        "The Norwegian foreign minister of Acme, Ana Lopez, landed on Monday.",
        "At noon Acme Norwegian Foreign Minister Ana Lopez landed on Monday.",
    ],
)
def test_a_title_with_a_further_name_in_it_is_another(found: Callable[..., list[Finding]], text: str) -> None:
    assert found(text) == []


def test_without_a_list_nothing_is_found(norway: Rules) -> None:
    def rules_of(report: Report) -> list[str]:
        return [finding.rule for finding in report.findings]

    assert rules_of(pipeline.check(articles(FALSE), rules=norway)) == ["title-not-incumbent"]
    assert rules_of(pipeline.check(articles(FALSE))) == []
    assert rules_of(pipeline.check(articles(FALSE), rules=norway, ignore=["title-not-incumbent"])) == []
