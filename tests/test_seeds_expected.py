"""``seeds/expected.yaml`` fits the articles beside it, and ``expected`` matches reports as it says."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from expected import SEEDS, Mention, disputing, found, load, unexpected, was_read

EXPECTED = load()
KINDS = {"duration", "date", "time", "title", "name", "count", "quote", "status", "age"}
ARTICLES = {path.name for path in SEEDS.glob("0*")}
FINDING = next(finding for finding in EXPECTED.findings if finding.id == "qin-talk-length")
AGREEMENT = next(agreement for agreement in EXPECTED.agreements if agreement.id == "years-since-the-last-visit")


def test_every_mention_stands_in_its_source() -> None:
    texts = {name: (SEEDS / name).read_text(encoding="utf-8") for name in ARTICLES}
    assert [m for m in EXPECTED.mentions if texts[m.source][m.start : m.end] != m.text] == []


def test_every_article_is_used() -> None:
    assert {mention.source for mention in EXPECTED.mentions} == ARTICLES
    assert {claim.mention.source for claim in EXPECTED.claims} == ARTICLES


def test_ids_are_unique() -> None:
    ids = Counter([finding.id for finding in EXPECTED.findings] + [agreement.id for agreement in EXPECTED.agreements])
    assert [name for name, times in ids.items() if times > 1] == []


def test_kinds_and_levels_are_known() -> None:
    assert {finding.kind for finding in EXPECTED.findings} | {claim.kind for claim in EXPECTED.claims} <= KINDS
    assert {finding.level for finding in EXPECTED.findings} == {"hard", "soft", "optional"}


def test_every_text_is_text_and_every_value_is_words() -> None:
    assert [claim for claim in EXPECTED.claims if not isinstance(claim.value, str)] == []
    assert [p.value for f in EXPECTED.findings for p in f.positions if not isinstance(p.value, str)] == []


@pytest.mark.parametrize("finding", EXPECTED.findings, ids=lambda finding: finding.id)
def test_a_finding_has_positions_that_share_no_mention(finding: Any) -> None:
    times = Counter(finding.mentions)
    assert len(finding.positions) > 1
    assert [mention for mention, count in times.items() if count > 1] == []


@pytest.mark.parametrize("agreement", EXPECTED.agreements, ids=lambda agreement: agreement.id)
def test_no_agreement_contradicts_an_expected_finding(agreement: Any) -> None:
    for finding in EXPECTED.findings:
        sides = [position for position in finding.positions if set(position.mentions) & set(agreement.mentions)]
        assert len(sides) < 2, finding.id


def test_what_findings_rest_on_is_also_listed_as_a_claim() -> None:
    listed = {(claim.kind, claim.mention.source, claim.mention.start) for claim in EXPECTED.claims}
    needed = {(f.kind, m.source, m.start) for f in EXPECTED.findings if f.kind != "name" for m in f.mentions}
    assert needed - listed == set()


def test_words_that_are_not_in_the_source_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Two hours, then two hours more.", encoding="utf-8")
    claim = '{source: a.txt, text: two hours, occurrence: 2, value: "2 hours"}'
    (tmp_path / "expected.yaml").write_text(
        f"findings: []\nagreements: []\nclaims: {{duration: [{claim}]}}\n", encoding="utf-8"
    )
    with pytest.raises(ValueError, match=r"a\.txt: 'two hours' stands there 1 times, number 2 was asked for"):
        load(tmp_path / "expected.yaml")


def reported(*positions: tuple[Mention, ...], severity: str = "error", longer: int = 0) -> dict[str, Any]:
    """A report with one finding, the positions of which state these mentions in claims that are ``longer``."""
    mentions = [mention for position in positions for mention in position]
    claims = [
        {"id": f"c{n}", "source": m.source, "kind": "duration", "start": m.start, "end": m.end + longer}
        for n, m in enumerate(mentions)
    ]
    sides = [{"value": "", "claims": [f"c{mentions.index(m)}" for m in position]} for position in positions]
    sources = [{"id": name, "path": f"seeds/{name}"} for name in sorted(ARTICLES)]
    return {
        "sources": sources,
        "claims": claims,
        "findings": [{"id": "f0", "severity": severity, "positions": sides}],
    }


EIGHT, SEVEN = (position.mentions for position in FINDING.positions)


def test_found_when_two_positions_are_set_against_each_other() -> None:
    assert found(reported(EIGHT, SEVEN), FINDING)
    assert found(reported(SEVEN[:1], EIGHT[2:]), FINDING)
    assert unexpected(reported(EIGHT, SEVEN), EXPECTED) == []


def test_not_found_in_one_position_alone() -> None:
    assert not found(reported(EIGHT[:1], EIGHT[1:]), FINDING)
    assert not found(reported(EIGHT + SEVEN), FINDING)
    assert unexpected(reported(EIGHT[:1], EIGHT[1:]), EXPECTED) == ["f0"]


def test_a_note_is_not_enough_for_a_hard_finding() -> None:
    assert not found(reported(EIGHT, SEVEN, severity="note"), FINDING)


def test_a_claim_as_long_as_a_sentence_meets_no_mention() -> None:
    assert found(reported(EIGHT, SEVEN, longer=20), FINDING)
    assert not found(reported(EIGHT, SEVEN, longer=90), FINDING)


def test_an_agreement_set_against_itself_is_named() -> None:
    first, *others = AGREEMENT.mentions
    assert disputing(reported((first,), tuple(others)), AGREEMENT) == ["f0"]
    assert disputing(reported(AGREEMENT.mentions), AGREEMENT) == []
    assert disputing(reported((first,), tuple(others), severity="note"), AGREEMENT) == []


def test_a_claim_is_read_by_kind_and_place() -> None:
    duration = next(claim for claim in EXPECTED.claims if claim.kind == "duration")
    status = next(claim for claim in EXPECTED.claims if claim.kind == "status")
    report = reported((duration.mention, status.mention))
    assert was_read(report, duration)
    assert not was_read(report, status)
