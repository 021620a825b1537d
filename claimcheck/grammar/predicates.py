"""What an amount is said of: the word that governs it (rules.yaml's attributes), and the person or story it belongs to.

"Blackmore has 20 wives" says something of a person; "43 people were killed" of what the story is about. An amount from
another time ("the 2004 tsunami killed …"), and a part of another ("two of them", "including three children"), belong to neither.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from claimcheck.events.clauses import clause
from claimcheck.grammar.claim_type import Anchor, Found
from claimcheck.grammar.reading import Reading
from claimcheck.model import Entity, Event, ValueKind
from claimcheck.names import Form, Mention
from claimcheck.rules.schema import AttributeEntry, Lexicon
from claimcheck.text.words import Word

STORY = "story"
_BEFORE = 7
_AFTER = 6
_FAR = 12
_BACKGROUND = timedelta(days=45)
_PAST_WORDS = frozenset("previous previously earlier history historic past decade decades ago last former prior".split())
_PART_BEFORE = frozenset({"of", "including", "among", "another", "other", "additional"})
_PART_AFTER = frozenset({"of", "more", "other"})
_BREAKS = frozenset({";", ":", "but", "while", "although", "(", ")", "—", "–"})
_OWNERS = frozenset({"his", "her"})


@dataclass(frozen=True, slots=True)
class Governor:
    """A word that governs an amount: its attribute in rules.yaml, and its index in the sentence."""

    attribute: str
    index: int
    entry: AttributeEntry


def governor(reading: Reading, anchor: Anchor, last: int) -> Governor | None:
    """The nearest governing word: right after the amount's phrase, which ends at ``last``, or before it.

    "43 people were killed" and "killing 43 people"; another amount in between stops the search.
    """
    words = reading.sentence(anchor.sentence).words
    table = _table(reading.rules.lexicon)
    after = _search(words, range(last, min(len(words), last + _AFTER)), table)
    before = _search(words, range(anchor.first - 1, max(-1, anchor.first - 1 - _BEFORE), -1), table)
    if after and before:
        return after if after.index - last < anchor.first - before.index else before
    return after or before


def _search(words: Sequence[Word], indexes: range, table: Mapping[str, tuple[str, AttributeEntry]]) -> Governor | None:
    for index in indexes:
        lower = words[index].text.lower()
        if lower in table:
            return Governor(table[lower][0], index, table[lower][1])
        if lower in _BREAKS or words[index].text[0].isdigit():
            return None
    return None


def said_of(reading: Reading, anchor: Anchor, last: int, noun: str, scope: tuple[str, ...]) -> Found | str:
    """What an amount is said of, or the reason code why that cannot be told.

    Args:
        reading: The article.
        anchor: Where the amount stands.
        last: Index after the last word of its phrase ("43 people").
        noun: What is counted ("wives"), or "" when the attribute says it all.
        scope: Words that narrow the noun.
    """
    found = governor(reading, anchor, last)
    if found is None:
        return "no-predicate"
    attribute = f"{found.attribute} {noun}".strip()
    if found.entry.personal:
        person = _subject(reading, anchor, found.index)
        return Found(attribute, person, found.index, scope=scope) if person is not None else "no-person"
    if is_part(reading, anchor, last):
        return "part-of-a-whole"
    if is_background(reading, anchor):
        return "another-time"
    return Found(attribute, Event(STORY), found.index, scope=scope, cumulative=found.entry.grows)


def is_part(reading: Reading, anchor: Anchor, last: int) -> bool:
    """ "Two of them", "including three children", "four other people": a part, never the whole."""
    words = reading.sentence(anchor.sentence).words
    before = {w.text.lower() for w in words[max(0, anchor.first - 2) : anchor.first]}
    inside = {w.text.lower() for w in words[anchor.last : last]}
    after = {words[last].text.lower()} if last < len(words) else set()
    return bool(before & _PART_BEFORE or (inside | after) & _PART_AFTER)


def is_background(reading: Reading, anchor: Anchor) -> bool:
    """Whether the sentence speaks of another time: a year of its own, a date long past, "previous", "last year"."""
    sentence = reading.sentence(anchor.sentence)
    published = reading.article.published
    for mention in reading.values:
        if mention.kind is not ValueKind.DATE or not sentence.span.contains(mention.span) or mention.interval is None:
            continue
        end = mention.interval.end
        if published is None:
            if mention.timex is not None and len(mention.timex.value) == 4:
                return True
        elif end is not None and published - end > _BACKGROUND:
            return True
    low, high = clause(sentence.words, anchor.first)
    return any(w.text.lower() in _PAST_WORDS for w in sentence.words[low:high])


def _subject(reading: Reading, anchor: Anchor, index: int) -> Entity | None:
    """The person whom a personal word is said of: the last before it in its clause, else the first right after it."""
    sentence = reading.sentence(anchor.sentence)
    low, high = clause(sentence.words, index)
    people = [m for m in reading.people.within(sentence.span) if low <= m.first < high and not _is_owner(m, sentence.words)]
    before = [m for m in people if m.last <= index and index - m.last <= _FAR]
    after = [m for m in people if index < m.first <= index + 3]
    chosen = before[-1] if before else after[0] if after else None
    if chosen is None or chosen.person is None:
        return None
    return reading.people.entities[chosen.person]


def _is_owner(mention: Mention, words: Sequence[Word]) -> bool:
    return mention.form is Form.PRONOUN and words[mention.first].text.lower() in _OWNERS


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> Mapping[str, tuple[str, AttributeEntry]]:
    return {word: (name, entry) for name, entry in lexicon.attributes.items() for word in entry.words}
