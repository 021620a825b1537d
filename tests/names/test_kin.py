"""Kinship is read where one sentence names both; who is meant by a pronoun alone, or not named, is left out."""

from __future__ import annotations

import pytest

from .corpus import people_of


def kin(text: str) -> list[tuple[str, str]]:
    """Who is what of whom."""
    return [(h.person, h.office.shown) for h in people_of(text).holdings if h.production.startswith("kin")]


@pytest.mark.parametrize(
    ("text", "person", "office"),
    [
        ("Ann Roe, the wife of Peter Hale, spoke.", "Ann Roe", "wife (Peter Hale)"),
        ("Ann Roe, wife of the late Norwegian President Peter Hale, spoke.", "Ann Roe", "wife (Peter Hale)"),
        ("Ann Roe, the former wife of Peter Hale, spoke.", "Ann Roe", "former wife (Peter Hale)"),
        ("Ann Roe is the elder sister of Peter Hale.", "Ann Roe", "sister (Peter Hale)"),
        ("Mayor Peter Hale’s mother, Ann Roe, spoke.", "Ann Roe", "mother (Peter Hale)"),
        ("Peter Hale’s daughter Ann Roe spoke.", "Ann Roe", "daughter (Peter Hale)"),
        ("Ann Roe, Peter Hale’s sister, spoke.", "Ann Roe", "sister (Peter Hale)"),
        ("Ann Roe and her husband, Peter Hale, left.", "Peter Hale", "husband (Ann Roe)"),
    ],
)
def test_reads(text: str, person: str, office: str) -> None:
    assert kin(text) == [(person, office)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe, the mother of three, met Peter Hale.",
        "Ann Roe, a wife of 20 years, met Peter Hale.",
        "The wife of Peter Hale met Ann Roe.",
        "Ann Roe met Peter Hale’s wife in Bergen.",
        "Ann Roe said Peter Hale’s wife knew.",
        "Peter Hale and his brother left with Ann Roe.",
        "Ann Roe, Peter Hale’s sister-in-law, spoke.",
        "The sons of Peter Hale met Ann Roe.",
    ],
)
def test_declines(text: str) -> None:
    assert kin(text) == []
