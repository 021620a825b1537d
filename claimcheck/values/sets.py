"""Sets: what recurs, as TIMEX3 has it: "every two weeks", "three times a week", "daily", "every Monday"."""

from __future__ import annotations

from claimcheck.model import Number, Timex, ValueKind
from claimcheck.values.production import Parts, Production, Reading
from claimcheck.values.stretches import timex_of


def _set(value: str) -> Reading:
    return Reading(ValueKind.SET, Timex("SET", value), hedged=False)


def _every(parts: Parts) -> Reading | None:
    """Read "every two weeks", "every other day", "every few months": the step from one time to the next."""
    unit, _ = parts.get("timeunit")
    return _set(timex_of([(_step(parts), unit)]))


def _step(parts: Parts) -> Number | str:
    item = parts.items[-2]
    if item.name == "vague":
        return 2 if item.value == 2 else "X"
    if item.name == "other":
        return 2
    return item.value.value if item.name in ("day", "year", "number", "ordinal") else 1


def _times(parts: Parts) -> Reading | None:
    """Read "twice a day", "four or five times a week": the stretch in which it recurs."""
    unit, _ = parts.get("timeunit")
    return _set(timex_of([(1, unit)]))


def _adverb(parts: Parts) -> Reading | None:
    """Read "daily", "once weekly"; not the name of a paper, "the Daily Post"."""
    item, text = parts.items[-1], parts.context.text
    if text[item.start].isupper() and text[item.end : item.end + 2].strip().isupper():
        return None
    return _set(parts.get("adverb"))


def _named(parts: Parts) -> Reading | None:
    """Read "every Monday", "each summer", "every morning", "every January"."""
    item = parts.items[-1]
    if item.name == "weekday":
        return _set(f"XXXX-WXX-{abs(item.value)}")
    if item.name == "month":
        return _set(f"XXXX-{item.value:02d}")
    if item.name == "weekend":
        return _set("XXXX-WXX-WE")
    return _set(f"XXXX-XX-XXT{item.value}" if item.name == "daypart" else f"XXXX-{item.value}")


PRODUCTIONS = (
    Production(
        "set.every", "( once | amount times )? ( every | each ) ( other | num | vague | ordinal )? timeunit", _every
    ),
    Production("set.times", "( once | amount times ) ( a | per ) timeunit", _times),
    Production("set.adverb", "adverb", _adverb),
    Production("set.named", "( every | each ) ( weekday | month | season | weekend | daypart )", _named),
)
