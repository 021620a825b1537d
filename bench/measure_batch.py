"""Measure ``check`` on a batch and on one twice its size, and ``claims``, and hold the figures against the floors.

    python bench/measure_batch.py                    2,000 and 4,000 articles made from seeds/
    python bench/measure_batch.py --stories FOLDER   made from the stories in FOLDER, one folder each

One process, start-up and output included. Exit code 0 when every floor holds, 1 when one does not, 2 when the
measurement cannot be made.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from batch import ARTICLES, HERE, SEEDS, Story, read_stories, write

FLOORS = HERE / "floors.json"
WRONG = 2  # claimcheck's exit code when something could not be read


def measure(stories: list[Story], articles: int) -> dict[str, float]:
    """What ``check`` of so many articles takes, how many times that twice as many take, and what ``claims`` takes."""
    seconds, megabytes = _run("check", stories, articles)
    doubled, _ = _run("check", stories, 2 * articles)
    claims, _ = _run("claims", stories, articles)
    return {
        "cpu_seconds": round(seconds, 1),
        "peak_megabytes": round(megabytes),
        "doubling": round(doubled / seconds, 2),
        "claims_seconds": round(claims, 1),
    }


def _run(command_name: str, stories: list[Story], articles: int) -> tuple[float, float]:
    """CPU seconds and peak memory in megabytes of one command on a batch of that many articles."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "batch.jsonl"
        write(path, stories, articles)
        command = [sys.executable, "-m", "claimcheck", command_name, str(path), "--format", "json", "--jobs", "1"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=HERE.parent)  # noqa: S603 - our own program
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode >= WRONG or process.returncode < 0:
        sys.stderr.write(f"claimcheck {command_name} ended with {process.returncode} on {articles} articles\n")
        raise SystemExit(2)
    seconds = usage.ru_utime + usage.ru_stime
    megabytes = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6  # bytes there, kibibytes elsewhere
    print(f"{command_name}, {articles} articles: {seconds:.1f} s of CPU, {megabytes:.0f} MB at most")
    return seconds, megabytes


def compare(figures: dict[str, float], floors: dict[str, float]) -> bool:
    """Print every figure beside the most that it may be; whether all of them hold."""
    for name, figure in figures.items():
        print(f"{'ok  ' if figure <= floors[name] else 'HIGH'} {name:16} {figure:>8} (at most {floors[name]})")
    return all(figure <= floors[name] for name, figure in figures.items())


def main() -> int:
    """Measure, print, compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=ARTICLES, metavar="N", help="how many (default %(default)s)")
    parser.add_argument("--stories", type=Path, default=SEEDS, metavar="FOLDER", help="where to take the texts from")
    chosen = parser.parse_args()
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))["floors"]["batch"]
    return 0 if compare(measure(read_stories(chosen.stories), chosen.articles), floors) else 1


if __name__ == "__main__":
    sys.exit(main())
