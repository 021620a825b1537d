"""Ages: "40-year-old", "aged 22", "sons, ages 6 and 16", "Jane Roe, 35, of Leeds", "in his early 30s"."""

from __future__ import annotations

import re

from claimcheck.model import Quantity, ValueKind
from claimcheck.values.amounts import Amount, quantity
from claimcheck.values.labels import noun_follows
from claimcheck.values.production import Parts, Production, Reading, word_before
from claimcheck.values.scan import Item
from claimcheck.values.stretches import unit_of
from claimcheck.values.words import MONTHS, WEEKDAYS

_OLDEST = 125
_REACH = 40  # characters
_NAMED = re.compile(r"(?:^|[\s“\"(])([A-Z][\w’'-]*[a-z])(?: (?:Jr|Sr|II|III|IV)\.?)?, $")
_PERSON = re.compile(
    r"\b(?:man|woman|boy|girl|son|daughter|brother|sister|father|mother|husband|wife|teenager|student|driver|suspect"
    r"|victim|actor|actress|singer|player|pensioner|grandfather|grandmother), $"
)
_CHILDREN = re.compile(r"\b(?:sons|daughters|children|boys|girls|brothers|sisters|kids), (?:\d{1,2}(?:,? and |, ))*$")
_OF_SOMEBODY = re.compile(
    r"\b(?:[Hh]e|[Ss]he|who) (?:was|is) $|\b(?:died|dies|dead)(?: [\w’']+){0,4} at $"
)
_AT_AGE = re.compile(r"\b(?:[Aa]t|[Bb]y|until) (?:the|an) age of $")
_GROUP = re.compile(
    r"\b(?:children|kids|boys|girls|teenagers|youths|people|men|women|adults|those|anyone|everyone|patients|voters)"
    r" (?:under|over|above|below) $"
)
_CLOSED = re.compile(r"[,;\n]|\.(?:\s|$)|\)?,| (?:of|from) [A-Z]")
_LISTED = re.compile(r"\bage[sd]? (?:\w+, )*\w+(?:,)? (?:and|or) $")
_BEFORE_OLD = re.compile(r"-? (?:and|or) [\w-]{1,12}[- ]year[- ]olds?\b")
_BEFORE_AGES = (", ", "and ", " or ", " age of ", "er ", "ve ", "ow ", " is ", " was ", " at ")
"""How the words end that an apposed age can follow: most numbers stand behind none of them."""
_BEHIND_LISTED = (" and ", " or ", "- and ", "- or ")
_NOT_NAMES = frozenset((*MONTHS, *WEEKDAYS))
_HALVES = {"START": (0, 3), "MID": (4, 6), "END": (7, 9)}


def _age(parts: Parts) -> Reading | None:
    unit = unit_of(parts) if parts.item("timeunit") else "year"
    return _of(parts.numbers() or [Amount(1)], unit)


def _of(amounts: list[Amount], unit: str = "year") -> Reading | None:
    stated = quantity(amounts, unit)
    return None if stated is None else Reading(ValueKind.AGE, quantity=stated)


def _aged(parts: Parts) -> Reading | None:
    return _age(parts) if parts.numbers()[-1].value < _OLDEST else None


def _apposed(parts: Parts) -> Reading | None:
    """Read the age behind a name, "Jane Roe, 35, said", and the others of a list, "ages 6 and 16"."""
    item = parts.items[0]
    text, amount = parts.context.text, item.value
    if not isinstance(amount.value, int) or amount.mixed or not 0 < amount.value < _OLDEST:
        return None
    if not text.endswith(_BEFORE_AGES, 0, item.start) and not text.startswith(_BEHIND_LISTED, item.end):
        return None
    if _is_listed(text, item, digits=amount.digits):
        return _of([amount])
    if _follows_age(text, item.start):
        return _of([amount])
    if not amount.digits or (item.end < len(text) and not _CLOSED.match(text, item.end)):
        return None
    return _of([amount]) if _is_of_somebody(text, item.start) else None


def _is_listed(text: str, item: Item, *, digits: bool) -> bool:
    """Whether other ages stand beside it: "ages 6 and 16", "two sons, 6 and 16", "8- and 10-year-old"."""
    low, start = max(0, item.start - _REACH), item.start
    if text.endswith((" and ", " or "), low, start) and _LISTED.search(text, low, start):
        return True
    if text.startswith(_BEHIND_LISTED, item.end) and _BEFORE_OLD.match(text, item.end):
        return True
    return digits and text.endswith((", ", "and "), low, start) and _CHILDREN.search(text, low, start) is not None


def _follows_age(text: str, start: int) -> bool:
    """Whether the words say that an age comes: "at the age of 82"."""
    low = max(0, start - _REACH)
    return text.endswith(" age of ", low, start) and _AT_AGE.search(text, low, start) is not None


def _is_of_somebody(text: str, start: int) -> bool:
    """Whether a person stands before it: "Jane Roe, 35", "the driver, 35", "she was 35"."""
    low = max(0, start - _REACH)
    if text.endswith(("er ", "ve ", "ow "), low, start):
        return _GROUP.search(text, low, start) is not None
    if text.endswith((" is ", " was ", " at "), low, start):
        return _OF_SOMEBODY.search(text, low, start) is not None
    if not text.endswith(", ", low, start):
        return False
    named = _NAMED.search(text, low, start)
    if named is not None:
        return named[1] not in _NOT_NAMES
    return _PERSON.search(text, low, start) is not None


def _turned(parts: Parts) -> Reading | None:
    """Read "she turned 40 in May"."""
    text, item = parts.context.text, parts.items[0]
    if not 10 <= item.value.value < _OLDEST or word_before(text, item.start, 12) not in ("turned", "turns", "turning"):
        return None
    return None if noun_follows(text, item.end) else _of([item.value])


def _decade(parts: Parts) -> Reading | None:
    """Read "in his 30s", "in her late fifties"."""
    figures = re.sub(r"\D", "", str(parts.get("decade")))
    before = word_before(parts.context.text, parts.items[0].start, 12)
    if before not in ("his", "her", "their", "my", "your") or not 10 <= int(figures or 0) <= 90:
        return None
    low, high = _HALVES.get(str(parts.get("part")), (0, 9))
    return Reading(ValueKind.AGE, quantity=Quantity(int(figures) + low, "year", 1, int(figures) + high), hedged=False)


PRODUCTIONS = (
    Production("age.old", "amount dash? timeunit dash? old", _age),
    Production("age.aged", "aged amount", _aged),
    Production("age.of", "amount timeunit of aged", _age),
    Production("age.apposed", "num", _apposed),
    Production("age.turned", "num", _turned),
    Production("age.decade", "part? dash? decade", _decade),
)
