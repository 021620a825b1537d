"""Stretches with one end open: which end, and whether the day that is named belongs to them."""

from __future__ import annotations

from datetime import datetime

import pytest

from claimcheck.values import read

NOON = datetime(2023, 6, 20, 12)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("He has been ill since May 5.", "2023-05-05", None),
        ("He was ill until May 5.", None, "2023-05-06"),
        ("He left before May 5.", None, "2023-05-05"),
        ("He left after May 5.", "2023-05-06", None),
        ("He must leave on or before Oct. 4.", None, "2023-10-05"),
        ("He may leave on or after Oct. 4.", "2023-10-04", None),
        ("He left no later than May 5.", None, "2023-05-06"),
        ("He will leave tomorrow before 5 p.m.", None, "2023-06-21T17:00"),
        ("He will leave tomorrow after 5 p.m.", "2023-06-21T17:00", None),
        ("He will leave before 5 p.m. tomorrow.", None, "2023-06-21T17:00"),
    ],
)
def test_open_ends(text: str, start: str | None, end: str | None) -> None:
    (mention,) = read(text, NOON)
    assert mention.interval is not None
    ends = tuple(moment and moment.isoformat() for moment in (mention.interval.start, mention.interval.end))
    assert ends == tuple(day and datetime.fromisoformat(day).isoformat() for day in (start, end))


@pytest.mark.parametrize("word", ["Shortly after", "Just before", "Moments after"])
def test_near_a_time_is_about_that_time(word: str) -> None:
    (mention,) = read(f"{word} 8 p.m., he left.", NOON)
    assert mention.timex is not None
    assert (mention.text, mention.timex.value) == ("8 p.m.", "T20:00")
