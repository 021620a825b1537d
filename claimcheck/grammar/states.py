"""The words of rules.yaml that say what became of something, found in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.grammar.reading import Reading
from claimcheck.model import Span
from claimcheck.rules.schema import Lexicon
from claimcheck.text.words import Word, stands_at


@dataclass(frozen=True, slots=True)
class StateHit:
    """A state's words: its id in rules.yaml, where they stand, and the index of their first word."""

    state: str
    span: Span
    first: int


def states(reading: Reading, number: int) -> Sequence[StateHit]:
    """The states that a sentence names, in order."""
    sentence, lexicon = reading.document.sentences[number], reading.rules.lexicon
    if _openers(lexicon).isdisjoint(sentence.lowered):
        return ()
    return list(_hits(sentence.words, _table(lexicon)))


def _hits(words: Sequence[Word], table: _Table) -> Iterator[StateHit]:
    for index, word in enumerate(words):
        for phrase, state in table.get(word.lower, ()):
            if stands_at(words, index, phrase):
                yield StateHit(state, Span(word.start, words[index + len(phrase) - 1].end), index)
                break


def state_in(reading: Reading, number: int, low: int, high: int) -> str | None:
    """The first state named between two words of a sentence, or ``None``."""
    return next((hit.state for hit in states(reading, number) if low <= hit.first < high), None)


_Table = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


@lru_cache(maxsize=8)
def _openers(lexicon: Lexicon) -> frozenset[str]:
    """The first words of all phrases."""
    return frozenset(_table(lexicon))


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> _Table:
    rows: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for state, phrases in lexicon.statuses.items():
        for phrase in phrases:
            words = tuple(phrase.lower().split())
            rows.setdefault(words[0], []).append((words, state))
    return {first: tuple(sorted(entries, key=lambda e: (-len(e[0]), e))) for first, entries in rows.items()}
