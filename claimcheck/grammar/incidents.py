"""Incidents: what befalls, without anybody who takes part by name: a shooting, a quake. Their clauses tell when."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from claimcheck.events.clauses import clause
from claimcheck.grammar.claim_type import Anchor, Found
from claimcheck.grammar.predicates import STORY
from claimcheck.grammar.reading import Reading
from claimcheck.grammar.scene import is_background
from claimcheck.model import Event
from claimcheck.rules.schema import Lexicon
from claimcheck.text.words import word_set

_HAPPENING = word_set(
    "occurred happened struck hit began started erupted took was were came followed unfolded reported rocked shook",
)
_ONE_OF_SEVERAL = word_set("first second third another earlier later other previous latest new two three several")
_REACH = 12
_BEFORE_NOUN = 3


def incident_at(reading: Reading, anchor: Anchor, attribute: str) -> Found | None:
    """“The shooting occurred about 3:10 p.m.”: the incident of the story that a moment is told of.

    ``None`` for one of several ("the second quake"), and where the clause speaks of another time.
    """
    words = reading.sentence(anchor.sentence).words
    table = _table(reading.rules.lexicon)
    if reading.sentence(anchor.sentence).lowered.isdisjoint(table) or is_background(reading, anchor):
        return None
    low, _ = clause(words, anchor.first)
    happening = False
    for index in range(anchor.first - 1, max(low, anchor.first - _REACH) - 1, -1):
        lower = words[index].text.lower()
        happening = happening or lower in _HAPPENING
        if happening and lower in table:
            before = {w.text.lower() for w in words[max(0, index - _BEFORE_NOUN) : index]}
            return None if before & _ONE_OF_SEVERAL else Found(f"{attribute}, {table[lower]}", Event(STORY), index)
    return None


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> Mapping[str, str]:
    """Every incident's nouns to its id; in the singular alone, since several incidents have several times."""
    return {noun: kind for kind, nouns in lexicon.incidents.items() for noun in nouns}
