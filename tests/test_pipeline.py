"""The stages in their order: the same bytes for the same input, whatever its order; a bad article loses no other."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from articles import articles

from claimcheck import pipeline
from claimcheck.errors import RulesError, UsageError
from claimcheck.model import Report

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
PROGRAM = """
import json, sys
from claimcheck import pipeline

report = pipeline.check(sys.argv[2:], jobs=int(sys.argv[1]))
rows = [f.as_dict() for f in report.findings], [c.as_dict() for c in report.claims], report.summary.as_dict()
print(json.dumps(rows, ensure_ascii=False))
"""


def written(report: Report) -> str:
    rows = [f.as_dict() for f in report.findings], [c.as_dict() for c in report.claims], report.summary.as_dict()
    return json.dumps(rows, ensure_ascii=False)


def seeds() -> list[Path]:
    return sorted(SEEDS.glob("0*"))


@pytest.fixture(scope="module")
def usual() -> str:
    return written(pipeline.check(seeds()))


def test_the_order_of_paths_does_not_matter(usual: str) -> None:
    assert written(pipeline.check(seeds()[::-1])) == usual
    assert written(pipeline.check([*seeds()[2:], *seeds()[:2]])) == usual


def test_a_folder_is_its_files(usual: str) -> None:
    paths = [path for path in SEEDS.iterdir() if path.name.startswith("0")]
    assert written(pipeline.check(paths)) == usual


@pytest.mark.parametrize(("hash_seed", "jobs"), [("0", 1), ("4711", 1), ("1", 2)])
def test_neither_hash_seed_nor_processes_matter(usual: str, hash_seed: str, jobs: int) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", PROGRAM, str(jobs), *map(str, seeds())]
    done = subprocess.run(  # noqa: S603 - this interpreter on the project's own articles
        command, capture_output=True, check=True, env=environment, encoding="utf-8"
    )
    assert done.stdout.strip() == usual


PAIR = (
    "Norwegian Foreign Minister Laura Lopez met Juan Perez for three hours.",
    "Norwegian Foreign Minister Laura Lopes met Juan Perez for five hours.",
)


def rules_of(report: Report) -> set[str]:
    return {finding.rule for finding in report.findings}


class TestSelection:
    """Kinds and rule codes choose what is reported, never what is read."""

    @pytest.mark.parametrize(
        ("select", "ignore", "expected"),
        [
            ((), (), {"duration-conflict", "name-spelling"}),
            (("duration",), (), {"duration-conflict"}),
            (("name-spelling",), (), {"name-spelling"}),
            ((), ("name",), {"duration-conflict"}),
            ((), ("duration-conflict",), {"name-spelling"}),
            (("duration",), ("duration-conflict",), set()),
            (("quote",), (), set()),
        ],
    )
    def test_chosen(self, select: tuple[str, ...], ignore: tuple[str, ...], expected: set[str]) -> None:
        report = pipeline.check(articles(*PAIR), select=select, ignore=ignore)
        assert rules_of(report) == expected
        assert report.claims == pipeline.check(articles(*PAIR)).claims
        assert sum(report.summary.findings.values()) == len(report.findings)

    def test_an_unknown_name_is_refused_with_the_known_ones(self) -> None:
        with pytest.raises(
            UsageError, match=r"“durations” is neither a claim kind nor a rule code; known are: .*duration"
        ):
            pipeline.check(articles(*PAIR), select=["durations"])


def test_errors_come_first() -> None:
    ranks = [finding.severity.rank for finding in pipeline.check(seeds()).findings]
    assert ranks == sorted(ranks)


def test_one_article_alone_is_still_checked_for_its_inner_contradictions() -> None:
    report = pipeline.check(articles(" ".join(PAIR).replace("Lopes", "Lopez")))
    assert rules_of(report) == {"duration-conflict"}
    assert (report.summary.sources, report.summary.stories) == (1, 1)


@pytest.mark.parametrize("given", [[], articles("")], ids=["no article", "an empty one"])
def test_nothing_to_compare(given: list[object]) -> None:
    report = pipeline.check(given)  # type: ignore[arg-type]
    assert (report.findings, report.claims, report.entities) == ((), (), ())
    assert report.summary.compared == 0


def test_a_single_path_and_a_single_article_are_taken_too() -> None:
    assert len(pipeline.check(seeds()[0]).articles) == 1
    assert len(pipeline.check(str(seeds()[0])).articles) == 1
    assert len(pipeline.check(articles("It rained.")[0]).articles) == 1


def test_paths_and_articles_may_be_mixed() -> None:
    report = pipeline.check([seeds()[1], *articles("It rained."), seeds()[0]])
    assert [a.id for a in report.articles] == ["01-portolano-world.txt", "02-meridian-ledger.md", "a"]


def test_bad_input_never_loses_the_others(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "image.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    (tmp_path / "rows.jsonl").write_text(
        json.dumps({"id": "good", "text": PAIR[0]})
        + "\n{broken\n"
        + json.dumps({"id": "also", "text": PAIR[1]})
        + "\n",
        encoding="utf-8",
    )
    report = pipeline.check([tmp_path, tmp_path / "missing.txt"])
    assert {"good", "also"} <= {a.id for a in report.articles}
    assert "duration-conflict" in rules_of(report)
    told = "\n".join(f"{skipped.path}: {skipped.error}" for skipped in report.skipped)
    for name in ("image.txt", "missing.txt", "rows.jsonl"):
        assert name in told


def test_a_wrong_rules_file_is_refused_before_any_work(tmp_path: Path) -> None:
    rules = tmp_path / "rules.yaml"
    rules.write_text("version: 1\nkind: [duration]\n", encoding="utf-8")
    with pytest.raises(RulesError, match=r"rules\.yaml:2"):
        pipeline.check(seeds(), rules=rules)


def test_rules_turn_kinds_off(tmp_path: Path) -> None:
    rules = tmp_path / "rules.yaml"
    rules.write_text("version: 1\nkinds: [duration]\n", encoding="utf-8")
    report = pipeline.check(articles(*PAIR), rules=rules)
    assert {claim.kind for claim in report.claims} == {"duration"}
    assert rules_of(report) == {"duration-conflict"}


def test_the_option_dates_articles_without_a_date() -> None:
    given = articles("Laura Lopez met Juan Perez on Monday.", published=None)
    (claim,) = (c for c in pipeline.check(given, date=datetime(2021, 6, 16)).claims if c.kind == "date")
    assert claim.value.shown == "2021-06-14"


def test_claims_alone_are_not_compared() -> None:
    batch, stated = pipeline.claims(articles(*PAIR))
    found = [(article, [c.kind for c in claims]) for article, claims in stated]
    assert [article for article, _ in found] == list(batch.articles)
    assert [kinds.count("duration") for _, kinds in found] == [1, 1]


def test_before_they_are_aligned_claims_of_one_thing_share_an_id_inside_of_their_article_only() -> None:
    rows = [claim.as_dict() for _, claims in pipeline.claims(articles(*PAIR))[1] for claim in claims]
    by_label = {(row["source"], row["subject"]["label"]): row["subject"]["id"] for row in rows if row["subject"]}
    assert len(set(by_label.values())) == len(by_label)
    assert all(id == f"{source}#{label}" for (source, label), id in by_label.items())


def test_progress_is_told_article_by_article() -> None:
    steps: list[tuple[int, int]] = []
    pipeline.check(articles(*PAIR), progress=lambda done, total: steps.append((done, total)))
    assert steps == [(1, 2), (2, 2)]


def test_claim_ids_are_unique_and_spans_lie_in_the_text() -> None:
    report = pipeline.check(seeds())
    texts = {a.id: a.text for a in report.articles}
    assert len({c.id for c in report.claims}) == len(report.claims)
    assert [c.id for c in report.claims if c.span.of(texts[c.source]) != c.text] == []
    assert [c.id for c in report.claims if not c.sentence.contains(c.span)] == []


def test_the_trace_of_two_claims_ends_where_they_were_judged() -> None:
    report = pipeline.check(articles(*PAIR))
    first, second = (c for c in report.claims if c.kind == "duration")
    assert pipeline.trace(first, second)[-1].level == "limits apart"


def test_values_one_article_at_a_time() -> None:
    batch, read = pipeline.values(articles("It rained for three hours.", "It snowed for two days."))
    assert [article.id for article in batch.articles] == ["a", "b"]
    assert [[mention.text for mention in mentions] for _, mentions in read] == [["three hours"], ["two days"]]
