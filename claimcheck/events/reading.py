"""Reading events: the words that tell of them, then who, where and when."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.events.clauses import clause
from claimcheck.events.participants import Setting, has_company, is_of_group, mutual, opening_pair, single
from claimcheck.events.table import EventTable
from claimcheck.model import Event, Interval, Span, ValueKind, ValueMention
from claimcheck.names import People, PlaceForm, Vocabulary
from claimcheck.text import Document, Sentence
from claimcheck.text.words import Word, word_set

_DATE = ValueKind.DATE
_POINTING = word_set("the this that these those both two their such")
_PHRASE_ENDS = word_set("of in on at to for from by with about as and or")
_BEFORE_VERB = word_set("to will would can could may might must should he she they we i who not")
_BE = word_set("was is were are been be")
_LOOK_BACK = 3
_PAIR_BACK = 2  # sentences
_NOUN_PHRASE = 4  # words
_TOWARDS = frozenset({"to", "in", "at", "visited", "visit", "visiting", "visits"})


@dataclass(frozen=True, slots=True)
class EventMention:
    """The words of an event in a sentence.

    Attributes:
        event: The event as this sentence (or, for "the meeting", the one it points back to) tells it.
        span: Its word.
        sentence: The number of the sentence.
        index: Index of its word in the sentence.
        low: First word of its clause.
        high: After the last word of its clause.
        verb: Whether the word is a verb.
    """

    event: Event
    span: Span
    sentence: int
    index: int
    low: int
    high: int
    verb: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """What the layers below have read: people, placed dates in order, the words of events, the word lists."""

    people: People
    dates: Sequence[ValueMention]
    table: EventTable
    vocabulary: Vocabulary


def read(
    document: Document, people: People, values: Sequence[ValueMention], table: EventTable, vocabulary: Vocabulary
) -> tuple[EventMention, ...]:
    """The events of an article in order."""
    dates = [v for v in values if v.kind is _DATE and v.interval is not None and _is_point(v)]
    known = _Known(people, dates, table, vocabulary)
    found: list[EventMention] = []
    for number, sentence in enumerate(document.sentences):
        if table.words.isdisjoint(sentence.lowered):
            continue  # most sentences
        for mention in _in_sentence(number, sentence, known):
            led = _led_back(mention, found, sentence, table)
            found.append(led if led.event.participants else _of_pair(led, document, known))
    return tuple(m for m in found if m.event.participants or not m.verb or _has_place_alone(m, table))


def _of_pair(mention: EventMention, document: Document, known: _Known) -> EventMention:
    """“A and B signed it. Their talks lasted …”, “The two talked …”: a meeting of the two who acted together before."""
    words = document.sentences[mention.sentence].words
    theirs = "their" in [word.lower for word in words[max(0, mention.index - _NOUN_PHRASE) : mention.index]]
    if mention.event.type not in known.table.mutual or not (mention.verb or theirs):
        return mention
    for number in range(mention.sentence - 1, max(-1, mention.sentence - 1 - _PAIR_BACK), -1):
        sentence = document.sentences[number]
        people = known.people.within(sentence.span)
        if people:
            keys = opening_pair(sentence.words, people, _titled(known.people, number))
            entities = tuple(known.people.entities[key] for key in keys)
            return replace(mention, event=replace(mention.event, participants=entities)) if keys else mention
    return mention


def _titled(people: People, number: int) -> frozenset[int]:
    """The indexes of the words of a sentence that are part of a title."""
    return frozenset(i for t in people.titles[number] for i in range(t.first, t.last))


def _has_place_alone(mention: EventMention, table: EventTable) -> bool:
    """Whether an event of nobody by name is told apart by its place: a visit, but not a meeting."""
    return bool(mention.event.places) and mention.event.type not in table.mutual


def _is_point(mention: ValueMention) -> bool:
    """Whether a date tells a day or a month, not how far back a stretch goes ("over the past two years")."""
    return mention.timex is not None and mention.timex.type == "DATE"


def _in_sentence(number: int, sentence: Sentence, known: _Known) -> Iterator[EventMention]:
    words = sentence.words
    triggers = list(_triggers(words, known.table))
    if not triggers:
        return
    mentioned = known.people.within(sentence.span)
    titled = _titled(known.people, number)
    for index, kind, verb in triggers:
        low, high = clause(sentence, index)
        setting = Setting(words, index, low, high, mentioned, titled, verb)
        needs_two = kind in known.table.mutual
        keys = mutual(setting) if needs_two else single(setting)
        if verb and needs_two and len(keys) < 2 and not (has_company(setting) if keys else is_of_group(setting)):
            continue
        event = Event(
            kind,
            tuple(known.people.entities[key] for key in keys),
            _places(words, index, high, known.vocabulary),
            _when(words, low, high, known.dates),
        )
        yield EventMention(event, Span(words[index].start, words[index].end), number, index, low, high, verb)


def _triggers(words: Sequence[Word], table: EventTable) -> Iterator[tuple[int, str, bool]]:
    for index, word in enumerate(words):
        lower = word.lower
        if lower not in table.words:
            continue
        kind, verb = table.nouns.get(lower), table.verbs.get(lower)
        before = words[index - 1].lower if index else ""
        if (before, lower) in table.excluded:
            continue
        if verb is not None and (kind is None or _is_verb_here(before, words, index)):
            yield index, verb, True
        elif kind is not None:
            yield index, kind, False


def _is_verb_here(before: str, words: Sequence[Word], index: int) -> bool:
    """“To talk”, “will visit”, “was meeting”, “they meet”: the word before tells a verb from a noun."""
    return before in _BEFORE_VERB or (before in _BE and words[index].lower.endswith("ing"))


def _places(words: Sequence[Word], index: int, high: int, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The known places that the event is said to be in or go to, as countries."""
    found = []
    for at in range(index + 1, min(high, index + 12)):
        before = words[at - 1].lower
        if before == "the" and at >= 2:
            before = words[at - 2].lower
        if before in _TOWARDS and (hit := vocabulary.place_at(words, at)) and hit.form is not PlaceForm.ADJECTIVE:
            found.append(hit.name)
    return tuple(dict.fromkeys(found))


