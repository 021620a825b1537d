"""Much of one thing: limits, with room for a busy machine, that a step which looks at all pairs does not keep."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest

from claimcheck import pipeline
from claimcheck.model import Article

PER_ARTICLE = 20
SYLLABLES = ("ba", "de", "fo", "ga", "ki", "lo", "mu", "na", "pe", "ro", "su", "ta", "vi", "wo", "za", "re", "ni")


def word(number: int) -> str:
    """One of some five thousand made-up words."""
    return "".join(SYLLABLES[number // 17**place % 17] for place in range(3))


def seconds(texts: Sequence[str]) -> float:
    """CPU time of a check of texts that are declared one story."""
    articles = [Article(f"{number:04}", text, story="one") for number, text in enumerate(texts)]
    started = time.process_time()
    pipeline.check(articles)
    return time.process_time() - started


def articles_of(sentences: Sequence[str]) -> list[str]:
    return ["\n\n".join(sentences[at : at + PER_ARTICLE]) for at in range(0, len(sentences), PER_ARTICLE)]


def quotation(number: int) -> str:
    words = " ".join(word(number * 31 + place * place * 7) for place in range(10))
    return f"“{words.capitalize()},” Laura Lopez said."


LENGTHS = articles_of([f"Laura Lopez met Juan Perez for {number} minutes." for number in range(2, 2002)])
QUOTATIONS = articles_of([quotation(number) for number in range(2000)])
SENTENCE = ["Laura Lopez met Juan Perez, " + ", ".join(f"{n} people were killed in a town" for n in range(6000)) + "."]
SAYINGS = ["“Ja,” said Bo Berg, " * 10000 + "."]


@pytest.mark.parametrize(
    ("texts", "limit"),
    [
        pytest.param(LENGTHS, 15, id="2,000 lengths of one meeting"),
        pytest.param(QUOTATIONS, 15, id="2,000 quotations of one speaker"),
        pytest.param(SENTENCE, 15, id="a sentence of 200,000 characters with 6,000 numbers"),
        pytest.param(SAYINGS, 15, id="a sentence of 200,000 characters with 10,000 quotations"),
    ],
)
def test_time_stays_near_linear(texts: Sequence[str], limit: float) -> None:
    assert seconds(texts) < limit
