"""Names with and without the marks of their letters."""

from __future__ import annotations

import pytest

from claimcheck.text.letters import letters, same_letters


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Martín", "martin"),
        ("Marti\u0301n", "martin"),  # the mark as a character of its own
        ("Łukasz Bjørn", "lukaszbjorn"),
        ("YouTube", "youtube"),
        ("Mid-Day 24", "midday24"),
        ("Straße", "strasse"),
        ("", ""),
    ],
)
def test_letters(text: str, expected: str) -> None:
    assert letters(text) == expected


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Müller", "Muller", True),
        ("Müller", "Mueller", True),
        ("Mu\u0308ller", "Mueller", True),
        ("Østby", "Oestby", True),
        ("Mid-day", "Mid Day", True),
        ("Müller", "Miller", False),
        ("Sanz", "Sainz", False),
    ],
)
def test_same_letters(first: str, second: str, *, same: bool) -> None:
    assert same_letters(first, second) is same
    assert same_letters(second, first) is same
