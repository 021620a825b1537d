"""What an amount is said of: the word that governs it (rules.yaml's attributes), and the person or story it belongs to.

"Blackmore has 20 wives" says something of a person; "43 people were killed" of what the story is about. An amount from
another time ("the 2004 tsunami killed …"), and a part of another ("two of them", "including three children"), belong to
neither.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from claimcheck.events.clauses import clause
from claimcheck.grammar.claim_type import Anchor, Found
from claimcheck.grammar.reading import Reading
from claimcheck.model import Entity, Event, ValueKind, ValueMention
from claimcheck.names import Form, Mention
from claimcheck.rules.schema import AttributeEntry, Lexicon
from claimcheck.text import Sentence
from claimcheck.text.words import Word, word_set

STORY = "story"
_BEFORE = 7
_AFTER = 6
_AFTER_MEASURED = 3
_FAR = 25
_BACKGROUND = timedelta(days=45)
_LEDE = 3
_PAST_WORDS = word_set(
    "another separate elsewhere previous previously earlier history historic past decade decades ago last former prior"
)
_PART_BEFORE = frozenset({"of", "including", "among", "another", "other", "additional"})
_PART_AFTER = frozenset({"of", "more", "other"})
_BREAKS = frozenset({";", ":", "but", "while", "although", "(", ")", "—", "–"})
_GROUPS = word_set(
    "men women children boys girls soldiers officers police civilians militants gunmen students fighters"
)
_SITES = word_set(
    "school mosque church hospital hotel mall market station camp building house home factory plant mine",
    "airport base prison theatre theater stadium restaurant bus train plane ship boat",
)
_AREAS = word_set("village district town neighbourhood neighborhood suburb county subdistrict")
_AUXILIARIES = word_set("were was are is have has had been being be also then later reportedly still already")
_AUXILIARIES_AT_MOST = 4
_NO_VERBS = word_set(
    "who that which and or but from with into onto over under about around after before during while when where",
    "since until for the in on at to of by as than per each not more other said say says told tell there here",
    "now ago old including such like because between among against outside inside across along near behind",
    "aboard total alone together apart away",
)
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
    others = _other_amounts(reading, anchor)
    reach = _AFTER if anchor.mention.kind is ValueKind.NUMBER else _AFTER_MEASURED
    after = _search(words, range(last, min(len(words), last + reach)), table, others)
    before = _search(words, range(anchor.first - 1, max(-1, anchor.first - 1 - _BEFORE), -1), table, others)
    if after and before:
        return after if after.index - last < anchor.first - before.index else before
    return after or before or _next_verb(words, anchor, last)


def _next_verb(words: Sequence[Word], anchor: Anchor, last: int) -> Governor | None:
    """What people are said to do, in the article's own word: "200 people set off", "350 people were taking shelter"."""
    if last <= anchor.last:
        return None
    for index in range(last, min(len(words), last + _AUXILIARIES_AT_MOST)):
        lower = words[index].text.lower()
        if lower in _AUXILIARIES:
            continue
        plain = lower.isalpha() and words[index].text.islower() and lower not in _NO_VERBS and len(lower) > 2
        return Governor(lower, index, AttributeEntry((lower,))) if plain else None
    return None


def _other_amounts(reading: Reading, anchor: Anchor) -> frozenset[int]:
    """The indexes of the words of the sentence's other numbers: a governor beyond them is theirs."""
    found: set[int] = set()
    for mention in reading.values_in(anchor.sentence):
        if mention.kind is ValueKind.NUMBER and mention is not anchor.mention:
            found.update(range(*reading.words_of(anchor.sentence, mention.span)))
    return frozenset(found)


def _search(
    words: Sequence[Word], indexes: range, table: Mapping[str, tuple[str, AttributeEntry]], others: frozenset[int]
) -> Governor | None:
    for index in indexes:
        if index in others:
            return None
        lower = words[index].text.lower()
        if lower in table:
            return Governor(table[lower][0], index, table[lower][1])
        if lower in _BREAKS:
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
    words = reading.sentence(anchor.sentence).words
    counted = "" if noun in found.entry.counts else noun
    years = _years(reading, anchor) if found.entry.yearly else ""
    attribute = " ".join(part for part in (found.attribute, counted, _rate(words, last), years) if part)
    if found.entry.personal or noun == "times":
        person = _subject(reading, anchor, found.index)
        return Found(attribute, person, found.index, scope=scope) if person is not None else "no-person"
    scope = (*scope, *_degree(words, found.index))
    if is_part(reading, anchor, last) or (found.entry.grows and noun in _GROUPS):
        return "part-of-a-whole"
    if is_background(reading, anchor):
        return "another-time"
    where = locality(reading, anchor) if found.entry.grows else ""
    if where is None:
        return "part-of-a-whole"
    story = Event(STORY, places=(where,) if where else ())
    return Found(attribute, story, found.index, scope=scope, cumulative=found.entry.grows)


