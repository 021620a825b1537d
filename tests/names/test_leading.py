"""Who leads what, by the verbs that say it."""

from __future__ import annotations

import pytest

from claimcheck.grammar import read_article
from claimcheck.model import Article
from claimcheck.rules import load

LEADS = [
    ("Ann Roe, 40, led the task force.", "leader of the task force", "led the task force", "right before the verb"),
    ("Ann Roe, 40, who led the Rivers Trust’s review, spoke.", "leader of the Rivers Trust’s review",
     "led the Rivers Trust’s review", "a relative clause, and an owner in the body’s name"),
    ("Ann Roe, a lawyer who later headed the city council, spoke.", "head of the city council",
     "headed the city council", "a title before the relative clause"),
    ("Ann Roe, a lawyer from Halm who founded a charity, spoke.", "founder of a charity", "founded a charity",
     "a title and a place"),
    ("Ann Roe, 40, has also chaired the Finance Committee of the Senate.",
     "chair of the Finance Committee of the Senate", "chaired the Finance Committee of the Senate",
     "words between the two"),
    ("A review led by former senator Ann Roe, 40, began.", "leader", "led by", "by somebody"),
]  # fmt: skip
DECLINES = [
    ("Ann Roe, 40, led the way.", "the way is no body"),
    ("Ann Roe, 40, headed home to the club.", "nor is home"),
    ("Ann Roe, 40, left. The wind led the ship to the club.", "no person leads"),
]


def _led(text: str) -> list[tuple[str, str]]:
    reading = read_article(Article("a", text), load())
    held = [h for h in reading.people.holdings if h.production in {"leads", "led-by"}]
    assert all(h.person == "Ann Roe" for h in held)
    return [(h.office.shown, h.span.of(text)) for h in held]


@pytest.mark.parametrize(("text", "office", "words", "why"), LEADS)
def test_leads(text: str, office: str, words: str, why: str) -> None:
    assert _led(text) == [(office, words)], why


@pytest.mark.parametrize(("text", "why"), DECLINES)
def test_leads_nothing(text: str, why: str) -> None:
    assert _led(text) == [], why
