"""Figures that name rather than count: addresses, calibres, telephone numbers, flights, versions, "No. 10"."""

from __future__ import annotations

import re

from claimcheck.values.amounts import Amount
from claimcheck.values.production import Parts, word_after, word_before, word_set

_NUMBERED = word_set(
    "no nos nr nrs number numbers flight flights boeing airbus route highway interstate freeway motorway room "
    "suite apartment flat article section chapter page pages act rule phase psalm channel building platform "
    "gate line unit model series type mark mk paragraph clause version versions beta title proposition prop "
    "amendment volume lot bus train tram precinct division district category grade tier episode exit terminal "
    "ward cell block area"
)
"""Words that the number after them belongs to."""

_NUMBER_SIGN = re.compile(r"\b[Nn](?:o|os|r|rs)\.\s?$")
_OF_CALIBRE = frozenset(("caliber", "calibre", "gauge", "bore"))
_EMERGENCY = frozenset((112, 311, 911, 988, 999))
_CALLS = word_set(
    "call calls called calling dial dials dialed dialled dialing dialling phone phoned ring rang"
)
_CALLED = word_set(
    "call calls caller callers operator operators dispatcher dispatchers emergency"
)
_STREET = re.compile(
    r"(?:\sblock\b|\s(?:[A-Z][\w.’'-]*\s|\d{1,3}(?:st|nd|rd|th)\s){1,4}?"
    r"(?:Street|St|Avenue|Ave|Av|Road|Rd|Lane|Drive|Dr|Boulevard|Blvd|Way|Place|Court|Square|Terrace|Freeway)\b)"
)
_NUMBERED_PLACE = re.compile(
    r" (?:Street|St|Avenue|Ave|Road|Rd|Precinct|Division|Battalion|Regiment|Brigade|District|Circuit|Ward|Amendment)\b"
)
_NAME_BEFORE = re.compile(r"[a-z,] (?:[A-Z][A-Za-z.&-]* ){1,4}$")
"""A capitalised name inside a sentence; at its head any word has a capital."""

_NOUN_AFTER = re.compile(
    r"[ -](?!(?:in|of|and|or|is|was|were|for|to|on|at|with|has|had|by|from|that|which|will|but|as)\b)[a-z]"
)


def is_label(parts: Parts) -> bool:
    """Whether the numbers among the items are part of a name, an address or a code."""
    text, first, last = parts.context.text, parts.items[0], parts.items[-1]
    amounts = parts.numbers()
    before = word_before(text, first.start, 16)
    if text.endswith("Group of ", 0, first.start):
        return True
    if before in _NUMBERED or _has_number_sign(text, first.start):
        return True
    after = word_after(text, last.end, 12)
    if after in _OF_CALIBRE:
        return True
    if not amounts[0].digits or amounts[0].mixed:
        return False
    return _is_address(text, last.end) or _is_telephone(amounts, before, after) or _is_version(parts)


def _has_number_sign(text: str, start: int) -> bool:
    """Read "No. 10", "Nr.7"."""
    return "." in text[max(0, start - 3) : start] and _NUMBER_SIGN.search(text, max(0, start - 6), start) is not None


def noun_follows(text: str, end: int) -> bool:
    """Whether a word follows that a number may count, and no function word."""
    return _NOUN_AFTER.match(text, end) is not None


def is_street(text: str, end: int) -> bool:
    """Whether a street or a district is numbered: "Fifth Avenue", "67th Precinct"."""
    return _NUMBERED_PLACE.match(text, end) is not None


def _is_address(text: str, end: int) -> bool:
    """Read "40 East Fifth Avenue", "the 12000 block of ..."."""
    return text[end : end + 1] == " " and _STREET.match(text, end, end + 48) is not None


def _is_telephone(amounts: list[Amount], before: str, after: str) -> bool:
    """Read "called 911", "a 999 operator", "555-1234"."""
    if len(amounts) > 1:
        first, second = amounts[0].value, amounts[-1].value
        return amounts[-1].name == "year" and 100 <= first <= 999 <= second
    if amounts[0].value not in _EMERGENCY:
        return False
    return before in _CALLS or after in _CALLED


def _is_version(parts: Parts) -> bool:
    """Read "the probe Zephyr 2 in May", "it runs on Opera 7,": figures behind a name, and no noun to count."""
    text, first, last = parts.context.text, parts.items[0], parts.items[-1]
    if "," in parts.words or noun_follows(text, last.end):
        return False
    return _NAME_BEFORE.search(text, max(0, first.start - 40), first.start) is not None
