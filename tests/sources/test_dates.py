"""Dates as metadata writes them; wall-clock time, zones left out."""

from datetime import datetime

import pytest

from claimcheck.sources.dates import read_date

MOMENT = datetime(2023, 6, 19, 16, 1)
DAY = datetime(2023, 6, 19)


@pytest.mark.parametrize(
    ("words", "expected", "reason"),
    [
        ("2023-06-19", DAY, "ISO 8601, a day"),
        (" 2023-06-19 \n", DAY, "blanks around it"),
        ("20230619", DAY, "ISO 8601, basic"),
        ("2023-06-19 16:01:00", MOMENT, "what most extraction tools write"),
        ("2023-06-19T16:01", MOMENT, "minutes alone"),
        ("2023-06-19T16:01:00Z", MOMENT, "a zone is left out"),
        ("2023-06-19T16:01:00.000+08:00", MOMENT, "it is not converted"),
        ("2023-06-19 16:01:00 UTC", MOMENT, "a named zone"),
        ("2023-06-19 16:01:00 +0800 CST", MOMENT, "both"),
        ("2023-6-19", DAY, "a month without its zero"),
        ("2023/06/19 16:01", MOMENT, "slashes, the year first"),
        ("Mon, 19 Jun 2023 16:01:00 +0800", MOMENT, "RFC 2822"),
        ("Mon, 19 Jun 2023 16:01:00 GMT", MOMENT, "RFC 2822 with a name"),
        ("19-Jun-2023", DAY, "hyphens"),
        ("19 June 2023", DAY, "British"),
        ("Monday 19th June 2023", DAY, "British, with a weekday"),
        ("June 19, 2023", DAY, "American"),
        ("Sept. 4, 2012", datetime(2012, 9, 4), "the newspaper's short September"),
        ("Monday, June 19, 2023 at 4:01 p.m. EDT", MOMENT, "American, half a day"),
        ("June 19, 2023 04:01 PM", MOMENT, "capitals"),
        ("June 19, 2023 12:05 AM", datetime(2023, 6, 19, 0, 5), "just after midnight"),
        ("June 19, 2023 12:05 PM", datetime(2023, 6, 19, 12, 5), "just after noon"),
        ("19.06.2023", DAY, "points: the day is first"),
        ("19/06/2023", DAY, "no month has the number 19"),
        ("06/19/2023", DAY, "nor here"),
        ("06/06/2023", datetime(2023, 6, 6), "both readings are one day"),
        ("06/07/2023", None, "two days are possible"),
        ("2023-06", None, "a month is no day"),
        ("2023", None, "nor is a year"),
        ("2023-02-30", None, "no such day"),
        ("19 Foo 2023", None, "no such month"),
        ("June 19, 2023 16:01 PM", None, "no such half of a day"),
        ("0000-01-01", None, "no such year"),
        ("yesterday", None, "the clock is never asked"),
        ("16:01", None, "a time alone"),
        ("1687190460", None, "seconds of a machine's clock have no wall"),
        ("", None, "nothing"),
        ("2023-06-19" + " " * 100_000 + "x", None, "far too long"),
        ("٢٠٢٣-٠٦-١٩", None, "other digits are not guessed at"),
    ],
)
def test_read_date(words: str, expected: datetime | None, reason: str) -> None:
    assert read_date(words) == expected, reason
