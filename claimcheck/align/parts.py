"""Which figures of a story are of one of its places, and which of the whole: a toll in Kenya is no toll of two attacks.

A place is a part of the story where one article tells two figures of one sort of different places, or one figure of
several. Elsewhere the place that an article names is simply where the story plays. So is a site ("killed 12 people in a
mall") that most articles speak of, unless one of them tells a figure of it and another one of elsewhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from claimcheck.grammar.firsts import of_story
from claimcheck.grammar.whereabouts import NESTED
from claimcheck.model import Claim, Event

_Places = frozenset[str]


def with_parts(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, the places of what the story is about kept only where they make a part of it.

    "Nairobi", "Kenya" and "Nairobi, Kenya" are one place where an article of the story sets the one in the other.
    """
    homes = _homes(sorted({spot for claim in claims for spot in _around(claim)}))
    at_scene = _plays_in_one_site(claims) and not _tells_sites_apart(claims)
    placed = [_at_home(claim, homes) for claim in (map(_at_scene, claims) if at_scene else claims)]
    tellings = list(_tellings(placed))
    return [claim if _is_part(_around(claim), tellings) else _with_around(claim, ()) for claim in placed]


def _plays_in_one_site(claims: Sequence[Claim]) -> bool:
    """Whether all figures of sites are of one, and most articles have the word for it."""
    sites = {event.places for claim in claims if (event := _event(claim)) is not None and event.places}
    if len(sites) != 1:
        return False
    word = next(iter(sites))[0]
    saying = {claim.source for claim in claims if word in claim.context}
    return 2 * len(saying) > len({claim.source for claim in claims})


def _event(claim: Claim) -> Event | None:
    """What a figure that grows is told of: the story, or a site of it."""
    about = claim.subject.about if claim.subject else None
    return about if claim.cumulative and of_story(claim) and isinstance(about, Event) else None


def _tells_sites_apart(claims: Sequence[Claim]) -> bool:
    """Whether an article has two figures of one sort, one of a site and another of elsewhere, or of the whole."""
    told: dict[tuple[str, str], dict[tuple[str, ...], set[str]]] = defaultdict(lambda: defaultdict(set))
    for claim in claims:
        if (event := _event(claim)) is not None:
            told[claim.source, claim.attribute][event.places].add(claim.value.shown)
    return any(len(sites) > 1 and len(set().union(*sites.values())) > 1 for sites in told.values())


def _at_scene(claim: Claim) -> Claim:
    """A figure of the story's one site as one of the story."""
    event, subject = _event(claim), claim.subject
    if event is None or subject is None:
        return claim
    return replace(claim, subject=replace(subject, about=replace(event, places=())))


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


@dataclass(frozen=True, slots=True)
class _Telling:
    """The different places that one article tells figures of one sort of, and by place the numbers of those with it."""

    places: tuple[_Places, ...]
    with_place: Mapping[str, frozenset[int]]

    def touching(self, around: _Places) -> frozenset[int]:
        """The numbers of the places that share one with these."""
        return frozenset().union(*(self.with_place.get(place, frozenset()) for place in around))


def _tellings(claims: Sequence[Claim]) -> Iterator[_Telling]:
    """Where one article tells several places apart; a figure of two places together does so too."""
    told: dict[tuple[str, str], set[_Places]] = defaultdict(set)
    for claim in claims:
        if around := _around(claim):
            told[claim.source, claim.attribute].add(around)
    several = {around for places in told.values() for around in places if len(around) > 1}
    for group in (*told.values(), *({frozenset({place}) for place in around} for around in several)):
        ordered = tuple(sorted(group, key=sorted))
        where: dict[str, set[int]] = defaultdict(set)
        for number, places in enumerate(ordered):
            for place in places:
                where[place].add(number)
        yield _Telling(ordered, {place: frozenset(numbers) for place, numbers in where.items()})


def _is_part(around: _Places, tellings: Sequence[_Telling]) -> bool:
    """A figure of one of several places is of a part; one of two that an article tells apart is of the whole."""
    part = False
    for telling in tellings:
        touched = telling.touching(around)
        beside = [telling.touching(telling.places[number]) for number in touched]
        if any(touched - near for near in beside):
            return False
        part = part or any(len(near) < len(telling.places) for near in beside)
    return part


def _around(claim: Claim) -> _Places:
    about = claim.subject.about if claim.subject else None
    return frozenset(about.around) if isinstance(about, Event) else frozenset()


def _with_around(claim: Claim, around: tuple[str, ...]) -> Claim:
    subject = claim.subject
    if subject is None or not isinstance(subject.about, Event) or subject.about.around == around:
        return claim
    return replace(claim, subject=replace(subject, about=replace(subject.about, around=around)))
