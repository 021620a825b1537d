"""Every dimension by value: what is read from which words, and what is left alone."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from claimcheck.model import ValueMention
from claimcheck.rules import load
from claimcheck.values import read

CORPUS = Path(__file__).parents[1] / "corpus" / "values"
REFERENCE = datetime(2023, 6, 20, 12)


def _cases(part: str) -> list[Any]:
    cases = []
    for path in sorted(CORPUS.glob("*.yaml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))[part]
        rows = content.items() if part == "reads" else [("", content)]
        cases += [
            pytest.param(path.stem, str(value).strip(), text, id=f"{path.stem}: {text}")
            for value, texts in rows
            for text in texts
        ]
    return cases


def _written(mention: ValueMention) -> str:
    quantity, timex = mention.quantity, mention.timex
    if timex is not None:
        return f"{timex.value} {timex.mod or ''}".strip()
    if mention.tally:
        return "-".join(map(str, mention.tally))
    assert quantity is not None
    amount = f"{quantity.number}" if quantity.high is None else f"{quantity.number}..{quantity.high}"
    return " ".join(filter(None, (amount, quantity.unit, quantity.modifier)))


def _mentions(text: str, kind: str) -> list[ValueMention]:
    return [mention for mention in read(text, REFERENCE, load().lexicon.hedges) if mention.kind == kind]


@pytest.mark.parametrize(("kind", "value", "marked"), _cases("reads"))
def test_reads(kind: str, value: str, marked: str) -> None:
    text = re.sub(r"[\[\]]", "", marked)
    start = marked.index("[")
    (mention,) = [found for found in _mentions(text, kind) if found.span.start <= start < found.span.end]
    assert mention.text == marked[start + 1 : marked.index("]")]
    assert mention.text == mention.span.of(text)
    assert _written(mention) == value


@pytest.mark.parametrize(("kind", "value", "text"), _cases("declines"))
def test_declines(kind: str, value: str, text: str) -> None:
    assert [mention.text for mention in _mentions(text, kind)] == []
