"""Sets: what recurs, as TIMEX3 has it: "every two weeks", "three times a week", "daily"."""

from __future__ import annotations

from claimcheck.model import Timex, ValueKind
from claimcheck.values.production import Parts, Production, Reading
from claimcheck.values.stretches import timex_of


def _every(parts: Parts) -> Reading | None:
    """Read "every two weeks", "every other day": the step from one time to the next."""
    unit, _ = parts.get("timeunit")
    number = parts.items[-2]
    step = 2 if parts.item("other") else number.value.value if number.name in ("day", "year", "number") else 1
    return Reading(ValueKind.SET, Timex("SET", timex_of([(step, unit)])), hedged=False)


def _times(parts: Parts) -> Reading | None:
    """Read "twice a day", "four or five times a week": the stretch in which it recurs."""
    unit, _ = parts.get("timeunit")
    return Reading(ValueKind.SET, Timex("SET", timex_of([(1, unit)])), hedged=False)


def _adverb(parts: Parts) -> Reading | None:
    """Read "daily", "once weekly"; not the name of a paper, "the Daily Post"."""
    item, text = parts.items[-1], parts.context.text
    if text[item.start].isupper() and text[item.end : item.end + 2].strip().isupper():
        return None
    return Reading(ValueKind.SET, Timex("SET", parts.get("adverb")), hedged=False)


PRODUCTIONS = (
    Production("set.every", "( once | amount times )? ( every | each ) ( other | num )? timeunit", _every),
    Production("set.times", "( once | amount times ) ( a | per ) timeunit", _times),
    Production("set.adverb", "adverb", _adverb),
)
