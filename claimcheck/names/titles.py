"""Titles: the phrases that say what somebody is.

A title is found by its head ("minister", "director"). To its left stand a qualifier ("former"), a place or organisation
("Chinese", "China’s", "NRA") and words of its own ("foreign", "top"); to its right what it is a title of ("of Foreign
Affairs", "of the Commission of the Party", "in charge of trade within the ministry").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.model import Office, Span
from claimcheck.model.making import quickly_made
from claimcheck.names.complements import complements
from claimcheck.names.heads import opens_another
from claimcheck.names.modifiers import modifiers
from claimcheck.names.offices import office_of
from claimcheck.names.phrases import before_age, before_article
from claimcheck.names.usage import Usage
from claimcheck.names.wordlists import DETERMINERS, POSSESSIVE, SUFFIXES
from claimcheck.text.words import Word

_DEFINITE = DETERMINERS | POSSESSIVE


@quickly_made
@dataclass(frozen=True, slots=True)
class Title:
    """A title in a sentence.

    Attributes:
        span: The phrase, from its first modifier to the end of what it is a title of; articles before it left out.
        first: Index of its first word in the sentence.
        last: Index after its last word.
        head: Index of its head.
        office: What it says.
        before: Index of the word before it, its article left out: of the comma in "Ann Roe, the mayor".
        definite: Whether it points at one holder: "the", "his", a possessive.
        plural: Whether the head is plural.
        group: Whether it ends in unnamed people or things ("lawyer for victims").
    """

    span: Span
    first: int
    last: int
    head: int
    office: Office
    before: int
    definite: bool
    plural: bool
    group: bool = False


def titles(sequence: Sequence[Word], usage: Usage) -> list[Title]:
    """Every title in a sentence, in order; none overlaps another."""
    heads = usage.heads
    found: list[Title] = []
    floor = 0
    for index in [index for index, word in enumerate(sequence) if word.text in heads]:
        if index >= floor and _makes_title(sequence, index, usage):
            title = _title(sequence, index, floor, usage)
            found.append(title)
            floor = title.last
    return found


def _makes_title(sequence: Sequence[Word], index: int, usage: Usage) -> bool:
    """Whether a head is no surname in this place, and does not belong to the title of the next head."""
    if sequence[index].text in usage.surnames and _stands_as_name(sequence, index):
        return False
    return not opens_another(sequence, index, usage.vocabulary)


def _stands_as_name(sequence: Sequence[Word], index: int) -> bool:
    """Whether a word that is both a role and a surname here is the surname: no name follows it."""
    following = sequence[index + 1].text if index + 1 < len(sequence) else ""
    return not following[:1].isupper() or following.lower() in SUFFIXES


def _title(sequence: Sequence[Word], index: int, floor: int, usage: Usage) -> Title:
    head = usage.heads[sequence[index].text]
    first, left = modifiers(sequence, index, floor, usage)
    last, right = complements(sequence, index, head.role, left.own, usage)
    office = office_of(head, left, right, usage.vocabulary)
    at = before_age(sequence, first)
    definite = left.possessive or (at >= 0 and sequence[at].lower in _DEFINITE)
    before = before_article(sequence, first)
    span = Span(sequence[first].start, sequence[last - 1].end)
    return Title(span, first, last, index, office, before, definite, head.plural, right.group)
