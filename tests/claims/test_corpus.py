"""Every kind of claim by its corpus: what is read, what is declined, how two claims compare.

The last tests guard the house: every production of every claim type and every level of every ladder is reached.
"""

from __future__ import annotations

from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from articles import article

from claimcheck import claims, judge, pipeline
from claimcheck.align.blocks import block_key
from claimcheck.claims import CLAIM_TYPES
from claimcheck.grammar import Ladder, Production
from claimcheck.model import Claim, Report, Rung
from claimcheck.rules import load

CORPUS = Path(__file__).parents[1] / "corpus" / "claims"
PUBLISHED = date(2023, 6, 20)  # a Tuesday
PARTS = {"reads", "declines", "compares"}

# Claim types that read in one way name it themselves; the others list their productions.
OTHER_PRODUCTIONS = {
    "title": {
        "party-tag", "before-name", "after-name", "copula", "title-then-name", "reference", "alone",
        "kin-of", "kin-owner", "kin-and", "leads", "led-by",
    },
    "name": {"full-name", "other-name"},
    "count": {"number-noun", "rank", "tally"},
    "quote": {"said", "told", "according", ":", "continued", "no-cue"},
    "status": {"state-of-event", "stage-of-act"},
    "money": {"amount", "amount-of-predicate"},
    "percent": {"amount", "amount-of-predicate"},
    "measure": {"amount", "amount-of-predicate"},
    "place": {"number-street", "spot"},
    "age": {"age", "name-comma-number", "age-at-death", "age-of-whom-it-is-about"},
}


@cache
def corpus() -> dict[str, dict[str, list[dict[str, Any]]]]:
    return {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(CORPUS.glob("*.yaml"))}


def cases(part: str) -> list[Any]:
    found = []
    for kind, parts in corpus().items():
        for number, case in enumerate(parts[part], 1):
            what = case.get("text") or case.get("level") or str(case["rule"])
            found.append(pytest.param(kind, case, id=f"{kind} {number}: {what[:50]}"))
    return found


def checked(texts: list[str], published: date | list[date] | None) -> Report:
    """The report on some tiny articles "a", "b" … of one story, all of one day or each of its own."""
    days = published if isinstance(published, list) else [published] * len(texts)
    moments = [None if day is None else datetime.combine(day, time()) for day in days]
    told = [article(text, chr(97 + n), moments[n]) for n, text in enumerate(texts)]
    return pipeline.check(told, rules=load())


def stated(report: Report, kind: str) -> list[Claim]:
    return [claim for claim in report.claims if claim.kind == kind]


def stated_at(report: Report, kind: str, source: str, words: str) -> Claim:
    """The claim of an article at these words; "words #2" is the second place where they stand."""
    text = next(a.text for a in report.articles if a.id == source)
    words, _, nth = words.partition(" #")
    start = -1
    for _ in range(int(nth or 1)):
        start = text.index(words, start + 1)
    fits = [c for c in stated(report, kind) if c.source == source and c.span.start == start]
    assert fits, f"{source}: no {kind} claim at {words!r}, only {[c.text for c in stated(report, kind)]}"
    return fits[0]


def subject_of(claim: Claim, report: Report) -> str | None:
    """The subject's label; "story" for what the whole story is about, whatever names that goes by."""
    if claim.subject is None:
        return None
    return "story" if claim.subject.id == report.stories[0].id else claim.subject.label


@pytest.mark.parametrize(("kind", "case"), cases("reads"))
def test_reads(kind: str, case: dict[str, Any]) -> None:
    report = checked([case["text"]], case.get("published", PUBLISHED))
    for row in case["claims"]:
        claim = stated_at(report, kind, "a", row["words"])
        assert claim.text == row["words"].partition(" #")[0]
        assert claim.text == claim.span.of(case["text"])
        seen = {
            "attribute": claim.attribute,
            "subject": subject_of(claim, report),
            "value": claim.value.shown,
            "production": claim.production,
            "assertion": claim.assertion.value,
            "source": claim.attribution.source if claim.attribution else None,
        }
        assert seen == {"assertion": "affirmed", "source": seen["source"]} | {
            k: v for k, v in row.items() if k != "words"
        }
    assert len(stated(report, kind)) == len(case["claims"])


@pytest.mark.parametrize(("kind", "case"), cases("declines"))
def test_declines(kind: str, case: dict[str, Any]) -> None:
    report = checked([case["text"]], case.get("published", PUBLISHED))
    keys = [block_key("s1", claim, CLAIM_TYPES[kind].main) for claim in stated(report, kind)]
    assert keys == case.get("reasons", [])


@pytest.mark.parametrize(("kind", "case"), cases("compares"))
def test_compares(kind: str, case: dict[str, Any]) -> None:
    report = checked(case["articles"], case.get("published", PUBLISHED))
    rules = [finding.rule for finding in report.findings if finding.kind == kind]
    assert rules == ([case["rule"]] if case.get("rule") else [])
    if "level" in case:
        way = case.get("way", 0)  # 1 for the second way in which claims of this kind are compared
        for turned in (False, True):
            rungs = traced(report, kind, case["between"], way, turned=turned)
            assert (rungs[-1].verdict.value, rungs[-1].level) == (case["verdict"], case["level"])


def traced(report: Report, kind: str, between: list[list[str]], way: int, *, turned: bool = False) -> tuple[Rung, ...]:
    """The rungs between two claims, each given by its article and its words; both must lie in one block."""
    first, second = (stated_at(report, kind, source, words) for source, words in between)
    comparison = (CLAIM_TYPES[kind].main, *CLAIM_TYPES[kind].others)[way]
    keys = {block_key("s1", claim, comparison) for claim in (first, second)}
    assert len(keys) == 1, keys
    assert isinstance(keys.pop(), tuple)
    return judge.trace(second, first, comparison) if turned else judge.trace(first, second, comparison)


def test_every_kind_has_a_corpus_with_all_its_parts() -> None:
    assert corpus().keys() == CLAIM_TYPES.keys()
    assert {kind: set(parts) for kind, parts in corpus().items() if set(parts) != PARTS} == {}


@pytest.mark.parametrize("kind", CLAIM_TYPES)
def test_every_production_is_reached(kind: str) -> None:
    listed: tuple[Production, ...] = getattr(getattr(claims, kind), "PRODUCTIONS", ())
    known = {production.name for production in listed} or OTHER_PRODUCTIONS[kind]
    rows = [row for case in corpus()[kind]["reads"] for row in case["claims"]]
    assert known - {row["production"] for row in rows} == set()


def ladders() -> list[Any]:
    ways = [(kind, way) for kind, ct in CLAIM_TYPES.items() for way in (ct.main, *ct.others)]
    return [pytest.param(way.ladder, id=f"{kind} {number}") for number, (kind, way) in enumerate(ways)]


@pytest.mark.parametrize("ladder", ladders())
def test_every_level_is_reached(ladder: Ladder) -> None:
    """A ladder that several kinds share is reached by all of them together."""
    sharing = [kind for kind, ct in CLAIM_TYPES.items() if any(w.ladder is ladder for w in (ct.main, *ct.others))]
    reached = {case.get("level") for kind in sharing for case in corpus()[kind]["compares"]}
    assert {level.name for level in ladder.levels} - reached == set()


def test_every_rule_fires_somewhere_in_the_corpus() -> None:
    fired = {case["rule"] for parts in corpus().values() for case in parts["compares"] if case.get("rule")}
    ways = (way for claim_type in CLAIM_TYPES.values() for way in (claim_type.main, *claim_type.others))
    assert {code for way in ways for code in way.rules.values()} - fired == set()
