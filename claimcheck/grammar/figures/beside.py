"""The word beside an amount that says what it is: where a noun may stand, and where a verb.

“A reward of $50,000”, “the $50,000 reward”, “the reward was $50,000”, “$60,000 in bribes”; “weighs 174 grams”, “signed
Hale for $2 million”; and things, of which the unit says what is told: “the 98-metre ferry”.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.figures.owners import sorts
from claimcheck.grammar.figures.predicates import per_one
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.stages import BE
from claimcheck.model import ValueKind
from claimcheck.names.phrases import is_adjective
from claimcheck.names.wordlists import ARTICLES, FUNCTION, OPENERS, POSSESSIVE
from claimcheck.rules.entries import LabelEntry
from claimcheck.rules.schema import Lexicon
from claimcheck.text.inflection import is_past, is_unchanged
from claimcheck.text.words import Word, stands_at, word_set
from claimcheck.values import family_of

NOUN, VERB, TRADED, PAID, THING = "noun", "verb", "traded", "paid", "thing"
_LINKS = word_set("of totalling totaling worth")
_STATES = word_set(
    "is was were are stands stood reached hit totalled totaled came comes amounts amounted set put been measures",
    "measured measuring numbered numbering",
)
_BESIDE_STATES = word_set(
    "be has had have to at estimated fixed just only now about also officially understood believed thought said",
)
_BESIDE_VERBS = ARTICLES | word_set("just only some around at reported whopping for to from club-record record")
_FIRST_PART = word_set("initial initially upfront up-front")
_BESIDE_PAID = _BESIDE_VERBS | _FIRST_PART
_PUT = word_set("put puts putting set sets setting estimated estimates")
# Words before a noun that leave it what it is: "the final turnout", but not "youth turnout".
_PLAIN = OPENERS | word_set(
    "this total overall final official record club-record transfer starting cash cool reported initial guaranteed",
    "fixed yearly annual cost voter election national nationwide whopping police alleged estimated",
)
_PHRASES = frozenset({"of", "for"})
VOTES = word_set("election elections vote referendum ballot poll")
_OVER = word_set("across over covering covered covers spanning through")
_FAR, _NEAR, _LONGEST = 8, 3, 3  # words
_BY_DIMENSION = {"money": "cost", "mass": "weight", "length": "length", "area": "area"}
_TALL = frozenset({"tower", "building", "statue", "dam", "rocket"})
_EXTENTS = {"long": "length", "high": "height", "tall": "height", "wide": "width", "deep": "depth"}


class Row(NamedTuple):
    """A word or phrase of rules.yaml: its attribute and entry, and the role in which it says what an amount is."""

    phrase: tuple[str, ...]
    attribute: str
    entry: LabelEntry
    role: str


class Label(NamedTuple):
    """The row that stands beside an amount, the index of its word, and the words that describe a noun."""

    row: Row
    at: int
    described: tuple[str, ...] = ()


_Table = Mapping[str, tuple[Row, ...]]


def label_beside(reading: Reading, anchor: Anchor) -> Label | None:
    """The label of an amount, or ``None``: a noun, else a verb, else a thing that has a cost, a weight or a size."""
    words, table = reading.sentence(anchor.sentence).words, _table(reading.rules.lexicon)
    dimension = _dimension(anchor)
    found = (label for label in _labels(reading, anchor, table) if dimension in label.row.entry.of)
    fitting = (label for label in found if _goes_on(words, anchor.last, label.row.entry))
    return next(fitting, None) or _extent(words, anchor, dimension) or _thing(reading, anchor, dimension)


@lru_cache(maxsize=8)
def label_words(lexicon: Lexicon) -> frozenset[str]:
    """The words of which a sentence with a labelled amount has one."""
    return frozenset(_table(lexicon)) | frozenset(sorts(lexicon))


def _dimension(anchor: Anchor) -> str:
    """What an amount is of: "money", "percent", or what its unit measures."""
    if anchor.mention.kind is not ValueKind.MEASURE:
        return anchor.mention.kind.value
    return family_of(anchor.mention.quantity.unit) if anchor.mention.quantity is not None else ""


def _goes_on(words: Sequence[Word], last: int, entry: LabelEntry) -> bool:
    """Whether an amount goes on as its label needs it to: with a rate ("£900 a week"), with "on boats"."""
    on = last < len(words) and words[last].lower == "on"
    rate = not entry.per or per_one(words, last).removeprefix("per ") in entry.per
    return rate and (on or not entry.on_something)


def _labels(reading: Reading, anchor: Anchor, table: _Table) -> Iterator[Label]:
    words = anchor.within.words
    nouns = (_noun_before(words, anchor, table), _noun_behind(words, anchor, table), _spread(words, anchor, table))
    yield from (label for label in nouns if label is not None)
    yield from _verbs(words, anchor, table)
    yield from _paid(reading, anchor, table)


def _noun_before(words: Sequence[Word], anchor: Anchor, table: _Table) -> Label | None:
    """“A reward of $50,000”, “put turnout at 61 percent”, “the fee for Hale was $2 million”."""
    at = anchor.first - 1
    before = {w.lower for w in words[max(0, at - _FAR) : at]}
    if at > 0 and (words[at].lower in _LINKS or (words[at].lower == "at" and before & _PUT)):
        return _noun_at(words, at - 1, table)
    while at > 0 and (words[at].lower in _STATES or words[at].lower in _BESIDE_STATES):
        at -= 1
    between = {w.lower for w in words[at + 1 : anchor.first]}
    if _STATES.isdisjoint(between):
        return None
    if anchor.mention.kind is ValueKind.NUMBER:  # "the crowd numbered 61,204", "attendance was 61,204."
        opens, ends = at <= len(("the",)), _ends_phrase(words, anchor.last - 1)
        return _noun_at(words, at, table) if "numbered" in between or (opens and ends and between <= {"was"}) else None
    return _noun_at(words, at, table) or _noun_of_phrase(words, at, table)


def _noun_of_phrase(words: Sequence[Word], end: int, table: _Table) -> Label | None:
    """“Turnout in the election”, “the reward for his arrest”: the noun that goes on to word ``end``."""
    votes = not VOTES.isdisjoint(w.lower for w in words[max(0, end - _NEAR) : end + 1])
    for at in range(end, max(0, end - _FAR), -1):
        lower = words[at].lower
        if not lower[0].isalnum():
            return None
        if (lower in _PHRASES or (votes and lower in {"in", "on"})) and (found := _noun_at(words, at - 1, table)):
            return found
    return None


def _spread(words: Sequence[Word], anchor: Anchor, table: _Table) -> Label | None:
    """“The search stretched across 800 square kilometres”: what has an area goes before it in the clause."""
    if anchor.first < 1 or words[anchor.first - 1].lower not in _OVER:
        return None
    low = clause_start(anchor.within, anchor.first)
    rows = ((row, at) for at in range(anchor.first - 2, low - 1, -1) for row in table.get(words[at].lower, ()))
    found = ((row, at, at - len(row.phrase) + 1) for row, at in rows if row.role == NOUN and "area" in row.entry.of)
    return next((Label(row, at) for row, at, low in found if low >= 0 and stands_at(words, low, row.phrase)), None)


def _noun_at(words: Sequence[Word], at: int, table: _Table) -> Label | None:
    """The label whose noun ends at word ``at``, if no word narrows it."""
    for row in table.get(words[at].lower, ()):
        first = at - len(row.phrase) + 1
        if row.role == NOUN and first >= 0 and stands_at(words, first, row.phrase):
            low = first
            while low > 0 and words[low - 1].lower in _PLAIN:
                low -= 1
            opened = low < first and words[low].lower in OPENERS
            narrowed = not opened and _narrows(words, low - 1)
            return None if narrowed else Label(row, at, tuple(w.lower for w in words[low:first]))
    return None


def _narrows(words: Sequence[Word], at: int) -> bool:
    """Whether the word before a noun makes another one of it ("youth turnout", "an agent's fee"), and is no verb."""
    if at < 0:
        return False
    lower = words[at].lower
    if lower in POSSESSIVE:
        return at > 0 and words[at - 1].text.islower()
    verb = is_past(lower) or is_unchanged(lower) or lower.endswith(("s", "ing"))
    return is_adjective(lower if at == 0 else words[at].text) and not verb


def _noun_behind(words: Sequence[Word], anchor: Anchor, table: _Table) -> Label | None:
    """“The $50,000 cash reward”, “a 6.1-inch OLED screen”, “$60,000 in bribes”."""
    inside = anchor.last < len(words) and words[anchor.last].lower == "in"
    start = anchor.last + inside
    for at in range(start, min(len(words), start + _NEAR + 1)):
        for row in _nouns_from(words, at, table):
            end = at + len(row.phrase) - 1
            if _ends_phrase(words, end) and inside <= row.phrase[-1].endswith("s"):
                return Label(row, end, tuple(w.lower for w in words[start:at]))
        free = anchor.mention.kind is ValueKind.MEASURE and words[at].text.isalpha()
        if words[at].lower not in _PLAIN and (not free or words[at].lower in FUNCTION):
            return None
    return None


def _nouns_from(words: Sequence[Word], at: int, table: _Table) -> Iterator[Row]:
    """The nouns of rules.yaml that begin at a word, "pay rise" before "pay"."""
    for end in range(min(len(words), at + _LONGEST) - 1, at - 1, -1):
        rows = (row for row in table.get(words[end].lower, ()) if row.role == NOUN and len(row.phrase) == end - at + 1)
        yield from (row for row in rows if stands_at(words, at, row.phrase))


def _ends_phrase(words: Sequence[Word], at: int) -> bool:
    """Whether a noun is the last of its phrase: "reward", not the first half of "reward fund"."""
    if at + 1 >= len(words):
        return True
    following = words[at + 1].lower
    plain = following.isalpha() and following not in POSSESSIVE
    return not plain or following in FUNCTION or is_past(following) or following.endswith(("ing", "ly"))


def _verbs(words: Sequence[Word], anchor: Anchor, table: _Table) -> Iterator[Label]:
    """“Weighs 174 grams”, “signed Hale for a club-record $2 million”."""
    at = anchor.first - 1
    while at > 0 and words[at].lower in _BESIDE_VERBS:
        at -= 1
    if at < 0 or words[at - 1].lower in OPENERS:
        return  # "put the cost at"
    said = (row for row in table.get(words[at].lower, ()) if row.role == VERB and stands_at(words, at, row.phrase))
    yield from (Label(row, at) for row in said)
    if any(w.lower == "for" for w in words[at + 1 : anchor.first]):
        low = clause_start(anchor.within, anchor.first)
        rows = ((row, i) for i in range(at, low - 1, -1) for row in table.get(words[i].lower, ()) if row.role == TRADED)
        yield from (Label(row, i) for row, i in rows if stands_at(words, i, row.phrase))


def _paid(reading: Reading, anchor: Anchor, table: _Table) -> Iterator[Label]:
    """“Are paying an initial $2 million (1.8 million euros) for Hale”; the first part of a price is another one."""
    words = anchor.within.words
    following = [word.lower for word in words[anchor.last : anchor.last + _FAR]]
    if not _is_for_somebody(reading, anchor, following):
        return
    for at in range(anchor.first - 1, max(-1, anchor.first - _NEAR - 2), -1):
        for row in table.get(words[at].lower, ()):
            between = [word.lower for word in words[at + len(row.phrase) : anchor.first]]
            passive = at > 0 and words[at - 1].lower in BE and not words[at].lower.endswith("ing")
            if row.role == PAID and not passive and stands_at(words, at, row.phrase) and {*between} <= _BESIDE_PAID:
                parts = _FIRST_PART & {*between, *following[:2]}
                yield Label(row._replace(attribute=f"{row.attribute}, first part") if parts else row, at)
                return


def _is_for_somebody(reading: Reading, anchor: Anchor, following: Sequence[str]) -> bool:
    """“For Hale”, “for the 23-year-old”; not “for Hale’s house”, “for Hale to go”."""
    if "for" not in following:
        return False
    start, words = anchor.last + following.index("for") + 1, anchor.within.words
    start += start < len(words) and words[start].lower in ARTICLES
    people = [(m.first, m.last) for m in reading.people_in(anchor.sentence)]
    ages = [(a.first, a.last) for a in reading.anchors_in(anchor.sentence) if a.mention.kind is ValueKind.AGE]
    ends = [last for first, last in (*people, *ages) if first == start]
    goes_on = words[ends[0]].lower if ends and ends[0] < len(words) else ""
    owner = goes_on in POSSESSIVE  # "for Hale’s house"
    return bool(ends) and not owner and goes_on not in {"to", ","}


def _extent(words: Sequence[Word], anchor: Anchor, dimension: str) -> Label | None:
    """“The bridge is 300 metres long”: the adjective says which of its lengths it is."""
    attribute = _EXTENTS.get(words[anchor.last].lower) if anchor.last < len(words) else None
    at = anchor.first - 1
    if attribute is None or dimension != "length" or at < 0 or words[at].lower not in _STATES:
        return None
    return Label(Row((words[at].lower,), attribute, LabelEntry((dimension,), of_thing=True), VERB), at)


def _thing(reading: Reading, anchor: Anchor, dimension: str) -> Label | None:
    """“The 98-metre ferry”, “the 640-million-euro mission”: what the amount of a thing is goes by its unit."""
    words, things = reading.sentence(anchor.sentence).words, sorts(reading.rules.lexicon)
    said = _EXTENTS.get(words[anchor.last - 1].lower.rpartition("-")[2])  # "the 300-metre-long bridge"
    for at in range(anchor.last, min(len(words), anchor.last + _NEAR)) if dimension in _BY_DIMENSION else ():
        noun = words[at].lower
        if noun in things and _ends_phrase(words, at):
            attribute = "height" if dimension == "length" and things[noun] in _TALL else _BY_DIMENSION[dimension]
            return Label(Row((noun,), said or attribute, LabelEntry((dimension,), of_thing=True), THING), at)
        if not is_adjective(words[at].text):
            return None
    return None


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> _Table:
    """The labels' words: nouns by their last word, verbs by their first; longer phrases first."""
    rows: dict[str, list[Row]] = {}
    for attribute, entry in lexicon.labels.items():
        verbs = (VERB, entry.verbs, 0), (TRADED, entry.traded, 0), (PAID, entry.paid, 0)
        for role, listed, end in ((NOUN, entry.nouns, -1), *verbs):
            for phrase in map(str.split, listed):
                rows.setdefault(phrase[end], []).append(Row(tuple(phrase), attribute, entry, role))
    return {word: tuple(sorted(found, key=_longest_first)) for word, found in rows.items()}


def _longest_first(row: Row) -> tuple[int, str]:
    return -len(row.phrase), row.attribute
