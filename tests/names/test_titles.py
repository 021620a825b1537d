"""Titles in a sentence: their bounds, and whether they point at one holder. What they mean is in the tables."""

from __future__ import annotations

from itertools import pairwise

import pytest

from .corpus import people_of

CASES = [
    ("The foreign minister left.", "foreign minister", "definite", "an article points at one"),
    ("A foreign minister left.", "foreign minister", "", "this one does not"),
    ("His foreign minister left.", "foreign minister", "definite", "an owner does"),
    ("Norway’s foreign minister left.", "Norway’s foreign minister", "definite", "so does a genitive"),
    ("Grimsby’s lawyer left.", "lawyer", "definite", "even of somebody who is no part of the title"),
    ("The foreign ministers left.", "foreign ministers", "definite plural", "plural"),
    ("A lawyer for victims left.", "lawyer for victims", "group", "of unnamed people"),
]


@pytest.mark.parametrize(("text", "words", "flags", "why"), CASES)
def test_title(text: str, words: str, flags: str, why: str) -> None:
    (title,) = people_of(text).titles[0]
    assert title.span.of(text) == words, why
    assert " ".join(name for name in ("definite", "plural", "group") if getattr(title, name)) == flags, why


def test_titles_stand_in_order_and_apart() -> None:
    (titles,) = people_of(
        "The mayor’s aide met the deputy head of the Port Authority and Treasury Secretary Ana Roe."
    ).titles
    assert len(titles) == 4
    assert all(a.last <= b.first for a, b in pairwise(titles))
    assert all(t.first <= t.head < t.last for t in titles)
