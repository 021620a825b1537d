"""Who is whose wife, brother or mother, where the sentence names both: “Ann Lee, the wife of Senator Bob Lee”.

A kinship is a title whose scope is the other one's name. It describes; it is compared with nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.model import Office, Span
from claimcheck.names.holders import Holding
from claimcheck.names.links import Line
from claimcheck.names.titles import Title
from claimcheck.names.wordlists import ARTICLES, POSSESSIVE
from claimcheck.text.words import word_set

KIN = word_set("wife husband brother sister son daughter mother father")
_QUALIFIERS = word_set("former late ex estranged")
_WHICH_ONE = word_set("eldest elder oldest older youngest younger twin only first second third half step") | _QUALIFIERS
_COPULAS = word_set("is was")
_THEIR = word_set("his her")
_CLOSERS = word_set(", . ; : ) ( — – who said and")
_BEFORE_NAME = ARTICLES | word_set("late former then")
_BEFORE_KIN = _WHICH_ONE | ARTICLES | {"-"}
_FARTHEST = 8  # words between "of" and the name: "of the former Norwegian foreign minister Bob Lee"


def kinships(number: int, line: Line, titles: Sequence[Title], names: Mapping[str, str]) -> Iterator[Holding]:
    """The kinships between two named people that one sentence tells of.

    Args:
        number: The number of the sentence.
        line: The sentence with the names in it.
        titles: Its titles, which may stand before the name of the other.
        names: The names of people by key.
    """
    if len(line.starts) < 2 or line.lowered.isdisjoint(KIN):
        return
    for at, word in enumerate(line.words):
        if word.lower not in KIN:
            continue
        found = _of_somebody(line, at, titles) or _somebodys(line, at) or _and_his(line, at)
        if found is not None:
            holder, other, first, last, production = found
            if holder != other:
                span = Span(line.words[first].start, line.words[last - 1].end)
                yield Holding(holder, _office(line, at, names[other]), span, number, production)


_Found = tuple[str, str, int, int, str]  # who, whose, the first word and the one after the last, the production


def _of_somebody(line: Line, at: int, titles: Sequence[Title]) -> _Found | None:
    """Read "Ann Lee, the wife of Senator Bob Lee" and "Ann Lee is the wife of Bob Lee"."""
    if line.lower(at + 1, at + 2) != ["of"]:
        return None
    other = _next_name(line, at + 2, titles)
    before = _start(line, at) - 1
    if other is None or before < 1:
        return None
    word, person = line.words[before].lower, line.ends.get(before)
    if person is None or not (word == "," or word in _COPULAS):
        return None
    key, last = other
    return person, key, at, last, "kin-of"


def _somebodys(line: Line, at: int) -> _Found | None:
    """Read "Bob Lee’s wife, Ann Lee," and "Ann Lee, Bob Lee’s wife,"."""
    owner = _start(line, at) - 1
    if owner < 1 or line.words[owner].text not in POSSESSIVE or (other := line.ends.get(owner)) is None:
        return None
    first = max(start for start, key in line.starts.items() if start < owner and key == other)
    person = _named_after(line, at)
    if person is None and (at + 1 >= len(line.words) or line.words[at + 1].text in _CLOSERS):
        apposed = first > 1 and line.words[first - 1].text == ","
        person = line.ends.get(first - 1) if apposed else None
    return (person, other, first, at + 1, "kin-owner") if person is not None else None


def _and_his(line: Line, at: int) -> _Found | None:
    """Read "Bob Lee and his wife, Ann Lee,"."""
    their = _start(line, at) - 1
    if line.lower(their - 1, their + 1)[:1] != ["and"] or line.words[their].lower not in _THEIR:
        return None
    person, other = _named_after(line, at), line.ends.get(their - 1)
    return (person, other, at, at + 1, "kin-and") if person is not None and other is not None else None


def _named_after(line: Line, at: int) -> str | None:
    """Whom the word of kinship stands before, with a comma or without: "wife, Ann Lee", "wife Ann Lee"."""
    comma = at + 1 < len(line.words) and line.words[at + 1].text == ","
    return line.starts.get(at + 2 if comma else at + 1)


def _start(line: Line, at: int) -> int:
    """Where the words that belong to a word of kinship begin: "the elder" of "the elder brother"."""
    while at > 0 and line.words[at - 1].lower in _BEFORE_KIN:
        at -= 1
    return at


def _next_name(line: Line, at: int, titles: Sequence[Title]) -> tuple[str, int] | None:
    """The name that follows, perhaps with a title before it, and the index after it."""
    titled = {index for title in titles for index in range(title.first, title.last)}
    for first in range(at, min(at + _FARTHEST, len(line.words))):
        person = line.starts.get(first)
        if person is not None:
            return person, min((last for last, key in line.ends.items() if last > first and key == person))
        if first not in titled and line.words[first].lower not in _BEFORE_NAME:
            return None
    return None


def _office(line: Line, at: int, other: str) -> Office:
    role = line.words[at].lower
    qualifier = next((w for w in line.lower(_start(line, at), at) if w in _QUALIFIERS), "")
    return Office(f"{qualifier} {role} ({other})".strip(), role, other, qualifier)
