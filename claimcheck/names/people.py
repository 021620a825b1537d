"""Reading the people of one article: candidates, roster, titles, reference, in that order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import replace as changed
from operator import attrgetter

from claimcheck.model import Entity, EntityKind, Office, Span
from claimcheck.names.holders import Holding, holdings, later_holdings
from claimcheck.names.kin import kinships
from claimcheck.names.leading import leaderships
from claimcheck.names.links import Line
from claimcheck.names.parties import party_tags
from claimcheck.names.persons import NameMention, candidates
from claimcheck.names.reference import Form, Mention, resolve
from claimcheck.names.roster import Person, Roster, roster
from claimcheck.names.titles import Title, titles
from claimcheck.names.usage import usage
from claimcheck.names.vocabulary import Vocabulary
from claimcheck.text import Document, Sentence

_span_start = attrgetter("span.start")
# Endings of titles that are said of women, or of men; "chairman" and "spokesman" are said of both.
_GENDERED = (
    ("woman", "f"), ("queen", "f"), ("princess", "f"), ("actress", "f"), ("businessman", "m"), ("congressman", "m"),
    ("councilman", "m"), ("assemblyman", "m"), ("king", "m"), ("prince", "m"),
)  # fmt: skip
_ENDINGS = tuple(ending for ending, _ in _GENDERED)


@dataclass(frozen=True, slots=True)
class People:
    """The people of one article.

    Attributes:
        entities: Each person by key, with the offices the article gives them.
        mentions: Every mention, in order of the text.
        holdings: Every title that is given to a person, and titles alone that could be led back to one.
        titles: Every title of each sentence, held by somebody or not.
        spellings: Every full name as written, with the person's key.
        others: The names that are nobody's: of organisations, places and things, as far as their capitals show them.
    """

    entities: Mapping[str, Entity]
    mentions: tuple[Mention, ...]
    holdings: tuple[Holding, ...]
    titles: tuple[tuple[Title, ...], ...]
    spellings: tuple[tuple[NameMention, str], ...]
    others: tuple[NameMention, ...] = ()

    def within(self, span: Span) -> Sequence[Mention]:
        """The mentions that begin inside a span."""
        low = bisect_left(self.mentions, span.start, key=_span_start)
        high = bisect_left(self.mentions, span.end, key=_span_start)
        return self.mentions[low:high]


def read(document: Document, vocabulary: Vocabulary) -> People:
    """The people of an article, what it says they are, and every place where it means them."""
    used = usage(document, vocabulary)
    headed = used.heads.keys()
    found = tuple(() if headed.isdisjoint(s.texts) else tuple(titles(s.words, used)) for s in document.sentences)
    runs = candidates(document, found, used)
    people = roster(runs, used)
    named = _by_sentence(people, len(document.sentences))
    held = [
        list(holdings(number, _named_line(sentence, named[number]), found[number])) if found[number] else []
        for number, sentence in enumerate(document.sentences)
    ]
    mentions = resolve(document, found, named, held, _genders(people, held, document))
    everything = [h for hs in held for h in hs]
    everything += _lone_titles(found, mentions, everything)
    lines = _mention_lines(document, mentions)
    everything += _later(lines, found, everything)
    everything += party_tags(document.text, people.named, vocabulary.states)
    everything += _kinships(document, found, people, named)
    everything += _leaderships(lines, found, vocabulary)
    everything = _scoped(sorted(everything, key=lambda h: h.span))
    full = tuple((m, key) for m, key in people.named if len(m.parts) > 1 or key == m.parts[0])
    somebody = {m.span for m, _ in people.named}
    others = tuple(m for m in runs if m.span not in somebody)
    return People(_entities(people, everything), tuple(mentions), tuple(everything), found, full, others)


def _kinships(
    document: Document,
    found: Sequence[Sequence[Title]],
    people: Roster,
    named: Sequence[Sequence[tuple[NameMention, str]]],
) -> Iterator[Holding]:
    names = {person.key: person.name for person in people.people}
    for number, sentence in enumerate(document.sentences):
        if len(named[number]) > 1:
            yield from kinships(number, _named_line(sentence, named[number]), found[number], names)


def _leaderships(
    lines: Mapping[int, Line], found: Sequence[Sequence[Title]], vocabulary: Vocabulary
) -> Iterator[Holding]:
    for number, line in lines.items():
        yield from leaderships(number, line, found[number], vocabulary.organisation_words)


def _named_line(sentence: Sentence, named: Sequence[tuple[NameMention, str]]) -> Line:
    return Line(sentence.words, sentence.lowered, {m.first: key for m, key in named}, {m.last: key for m, key in named})


def _genders(people: Roster, held: Sequence[Sequence[Holding]], document: Document) -> dict[str, str]:
    """What honorifics, words of kinship and titles ("congresswoman") tell of people, by key."""
    genders = dict(people.genders)
    for holding in (h for row in held for h in row):
        words = holding.span.of(document.text).lower().split()
        telling = (word for word in words if word.endswith(_ENDINGS))
        told = next((g for word in telling for ending, g in _GENDERED if word.endswith(ending)), "")
        if told:
            genders.setdefault(holding.person, told)
    return genders


def _later(
    lines: Mapping[int, Line], found: Sequence[Sequence[Title]], held: Sequence[Holding]
) -> list[Holding]:
    """Titles that are given to somebody by a pronoun, or with "as", once it is known who is meant."""
    taken = {h.span for h in held}
    return [
        holding
        for number, line in lines.items()
        for holding in later_holdings(number, line, [t for t in found[number] if t.span not in taken])
    ]


def _mention_lines(document: Document, mentions: Sequence[Mention]) -> dict[int, Line]:
    starts: dict[int, dict[int, str]] = {}
    ends: dict[int, dict[int, str]] = {}
    for mention in mentions:
        if mention.person is not None:
            starts.setdefault(mention.sentence, {})[mention.first] = mention.person
            ends.setdefault(mention.sentence, {})[mention.last] = mention.person
    sentences = document.sentences
    return {n: Line(sentences[n].words, sentences[n].lowered, starts[n], ends[n]) for n in starts}


def _by_sentence(people: Roster, count: int) -> list[list[tuple[NameMention, str]]]:
    rows: list[list[tuple[NameMention, str]]] = [[] for _ in range(count)]
    for mention, key in people.named:
        rows[mention.sentence].append((mention, key))
    return rows


def _lone_titles(
    found: Sequence[Sequence[Title]], mentions: Sequence[Mention], held: Sequence[Holding]
) -> list[Holding]:
    """Titles alone ("The US Secretary of State met ..."), when it is known in the article whose they are."""
    by_span = {t.span: t for ts in found for t in ts}
    taken = {h.span for h in held}
    return [
        Holding(m.person, by_span[m.span].office, m.span, m.sentence, "reference")
        for m in mentions
        if m.form is Form.TITLE and m.person is not None and m.span not in taken and not by_span[m.span].office.informal
    ]


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


def _entities(people: Roster, held: Sequence[Holding]) -> dict[str, Entity]:
    offices: dict[str, dict[Office, None]] = {}
    spellings: dict[str, set[str]] = {}
    for holding in held:
        offices.setdefault(holding.person, {}).setdefault(holding.office)
    for mention, key in people.named:
        spellings.setdefault(key, set()).add(" ".join(mention.parts))
    return {p.key: _entity(p, spellings.get(p.key, set()), offices.get(p.key, {})) for p in people.people}


def _entity(person: Person, spellings: set[str], offices: Iterable[Office]) -> Entity:
    aliases = tuple(sorted(spellings - {person.name}))
    return Entity(person.key, EntityKind.PERSON, person.name, aliases, person.surname, tuple(offices))
