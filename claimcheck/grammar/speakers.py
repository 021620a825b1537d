"""Who says what stands in quotation marks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from claimcheck.grammar.reading import Reading
from claimcheck.model import Span
from claimcheck.names import Form, Mention, Vocabulary
from claimcheck.text import Quotation, Sentence
from claimcheck.text.inflection import is_past
from claimcheck.text.words import Word, word_set

_CLAUSE_OPENERS = word_set("while as and but because when in on at after before that which")
_ADVERBS = word_set("then later also now once again has had is was be been to")
_NO_SPEAKERS = _ADVERBS | _CLAUSE_OPENERS
_OPENING = 30  # characters: "The striker’s manager Ann Roe"
_CUES = frozenset({"according", "urging", "saying", "telling"})
DASHES = (" – ", " — ")
_start = attrgetter("start")


def speakers(reading: Reading) -> Iterator[tuple[Quotation, str | None, str]]:
    """Each quotation with the key of the person who says it (``None`` when that could not be told) and the cue.

    The speaker stands right before the marks ("Wang said: “…”"), right after them ("…, ” Wang said"), or, in a run of
    quotations, is the speaker of the one before in the same paragraph.
    """
    previous: tuple[int, str | None] = (-2, None)  # no paragraph lies right after it
    for quotation in reading.document.quotations:
        number = reading.document.sentence_at(quotation.span.start)
        if number is None:
            continue
        person, cue = _speaker(reading, quotation, number)
        paragraph = reading.sentence(number).paragraph
        if (
            person is None
            and not cue
            and previous[0] in {paragraph, paragraph - 1}
            and _opens_sentence(reading, quotation, number)
        ):
            person, cue = previous[1], "continued"
        if person is not None:
            previous = (paragraph, person)
        yield quotation, person, cue


def _opens_sentence(reading: Reading, quotation: Quotation, number: int) -> bool:
    return quotation.outer.start - reading.sentence(number).span.start <= 1


def _speaker(reading: Reading, quotation: Quotation, number: int) -> tuple[str | None, str]:
    last = reading.document.sentence_at(max(quotation.outer.end - 1, quotation.span.start))
    last = number if last is None else last
    inner = _inside(reading, quotation)
    if inner is not None:
        return inner
    after = _saying(reading, last, Span(quotation.outer.end, reading.sentence(last).span.end))
    if after is not None and after[0] is not None and _near(reading, quotation.outer.end, last):
        return after
    before = _saying(reading, number, Span(reading.sentence(number).span.start, quotation.outer.start))
    if before is not None:
        return before
    return after if after is not None else (None, "")


def _near(reading: Reading, offset: int, number: int) -> bool:
    """Whether a saying after the marks begins at once: not with another clause ("… while the mayor said")."""
    words = reading.sentence(number).words
    following = (w.lower for w in words[bisect_left(words, offset, key=_start) :] if w.text[0].isalpha())
    return next(following, "") not in _CLAUSE_OPENERS


def _inside(reading: Reading, quotation: Quotation) -> tuple[str | None, str] | None:
    """““On this issue – he said – there is no room””: a saying between dashes inside the marks."""
    text = reading.document.text
    start, end = quotation.span
    for dash in DASHES:
        first = text.find(dash, start, end)
        second = text.find(dash, first + len(dash), end) if first >= 0 else -1
        if second < 0:
            continue
        number = reading.document.sentence_at(first)
        if number is not None and (said := _saying(reading, number, Span(first + 2, second))) is not None:
            return _carried(reading, number, said)
    return None


def _carried(reading: Reading, number: int, said: tuple[str | None, str]) -> tuple[str | None, str]:
    """A pronoun inside the marks means the subject before them, which the layer of names leaves open."""
    if said[0] is not None:
        return said
    for back in range(number - 1, max(-1, number - 3), -1):
        saying = _saying(reading, back, reading.sentence(back).span)
        if saying is not None and saying[0] is not None:
            return saying
    return said


def _saying(reading: Reading, number: int, where: Span) -> tuple[str | None, str] | None:
    """The person and the cue of the saying in a stretch of a sentence, or ``None`` when nobody says anything there."""
    sentence, cues = reading.sentence(number), _cues(reading.vocabulary)
    if where.start >= where.end or (cues.isdisjoint(sentence.lowered) and ":" not in sentence.texts):
        return None
    words = _words_within(sentence, where)
    cue = next((w for w in words if w.lower in cues), None)
    if cue is None:
        return _labelled(reading, words, where)
    people = [m for m in reading.people.within(where) if not _is_owner(reading, m)]
    before = [m for m in people if m.span.end <= cue.start and not _is_inside_another(reading, m)]
    after = [m for m in people if m.span.start > cue.start]
    if cue.lower == "according":
        chosen = after[0] if after else None
    elif before:
        chosen = before[0] if len(before) == 1 else _subject(before, words, cue)
    elif _names_somebody(words, cue):
        chosen = None  # "police said": a speaker, but no person
    else:
        chosen = after[0] if after and _follows(words, cue, after[0]) else None
    return (None if chosen is None else chosen.person), cue.lower


def _names_somebody(words: Sequence[Word], cue: Word) -> bool:
    """Whether a noun stands right before the verb of saying."""
    before = [w.text for w in words if w.end <= cue.start]
    return bool(before) and before[-1][0].isalpha() and before[-1].lower() not in _NO_SPEAKERS


def _words_within(sentence: Sentence, where: Span) -> Sequence[Word]:
    """The words of a sentence that begin in a stretch of it, which as a rule begins or ends with it."""
    words = sentence.words
    low = bisect_left(words, where.start, key=_start) if where.start > sentence.span.start else 0
    return words[low : bisect_left(words, where.end, lo=low, key=_start) if where.end < sentence.span.end else None]


@lru_cache(maxsize=8)
def _cues(vocabulary: Vocabulary) -> frozenset[str]:
    return vocabulary.reporting | _CUES


def _is_inside_another(reading: Reading, mention: Mention) -> bool:
    """Whether the person only tells whose somebody else is: "a spokesman for the mayor", "the mayor’s office"."""
    words = reading.sentence(mention.sentence).words
    if mention.last < len(words) and words[mention.last].text in {"’s", "'s", "’", "'"}:
        return True
    titled = {i for title in reading.people.titles[mention.sentence] for i in range(title.first, title.last)}
    at = mention.first - 1
    while at >= 0 and (at in titled or words[at].lower in {"the", "a", "an"}):
        at -= 1
    return at >= 0 and words[at].lower in {"of", "for", "from", "against"}


def _subject(before: Sequence[Mention], words: Sequence[Word], cue: Word) -> Mention:
    """Of several people before the verb of saying, the one next to it, unless a comma or a link parts the two."""
    nearest = before[-1]
    between = [w.lower for w in words if nearest.span.end <= w.start < cue.start]
    linked = [w.lower for w in words if w.end <= nearest.span.start][-1:]
    if len(between) <= 2 and not set(linked) & {"with", "to", "by", "of", "against", "told"}:
        return nearest
    return before[0]


def _follows(words: Sequence[Word], cue: Word, mention: Mention) -> bool:
    between = [w.lower for w in words if cue.end <= w.start < mention.span.start]
    return len(between) <= 10 and not set(between) & {"to", "with", "that", "about", "by", "for"}


def _labelled(reading: Reading, words: Sequence[Word], where: Span) -> tuple[str | None, str] | None:
    """“Roe: “No compromise””, “Hale, 47, beamed: “He is ours””: the only one who is named before a colon."""
    people = reading.people.within(where) if words and words[-1].text == ":" else ()
    if people and people[-1].form is Form.NAME and words[-2].end == people[-1].span.end:
        return people[-1].person, ":"
    alone = len({m.person for m in people}) == 1 and not _is_owner(reading, people[0])
    if alone and people[0].span.start - words[0].start <= _OPENING and not _is_inside_another(reading, people[0]):
        behind = [w.text for w in words[:-1] if w.start >= people[-1].span.end]
        return (people[0].person, ":") if _is_one_verb(behind) else None
    return None


def _is_one_verb(behind: Sequence[str]) -> bool:
    """Whether nothing but a verb stands behind somebody's name and age: “, 47, beamed”; not “received a message”."""
    rest = behind[behind.index(",", 1) + 1 :] if behind[:1] == [","] and "," in behind[1:] else behind
    return len(rest) == 1 and (is_past(rest[0]) or rest[0].endswith("s"))


def _is_owner(reading: Reading, mention: Mention) -> bool:
    return mention.form is Form.PRONOUN and mention.span.of(reading.document.text).lower() in {"his", "her", "him"}
