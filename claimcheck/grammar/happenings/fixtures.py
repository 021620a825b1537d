"""Fixtures: what is planned for a day or a year and may be called off: a concert, a match, a mission, by its name."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.figures.parties import is_name, name_start, words_of_people
from claimcheck.grammar.reading import Reading
from claimcheck.grammar.stages import BE, group_start
from claimcheck.names.wordlists import ARTICLES, POSSESSIVE
from claimcheck.text.words import Word, printed, word_set

_POINTING = ARTICLES | word_set("that this its their his her")
_HYPHENS = frozenset({"-", "‑"})
_OPENING = 3  # sentences


def fixture_of(reading: Reading, number: int, at: int) -> str:
    """What was called off or put off, as the subject of the passive at an index: its name, else its noun, else "".

    “Orion-3 was postponed”, “the Harbour festival has been cancelled”, and “the mission was cancelled” behind a name
    with a number. Without a name it is the one that the article opens with.
    """
    sentence = reading.sentence(number)
    words, low = sentence.words, clause_start(sentence, at)
    first = group_start(words, low, at)
    if not any(w.lower in BE for w in words[first:at]):
        return ""
    named = _name_before(reading, number, low, first)
    if named:
        return named
    noun = _noun_at(reading, words, low, first)
    if noun is None:
        return ""
    own = _name_before(reading, number, low, noun)
    if own:
        return own if own[-1].isdecimal() else f"{own} {words[noun].lower}"
    bare = noun + 1 == first or words[noun + 1].text == ","  # not "the match between two others"
    numbered = _numbered_before(reading, number, noun) if bare else ""
    opened = f"the {words[noun].lower}" if _opens_with(reading, words[noun].lower) else ""
    return numbered or opened


def _noun_at(reading: Reading, words: Sequence[Word], low: int, end: int) -> int | None:
    """The fixture's noun that opens a clause ("the mission, on which ..., was"), or stands right before the verb."""
    nouns = reading.rules.lexicon.fixtures
    low += words[low].lower not in _POINTING and not words[low].text[:1].isupper()  # "but that mission"
    if low + 1 < end and words[low].lower in _POINTING and words[low + 1].lower in nouns:
        return low + 1
    return end - 1 if end - 1 >= low and words[end - 1].lower in nouns else None


def _name_before(reading: Reading, number: int, low: int, end: int) -> str:
    """The name that ends right before an index, and opens its clause or stands between commas."""
    words, others = reading.sentence(number).words, words_of_people(reading, number)
    last = end - (end > low and words[end - 1].text == ",")
    core = _without_number(words, last)
    if core <= low or core - 1 in others or not is_name(words, core - 1):
        return ""
    first = name_start(words, low, core, others)
    if first == 0 and last == 1:
        return ""  # "Trains were cancelled"
    before = words[first - 1].lower if first > low else ""
    alone = first <= low or before in {",", *ARTICLES, *POSSESSIVE}
    return printed(words[first:last]) if alone else ""


def _numbered_before(reading: Reading, number: int, noun: int) -> str:
    """The last name with a number before a noun that points back, in its sentence or the one before."""
    here = _last_numbered(reading, number, noun)
    return here or (_last_numbered(reading, number - 1, None) if number else "")


def _last_numbered(reading: Reading, number: int, end: int | None) -> str:
    """The last name with a number of a sentence, or of its words before an index: it is no person's and no place's."""
    words, others = reading.sentence(number).words, words_of_people(reading, number)
    for last in range(len(words) if end is None else end, 1, -1):
        core = _without_number(words, last)
        if 0 < core < last and is_name(words, core - 1) and core - 1 not in others:
            return printed(words[name_start(words, 0, core, others) : last])
    return ""


def _without_number(words: Sequence[Word], last: int) -> int:
    """Where a name's own words end: "Orion-3", "Apollo 13"."""
    if last > 1 and words[last - 1].text.isdecimal():
        return last - 2 if words[last - 2].text in _HYPHENS else last - 1
    return last


def _opens_with(reading: Reading, noun: str) -> bool:
    return any(noun in sentence.lowered for sentence in reading.document.sentences[:_OPENING])