def _when(words: Sequence[Word], low: int, high: int, dates: Sequence[ValueMention]) -> Interval | None:
    begin, end = words[low].start, words[high - 1].end
    first = bisect_left(dates, begin, key=lambda d: d.span.start)
    last = bisect_left(dates, end, key=lambda d: d.span.start)
    inside = [d.interval for d in dates[first:last]]
    return inside[0] if len(inside) == 1 else None


def _led_back(
    mention: EventMention, earlier: Sequence[EventMention], sentence: Sentence, table: EventTable
) -> EventMention:
    """“The two meetings”, “the trip”, “they talked”: an event without people may be the last one told of."""
    needed = 2 if mention.event.type in table.mutual else 1
    if mention.event.participants or not (_points_back(mention, sentence) or (mention.verb and needed > 1)):
        return mention
    for other in reversed(earlier):
        if mention.sentence - other.sentence > (1 if mention.verb else _LOOK_BACK):
            break
        same = other.event.type == mention.event.type and len(other.event.participants) >= needed
        if same and not (mention.event.places and other.event.places and mention.event.places != other.event.places):
            when = mention.event.when or other.event.when
            event = Event(
                mention.event.type, other.event.participants, mention.event.places or other.event.places, when
            )
            return EventMention(
                event, mention.span, mention.sentence, mention.index, mention.low, mention.high, mention.verb
            )
    return mention


def _points_back(mention: EventMention, sentence: Sentence) -> bool:
    """Whether a pointing word opens the noun's phrase: "the two long meetings", not "the results of negotiations"."""
    if mention.index == 0:
        return True
    for at in range(mention.index - 1, max(-1, mention.index - 5), -1):
        lower = sentence.words[at].lower
        if lower in _POINTING:
            return True
        if lower in _PHRASE_ENDS or not lower[0].isalpha():
            return False
    return False
