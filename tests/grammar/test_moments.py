"""What the words of a date commit to, and properties of the ladders that compare two."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from articles import TUESDAY, article
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import pipeline
from claimcheck.grammar import Ladder
from claimcheck.grammar.moments import CLOCK_LADDER, DATE_LADDER, moment_of
from claimcheck.model import Claim, Interval, Moment, Timex, Verdict
from claimcheck.values import read as read_values


def moment(text: str, published: datetime | None = TUESDAY) -> Moment:
    (mention,) = read_values(text, published)
    found = moment_of(mention, published)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "shown", "grain"),
    [
        ("they met on Monday", "2023-06-19", "day"),
        ("in February last year", "2022-02", "month"),
        ("in early February", "early 2023-02", "month"),
        ("in 2019", "2019", "year"),
        ("last week", "2023-06-12 to 2023-06-18", "other"),
        ("in the 1990s", "1990-01-01 to 1999-12-31", "other"),
        ("at 10:30 a.m.", "10:30", "minute"),
        ("they met on Monday morning", "2023-06-19 morning", "minute"),
    ],
)
def test_shown_to_an_editor(text: str, shown: str, grain: str) -> None:
    assert (moment(text).shown, moment(text).grain) == (shown, grain)


def test_a_part_of_a_month_is_a_usual_reading_and_the_month_the_limit() -> None:
    early = moment("in early February")
    assert early.usual == Interval(datetime(2023, 2, 1), datetime(2023, 2, 11))
    assert early.hard == Interval(datetime(2023, 2, 1), datetime(2023, 3, 1))


def test_a_relative_date_keeps_what_it_was_seen_from() -> None:
    assert moment("yesterday").reference == TUESDAY
    assert moment("on June 19, 2023").reference is None


def test_without_a_reference_a_relative_date_stays_open() -> None:
    assert moment("on Monday", None).usual == Interval(None, None)


TEMPLATE = next(c for c in pipeline.extract(article("Juan Perez met Laura Lopez on Monday.")) if c.kind == "date")
START = datetime(2020, 1, 1)
intervals = st.one_of(
    st.just(Interval(None, None)),
    st.builds(
        lambda day, days: Interval(START + timedelta(day), START + timedelta(day + days)),
        st.integers(0, 2000),
        st.sampled_from([0, 1, 2, 7, 10, 30, 365]),
    ),
    st.builds(lambda day: Interval(START + timedelta(day), None), st.integers(0, 2000)),
    st.builds(lambda day: Interval(None, START + timedelta(day)), st.integers(0, 2000)),
)
values = st.builds(
    lambda usual, wider, clock, zone: Moment(
        "x", "day", usual, _widened(usual, wider), Timex("DATE", clock), None, zone
    ),
    intervals,
    st.integers(0, 40),
    st.sampled_from(["2023-06-19", "2023-06-19T09:00", "T09:00", "T21:30", "2023", "2023-W24-WE", "XXXX-06"]),
    st.sampled_from(["", "GMT"]),
)


def _widened(usual: Interval, days: int) -> Interval:
    by = timedelta(days)
    return Interval(usual.start and usual.start - by, usual.end and usual.end + by)


def stating(value: Moment, source: str) -> Claim:
    return replace(TEMPLATE, source=source, value=value)


@pytest.mark.parametrize("ladder", [DATE_LADDER, CLOCK_LADDER], ids=["dates", "clock times"])
@given(values)
def test_a_moment_agrees_with_itself_when_it_can_be_placed(ladder: Ladder, value: Moment) -> None:
    verdict = ladder.judge(stating(value, "a"), stating(value, "b")).verdict
    placed = ladder is CLOCK_LADDER or value.usual != Interval(None, None)
    assert verdict is (Verdict.AGREE if placed else Verdict.INCOMPARABLE)


@pytest.mark.parametrize("ladder", [DATE_LADDER, CLOCK_LADDER], ids=["dates", "clock times"])
@given(values, values)
def test_the_order_of_two_moments_does_not_matter(ladder: Ladder, first: Moment, second: Moment) -> None:
    a, b = stating(first, "a"), stating(second, "b")
    there, back = ladder.judge(a, b), ladder.judge(b, a)
    assert (there.verdict, there.level) == (back.verdict, back.level)
