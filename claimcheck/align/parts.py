"""Which figures of a story are of one of its places, and which of the whole: a toll in Kenya is no toll of two attacks.

A place is a part of the story where one article tells two figures of one sort of different places, or one figure of
several. Elsewhere the place that an article names is simply where the story plays.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from claimcheck.grammar.whereabouts import NESTED
from claimcheck.model import Claim, Event

_Places = frozenset[str]


def with_parts(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, the places of what the story is about kept only where they make a part of it.

    "Nairobi", "Kenya" and "Nairobi, Kenya" are one place where an article of the story sets the one in the other.
    """
    homes = _homes(spot for claim in claims for spot in _around(claim))
    placed = [_at_home(claim, homes) for claim in claims]
    apart = _told_apart(placed)
    return [_as_part(claim, apart) for claim in placed]


def _homes(spots: Iterable[str]) -> dict[str, str]:
    """For each place the last that it lies in, as far as the spots tell: "Kenya" for "Nairobi"."""
    outer = {inner: after for spot in spots for inner, after in pairwise(spot.split(NESTED)) if inner != after}
    return {place: _outermost(place, outer) for place in outer}


def _outermost(place: str, outer: Mapping[str, str]) -> str:
    seen: set[str] = set()
    while place in outer and place not in seen:
        seen.add(place)
        place = outer[place]
    return place


def _at_home(claim: Claim, homes: Mapping[str, str]) -> Claim:
    last = (spot.split(NESTED)[-1] for spot in _around(claim))
    return _with_around(claim, tuple(sorted({homes.get(place, place) for place in last})))


def _told_apart(claims: Sequence[Claim]) -> set[tuple[_Places, _Places]]:
    """The pairs of different places that one article tells two figures of one sort of."""
    told: dict[tuple[str, str], set[_Places]] = defaultdict(set)
    for claim in claims:
        if around := _around(claim):
            told[claim.source, claim.attribute].add(around)
    pairs = {pair for places in told.values() for pair in combinations(sorted(places, key=sorted), 2)}
    both = {around for places in told.values() for around in places if len(around) > 1}  # "in Kenya and Tanzania"
    pairs.update((frozenset({a}), frozenset({b})) for around in both for a, b in combinations(sorted(around), 2))
    return {(first, second) for first, second in pairs if not first & second}


def _around(claim: Claim) -> _Places:
    about = claim.subject.about if claim.subject else None
    return frozenset(about.around) if isinstance(about, Event) else frozenset()


def _as_part(claim: Claim, apart: Collection[tuple[_Places, _Places]]) -> Claim:
    """A figure of one side of a pair stays there; one of both sides, or of neither, is of the whole."""
    around = _around(claim)
    touched = [(bool(around & first), bool(around & second)) for first, second in apart]
    is_part = any(map(any, touched)) and not any(map(all, touched))
    return claim if is_part else _with_around(claim, ())


def _with_around(claim: Claim, around: tuple[str, ...]) -> Claim:
    subject = claim.subject
    if subject is None or not isinstance(subject.about, Event) or subject.about.around == around:
        return claim
    return replace(claim, subject=replace(subject, about=replace(subject.about, around=around)))
