"""How far an act has gone: somebody may resign, will resign, has resigned, or will not.

rules.yaml lists the acts by their verbs and nouns; how far one has gone is told by the form of the verb and by its own
auxiliaries and adverbs. An act that is only called for ("urged him to resign"), and one under a condition, has not been
said to go anywhere.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.reading import Reading
from claimcheck.grammar.speakers import speakers
from claimcheck.grammar.stages import BE, Stage, group_start, stage_of
from claimcheck.model import Entity, Span
from claimcheck.names import Mention
from claimcheck.names.wordlists import CALENDAR, OWNERS, POSSESSIVE
from claimcheck.rules.entries import ActEntry
from claimcheck.rules.schema import Lexicon
from claimcheck.text import Sentence
from claimcheck.text.inflection import noun_forms, verb_forms
from claimcheck.text.words import Word, stands_at, word_set


@dataclass(frozen=True, slots=True)
class ActHit:
    """An act: its id in rules.yaml, how far it has gone, the words that say so, their sentence, and whose it is."""

    act: str
    stage: Stage
    span: Span
    sentence: int
    person: Entity | None


_CONDITIONAL = word_set("if unless until before whether rather instead")
_BEHIND = CALENDAR | word_set("on in at after before when as until early late just and but or yet despite")
_ADJECTIVES = {
    "possible": "possible", "potential": "possible", "expected": "expected", "imminent": "expected",
    "looming": "expected", "pending": "expected", "upcoming": "expected", "planned": "expected",
}  # fmt: skip
_DESCRIBING = word_set("criminal federal state formal new a an the any") | frozenset(_ADJECTIVES)
_BEFORE_NOUN = _DESCRIBING | OWNERS
_MADE = word_set("file files filed filing bring brings brought press pressed announce announced offer offered tender")
_MADE_PAST = word_set("tendered submitted accepted issued") | _MADE
_ONESELF = frozenset({"I", "I’m", "I'm", "I’ll", "I'll"})
_LINKS = word_set("of by against for")
_BY_OTHERS = word_set("of by with from against to for than")
_NO_SUBJECT = word_set("by of the a an for with and from or")
_PATIENT = 3
_FAR = 20


def acts(reading: Reading) -> Iterator[ActHit]:
    """The acts that an article tells of, each with how far it has gone; those that are only called for left out."""
    forms, spoken = _forms(reading.rules.lexicon, days=False), _Spoken(reading)
    for number, sentence in enumerate(reading.document.sentences):
        if not forms.openers.isdisjoint(sentence.lowered):
            yield from _in_sentence(reading, number, forms, spoken)


def acts_in(reading: Reading, number: int, act: str = "") -> Iterator[ActHit]:
    """The same for one sentence, with those acts of which only the day is compared ("died"); or one act alone."""
    if tells_of_act(reading, number, act):
        yield from _in_sentence(reading, number, _forms(reading.rules.lexicon, act, days=True), _Spoken(reading))


def tells_of_act(reading: Reading, number: int, act: str = "") -> bool:
    """Whether a sentence has a word that an act begins with, or one act alone."""
    return not _forms(reading.rules.lexicon, act, days=True).openers.isdisjoint(reading.sentence(number).lowered)


def _in_sentence(reading: Reading, number: int, forms: _Forms, spoken: _Spoken) -> Iterator[ActHit]:
    words = reading.sentence(number).words
    for index, word in enumerate(words):
        rows = forms.rows.get(word.lower)
        if rows is None:
            continue  # nearly all words
        row = next((r for r in rows if _stands(words, index, r)), None)
        hit = None if row is None else _hit(reading, number, index, row, spoken)
        if hit is not None:
            yield hit


def _hit(reading: Reading, number: int, index: int, row: _Row, spoken: _Spoken) -> ActHit | None:
    sentence = reading.sentence(number)
    words, last = sentence.words, index + len(row.phrase)
    group = None if row.noun else _group(sentence, index)
    found = _of_noun(sentence, index) if group is None else _of_verb(group, row)
    if found is None:
        return None
    stage, first = found
    people = [m for m in reading.people_in(number) if m.person is not None]
    meant = _owner(words, index, last, people) if group is None else _doer(group, last, row, people)
    key = meant.person if meant is not None else _speaker(spoken, words, first, index)
    person = reading.people.entities[key] if key is not None else None
    if person is None and row.suffered and group is not None and not group.passive:
        return None
    return ActHit(row.act, stage, Span(words[first].start, words[last - 1].end), number, person)


def _stands(words: Sequence[Word], index: int, row: _Row) -> bool:
    """Whether a form stands at an index, and with nothing behind it where it must stand alone."""
    return stands_at(words, index, row.phrase) and not (row.alone and _has_object(words, index + len(row.phrase)))


def _has_object(words: Sequence[Word], end: int) -> bool:
    """Whether a verb has an object or a clause behind it: "conceded that", "conceded a goal"."""
    behind = words[end : end + 1]
    return any(w.text[0].isalnum() and w.lower not in _BEHIND and not w.lower.endswith("ly") for w in behind)


def _speaker(spoken: _Spoken, words: Sequence[Word], first: int, index: int) -> str | None:
    """Who says "I will not resign" inside quotation marks."""
    of_oneself = any(w.text in _ONESELF for w in words[max(0, first - 2) : index])
    return spoken.at(words[index].start) if of_oneself else None


class _Spoken:
    """Who says what stands at a place; the speakers of an article are looked for once, when one is first asked for."""

    __slots__ = ("_reading", "_spans", "_speakers")

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._spans: list[Span] | None = None
        self._speakers: list[str | None] = []

    def at(self, offset: int) -> str | None:
        """The key of the person whose quotation holds an offset, or ``None``."""
        if self._spans is None:
            found = list(speakers(self._reading))
            self._spans, self._speakers = [quote.span for quote, _, _ in found], [person for _, person, _ in found]
        index = bisect_right(self._spans, offset, key=attrgetter("start")) - 1
        return self._speakers[index] if index >= 0 and offset < self._spans[index].end else None


@dataclass(frozen=True, slots=True)
class _Row:
    phrase: tuple[str, ...]
    act: str
    noun: bool
    suffered: bool
    base: bool
    alone: bool = False


class _Forms(NamedTuple):
    """The forms of acts by their first words, longer ones first; and those words."""

    rows: Mapping[str, Sequence[_Row]]
    openers: frozenset[str]


@lru_cache(maxsize=8)
def _forms(lexicon: Lexicon, only: str = "", *, days: bool) -> _Forms:
    """The forms of all acts, or of one; ``days``: with those of which only the day is compared."""
    rows: dict[str, list[_Row]] = {}
    for act, entry in lexicon.acts.items():
        wanted = act == only or (not only and (days or not entry.only_day))
        for row in _rows(act, entry) if wanted else ():
            rows.setdefault(row.phrase[0], []).append(row)
    for found in rows.values():
        found.sort(key=lambda r: (-len(r.phrase), r.noun, r.act))
    return _Forms(rows, frozenset(rows))


def _rows(act: str, entry: ActEntry) -> Iterator[_Row]:
    for verb in entry.verbs:
        for form in sorted(verb_forms(verb) - {f"{verb}s" if entry.suffered else ""}):  # "charges" is the noun
            yield _Row(tuple(form.split()), act, noun=False, suffered=entry.suffered, base=form == verb)
    for verb in entry.alone:
        for form in sorted(verb_forms(verb)):
            yield _Row(tuple(form.split()), act, noun=False, suffered=entry.suffered, base=form == verb, alone=True)
    for noun in entry.nouns:
        for form in sorted(noun_forms(noun)):
            yield _Row(tuple(form.split()), act, noun=True, suffered=entry.suffered, base=False)


class _Group(NamedTuple):
    """A verb in its sentence: its words, its index, where its clause begins, and where its own words begin."""

    words: Sequence[Word]
    at: int
    low: int
    first: int

    @property
    def passive(self) -> bool:
        """Whether its own words make it a passive: "was later charged"."""
        return any(word.lower in BE for word in self.words[self.first : self.at])


def _group(sentence: Sentence, index: int) -> _Group:
    low = clause_start(sentence, index)
    return _Group(sentence.words, index, low, group_start(sentence.words, low, index))


def _of_verb(verb: _Group, row: _Row) -> tuple[Stage, int] | None:
    """How far a verb says that it has gone, and where the words that say so begin: its own auxiliaries and adverbs."""
    words, index, low, first = verb
    if words[low].lower in _CONDITIONAL:
        return None
    own = [word.text for word in words[first:index]]
    stage = stage_of(own, words[index].lower, base=row.base, suffered=row.suffered)
    return None if stage is None else (stage, first if stage is not Stage.DONE else index)


def _of_noun(sentence: Sentence, index: int) -> tuple[Stage, int] | None:
    """How far a noun is said to have gone: "expected indictment", "plan to file charges", "announced her exit"."""
    words, at = sentence.words, index - 1
    while at >= 0 and (words[at].lower in _BEFORE_NOUN or words[at].text in POSSESSIVE):
        told = _ADJECTIVES.get(words[at].lower)
        if told is not None:
            return Stage(told), at
        at -= 1
    verb = words[at].lower if at >= 0 else ""
    if verb in _MADE_PAST:
        first = group_start(words, clause_start(sentence, at), at)
        stage = stage_of([word.text for word in words[first:at]], verb)
        return None if stage is None else (stage, first)
    behind = words[index + 1].lower if index + 1 < len(words) else ""
    return (Stage.EXPECTED, index) if _ADJECTIVES.get(behind) == "expected" else None


def _doer(verb: _Group, last: int, row: _Row, people: Sequence[Mention]) -> Mention | None:
    """The person whose act a verb tells: who does it, or who suffers it ("Roe was charged", "police charged Roe")."""
    words, index, low, first = verb
    if row.suffered and not verb.passive:
        return _sufferer(words, index, last, people)
    before = [m for m in people if m.last <= first and not _owns(words, m) and not _is_linked(words, m)]
    if first and words[first - 1].text == ",":  # "Holm, who replaced Perez, resigned"
        opening = next((at for at in range(first - 2, low - 1, -1) if words[at].text == ","), low)
        before = [m for m in before if m.last <= opening]
    inside = [m for m in before if low <= m.first and index - m.last <= _FAR]
    return inside[-1] if inside else _only(before)


def _sufferer(words: Sequence[Word], index: int, last: int, people: Sequence[Mention]) -> Mention | None:
    """“Police charged Roe”; not “convicted killer Roe”, “arrested Roe’s brother”."""
    if not index or words[index - 1].lower in _NO_SUBJECT or words[index - 1].text in {",", "“", '"'}:
        return None
    found = next((m for m in people if last <= m.first <= last + _PATIENT), None)
    if found is None or _owns(words, found):
        return None
    between = [w.text for w in words[last : found.first]]
    return found if all(text[:1].isupper() or text == "." for text in between) else None


def _is_linked(words: Sequence[Word], mention: Mention) -> bool:
    """Whether the person only stands behind a preposition: "a critic of Perez"."""
    return mention.first > 0 and words[mention.first - 1].lower in _BY_OTHERS


def _only(mentions: Sequence[Mention]) -> Mention | None:
    """The mention, when all of them are of one person."""
    return mentions[-1] if len({m.person for m in mentions}) == 1 else None


def _owner(words: Sequence[Word], index: int, last: int, people: Sequence[Mention]) -> Mention | None:
    """The person whose act a noun tells: "Roe’s resignation", "his retirement", "the indictment of Roe"."""
    at = index - 1
    while at > 0 and words[at].lower in _DESCRIBING:
        at -= 1
    ending = at if words[at].lower in POSSESSIVE else at + 1
    owner = next((m for m in people if m.last == ending and _owns(words, m)), None)
    if owner is not None:
        return owner
    linked = last < len(words) and words[last].lower in _LINKS
    after = next((m for m in people if linked and last < m.first <= last + _PATIENT), None)
    return after or _only([m for m in people if m.last <= index and not _owns(words, m) and not _is_linked(words, m)])


def _owns(words: Sequence[Word], mention: Mention) -> bool:
    if mention.last < len(words) and words[mention.last].lower in POSSESSIVE:
        return True
    return words[mention.first].lower in OWNERS
