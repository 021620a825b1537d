"""A finding as the page shows it: what is disputed, its positions side by side with the words of their sources, why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from claimcheck.model import Article, Claim, Position
from claimcheck.report.assertions import topic
from claimcheck.report.formats.html.links import Entry, Links
from claimcheck.report.passages import Passage, passages
from claimcheck.report.wording import origin, reservation
from claimcheck.rules.schema import Rules

_QUOTED = 6  # sources of a position whose words are shown; the rest are named


class State(StrEnum):
    """Whether a finding counts."""

    OPEN = "open"
    NEW = "new"  # open, and no baseline accepts it
    ACCEPTED = "accepted"
    JUDGED = "judged"

    @property
    def counts(self) -> bool:
        """Whether an editor has still to look at it."""
        return self in (State.OPEN, State.NEW)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words, and the place that they link to; "" for none."""

    text: str
    to: str = ""


@dataclass(frozen=True, slots=True)
class Witness:
    """A source with what it says in support of a position.

    Attributes:
        source: Its name, which links to its text.
        origin: Who published it and when, "" when neither is known.
        reservation: What keeps it from being its own plain word, else "".
        passage: The first sentence, for where it was cut.
        phrases: The passage; the claim's words link to their place in the full text.
        again: The same said in further sentences.
    """

    source: Phrase
    origin: str
    reservation: str
    passage: Passage
    phrases: tuple[Phrase, ...]
    again: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """A position.

    Attributes:
        value: What is stated.
        support: How many state it; "" for reference knowledge, which no source states.
        witnesses: The first of its sources with their words.
        others: The rest, by name; each links to the claim's words.
    """

    value: str
    support: str
    witnesses: tuple[Witness, ...]
    others: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A finding.

    Attributes:
        entry: The finding in its place.
        subject: What it is about.
        message: What is wrong, without the subject, which stands above it.
        rule: What its rule is for, "" when the rules are not at hand.
        state: Whether it counts.
        reason: Why a baseline accepts it; "" where none does.
        sides: Its positions.
        sources: The places of its sources.
    """

    entry: Entry
    subject: str
    message: str
    rule: str
    state: State
    reason: str
    sides: tuple[Side, ...]
    sources: tuple[str, ...]


def card(entry: Entry, links: Links, accepted: Mapping[str, str] | None, rules: Rules | None) -> Card:
    """What the page shows of a finding."""
    finding = entry.finding
    rule = rules.rules.get(finding.rule) if rules else None
    sources = dict.fromkeys(links.sources[source] for position in finding.positions for source in position.sources)
    return Card(
        entry=entry,
        subject=topic(finding.subject, (claim for position in finding.positions for claim in position.claims)),
        message=_without(finding.subject, finding.message),
        rule=rule.why if rule else "",
        state=_state(entry, accepted),
        reason=(accepted or {}).get(finding.fingerprint, ""),
        sides=tuple(_side(position, links) for position in finding.positions),
        sources=tuple(sources),
    )


def _state(entry: Entry, accepted: Mapping[str, str] | None) -> State:
    if entry.judged is not None:
        return State.JUDGED
    if accepted is None:
        return State.OPEN
    return State.ACCEPTED if entry.finding.fingerprint in accepted else State.NEW


def _without(subject: str, message: str) -> str:
    """The message without the subject before its colon, with a capital letter."""
    told = message.removeprefix(f"{subject}: ")
    return told[:1].upper() + told[1:]


def _side(position: Position, links: Links) -> Side:
    claims = {source: [c for c in position.claims if c.source == source] for source in position.sources}
    first, rest = position.sources[:_QUOTED], position.sources[_QUOTED:]
    return Side(
        value=position.value,
        support=position.support if claims else "",
        witnesses=tuple(_witness(links.articles[source], claims[source], links) for source in first),
        others=tuple(Phrase(source, links.to_words(claims[source][0])) for source in rest),
    )


def _witness(article: Article, claims: Sequence[Claim], links: Links) -> Witness:
    first, *others = passages(article.text, claims)
    begins = {claim.span.start: links.to_words(claim) for claim in reversed(claims)}
    return Witness(
        source=Phrase(article.id, links.sources[article.id]),
        origin=origin(article),
        reservation=reservation(claims[0]),
        passage=first,
        phrases=tuple(_phrases(first, begins)),
        again=tuple(phrase for passage in others for phrase in _phrases(passage, begins) if phrase.to),
    )


def _phrases(passage: Passage, begins: Mapping[int, str]) -> Iterator[Phrase]:
    """The runs of a passage; what is marked begins with a claim, and links to its words."""
    at = passage.start
    for piece in passage.pieces:
        yield Phrase(piece.text, begins[at] if piece.marked else "")
        at += len(piece.text)