def _degree(words: Sequence[Word], index: int) -> tuple[str, ...]:
    """“Seriously injured”: the adverb right before the governing word narrows what is counted."""
    before = words[index - 1].text.lower() if index else ""
    return (
        (before,) if len(before) > len("ly") and before.endswith("ly") and before not in {"reportedly", "only"} else ()
    )


def is_part(reading: Reading, anchor: Anchor, last: int) -> bool:
    """“Two of them”, “including three children”, “four other people”: a part, never the whole."""
    words = reading.sentence(anchor.sentence).words
    before = {w.text.lower() for w in words[max(0, anchor.first - 2) : anchor.first]}
    inside = {w.text.lower() for w in words[anchor.last : last]}
    after = {words[last].text.lower()} if last < len(words) else set()
    return bool(before & _PART_BEFORE or (inside | after) & _PART_AFTER)


def is_background(reading: Reading, anchor: Anchor) -> bool:
    """Whether the sentence speaks of another time: a date long past, an earlier year, "previous", "another"."""
    sentence = reading.sentence(anchor.sentence)
    dates = [m for m in reading.values_in(anchor.sentence) if m.kind is ValueKind.DATE]
    if any(_is_long_past(m, reading) or _opens_with_month(m, sentence) for m in dates):
        return True
    low, high = clause(sentence.words, anchor.first)
    return any(w.text.lower() in _PAST_WORDS for w in sentence.words[low:high])


def _is_long_past(mention: ValueMention, reading: Reading) -> bool:
    """Against the article's date; without one, a year that the article does not open with."""
    value = mention.timex.value if mention.timex is not None else ""
    published = reading.article.published
    if published is not None:
        end = mention.interval.end if mention.interval is not None else None
        return end is not None and published - end > _BACKGROUND
    return value[:4].isdigit() and value not in _lede_dates(reading)


def _opens_with_month(mention: ValueMention, sentence: Sentence) -> bool:
    """“In February, a gunman …”: without the article's date, a month that opens a sentence sets another scene."""
    value = mention.timex.value if mention.timex is not None else ""
    bare = value.startswith("XXXX-") and value[5:7].isdigit() and len(value) == len("XXXX-02")
    return bare and mention.span.start - sentence.span.start <= len("In early ")


def _lede_dates(reading: Reading) -> frozenset[str]:
    """The dates of the article's first sentences: what it is about."""
    opening = reading.document.sentences[:_LEDE]
    end = opening[-1].span.end if opening else 0
    return frozenset(m.timex.value for m in reading.values if m.timex is not None and m.span.start < end)


def locality(reading: Reading, anchor: Anchor) -> str | None:
    """The part of the scene that the clause speaks of: "school", "Sotra district"; "" for the whole of it.

    ``None`` for an area that is not named ("in the district"): it cannot be told which.
    """
    words = reading.sentence(anchor.sentence).words
    low, high = clause(words, anchor.first)
    for index in range(low, high):
        lower = words[index].text.lower()
        if lower in _SITES:
            return lower
        if lower in _AREAS:
            name = words[index - 1].text if index else ""
            return f"{name} {lower}" if name[:1].isupper() and index > 1 else None
    return ""


def _rate(words: Sequence[Word], last: int) -> str:
    """“$25 per share”, “$25-a-share”: a price of one is no price of the whole."""
    following = [part for w in words[last : last + 3] for part in w.text.lower().split("-") if part]
    return f"per {following[1]}" if len(following) > 1 and following[0] in {"per", "a", "each"} else ""


def _years(reading: Reading, anchor: Anchor) -> str:
    """The years that the sentence gives its figures for ("from 2007 to 2014"); figures of other years are others."""
    dates = [m for m in reading.values_in(anchor.sentence) if m.kind is ValueKind.DATE and m.unresolved is None]
    years = {m.timex.value[:4] for m in dates if m.timex is not None and m.timex.value[:4].isdigit()}
    return "-".join(sorted(years))


def _subject(reading: Reading, anchor: Anchor, index: int) -> Entity | None:
    """The person whom a personal word is said of.

    The last before it in its clause; for "after falling 60 metres" the first of the clause before; else the one right
    after.
    """
    sentence = reading.sentence(anchor.sentence)
    low, _ = clause(sentence.words, index)
    people = [m for m in reading.people.within(sentence.span) if not _is_owner(m, sentence.words)]
    before = [m for m in people if low <= m.first and m.last <= index and index - m.last <= _FAR]
    after = [m for m in people if index < m.first <= index + 3]
    earlier = [m for m in people if m.last <= low] if sentence.words[index].text.endswith("ing") else []
    chosen = before[-1] if before else earlier[0] if earlier else after[0] if after else None
    if chosen is None or chosen.person is None:
        return None
    return reading.people.entities[chosen.person]


def _is_owner(mention: Mention, words: Sequence[Word]) -> bool:
    return mention.form is Form.PRONOUN and words[mention.first].text.lower() in _OWNERS


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> Mapping[str, tuple[str, AttributeEntry]]:
    return {word: (name, entry) for name, entry in lexicon.attributes.items() for word in entry.words}
