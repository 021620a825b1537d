"""Everything that the layers below have read in one article, in one value that productions look at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from claimcheck.events import EventMention, event_table
from claimcheck.events import read as read_events
from claimcheck.model import Article, Span, ValueMention
from claimcheck.names import People, Vocabulary, vocabulary
from claimcheck.names import read as read_people
from claimcheck.rules.schema import Rules
from claimcheck.text import Document, Sentence, parse
from claimcheck.values import read as read_values

_start, _span_start, _sentence_of = attrgetter("start"), attrgetter("span.start"), attrgetter("sentence")


@dataclass(frozen=True, slots=True)
class Reading:
    """One article, read.

    Attributes:
        document: Its blocks, sentences and quotations.
        values: How much and when, in order; only those that stand in sentences.
        people: Who.
        events: What happened, in order.
        rules: The rules it was read with.
        vocabulary: Their word lists as tables.
    """

    document: Document
    values: tuple[ValueMention, ...]
    people: People
    events: tuple[EventMention, ...]
    rules: Rules
    vocabulary: Vocabulary

    @property
    def article(self) -> Article:
        """The article."""
        return self.document.article

    def sentence(self, number: int) -> Sentence:
        """A sentence by its number."""
        return self.document.sentences[number]

    def events_in(self, number: int) -> Sequence[EventMention]:
        """The events that a sentence tells of, in order."""
        low = bisect_left(self.events, number, key=_sentence_of)
        high = bisect_left(self.events, number + 1, key=_sentence_of)
        return self.events[low:high]

    def values_in(self, number: int) -> Sequence[ValueMention]:
        """The value mentions that begin in a sentence, in order."""
        span = self.sentence(number).span
        low = bisect_left(self.values, span.start, key=_span_start)
        high = bisect_left(self.values, span.end, key=_span_start)
        return self.values[low:high]

    def words_of(self, number: int, span: Span) -> tuple[int, int]:
        """First and after-last word of a sentence that a span covers."""
        words = self.sentence(number).words
        low = bisect_left(words, span.start, key=_start)
        high = bisect_left(words, span.end, key=_start)
        if low and words[low - 1].end > span.start:
            low -= 1
        return low, high


def read_article(article: Article, rules: Rules) -> Reading:
    """Read one article with all the layers below the claims."""
    document = parse(article, rules.lexicon.furniture)
    words = vocabulary(rules.lexicon)
    mentions = read_values(article.text, article.published, rules.lexicon.hedges)
    values = tuple(m for m in mentions if _in_one_sentence(document, m.span))
    people = read_people(document, words)
    events = read_events(document, people, values, event_table(rules.lexicon), words)
    return Reading(document, values, people, events, rules, words)


def _in_one_sentence(document: Document, span: Span) -> bool:
    """Whether a span lies inside one sentence of prose: a value that runs over a line's end is none."""
    number = document.sentence_at(span.start)
    return number is not None and document.sentences[number].span.contains(span)
