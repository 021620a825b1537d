"""Reading the people of one article: candidates, roster, titles, reference, in that order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import replace as changed

from claimcheck.model import Entity, EntityKind, Office, Span
from claimcheck.names.holders import Holding, holdings
from claimcheck.names.offices import Title, titles
from claimcheck.names.persons import NameMention, candidates
from claimcheck.names.reference import Form, Mention, resolve
from claimcheck.names.roster import Roster, roster
from claimcheck.names.vocabulary import Vocabulary
from claimcheck.text import Document


@dataclass(frozen=True, slots=True)
class People:
    """The people of one article.

    Attributes:
        entities: Each person by key, with the offices the article gives them.
        mentions: Every mention, in order of the text.
        holdings: Every title that is given to a person, and titles alone that could be led back to one.
        titles: Every title of each sentence, held by somebody or not.
        spellings: Every full name as written, with the person's key.
    """

    entities: Mapping[str, Entity]
    mentions: tuple[Mention, ...]
    holdings: tuple[Holding, ...]
    titles: tuple[tuple[Title, ...], ...]
    spellings: tuple[tuple[NameMention, str], ...]

    def within(self, span: Span) -> Sequence[Mention]:
        """The mentions that begin inside a span."""
        low = bisect_left(self.mentions, span.start, key=lambda m: m.span.start)
        high = bisect_left(self.mentions, span.end, key=lambda m: m.span.start)
        return self.mentions[low:high]


def read(document: Document, vocabulary: Vocabulary) -> People:
    """The people of an article, what it says they are, and every place where it means them."""
    found = tuple(tuple(titles(s.words, vocabulary)) for s in document.sentences)
    people = roster(candidates(document, found, vocabulary), vocabulary)
    named = _by_sentence(people, len(document.sentences))
    held = [
        list(holdings(number, sentence, found[number], named[number]))
        for number, sentence in enumerate(document.sentences)
    ]
    mentions = resolve(document, found, named, held)
    everything = _with_lone_titles(found, mentions, [h for hs in held for h in hs])
    everything = _scoped(everything)
    entities = {p.key: _entity(p.key, people, everything) for p in people.people}
    full = tuple((m, key) for m, key in people.named if len(m.parts) > 1)
    return People(entities, tuple(mentions), tuple(everything), found, full)


def _by_sentence(people: Roster, count: int) -> list[list[tuple[NameMention, str]]]:
    rows: list[list[tuple[NameMention, str]]] = [[] for _ in range(count)]
    for mention, key in people.named:
        rows[mention.sentence].append((mention, key))
    return rows


def _with_lone_titles(found: Sequence[Sequence[Title]], mentions: Sequence[Mention], held: list[Holding]) -> list[Holding]:
    """ "The US Secretary of State met ...": a listed office alone, when it is known in the article whose it is."""
    by_span = {t.span: t for ts in found for t in ts}
    lone = [
        Holding(m.person, by_span[m.span].office, m.span, m.sentence, "reference")
        for m in mentions
        if m.form is Form.TITLE and m.person is not None and by_span[m.span].office.listed
    ]
    return sorted([*held, *lone], key=lambda h: h.span)


def _scoped(held: Sequence[Holding]) -> list[Holding]:
    """An office without a country takes the one that the article gives the same person's same office elsewhere."""
    known: dict[tuple[str, str], set[str]] = {}
    for holding in held:
        if holding.office.scope:
            known.setdefault((holding.person, holding.office.role), set()).add(holding.office.scope)
    return [_with_known_scope(holding, known.get((holding.person, holding.office.role), set())) for holding in held]


def _with_known_scope(holding: Holding, scopes: set[str]) -> Holding:
    if holding.office.scope or len(scopes) != 1 or not holding.office.listed:
        return holding
    scope = next(iter(scopes))
    return changed(holding, office=changed(holding.office, scope=scope, shown=f"{holding.office.shown} ({scope})"))


def _entity(key: str, people: Roster, held: Sequence[Holding]) -> Entity:
    person = next(p for p in people.people if p.key == key)
    offices = dict.fromkeys(h.office for h in held if h.person == key)
    spellings = sorted({" ".join(m.parts) for m, k in people.named if k == key} - {person.name})
    return Entity(key, EntityKind.PERSON, person.name, tuple(spellings), person.surname, tuple(offices))


__all__ = ["Office", "People", "read"]
