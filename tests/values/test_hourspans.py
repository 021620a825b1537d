"""Bare figures are hours only where a part of a day, a day or a stretch of hours says so."""

from __future__ import annotations

from datetime import datetime

import pytest

from claimcheck.model import ValueKind
from claimcheck.values import read

NOON = datetime(2023, 6, 20, 12)


def _times(text: str) -> list[tuple[str, str]]:
    return [(m.text, m.timex.value) for m in read(text, NOON) if m.kind is ValueKind.TIME and m.timex is not None]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The fire broke out [between 3 and 5 yesterday].", "2023-06-19T03:00/2023-06-19T05:00"),
        ("They will play [from 7 to 9 on Friday evening].", "2023-06-23T19:00/2023-06-23T21:00"),
        ("The shop is open [for two hours from 2 p.m.].", "T14:00/T16:00"),
        ("The shop is open [from 9 for 2.5 hours].", "T09:00/T11:30"),
    ],
)
def test_hours(text: str, value: str) -> None:
    words = text[text.index("[") + 1 : text.index("]")]
    assert _times(text.replace("[", "").replace("]", "")) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "The toll rose from 3 to 5 on Friday.",
        "Between 3 and 5 on Friday died.",
        "They rose from 9 for two days.",
        "Between 20 and 30 yesterday.",
    ],
)
def test_counts(text: str) -> None:
    assert _times(text) == []
