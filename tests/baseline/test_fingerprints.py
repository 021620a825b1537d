"""A fingerprint is the finding's, whatever else changes: judgements and baselines rest on that."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from articles import article
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import pipeline
from claimcheck.baseline import Baseline
from claimcheck.baseline.renewing import renewed
from claimcheck.rules import Place

TEXTS = (
    "Laura Lopez met Juan Perez for three hours. Laura Lopez, 34, left.",
    "Laura Lopez met Juan Perez for five hours. The 36-year-old Laura Lopez left.",
    "Laura Lopez met Juan Perez for seven hours.",
)
ELSEWHERE = (
    "It rained.", "The doors were closed.", "Nobody spoke to the press – not a word.", "Bread is dear, and so is milk.",
    "The square lay empty.", "“Quiet!”", "\n\nA heading\n\n", "Es regnete. 雨。", "(Photo: the desk)",
)  # fmt: skip
PLACES = st.lists(st.lists(st.sampled_from(ELSEWHERE), max_size=3), min_size=6, max_size=6)


def fingerprints(texts: Sequence[str], order: Sequence[int]) -> set[str]:
    given = [article(texts[number], f"source-{number}") for number in order]
    return {finding.fingerprint for finding in pipeline.check(given).findings}


KNOWN = fingerprints(TEXTS, (0, 1, 2))


@settings(max_examples=25, deadline=None)
@given(PLACES, st.permutations(range(3)))
def test_edits_elsewhere_and_the_order_of_sources_leave_it_as_it_was(
    places: list[list[str]], order: list[int]
) -> None:
    edited = [" ".join([*places[n], text, *places[n + 3]]) for n, text in enumerate(TEXTS)]
    assert len(KNOWN) == 2
    assert fingerprints(edited, order) == KNOWN


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(["two", "six", "nine", "eleven"]), st.integers(0, 2))
def test_another_value_is_another_finding(words: str, changed: int) -> None:
    texts = list(TEXTS)
    texts[changed] = texts[changed].replace(("three", "five", "seven")[changed], words)
    assert len(fingerprints(texts, (0, 1, 2)) & KNOWN) == 1  # the ages, which were not touched


def write(folder: Path, **texts: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def ids_and_prints(*folders: Path, per_folder: bool = True) -> tuple[list[str], list[str]]:
    report = pipeline.check(folders, story_per_folder=per_folder)
    return [one.id for one in report.articles], [one.fingerprint for one in report.findings]


def test_equal_file_names_elsewhere_leave_it_as_it_was(tmp_path: Path) -> None:
    monday, tuesday = tmp_path / "monday" / "wire", tmp_path / "tuesday" / "wire"
    write(monday, talks=TEXTS[0], late=TEXTS[1])
    ids, alone = ids_and_prints(monday)
    assert ids == ["late.txt", "talks.txt"]
    assert len(alone) == 2
    write(tuesday, talks="A storm came to the coast of Peru.", late="Bread is dear.")
    ids, beside = ids_and_prints(monday, tuesday)
    assert "monday/wire/talks.txt" in ids
    assert beside == alone


def test_sources_of_one_finding_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    one, two, three = tmp_path / "one", tmp_path / "two", tmp_path / "three"
    write(one, talks=TEXTS[0])
    write(two, talks=TEXTS[2])
    _, before = ids_and_prints(one, two, per_folder=False)
    write(three, talks="A storm came to the coast of Peru.")
    assert ids_and_prints(one, two, three, per_folder=False)[1] == before
    write(three, talks=TEXTS[2])
    assert ids_and_prints(one, two, three, per_folder=False)[1] != before  # one more source is another finding


def test_two_stories_that_differ_in_nothing_but_the_folder_are_two_findings(tmp_path: Path) -> None:
    for folder in (tmp_path / "one", tmp_path / "two"):
        write(folder, talks=TEXTS[0], late=TEXTS[2])
    prints = ids_and_prints(tmp_path / "one", tmp_path / "two")[1]
    assert len(set(prints)) == len(prints) == 2


def test_what_is_known_of_a_finding_survives_equal_file_names(tmp_path: Path) -> None:
    wire, other = tmp_path / "wire", tmp_path / "other"
    write(wire, talks=TEXTS[0], late=TEXTS[2], more=TEXTS[2])
    (known,) = (before := pipeline.check([wire], story_per_folder=True)).findings
    entries = renewed(before.findings, Baseline(Place("b.yaml", 1)), "Known.", None, None)
    baseline = Baseline(Place("b.yaml", 1), entries=tuple((Place("b.yaml", 5), one) for one in entries))
    judged = tmp_path / "judged.yaml"
    keys = f'fingerprint: "{known.id}", judgement: same, reason: So., author: M. Keller, date: 2023-06-20'
    judged.write_text(f"- {{{keys}}}\n", encoding="utf-8")
    write(other, talks="A storm came to the coast of Peru.")
    assert pipeline.check([wire, other], story_per_folder=True, judgements=judged).findings == ()
    write(wire, further=TEXTS[2])  # the entry has to follow: one more source states what most do
    report = pipeline.check([wire, other], story_per_folder=True, baseline=baseline)
    assert (len(report.findings), report.new, report.remarks) == (1, (), ())
