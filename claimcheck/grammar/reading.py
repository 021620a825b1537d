"""Everything that the layers below have read in one article, in one value that productions look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from claimcheck.events import EventMention, event_table
from claimcheck.events import read as read_events
from claimcheck.grammar.attribution import attributions
from claimcheck.model import Article, Attribution, Span, ValueKind, ValueMention
from claimcheck.model.making import quickly_made
from claimcheck.names import Mention, People, Vocabulary, vocabulary
from claimcheck.names import read as read_people
from claimcheck.rules.schema import Rules
from claimcheck.text import Document, Sentence, parse
from claimcheck.values import read as read_values


@quickly_made
@dataclass(frozen=True, slots=True)
class Anchor:
    """A value mention in its sentence: the sentence's number, the words that the value covers, and the sentence."""

    mention: ValueMention
    sentence: int
    first: int
    last: int
    within: Sentence


T = TypeVar("T", Anchor, EventMention, Mention)


class _Rows(NamedTuple):
    """What stands in each sentence, by its number, and the values of each kind; what has nothing is left out."""

    kinds: Mapping[ValueKind, Sequence[Anchor]]
    anchors: Mapping[int, Sequence[Anchor]]
    events: Mapping[int, Sequence[EventMention]]
    mentions: Mapping[int, Sequence[Mention]]
    attributions: Mapping[int, Attribution]


@dataclass(frozen=True, slots=True)
class Reading:
    """One article, read.

    Attributes:
        document: Its blocks, sentences and quotations.
        anchors: How much and when, in order; only what stands in sentences.
        people: Who.
        events: What happened, in order.
        rules: The rules it was read with.
        vocabulary: Their word lists as tables.
        rows: Values, events, people and the source by sentence; ask for them with the methods.
    """

    document: Document
    anchors: tuple[Anchor, ...]
    people: People
    events: tuple[EventMention, ...]
    rules: Rules
    vocabulary: Vocabulary
    rows: _Rows

    @property
    def article(self) -> Article:
        """The article."""
        return self.document.article

    def sentence(self, number: int) -> Sentence:
        """A sentence by its number."""
        return self.document.sentences[number]

    def events_in(self, number: int) -> Sequence[EventMention]:
        """The events that a sentence tells of, in order."""
        return self.rows.events.get(number, ())

    def anchors_in(self, number: int) -> Sequence[Anchor]:
        """The value mentions of a sentence, in order."""
        return self.rows.anchors.get(number, ())

    def of_kind(self, kind: ValueKind) -> Sequence[Anchor]:
        """The value mentions of one dimension, in order."""
        return self.rows.kinds.get(kind, ())

    def people_in(self, number: int) -> Sequence[Mention]:
        """The mentions of people in a sentence, in order."""
        return self.rows.mentions.get(number, ())

    def attribution_of(self, number: int) -> Attribution | None:
        """Whom a sentence gives as its source, in its own words, or ``None``."""
        return self.rows.attributions.get(number)

    def values_in(self, number: int) -> list[ValueMention]:
        """The same without the words that they cover."""
        return [anchor.mention for anchor in self.anchors_in(number)]

    def words_of(self, number: int, span: Span) -> tuple[int, int]:
        """First and after-last word of a sentence that a span covers."""
        return self.sentence(number).covered(span)


def read_article(article: Article, rules: Rules) -> Reading:
    """Read one article with all the layers below the claims."""
    document = parse(article, rules.lexicon.furniture)
    words = vocabulary(rules.lexicon)
    mentions = read_values(article.text, article.published, rules.lexicon.hedges)
    anchors = tuple([anchor for mention in mentions if (anchor := _anchor(document, mention)) is not None])
    people = read_people(document, words)
    values = [anchor.mention for anchor in anchors]
    events = read_events(document, people, values, event_table(rules.lexicon), words)
    rows = _Rows(
        _by_kind(anchors), _by_sentence(anchors), _by_sentence(events), _by_sentence(people.mentions),
        attributions(document),
    )  # fmt: skip
    return Reading(document, anchors, people, events, rules, words, rows)


def _by_sentence(found: Sequence[T]) -> dict[int, list[T]]:
    rows: dict[int, list[T]] = {}
    for one in found:
        rows.setdefault(one.sentence, []).append(one)
    return rows


def _by_kind(found: Sequence[Anchor]) -> dict[ValueKind, list[Anchor]]:
    rows: dict[ValueKind, list[Anchor]] = {}
    for one in found:
        rows.setdefault(one.mention.kind, []).append(one)
    return rows


def _anchor(document: Document, mention: ValueMention) -> Anchor | None:
    """A value in the sentence of prose that it lies in; one that runs over a line's end is none."""
    span = mention.span
    number = document.sentence_at(span.start)
    if number is None:
        return None
    sentence = document.sentences[number]
    return Anchor(mention, number, *sentence.covered(span), sentence) if span.end <= sentence.span.end else None


def anchors(reading: Reading, kinds: frozenset[ValueKind]) -> list[Anchor]:
    """The value mentions of several dimensions, each in its sentence, in order."""
    return [anchor for anchor in reading.anchors if anchor.mention.kind in kinds]
