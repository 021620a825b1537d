"""Make a batch of many articles from a few stories, each copy with names and dates of its own. See README.md.

    python bench/batch.py batch.jsonl                                   2,000 articles from seeds/
    python bench/batch.py batch.jsonl --articles 4000 --stories FOLDER  from the stories in FOLDER, one folder each

The same folder and number give the same bytes: what changes from copy to copy hangs on a hash of the copy's number.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from itertools import count, islice
from pathlib import Path

HERE = Path(__file__).resolve().parent
SEEDS = HERE.parent / "seeds"
RULES = HERE.parent / "rules.yaml"
ARTICLES = 2000
FIRST_DAY = date(2012, 1, 9)
BETWEEN_COPIES = timedelta(days=35)  # further apart than two articles of one story ever are
LOWER = re.compile(r"\b[a-zß-ÿ]{3,}\b")
NAME = re.compile(r"\b[A-Z][a-zà-ÿ]{3,}\b")
YEAR = re.compile(r"\b(?:19[5-9]|20[0-4])\d\b")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
DAY = re.compile(rf"\b(?:{'|'.join(DAYS)})\b")
SYLLABLES = re.findall("..", "babedadefogaholakelalomamonaneorperarosetatoulvavewa")


@dataclass(frozen=True, slots=True)
class Story:
    """The texts of one folder, by file name, and the words in them that are taken for names."""

    name: str
    texts: tuple[str, ...]
    names: frozenset[str]


def read_stories(folder: Path) -> list[Story]:
    """The stories of a folder: one a folder with ``*.txt`` in it, or the folder itself when it holds the files."""
    folders = sorted({path.parent for path in folder.glob("*/*.txt")}) or [folder]
    texts = [tuple(p.read_text(encoding="utf-8") for p in sorted(f.glob("*.txt"))) for f in folders]
    if not any(texts):
        raise SystemExit(f"{folder}: no .txt file in it or in its folders; name a folder of stories")
    common = set(LOWER.findall(RULES.read_text(encoding="utf-8").lower()))
    common.update(word for story in texts for text in story for word in LOWER.findall(text))
    return [Story(f.name, story, _names(story, common)) for f, story in zip(folders, texts, strict=True)]


def _names(texts: Sequence[str], common: set[str]) -> frozenset[str]:
    """Capitalised words that no text writes in lower case, and that the rules do not know."""
    words = {name for text in texts for name in NAME.findall(text)} - {*MONTHS, *DAYS}
    return frozenset(word for word in words if word.lower() not in common)


def batch(stories: Sequence[Story], articles: int) -> Iterator[dict[str, str]]:
    """The rows of a batch: all stories as they are, then all of them changed, until there are enough articles."""
    rows = (row for copy in count() for story in stories for row in _copied(story, copy))
    return islice(rows, articles)


def _copied(story: Story, copy: int) -> Iterator[dict[str, str]]:
    day = FIRST_DAY + copy * BETWEEN_COPIES
    for number, text in enumerate(story.texts):
        name = f"{copy:04}-{story.name}-{number:02}"
        yield {"id": name, "date": day.isoformat(), "text": _changed(text, story, copy)}


def _changed(text: str, story: Story, copy: int) -> str:
    """The text with other names, years, months and days of the week; the first copy is the text itself."""
    if copy == 0:
        return text
    text = NAME.sub(lambda m: _invented(m.group(), copy) if m.group() in story.names else m.group(), text)
    text = YEAR.sub(lambda m: str(1950 + (int(m.group()) - 1950 + copy) % 100), text)
    text = MONTH.sub(lambda m: MONTHS[(MONTHS.index(m.group()) + copy) % len(MONTHS)], text)
    return DAY.sub(lambda m: DAYS[(DAYS.index(m.group()) + copy) % len(DAYS)], text)


def _invented(name: str, copy: int) -> str:
    """A name of four syllables for another name: always the same in one copy."""
    digest = sha256(f"{copy}:{name}".encode()).digest()
    return "".join(SYLLABLES[byte % len(SYLLABLES)] for byte in digest[:4]).capitalize()


def write(path: Path, stories: Sequence[Story], articles: int) -> None:
    """Write a batch as JSONL."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in batch(stories, articles))


def main() -> None:
    """Write the batch that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=Path, metavar="FILE", help="the JSONL file to write")
    parser.add_argument("--articles", type=int, default=ARTICLES, metavar="N", help="how many (default %(default)s)")
    parser.add_argument("--stories", type=Path, default=SEEDS, metavar="FOLDER", help="where to take the texts from")
    chosen = parser.parse_args()
    write(chosen.output, read_stories(chosen.stories), chosen.articles)


if __name__ == "__main__":
    main()
