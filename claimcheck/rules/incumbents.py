"""What may be wrong in the table of incumbents: offices that it cannot hold, places by other names, terms at odds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from claimcheck.errors import visible
from claimcheck.rules.entries import PlaceEntry, Term
from claimcheck.rules.faults import Keys
from claimcheck.rules.schema import Rules

_TABLE = "incumbents"


def faults(rules: Rules) -> Iterator[tuple[Keys, str]]:
    """What is wrong with the incumbents of ``rules``: the keys that lead to it, and the message."""
    names = _other_names(rules.lexicon.places)
    for office, scopes in rules.incumbents.items():
        if wrong := _office(office, rules):
            yield (_TABLE, office), wrong
        for scope, terms in scopes.items():
            if scope in names:
                known = names[scope]
                yield (_TABLE, office, scope), f"'{visible(scope)}' is a name of {known}; write {known}, as in places"
            yield from (((_TABLE, office, scope, number), wrong) for number, wrong in _terms(terms))


def _office(office: str, rules: Rules) -> str:
    entry = rules.lexicon.offices.get(office)
    if entry is None:
        return f"'{visible(office)}' is no office of lexicon.offices; list it there with the ways it is written"
    if not entry.single_holder:
        return f"'{visible(office)}' may have several holders at a time; list only offices with single_holder"
    return ""


def _other_names(places: Mapping[str, PlaceEntry]) -> dict[str, str]:
    """Every name and adjective of a place that is not the one it is known by."""
    others = {word: place for place, entry in places.items() for word in (*entry.names, *entry.adjectives)}
    return {word: place for word, place in others.items() if word not in places}


def _terms(terms: Sequence[Term]) -> Iterator[tuple[str, str]]:
    """The numbers of the terms that are wrong in themselves or begin before another has ended, with the message."""
    order = sorted(range(len(terms)), key=lambda number: terms[number].from_)
    for number in order:
        term = terms[number]
        if term.until is not None and term.until <= term.from_:
            yield str(number), f"the term of {visible(term.person)} ends on {term.until}, before it begins"
    for one, other in pairwise(order):
        before, after = terms[one], terms[other]
        if before.until is None or before.until > after.from_:
            yield (
                str(other),
                (
                    f"the term of {visible(after.person)} begins on {after.from_}, when {visible(before.person)} "
                    "still holds the office; an office has one holder at a time"
                ),
            )
