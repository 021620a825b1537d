"""Counts: how many people or things, and what is said of them ("five lawmakers", "24 people were killed").

A number is a count when a noun that rules.yaml lists follows it. What is counted is the attribute; the event of the
sentence is the subject, and a count that belongs to none is listed and not compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.grammar import (
    Anchor,
    ClaimType,
    Found,
    Reading,
    anchors,
    block_by_subject,
    claim,
    label_by_subject,
)
from claimcheck.grammar.amounts import AMOUNT_LADDER, amount_of
from claimcheck.model import Claim, Span, ValueKind, Verdict

KIND = "count"
_NOUN_REACH = 3
_VERB_REACH = 6


def read(reading: Reading) -> Iterator[Claim]:
    """Every number of people or things of a listed sort."""
    counted = frozenset(reading.rules.lexicon.counted)
    for anchor in anchors(reading, frozenset({ValueKind.NUMBER})):
        noun = _noun(reading, anchor, counted)
        if noun is None:
            continue
        words = reading.sentence(anchor.sentence).words
        name = words[noun].text
        value = amount_of(anchor.mention, reading.rules.tolerances, name.lower())
        if value is None:
            continue
        span = Span(anchor.mention.span.start, words[noun].end)
        found = _of_event(reading, anchor, _attribute(reading, anchor, noun))
        yield claim(
            reading, KIND, found.attribute if found else _attribute(reading, anchor, noun), span, anchor.sentence, value,
            "number-noun", subject=found.event.event if found else None, word=noun, unresolved="no-event",
        )  # fmt: skip


def _noun(reading: Reading, anchor: Anchor, counted: frozenset[str]) -> int | None:
    """The index of the counted noun: the number's next word but for adjectives, or what follows "of the"."""
    words = reading.sentence(anchor.sentence).words
    for index in range(anchor.last, min(len(words), anchor.last + _NOUN_REACH)):
        lower = words[index].text.lower()
        if lower in counted:
            return index
        if not lower[0].isalpha() or lower in {"of", "in", "to", "and", "or", "the", "at", "on", "for", "by", "with"}:
            return None
    return None


def _attribute(reading: Reading, anchor: Anchor, noun: int) -> str:
    """What is said of them: the attribute whose word governs the number, else the noun."""
    words = reading.sentence(anchor.sentence).words
    governors = {word: name for name, forms in reading.rules.lexicon.attributes.items() for word in forms}
    for index in (*range(noun, min(len(words), noun + _VERB_REACH)), *range(anchor.first - 1, max(-1, anchor.first - 3), -1)):
        lower = words[index].text.lower()
        if lower in governors:
            return governors[lower]
        if lower in {",", ";", "and", "but"} and index > noun:
            break
    return words[noun].text.lower()


def _of_event(reading: Reading, anchor: Anchor, attribute: str) -> Found | None:
    inside = [e for e in reading.events_in(anchor.sentence) if e.low <= anchor.first < e.high and e.event.participants]
    event = min(inside, key=lambda e: (abs(e.index - anchor.first), e.index), default=None)
    return Found(attribute, event) if event else None


CLAIM = ClaimType(
    kind=KIND,
    read=read,
    block=block_by_subject,
    position=lambda stated: stated.value.shown,
    ladder=AMOUNT_LADDER,
    rules={Verdict.CONFLICT: "count-conflict", Verdict.DIFFER: "count-difference"},
    note=lambda stated: "",
    label=label_by_subject,
)
