"""Reading the people of one article: candidates, roster, titles, reference, in that order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import replace as changed
from operator import attrgetter

from claimcheck.model import Entity, EntityKind, Office, Span
from claimcheck.names.holders import Holding, holdings, later_holdings
from claimcheck.names.kin import KIN, kinships
from claimcheck.names.leading import LEADING, leaderships
from claimcheck.names.links import Line
from claimcheck.names.ministries import MINISTRIES, ministers
from claimcheck.names.parties import party_tags
from claimcheck.names.persons import NameMention, candidates
from claimcheck.names.reference import Form, Mention, resolve
from claimcheck.names.roster import Person, Roster, roster
from claimcheck.names.titles import Title, titles
from claimcheck.names.usage import Usage, usage
from claimcheck.names.vocabulary import Vocabulary
from claimcheck.text import Document

_PERSON = EntityKind.PERSON
_span, _span_start = attrgetter("span"), attrgetter("span.start")
# Endings of titles that are said of women, or of men; "chairman" and "spokesman" are said of both.
_GENDERED = (
    ("woman", "f"), ("queen", "f"), ("princess", "f"), ("actress", "f"), ("businessman", "m"), ("congressman", "m"),
    ("councilman", "m"), ("assemblyman", "m"), ("king", "m"), ("prince", "m"),
)  # fmt: skip
_BY_VERB = LEADING | MINISTRIES | frozenset(map(str.capitalize, MINISTRIES))
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
    found = _titles(document, used)
    people = roster(candidates(document, found, used), used)
    named = _by_sentence(people, len(document.sentences))
    held = [
        list(holdings(number, _named_line(document, number, named), titles)) if titles and named[number] else []
        for number, titles in enumerate(found)
    ]
    rows = resolve(document, found, named, held, _genders(people, held, document))
    mentions = [m for row in rows for m in row]
    everything = [h for hs in held for h in hs]
    everything += _lone_titles(found, mentions)
    free = _free(found, everything)
    lines = _mention_lines(document, rows, free, _BY_VERB & used.texts)
    everything += _later(lines, free)
    everything += party_tags(document.text, people.named, vocabulary.states)
    everything += _kinships(document, found, people, named)
    everything += _leaderships(lines, found, vocabulary)
    everything = _scoped(sorted(everything, key=_span))
    full = tuple([(m, key) for m, key in people.named if len(m.parts) > 1 or key == m.parts[0]])
    return People(_entities(people, everything), tuple(mentions), tuple(everything), found, full, people.others)


def _titles(document: Document, used: Usage) -> tuple[tuple[Title, ...], ...]:
    heads = frozenset(used.heads)
    return tuple([() if heads.isdisjoint(s.texts) else tuple(titles(s.words, used)) for s in document.sentences])


def _kinships(
    document: Document,
    found: Sequence[Sequence[Title]],
    people: Roster,
    named: Sequence[Sequence[tuple[NameMention, str]]],
) -> Iterator[Holding]:
    numbers = [n for n, row in enumerate(named) if len(row) > 1 and not KIN.isdisjoint(document.sentences[n].lowered)]
    names = {person.key: person.name for person in people.people} if numbers else {}
    for number in numbers:
        yield from kinships(number, _named_line(document, number, named), found[number], names)


def _leaderships(
    lines: Mapping[int, Line], found: Sequence[Sequence[Title]], vocabulary: Vocabulary
) -> Iterator[Holding]:
    for number, line in lines.items():
        yield from leaderships(number, line, found[number], vocabulary.organisation_words)
        yield from ministers(number, line, vocabulary)


def _named_line(document: Document, number: int, named: Sequence[Sequence[tuple[NameMention, str]]]) -> Line:
    sentence, row = document.sentences[number], named[number]
    return Line(sentence.words, sentence.lowered, {m.first: key for m, key in row}, {m.last: key for m, key in row})


def _genders(people: Roster, held: Sequence[Sequence[Holding]], document: Document) -> dict[str, str]:
    """What honorifics, words of kinship and titles ("congresswoman") tell of people, by key."""
    genders = dict(people.genders)
    for holding in (h for row in held for h in row):
        if holding.person not in genders and (told := _gender_of(holding.span.of(document.text))):
            genders[holding.person] = told
    return genders


def _gender_of(title: str) -> str:
    """What the first word of a title with such an ending tells: "f", "m", or ""."""
    for word in title.lower().split():
        if word.endswith(_ENDINGS):
            return next(gender for ending, gender in _GENDERED if word.endswith(ending))
    return ""


def _free(found: Sequence[Sequence[Title]], held: Sequence[Holding]) -> list[Sequence[Title]]:
    """The titles of each sentence that are still nobody's."""
    taken = {h.span for h in held}
    return [[t for t in titles if t.span not in taken] if titles else titles for titles in found]


