"""What holds for every date and time that is read: ordered intervals, figures of the calendar, no value made up."""

from __future__ import annotations

import re
import time
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import ValueKind, ValueMention
from claimcheck.values import read

WORDS = [
    "on", "in", "at", "from", "between", "to", "and", "until", "since", "before", "after", "the", "next", "last",
    "this", "early", "late", "end", "of", "Monday", "Sunday", "weekend", "June", "Feb.", "May", "18", "31", "2023",
    "1999-12-31", "3/4/2020", "10:30", "8", "pm", "noon", "morning", "night", "tonight", "yesterday", "week",
    "month", "year", "quarter", "third", "27th", "two", "days", "years", "hours", "ago", "later", "earlier", "day",
    "that", "Christmas", "Eve", "Q3", "1980s", "century", "half", "past", "now", ",", "-", "will", "met",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), max_size=10).map(" ".join)
MOMENTS = (ValueKind.DATE, ValueKind.TIME)
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)|T[A-Z]{2})?")


def _moments(text: str, published: datetime | None) -> list[ValueMention]:
    return [mention for mention in read(text, published) if mention.kind in MOMENTS]


@given(TEXTS, st.datetimes())
def test_an_interval_runs_forward(text: str, published: datetime) -> None:
    for mention in _moments(text, published):
        interval = mention.interval
        if interval is not None and interval.start is not None and interval.end is not None:
            assert interval.start <= interval.end
        assert interval is None or interval.start is not None or interval.end is not None


@given(TEXTS, st.datetimes())
def test_a_value_and_its_interval_agree(text: str, published: datetime) -> None:
    for mention in _moments(text, published):
        if mention.timex is None:
            assert mention.interval is None  # "June 31": shown, without a value
            continue
        found = _DAY.fullmatch(mention.timex.value)
        if found is None or mention.interval is None:
            continue
        day = datetime.fromisoformat(found.group(1))
        start, end = mention.interval.start, mention.interval.end
        assert start is None or day <= start <= day + timedelta(1)
        assert end is None or day <= end <= day + timedelta(1)


@given(TEXTS)
def test_without_a_reference_nothing_is_relative(text: str) -> None:
    """The reference only adds: without one, what is placed is placed the same."""
    placed = {m.span: m.timex for m in _moments(text, None) if m.interval is not None and m.unresolved is None}
    seen = {m.span: m.timex for m in _moments(text, datetime(2023, 6, 20))}
    for span, timex in placed.items():
        assert timex is not None
        again = seen.get(span) or timex
        assert again.value[:4] == timex.value[:4]


@pytest.mark.parametrize(
    "text",
    [
        "the 99th of June", "31 February 2020", "February 30", "on 31/31/2020", "on 0/0/2020", "in the year 0",
        "in 99999", "99:99", "13:70 pm", "0000-00-00", "the 0th century", "the 0th", "Q9", "the 7th quarter",
        "half past 99", "8 to 99 pm", "in 99999999 days", "99999999 years ago",
    ],
)  # fmt: skip
@pytest.mark.parametrize("published", [None, datetime.min, datetime.max, datetime(2023, 6, 20)])
def test_what_no_calendar_has_is_not_placed(text: str, published: datetime | None) -> None:
    assert [mention.text for mention in _moments(text, published) if mention.interval is not None] == []


def test_a_part_of_a_weekday_keeps_its_day_without_a_date_to_count_from() -> None:
    (mention,) = read("They left on Sunday evening.", None)
    assert mention.timex is not None
    assert mention.timex.value == "XXXX-WXX-7TEV"


@pytest.mark.parametrize("text", ["31 February 2020", "Feb. 30", "30 Feb 2019", "2/29/2019", "June 31st"])
@pytest.mark.parametrize("published", [None, datetime(2023, 6, 20)])
def test_a_day_that_no_calendar_has_is_shown_without_a_value(text: str, published: datetime | None) -> None:
    (mention,) = read(f"It fell on {text}.", published)
    assert (mention.text, mention.kind, mention.timex, mention.interval) == (text, "date", None, None)


@pytest.mark.parametrize(
    "piece",
    ["in 2 days ", "from June 5 to ", "Monday at 8 pm ", "the day before Easter ", "that night ", "since 2014 "],
)
def test_dates_are_read_in_linear_time(piece: str) -> None:
    """Four times the text takes about four times as long: sixteen would be quadratic."""
    seconds = []
    for length in (20_000, 80_000):
        text = piece * (length // len(piece))
        started = time.process_time()
        read(text, datetime(2023, 6, 20))
        seconds.append(time.process_time() - started)
    assert seconds[1] < 10 * seconds[0] + 0.2
