"""Measure the layer ``values`` and hold it against the pinned floors. See README.md beside this file.

    python bench/measure_values.py                        speed, on the project's own articles and corpora
    python bench/measure_values.py --evaluation FOLDER    and what is read on outside cases and texts
    python bench/measure_values.py ... --raise-floors     write better figures into floors.json; none is ever lowered

Exit code 0 when every floor holds, 1 when a figure lies below its floor, 2 when the measurement cannot be made.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

import claimcheck
from claimcheck.rules import load
from claimcheck.values import read

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
ROOT = HERE.parent
PUBLISHED = datetime(2023, 6, 20, 12)
CHARACTERS = 1_000_000
ROUNDS = 3  # the best of them counts: other work on the machine only ever slows one down
TOKEN = re.compile(r"\w+(?:[-'\u2019]\w+)*|[^\w\s]")
LOWER_IS_BETTER = frozenset(("ratio_to_tokenising", "spurious"))

Figures = dict[str, dict[str, float]]
"""Part -> figure -> number: ``{"speed": {"characters_per_cpu_second": 1500000.0}}``."""


def speed_texts() -> list[str]:
    """Articles of some ``CHARACTERS`` characters: the seeds, each with a stretch of the corpora behind it."""
    articles = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("0*"))]
    corpora = sorted((ROOT / "tests/corpus/values").glob("*.yaml"))
    sentences = [sentence for corpus in corpora for sentence in _sentences(corpus)]
    texts: list[str] = []
    length = turn = 0
    while length < CHARACTERS:
        stretch = [sentences[(turn * 10 + step) % len(sentences)] for step in range(10)]
        texts.append(articles[turn % len(articles)] + "\n\n" + "\n".join(stretch))
        length += len(texts[-1])
        turn += 1
    return texts


def _sentences(path: Path) -> list[str]:
    corpus: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    marked = [sentence for sentences in corpus["reads"].values() for sentence in sentences]
    return [re.sub(r"[\[\]]", "", sentence) for sentence in (*marked, *corpus["declines"])]


def measure_speed(texts: list[str]) -> dict[str, float]:
    """Characters a CPU second of one process, start-up left out, and the ratio to one tokenising pass."""
    hedges = load().lexicon.hedges
    reading = _best_time(lambda text: read(text, PUBLISHED, hedges), texts)
    tokenising = _best_time(lambda text: [(found.start(), found.group()) for found in TOKEN.finditer(text)], texts)
    total = sum(map(len, texts))
    return {"characters_per_cpu_second": round(total / reading), "ratio_to_tokenising": round(reading / tokenising, 1)}


def _best_time(run: Callable[[str], object], texts: list[str]) -> float:
    run(texts[0])  # tables and patterns are made on first use
    times = []
    for _ in range(ROUNDS):
        started = time.process_time()
        for text in texts:
            run(text)
        times.append(time.process_time() - started)
    return min(times)


def measure_cases(folder: Path) -> Figures:
    """Pass rate and spurious mentions a case, for each dimension of the cases in ``folder/values``."""
    with tempfile.TemporaryDirectory() as place:
        written = Path(place) / "figures.json"
        _python(folder / "values/score.py", folder / "values/claimcheck_adapter.py", "--json", written)
        found = json.loads(written.read_text(encoding="utf-8"))["dims"]
    return {
        f"values/{name}": {"pass": row["pass"], "spurious": row["spur"] or 0.0}
        for name, row in found.items()
        if "/" not in name
    }


def measure_timexes(folder: Path) -> Figures:
    """Strict, relaxed and value F1 in percent on the TIMEX3 texts in ``folder/temporal``; value F1 of durations."""
    tool, gold = folder / "temporal/te3_score.py", folder / "temporal/open"
    with tempfile.TemporaryDirectory() as place:
        _python(tool, "export", gold, place)
        rows = [json.loads(line) for line in (Path(place) / "docs.jsonl").read_text(encoding="utf-8").splitlines()]
        answers = Path(place) / "answers.jsonl"
        answers.write_text("".join(json.dumps(_answer(row)) + "\n" for row in rows), encoding="utf-8")
        found = json.loads(_python(tool, "score", gold, answers, "--json"))
    figures = {name: _f1(found["ALL"], name) for name in ("strict", "relaxed", "value")}
    return {"temporal": {**figures, "duration_value": _f1(found["DURATION"], "value")}}


def _answer(row: dict[str, Any]) -> dict[str, Any]:
    day = (row["dct"] or "")[:10]
    published = datetime.fromisoformat(day) if len(day) == len("2023-06-20") else None
    timexes = [
        {"start": found.span.start, "end": found.span.end, "type": found.timex.type, "value": found.timex.value}
        for found in claimcheck.read_values(row["text"], published=published)
        if found.timex is not None
    ]
    return {"doc": row["doc"], "timexes": timexes}


def _f1(counts: dict[str, int], name: str) -> float:
    return round(200 * counts[name] / max(counts["pred"] + counts["gold"], 1), 1)


def _python(*arguments: object) -> str:
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own interpreter
    if done.returncode:
        sys.stderr.write(f"{arguments[0]}: {done.stderr.strip()[-400:]}\n")
        raise SystemExit(2)
    return done.stdout


def fingerprint(paths: Iterable[Path]) -> str:
    """SHA-256 over the names and the bytes of files, in the order of their names."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _evaluation_files(folder: Path) -> list[Path]:
    return [*folder.glob("values/open/*.jsonl"), *folder.glob("temporal/open/**/*.tml")]


def compare(part: str, figures: dict[str, float], floors: dict[str, float]) -> bool:
    """Print every figure beside its floor; whether all of them hold."""
    holds = True
    for name, figure in figures.items():
        floor = floors.get(name)
        kept = floor is None or (figure <= floor if name in LOWER_IS_BETTER else figure >= floor)
        holds = holds and kept
        print(f"{'ok  ' if kept else 'LOW '} {part:18} {name:28} {figure:>12} (floor {floor})")
    return holds


def raised(figures: dict[str, float], floors: dict[str, float]) -> dict[str, float]:
    """The better of every figure and its floor."""
    return {
        name: (min if name in LOWER_IS_BETTER else max)(figure, floors.get(name, figure))
        for name, figure in figures.items()
    }


def main() -> int:
    """Measure, print, compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--evaluation", type=Path, metavar="FOLDER", help="a folder with values/ and temporal/")
    parser.add_argument("--raise-floors", action="store_true", help="write better figures into floors.json")
    chosen = parser.parse_args()
    pinned = json.loads(FLOORS.read_text(encoding="utf-8"))
    measured: Figures = {"speed": measure_speed(speed_texts())}
    if chosen.evaluation is not None:
        found = fingerprint(_evaluation_files(chosen.evaluation))
        if pinned["evaluation_sha256"] not in ("", found):
            sys.stderr.write(f"{chosen.evaluation}: not the texts that the floors were measured on ({found})\n")
            return 2
        pinned["evaluation_sha256"] = found
        measured |= measure_cases(chosen.evaluation) | measure_timexes(chosen.evaluation)
    held = [compare(part, figures, pinned["floors"].get(part, {})) for part, figures in measured.items()]
    if chosen.raise_floors:
        for part in sorted(measured.keys() - {"speed"}):  # a machine's figure is no floor for another
            pinned["floors"][part] = raised(measured[part], pinned["floors"].get(part, {}))
        FLOORS.write_text(json.dumps(pinned, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