def _later(lines: Mapping[int, Line], free: Sequence[Sequence[Title]]) -> Iterator[Holding]:
    """Titles that are given to somebody by a pronoun, or with "as", once it is known who is meant."""
    for number, line in lines.items():
        if free[number]:
            yield from later_holdings(number, line, free[number])


def _mention_lines(
    document: Document, rows: Sequence[Sequence[Mention]], free: Sequence[Sequence[Title]], leading: frozenset[str]
) -> dict[int, Line]:
    """The sentences with somebody in them and what may be given to them: a title, a verb of leading, a ministry."""
    lines = {}
    for number, sentence in enumerate(document.sentences):
        if rows[number] and (free[number] or not leading.isdisjoint(sentence.texts)):
            starts: dict[int, str] = {}
            ends: dict[int, str] = {}
            for mention in rows[number]:
                if mention.person is not None:
                    starts[mention.first] = ends[mention.last] = mention.person
            lines[number] = Line(sentence.words, sentence.lowered, starts, ends)
    return lines


def _by_sentence(people: Roster, count: int) -> list[list[tuple[NameMention, str]]]:
    rows: list[list[tuple[NameMention, str]]] = [[] for _ in range(count)]
    for mention, key in people.named:
        rows[mention.sentence].append((mention, key))
    return rows


def _lone_titles(found: Sequence[Sequence[Title]], mentions: Sequence[Mention]) -> list[Holding]:
    """Titles alone ("The US Secretary of State met ..."), when it is known in the article whose they are."""
    meant = [(m, m.person) for m in mentions if m.form is Form.TITLE and m.person is not None]
    offices = {t.span: t.office for ts in found for t in ts} if meant else {}
    return [
        Holding(person, offices[m.span], m.span, m.sentence, "reference")
        for m, person in meant
        if not offices[m.span].informal
    ]


def _scoped(held: Sequence[Holding]) -> list[Holding]:
    """An office without a country takes the one that the article gives the same person's same office elsewhere."""
    known: dict[tuple[str, str], set[str]] = {}
    for holding in held:
        if holding.office.scope:
            known.setdefault((holding.person, holding.office.role), set()).add(holding.office.scope)
    return [_with_known_scope(h, known) if h.office.listed and not h.office.scope else h for h in held]


def _with_known_scope(holding: Holding, known: Mapping[tuple[str, str], set[str]]) -> Holding:
    scopes = known.get((holding.person, holding.office.role), ())
    if len(scopes) != 1:
        return holding
    scope = next(iter(scopes))
    return changed(holding, office=changed(holding.office, scope=scope, shown=f"{holding.office.shown} ({scope})"))


def _entities(people: Roster, held: Sequence[Holding]) -> dict[str, Entity]:
    offices: dict[str, dict[Office, None]] = {}
    for holding in held:
        offices.setdefault(holding.person, {}).setdefault(holding.office)
    full = {person.key: person.parts for person in people.people}
    aliases: dict[str, set[str]] = {}
    for mention, key in people.named:
        if mention.parts != full[key]:
            aliases.setdefault(key, set()).add(" ".join(mention.parts))
    return {p.key: _entity(p, aliases.get(p.key, ()), offices.get(p.key, ())) for p in people.people}


def _entity(person: Person, aliases: Iterable[str], offices: Iterable[Office]) -> Entity:
    return Entity(person.key, _PERSON, person.name, tuple(sorted(aliases)), person.surname, tuple(offices))
