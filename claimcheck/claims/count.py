"""Counts: how many people or things, and what is said of them ("five lawmakers", "24 people were killed").

A number is a count when a noun that rules.yaml lists follows it, or a word like "dead" or "injured" alone. It is said
of the event with people that its clause tells of, of a person ("Hale has three sons"), or of what the story is about
("43 people were killed"). Parts of a whole and figures of another time are listed and not compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck.grammar import (
    Anchor,
    ClaimType,
    Comparison,
    Found,
    Reading,
    anchors,
    claim,
    of_event,
)
from claimcheck.grammar.amounts import AMOUNT_LADDER, amount_of, amount_rules
from claimcheck.grammar.governors import governor
from claimcheck.grammar.predicates import said_of
from claimcheck.model import Amount, Assertion, Claim, Quantity, Span, ValueKind, ValueMention
from claimcheck.names import PlaceForm
from claimcheck.text.words import word_set

KIND = "count"
_NOBODY = re.compile(r"\b(?:[Nn]o one|[Nn]obody)\b")
_NOUN_REACH = 3
_NOT_NOUNS = word_set("of in to and or the at on for by with from was were is are")


@dataclass(frozen=True, slots=True)
class _Phrase:
    """What a number counts: the noun, where the phrase ends, where its governor is looked for, and narrowing words."""

    noun: str
    last: int
    governed_from: int
    scope: tuple[str, ...]


def read(reading: Reading) -> Iterator[Claim]:
    """Every number of people or things of a listed sort, and "no one" before what may befall people."""
    for anchor in anchors(reading, frozenset({ValueKind.NUMBER})):
        phrase = _phrase(reading, anchor)
        value = amount_of(anchor.mention, reading.rules.tolerances, phrase.noun) if phrase else None
        if phrase is not None and value is not None:
            found = _of_people_event(reading, anchor, phrase) or said_of(
                reading, anchor, phrase.governed_from, phrase.noun, phrase.scope
            )
            yield _claim(reading, anchor, phrase, value, found)
    for anchor in _nobody(reading):
        found = said_of(reading, anchor, anchor.last, "", ())
        value = amount_of(anchor.mention, reading.rules.tolerances, "people")
        if value is not None and not isinstance(found, str) and found.cumulative:
            phrase = _Phrase("", anchor.last, anchor.last, ())
            yield _claim(reading, anchor, phrase, value, replace(found, assertion=Assertion.AFFIRMED))


def _claim(reading: Reading, anchor: Anchor, phrase: _Phrase, value: Amount, found: Found | str) -> Claim:
    words = reading.sentence(anchor.sentence).words
    span = Span(anchor.mention.span.start, words[phrase.last - 1].end)
    production = "nobody" if value.nominal == 0 else "number-noun"
    if isinstance(found, str):
        return claim(
            reading, KIND, phrase.noun, span, anchor.sentence, value, production, subject=None, unresolved=found
        )
    return claim(
        reading, KIND, found.attribute, span, anchor.sentence, value, production,
        subject=found.subject, word=found.word,
        scope=found.scope, cumulative=found.cumulative, assertion=found.assertion,
    )  # fmt: skip


def _nobody(reading: Reading) -> Iterator[Anchor]:
    """“No one was killed”, “nobody was hurt”: nought of the people."""
    for match in _NOBODY.finditer(reading.document.text):
        number = reading.document.sentence_at(match.start())
        if number is not None:
            low, high = reading.words_of(number, Span(*match.span()))
            mention = ValueMention(
                ValueKind.NUMBER, Span(*match.span()), match.group(), "number.nobody", quantity=Quantity(0)
            )
            yield Anchor(mention, number, low, high)



def _phrase(reading: Reading, anchor: Anchor) -> _Phrase | None:
    """The counted noun after the number, adjectives between them; or a governing word for people: "five dead"."""
    words = reading.sentence(anchor.sentence).words
    counted = reading.vocabulary.counted
    between: list[str] = []
    for index in range(anchor.last, min(len(words), anchor.last + _NOUN_REACH)):
        lower = words[index].text.lower()
        if lower in counted or _is_nation(reading, words[index].text):
            return _Phrase(lower if lower in counted else "people", index + 1, index + 1, tuple(sorted(between)))
        if not lower[0].isalpha() or lower in _NOT_NOUNS:
            break
        between.append(lower)
    found = governor(reading, anchor, anchor.last)
    adjacent = found is not None and found.index == anchor.last and not found.entry.personal
    return _Phrase("", anchor.last + 1, anchor.last, ()) if adjacent else None


def _is_nation(reading: Reading, word: str) -> bool:
    """“40 Palestinians”, “three Israelis”: people by the name of their nation."""
    place = reading.vocabulary.places.get((word,))
    return place is not None and place[1] is PlaceForm.ADJECTIVE and word.endswith("s")


def _of_people_event(reading: Reading, anchor: Anchor, phrase: _Phrase) -> Found | None:
    """“Five lawmakers at the meeting of A and B”: the nearest event of the clause that has people."""
    inside = [e for e in reading.events_in(anchor.sentence) if e.low <= anchor.first < e.high and e.event.participants]
    event = min(inside, key=lambda e: (abs(e.index - anchor.first), e.index), default=None)
    return of_event(phrase.noun, event) if event else None


CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        ladder=AMOUNT_LADDER,
        rules=amount_rules(KIND),
    ),
)
