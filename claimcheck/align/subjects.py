"""From an article's own subjects to the story's: people joined, events matched by type and participants."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimcheck.align.ages import by_age
from claimcheck.align.entities import Joined
from claimcheck.align.organisations import with_long_forms
from claimcheck.align.parts import with_parts
from claimcheck.grammar import label_of
from claimcheck.grammar.claim_type import STORY
from claimcheck.model import Claim, Entity, Event, Office, Subject

_Participants = frozenset[str]


def resolve(story: str, claims: Sequence[Claim], joined: Joined, label: str = "the story") -> tuple[Claim, ...]:
    """The claims of one story with the subjects that they are compared under.

    An event that names one of its two participants is taken for the only event of that type in the story with that
    person; where there are several ("event-ambiguous"), or nobody and no place is named ("event-unnamed"), the claim
    stays without a subject.
    """
    placed = by_age(with_parts([_with_people(claim, joined) for claim in with_long_forms(claims)]))
    known = _known_events(placed)
    scopes = _known_scopes(placed)
    return tuple(_settled(story, claim, known, scopes, label) for claim in placed)


def _with_people(claim: Claim, joined: Joined) -> Claim:
    subject = claim.subject
    if subject is None:
        return claim
    about = subject.about
    if isinstance(about, Entity):
        about = joined.of(claim.source, about)
    elif isinstance(about, Event):
        people = {p.id: p for p in (joined.of(claim.source, e) for e in about.participants)}
        about = replace(about, participants=tuple(people[key] for key in sorted(people)))
    return replace(claim, subject=Subject("", label_of(about), about))


def _known_events(claims: Sequence[Claim]) -> Mapping[str, Mapping[_Participants, tuple[Entity, ...]]]:
    """The sets of participants that each type of event has in the story."""
    known: dict[str, dict[_Participants, tuple[Entity, ...]]] = defaultdict(dict)
    for claim in claims:
        about = claim.subject.about if claim.subject else None
        if isinstance(about, Event) and about.participants:
            known[about.type][frozenset(p.id for p in about.participants)] = about.participants
    return known


def _known_scopes(claims: Sequence[Claim]) -> Mapping[tuple[str, str], set[str]]:
    """The countries or organisations that the story gives to a person's office."""
    known: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in claims:
        if isinstance(claim.value, Office) and claim.value.scope and claim.subject:
            known[_person(claim), claim.value.role].add(claim.value.scope)
    return known


def _person(claim: Claim) -> str:
    about = claim.subject.about if claim.subject else None
    return about.id if isinstance(about, Entity) else ""


def _settled(
    story: str,
    claim: Claim,
    known: Mapping[str, Mapping[_Participants, tuple[Entity, ...]]],
    scopes: Mapping[tuple[str, str], set[str]],
    label: str,
) -> Claim:
    if claim.subject is None:
        return claim
    about = claim.subject.about
    if isinstance(about, Event):
        event = _whole(about, known.get(about.type, {}))
        if event is None:
            return replace(claim, subject=None, unresolved="event-ambiguous" if about.participants else "event-unnamed")
        return replace(claim, subject=Subject(_event_id(story, event), _label(event, label), event))
    if isinstance(about, Entity):
        claim = replace(claim, subject=Subject(about.id, about.name, about))
        return (
            _with_scope(claim, scopes.get((about.id, claim.value.role), set()))
            if isinstance(claim.value, Office)
            else claim
        )
    return claim


def _whole(event: Event, known: Mapping[_Participants, tuple[Entity, ...]]) -> Event | None:
    """The event with all its participants, or ``None`` when it could be several."""
    if event.type == STORY:
        return event
    if len(event.participants) != 1:
        return event if event.participants or event.places else None
    own = frozenset(p.id for p in event.participants)
    larger = [people for people in known if own < people]
    if not larger:
        return event
    size = min(len(people) for people in larger)
    fits = [people for people in larger if len(people) == size]
    return replace(event, participants=known[fits[0]]) if len(fits) == 1 else None


def _label(event: Event, story: str) -> str:
    """What the story is about goes by the story's own label."""
    if event.type != STORY:
        return label_of(event)
    where = ", ".join(event.around or event.places)
    return f"{story} ({where})" if where else story


def _event_id(story: str, event: Event) -> str:
    people = "+".join(p.id.rpartition(":")[2] for p in event.participants)
    if event.type == STORY:
        return ":".join((story, *(event.around or event.places)))  # one place may be told by two sites
    places = "" if people else "@" + "+".join(event.places)
    return f"{story}:{event.type}:{people}{places}"


def _with_scope(claim: Claim, scopes: set[str]) -> Claim:
    office = claim.value
    if not isinstance(office, Office) or office.scope or len(scopes) != 1 or not office.listed:
        return claim
    scope = next(iter(scopes))
    return replace(claim, value=replace(office, scope=scope, shown=f"{office.shown} ({scope})"))
