"""The pinned floors of ``bench/``: they are well-formed, and those of the values hold on the project's own corpora."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from claimcheck.rules import load
from claimcheck.values import read

ROOT = Path(__file__).resolve().parents[1]
PINNED: dict[str, Any] = json.loads((ROOT / "bench/floors.json").read_text(encoding="utf-8"))
FLOORS: dict[str, dict[str, float]] = PINNED["floors"]
CORPUS = ROOT / "tests/corpus/values"
REFERENCE = datetime(2023, 6, 20, 12)
_FIGURES = {
    "speed": {"characters_per_cpu_second", "ratio_to_tokenising"},
    "batch": {"claims_seconds", "cpu_seconds", "doubling", "peak_megabytes"},
    "temporal": {"strict", "relaxed", "value", "duration_value"},
}
_OWN = {"dimension": "measure", "daterange": "date"}  # what the outside cases call it -> the corpus of ours


def _read_right(kind: str) -> tuple[int, int]:
    """How many marked examples of a dimension are read at their span, and how many there are."""
    corpus = yaml.safe_load((CORPUS / f"{kind}.yaml").read_text(encoding="utf-8"))
    marked = [text for texts in corpus["reads"].values() for text in texts]
    hedges = load().lexicon.hedges
    right = 0
    for text in marked:
        wanted = text[text.index("[") + 1 : text.index("]")]
        plain = re.sub(r"[\[\]]", "", text)
        right += any(m.kind == kind and m.text == wanted for m in read(plain, REFERENCE, hedges))
    return right, len(marked)


def test_the_floors_name_what_they_were_measured_on() -> None:
    assert set(PINNED) == {"evaluation_date", "evaluation_sha256", "floors"}
    assert datetime.fromisoformat(PINNED["evaluation_date"])
    assert re.fullmatch(r"[0-9a-f]{64}", PINNED["evaluation_sha256"])


@pytest.mark.parametrize("part", sorted(FLOORS))
def test_every_part_pins_its_figures(part: str) -> None:
    assert set(FLOORS[part]) == _FIGURES.get(part, {"pass", "spurious"})
    assert all(isinstance(figure, (int, float)) and figure >= 0 for figure in FLOORS[part].values())
    assert all(figure <= 100 for figure in FLOORS[part].values() if part not in ("batch", "speed"))


def test_no_floor_lies_below_the_goal() -> None:
    goals = {
        "age": 95, "date": 80, "daterange": 80, "dimension": 80, "duration": 85, "money": 85, "number": 88,
        "percent": 95, "time": 80,
    }  # fmt: skip
    low = {name: FLOORS[f"values/{name}"]["pass"] for name in goals if FLOORS[f"values/{name}"]["pass"] < goals[name]}
    assert low == {}
    assert all(FLOORS[f"values/{name}"]["spurious"] <= 0.05 for name in goals)


@pytest.mark.parametrize("part", sorted(part for part in FLOORS if part.startswith("values/")))
def test_a_dimension_holds_its_floor_on_our_own_examples(part: str) -> None:
    name = part.partition("/")[2]
    right, marked = _read_right(_OWN.get(name, name))
    assert marked >= 10
    assert 100 * right / marked >= FLOORS[part]["pass"]
