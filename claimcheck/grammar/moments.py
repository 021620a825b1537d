"""Moments: from a date or time mention to the stretch of time its words commit to, and the ladder that compares two."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from claimcheck.grammar.ladder import ONE_SENTENCE, TOLD_DIFFERENTLY, Ladder, Level, apart
from claimcheck.model import Claim, Interval, Modifier, Moment, ValueMention, Verdict

OPEN = Interval(None, None)
_ZONE = re.compile(r"[A-Z](?<!\w.)(?:[A-Z]{1,3}|[a-z]+(?: [A-Z][a-z]+)? [Tt]ime)\b")
HAPPENED = "took place"
DAY_OF = "day of the "
_ZONES, _GUESS = timedelta(days=1), timedelta(days=3)  # how far "today" may be another day
_NAMED_DAY = re.compile(r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_SOME_WEEK = "XXXX-WXX-"
_LONGEST = {"year": timedelta(days=366), "month": timedelta(days=31), "day": timedelta(days=1)}
_GRAINS = {4: "year", 7: "month", 10: "day"}
_ABOUT_MINUTES = 15
_DAY = 24 * 60
_OCCASION = timedelta(days=7)  # events of one sort farther apart than this are two occasions, not one misdated
_DAYTIMES = {
    "MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime",
}  # fmt: skip
_WEEKDAYS = {
    "1": "Monday", "2": "Tuesday", "3": "Wednesday", "4": "Thursday", "5": "Friday", "6": "Saturday", "7": "Sunday",
}  # fmt: skip
_PARTS = {Modifier.START: "early ", Modifier.MID: "mid-", Modifier.END: "late "}


def moment_of(mention: ValueMention, published: datetime | None) -> Moment | None:
    """What a date or time mention commits to; its stretch is open when it could not be resolved."""
    timex = mention.timex
    if timex is None:
        return None
    usual = mention.interval or OPEN
    hard = _whole_month(usual) if timex.mod in _PARTS and len(timex.value) == 7 else usual
    part = _PARTS.get(timex.mod, "") if timex.mod else ""
    relative = mention.unresolved is not None and mention.interval is not None
    reference = published if relative else None
    return Moment(
        part + _shown(timex.value, mention.interval),
        _grain(timex.value),
        usual,
        hard,
        timex,
        reference,
        _zone(mention.text),
    )


def itself(moment: Moment) -> Moment:
    """The year, month or day of a stretch that begins with it: of "since 1987"."""
    start = moment.usual.start
    if start is None or moment.usual.end is not None or moment.grain not in _LONGEST:
        return moment
    end = start + _LONGEST[moment.grain]
    if moment.grain != "day":
        end = end.replace(month=1, day=1) if moment.grain == "year" else end.replace(day=1)
    return replace(moment, usual=Interval(start, end), hard=Interval(start, end))


def _shown(value: str, interval: Interval | None) -> str:
    """A TIMEX3 value for an editor: dates and clock times as they are, any other stretch by its first and last day."""
    day, _, clock = value.partition("T")
    if day.startswith(_SOME_WEEK) and day[-1] in _WEEKDAYS:
        return f"{_WEEKDAYS[day[-1]]} {_DAYTIMES.get(clock, clock)}".strip()
    if clock[:1].isdigit() or (not clock and _grain(day) != "other"):
        return f"{day} {clock}".strip()
    if clock in _DAYTIMES:
        return f"{day} {_DAYTIMES[clock]}".strip()
    if interval is None or interval.start is None or interval.end is None:
        return value
    first, last = interval.start.date(), (interval.end - timedelta(seconds=1)).date()
    return f"{first}" if first == last else f"{first} to {last}"


def _zone(text: str) -> str:
    """By whose clock a time is told: "Italian time", "GMT"; "" when the words do not say."""
    return next((m.group() for m in _ZONE.finditer(text) if m.group() not in {"AM", "PM"}), "")


def _grain(value: str) -> str:
    if "T" in value:
        return "minute"
    return _GRAINS.get(len(value), "other") if value.replace("-", "").isdigit() else "other"


def _whole_month(part: Interval) -> Interval:
    if part.start is None:
        return part
    first = part.start.replace(day=1)
    return Interval(first, (first + timedelta(days=32)).replace(day=1))


def _moments(first: Claim, second: Claim) -> tuple[Moment, Moment] | None:
    a, b = first.value, second.value
    return (a, b) if isinstance(a, Moment) and isinstance(b, Moment) else None


def _unplaced(first: Claim, second: Claim) -> bool:
    pair = _moments(first, second)
    return pair is None or any(m.usual == OPEN for m in pair)


def _same(first: Claim, second: Claim) -> bool:
    pair = _moments(first, second)
    return pair is not None and pair[0].usual == pair[1].usual


def _nested(first: Claim, second: Claim) -> bool:
    pair = _moments(first, second)
    return pair is not None and (pair[0].hard.contains(pair[1].usual) or pair[1].hard.contains(pair[0].usual))


def _overlapping(first: Claim, second: Claim) -> bool:
    pair = _moments(first, second)
    return pair is not None and pair[0].hard.overlaps(pair[1].hard)


def _weekday(moment: Moment) -> int | None:
    """The day of the week, 1 for Monday: of a day, or of "Sunday" in an article that has no date."""
    day = moment.timex3.value.partition("T")[0]
    if day.startswith(_SOME_WEEK):
        return int(day[-1])
    start = moment.usual.start
    return start.isoweekday() if start is not None and _grain(day) == "day" else None


def _other_weekday(first: Claim, second: Claim) -> bool:
    """“Saturday” against “Sunday” for what happened once, where an article has no date to count from."""
    pair = _moments(first, second)
    if pair is None or not first.attribute.startswith(DAY_OF) or not any(m.usual == OPEN for m in pair):
        return False
    days = {_weekday(moment) for moment in pair}
    return None not in days and len(days) > 1


def _loosely_seen(first: Claim, second: Claim) -> bool:
    """“Today”, “this morning”: in another time zone, or in an article whose date is a guess, the next day."""
    pair = _moments(first, second)
    if pair is None:
        return False
    a, b = sorted((m.usual for m in pair), key=lambda i: (i.start or datetime.min, i.end or datetime.max))
    far = b.start - a.end if b.start is not None and a.end is not None else timedelta.max
    return any(_is_seen_day(one) and far < (_ZONES if one.published else _GUESS) for one in (first, second))


def _is_seen_day(stated: Claim) -> bool:
    """Whether a day is told by where the article stands in time, and not by its name."""
    value = stated.value
    if not isinstance(value, Moment) or value.reference is None or _NAMED_DAY.search(stated.text):
        return False
    usual = value.usual
    return usual.start is not None and usual.end is not None and usual.end - usual.start <= timedelta(days=1)


def is_occasion(attribute: str) -> bool:
    """Whether a date tells when something took place, which others of its sort did at other times."""
    return attribute == HAPPENED or attribute.startswith(DAY_OF)


def _another_occasion(first: Claim, second: Claim) -> bool:
    pair = _moments(first, second)
    if pair is None or not is_occasion(first.attribute):
        return False
    a, b = sorted((m.hard for m in pair), key=lambda i: (i.start or datetime.min, i.end or datetime.max))
    return a.end is not None and b.start is not None and b.start - a.end >= _OCCASION


DATE_LADDER = Ladder(
    (
        ONE_SENTENCE,
        TOLD_DIFFERENTLY,
        Level("other weekday", Verdict.CONFLICT, _other_weekday, "{first} and {second} are different days of the week"),
        Level("not placed", Verdict.INCOMPARABLE, _unplaced, "one of {first} and {second} could not be placed in time"),
        Level("same stretch", Verdict.AGREE, _same, "{first} and {second} are the same stretch of time"),
        Level(
            "one inside the other", Verdict.REFINE, _nested, "one of {first} and {second} is the other, more precisely"
        ),
        Level("overlapping", Verdict.REFINE, _overlapping, "{first} and {second} overlap"),
        Level(
            "seen from another day",
            Verdict.DIFFER,
            _loosely_seen,
            "one of {first} and {second} is told as seen from its article’s day, which may be the next one elsewhere",
        ),
        Level(
            "another occasion",
            Verdict.INCOMPARABLE,
            _another_occasion,
            "{first} and {second} are too far apart for one event: two occasions",
        ),
        Level("apart", Verdict.CONFLICT, apart, "{first} and {second} exclude one another"),
    )
)


def _other_clock(first: Claim, second: Claim) -> bool:
    """Clock times of different zones or days are not compared: "10:30 Italian time" and "4:30 p.m. in Beijing"."""
    pair = _moments(first, second)
    if pair is None or pair[0].zone != pair[1].zone:
        return True
    days = {day for moment in pair if (day := moment.timex3.value.partition("T")[0])[:1].isdigit()}
    return len(days) > 1


def _same_clock(first: Claim, second: Claim) -> bool:
    pair = _moments(first, second)
    return pair is not None and _clock(pair[0]) == _clock(pair[1])


def _near_clock(first: Claim, second: Claim) -> bool:
    """“About 3:10 p.m.” and “3:15 p.m.”: a quarter of an hour apart at most, and one of them told as about."""
    pair = _moments(first, second)
    if pair is None or Modifier.APPROX not in {moment.timex3.mod for moment in pair}:
        return False
    first_minute, second_minute = (_minute(_clock(moment)) for moment in pair)
    apart_by = abs(first_minute - second_minute)
    return min(apart_by, _DAY - apart_by) <= _ABOUT_MINUTES  # midnight may lie between


def _minute(clock: str) -> int:
    """The minute of the day of "15:10" or "15"."""
    hour, _, rest = clock.partition(":")
    return int(hour) * 60 + int(rest[:2] or 0)


def _clock(moment: Moment) -> str:
    return moment.timex3.value.partition("T")[2]


CLOCK_LADDER = Ladder(
    (
        ONE_SENTENCE,
        TOLD_DIFFERENTLY,
        Level(
            "another clock", Verdict.INCOMPARABLE, _other_clock, "{first} and {second} are not told by the same clock"
        ),
        Level("same time", Verdict.AGREE, _same_clock, "{first} and {second} are the same time of day"),
        Level(
            "about the same time", Verdict.REFINE, _near_clock, "{first} and {second} are about the same time of day"
        ),
        Level("apart", Verdict.CONFLICT, apart, "{first} and {second} are different times of day"),
    )
)
