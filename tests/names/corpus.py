"""The tables of cases about people, and one reading of a text for all of them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from claimcheck.model import Article
from claimcheck.names import People, read, vocabulary
from claimcheck.rules import load
from claimcheck.text import parse

CORPUS = Path(__file__).parents[1] / "corpus" / "names"


def cases(name: str, part: str) -> list[Any]:
    """The rows of one part of a table, each named by its text."""
    rows = yaml.safe_load((CORPUS / f"{name}.yaml").read_text(encoding="utf-8"))[part]
    return [pytest.param(row, id=row["text"][:70]) for row in rows]


def people_of(text: str) -> People:
    """Everybody in a text, read with the shipped rules."""
    lexicon = load().lexicon
    return read(parse(Article("a", text), lexicon.furniture), vocabulary(lexicon))


def unmarked(marked: str) -> tuple[str, int]:
    """A text without its brackets, and where the words in them begin."""
    return re.sub(r"[\[\]]", "", marked), marked.index("[")


def inside(marked: str) -> str:
    """The words in brackets."""
    return marked[marked.index("[") + 1 : marked.index("]")]
