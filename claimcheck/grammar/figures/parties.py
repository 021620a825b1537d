"""The party that a number of seats is told of, by its name before the verb: "the Greens won 37 seats"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.names.phrases import is_adjective
from claimcheck.names.wordlists import CALENDAR, COMMON, OPENERS, POSSESSIVE
from claimcheck.text.words import Word, word_set

_HOLDING = word_set("won wins took takes has have had received receives got secured secures claimed claims holds hold")
_BARE = word_set("finished ended left")  # "finished with 24 seats"
_BEFORE_NAME = word_set("but while although though that said as and")
_HONORIFICS = word_set("I Mr Ms Mrs Dr")
_ADJECTIVES = 3  # "the left-of-centre opposition Greens"
_RELATIVE = word_set("who which")


def party_before(reading: Reading, anchor: Anchor) -> str:
    """The name that is the subject of a verb of having before a number of seats, or "".

    People, titles and days are passed over: "Clear Water, led by Ann Roe, will have 41 seats". A name that is an object
    ("beat Clear Water and won 52 seats") is none, but for "the Greens, who won 17 seats".
    """
    words, low = anchor.within.words, clause_start(anchor.within, anchor.first)
    verb = next((i for i in range(anchor.first - 1, low, -1) if _is_holding(words, i)), None)
    if verb is None or any(is_name(words, i) for i in range(verb, anchor.first)):
        return ""  # "took 37 seats and the Greens 14 seats"
    people = words_of_people(reading, anchor.sentence)
    for last in range(verb, low, -1):
        if is_name(words, last - 1) and last - 1 not in people:
            first = name_start(words, low, last, people)
            name = " ".join(w.text for w in words[first:last])
            return name if _is_subject(words, low, first, last) else ""
    return ""


def _is_holding(words: Sequence[Word], index: int) -> bool:
    with_seats = words[index].lower in _BARE and words[index + 1].lower == "with"
    return words[index].lower in _HOLDING or with_seats


def is_name(words: Sequence[Word], index: int) -> bool:
    """Whether a word is part of a name: its capital owes nothing to a sentence's beginning or to the calendar."""
    text, lower = words[index].text, words[index].lower
    opens = index == 0 and (lower in OPENERS or (lower in COMMON and not words[1].text[:1].isupper()))
    return text[:1].isupper() and lower not in CALENDAR and not opens and text not in _HONORIFICS


def words_of_people(reading: Reading, number: int) -> set[int]:
    """The indexes of the words of a sentence that name people, or are their titles."""
    people = {index for m in reading.people_in(number) for index in range(m.first, m.last)}
    return people | {index for t in reading.people.titles[number] for index in range(t.first, t.last)}


def name_start(words: Sequence[Word], low: int, last: int, others: set[int]) -> int:
    """Where the name that ends before ``last`` begins; words of others (people, titles) are no part of it."""
    first = last - 1
    while first > low and first - 1 not in others and is_name(words, first - 1):
        first -= 1
    return first


def _is_subject(words: Sequence[Word], low: int, first: int, last: int) -> bool:
    """Whether a name opens its clause, what stands before it in its phrase passed over, or has a clause of its own."""
    if words[last].text in POSSESSIVE:
        return False
    if words[last].text == "," and words[last + 1].lower in _RELATIVE:
        return True
    at = first - 1
    while at >= max(low, first - _ADJECTIVES - 1) and _describes(words[at].text):
        at -= 1
    plain = at == first - 1
    if at >= low and words[at].text in POSSESSIVE:
        return True
    if at >= low and words[at].lower == "the":
        at, plain = at - 1, True
    return plain and (at < low or words[at].text == "," or words[at].lower in _BEFORE_NAME)


def _describes(text: str) -> bool:
    return is_adjective(text.replace("-", "")) and text not in _BEFORE_NAME
