"""The words of rules.yaml that say what became of something, found in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.grammar.reading import Reading
from claimcheck.model import Span
from claimcheck.rules.schema import Lexicon
from claimcheck.text.words import stands_at


@dataclass(frozen=True, slots=True)
class StateHit:
    """A state's words: its id in rules.yaml, where they stand, and the index of their first word."""

    state: str
    span: Span
    first: int


def states(reading: Reading, number: int) -> Iterator[StateHit]:
    """The states that a sentence names, in order."""
    words = reading.sentence(number).words
    table = _table(reading.rules.lexicon)
    if reading.sentence(number).lowered.isdisjoint(table):
        return
    for index, word in enumerate(words):
        for phrase, state in table.get(word.lower, ()):
            if stands_at(words, index, phrase):
                yield StateHit(state, Span(word.start, words[index + len(phrase) - 1].end), index)
                break


def state_in(reading: Reading, number: int, low: int, high: int) -> str | None:
    """The first state named between two words of a sentence, or ``None``."""
    return next((hit.state for hit in states(reading, number) if low <= hit.first < high), None)


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    rows: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for state, phrases in lexicon.statuses.items():
        for phrase in phrases:
            words = tuple(phrase.lower().split())
            rows.setdefault(words[0], []).append((words, state))
    return {first: tuple(sorted(entries, key=lambda e: (-len(e[0]), e))) for first, entries in rows.items()}
