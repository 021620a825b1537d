"""Who has which ministry, by the verbs that say it."""

from __future__ import annotations

import pytest

from claimcheck.grammar import read_article
from claimcheck.model import Article
from claimcheck.rules import load

HAS = [
    ("Ann Roe, 40, takes over the interior ministry.", "interior minister", "an age between"),
    ("Ann Roe takes over the Spanish interior ministry.", "interior minister (Spain)", "its country"),
    ("Ann Roe will run the Ministry of Justice.", "justice minister", "the ministry’s full name"),
    ("Ann Roe now heads the finance ministry.", "finance minister", "an adverb between"),
    ("Ann Roe is to head the Ministry of the Interior.", "interior minister", "an article in the name"),
]
HAS_NOT = [
    ("Ann Roe ran the interior ministry.", "she may be there no more"),
    ("Ann Roe, who left, said the union takes over the interior ministry.", "somebody else"),
    ("Ann Roe will lead the Spanish finance ministry delegation to Paris.", "a part of it"),
    ("Ann Roe runs the interior ministry’s press service.", "a part of it"),
    ("Ann Roe goes to the finance ministry on Monday.", "on a visit"),
    ("If she wins, Ann Roe will head the finance ministry.", "a condition"),
    ("Ann Roe took over the finance ministry in 2010.", "another time"),
    ("Ann Roe takes over the ministry.", "which one is not told"),
    ("Ann Roe takes over the rowing ministry.", "no office that is listed"),
]


def _ministries(text: str) -> list[str]:
    reading = read_article(Article("a", text), load())
    return [h.office.shown for h in reading.people.holdings if h.production == "ministry"]


@pytest.mark.parametrize(("text", "office", "why"), HAS)
def test_has(text: str, office: str, why: str) -> None:
    assert _ministries(text) == [office], why


@pytest.mark.parametrize(("text", "why"), HAS_NOT)
def test_has_not(text: str, why: str) -> None:
    assert _ministries(text) == [], why
