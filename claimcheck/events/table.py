"""The events of rules.yaml by the word forms that tell of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.rules.schema import Lexicon
from claimcheck.text.inflection import noun_forms, verb_forms


@dataclass(frozen=True, slots=True, eq=False)
class EventTable:
    """Word forms, lower case, to event types.

    Attributes:
        nouns: Form to type.
        verbs: Form to type.
        words: All of them.
        mutual: The types that need two participants.
        excluded: Pairs of words that are another thing ("press conference").
    """

    nouns: Mapping[str, str]
    verbs: Mapping[str, str]
    words: frozenset[str]
    mutual: frozenset[str]
    excluded: frozenset[tuple[str, str]]


@lru_cache(maxsize=8)
def event_table(lexicon: Lexicon) -> EventTable:
    """The table of a lexicon; the same lexicon gives the same object."""
    nouns = {form: kind for kind, entry in lexicon.events.items() for noun in entry.nouns for form in noun_forms(noun)}
    verbs = {form: kind for kind, entry in lexicon.events.items() for verb in entry.verbs for form in verb_forms(verb)}
    pairs = frozenset(
        (first, form)
        for phrase in lexicon.not_events
        for first, _, last in [phrase.partition(" ")]
        for form in noun_forms(last)
    )
    words = frozenset([*nouns, *verbs])
    return EventTable(nouns, verbs, words, frozenset(k for k, e in lexicon.events.items() if e.mutual), pairs)
