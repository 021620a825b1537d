"""How far an act has gone: somebody may resign, will resign, has resigned, or will not.

rules.yaml lists the acts by their verbs and nouns; how far one has gone is told by the form of the verb and by the
words before it, nearest first. An act that is only called for ("urged him to resign"), and one under a condition, has
not been said to go anywhere.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter

from claimcheck.events.clauses import clause
from claimcheck.grammar.attribution import speakers
from claimcheck.grammar.reading import Reading
from claimcheck.model import Entity, Span
from claimcheck.names import Mention
from claimcheck.names.wordlists import OWNERS, POSSESSIVE
from claimcheck.rules.schema import ActEntry, Lexicon
from claimcheck.text.inflection import is_past, noun_forms, verb_forms
from claimcheck.text.words import Word, word_set


class Stage(StrEnum):
    """How far an act has gone."""

    POSSIBLE = "possible"
    EXPECTED = "expected"
    DONE = "done"
    RULED_OUT = "ruled out"
    NOT_DONE = "not done"


@dataclass(frozen=True, slots=True)
class ActHit:
    """An act: its id in rules.yaml, how far it has gone, the words that say so, their sentence, and whose it is."""

    act: str
    stage: Stage
    span: Span
    sentence: int
    person: Entity | None


_NEGATIONS = word_set("not never n't n’t no without")
_PERFECT = word_set("has have had did does do yet didn't didn’t hasn't hasn’t hadn't hadn’t")
_FLATLY = word_set("didn't didn’t hasn't hasn’t hadn't hadn’t")
_PASSIVE = word_set("was were been is are being be get got gets")
_POSSIBLE = word_set(
    "may might could possible possibly possibility considering considers consider considered mulling weighing hinted",
    "hints contemplating whether door perhaps potential early",
)
_EXPECTED = word_set(
    "will would expected expects expect expecting plans plan planned planning intends intended intent set about going",
    "prepared preparing ready vowed promised agreed scheduled due imminent looming pending upcoming 'll ’ll",
)
_RULED_OUT = word_set(
    "refused refuses refusing declined declines rules ruled denied denies won't won’t wouldn't wouldn’t",
)
_CALLED_FOR = word_set(
    "urged urges urging demand demands demanded demanding call calls called calling should must ask asked asks asking",
    "pressure pressured pressed pressing want wants wanted sought seek seeking need needs ought petition",
)
_CONDITIONAL = word_set("if unless until before rather than instead after when")
_ONESELF = frozenset({"I", "I’m", "I'm", "I’ll", "I'll"})
_ANNOUNCED = word_set("announced offered tendered submitted accepted issued made gave")
_LINKS = word_set("of by against for")
_BEFORE_VERB = 7
_BEFORE_NOUN = 5
_BEHIND_NOUN = 4
_PATIENT = 3
_FAR = 20


def acts(reading: Reading) -> Iterator[ActHit]:
    """The acts that an article tells of, each with how far it has gone; those that are only called for left out."""
    table, spoken = _table(reading.rules.lexicon), _Spoken(reading)
    for number, sentence in enumerate(reading.document.sentences):
        if not sentence.lowered.isdisjoint(table):
            yield from _in_sentence(reading, number, table, spoken)


def _in_sentence(
    reading: Reading, number: int, table: Mapping[str, tuple[_Row, ...]], spoken: _Spoken
) -> Iterator[ActHit]:
    words = reading.sentence(number).words
    people = [m for m in reading.people.within(reading.sentence(number).span) if m.person is not None]
    for index, word in enumerate(words):
        row = next((r for r in table.get(word.text.lower(), ()) if _stands(words, index, r.phrase)), None)
        found = None if row is None else _of_noun(words, index) if row.noun else _of_verb(words, index, row)
        if row is None or found is None:
            continue
        stage, first = found
        last = index + len(row.phrase)
        meant = _owner(words, index, last, people) if row.noun else _doer(words, index, last, row, people)
        key = meant.person if meant is not None else _speaker(spoken, words, first, index)
        person = reading.people.entities[key] if key is not None else None
        if person is not None or not row.suffered or row.noun or _is_passive(words, index):
            yield ActHit(row.act, stage, Span(words[first].start, words[last - 1].end), number, person)


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


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> Mapping[str, tuple[_Row, ...]]:
    """Every form of every act by its first word, longer phrases first."""
    rows: dict[str, list[_Row]] = {}
    for act, entry in lexicon.acts.items():
        for row in _rows(act, entry):
            rows.setdefault(row.phrase[0], []).append(row)
    return {first: tuple(sorted(found, key=lambda r: (-len(r.phrase), r.noun, r.act))) for first, found in rows.items()}


def _rows(act: str, entry: ActEntry) -> Iterator[_Row]:
    for verb in entry.verbs:
        for form in sorted(verb_forms(verb) - {f"{verb}s" if entry.suffered else ""}):  # "charges" is the noun
            yield _Row(tuple(form.split()), act, noun=False, suffered=entry.suffered, base=form == verb)
    for noun in entry.nouns:
        for form in sorted(noun_forms(noun)):
            yield _Row(tuple(form.split()), act, noun=True, suffered=entry.suffered, base=False)


def _stands(words: Sequence[Word], index: int, phrase: tuple[str, ...]) -> bool:
    return tuple(w.text.lower() for w in words[index : index + len(phrase)]) == phrase


def _of_verb(words: Sequence[Word], index: int, row: _Row) -> tuple[Stage, int] | None:
    """How far a verb says that it has gone, and where the words that say so begin."""
    low, _ = clause(words, index)
    before = [w.text.lower() for w in words[max(low, index - _BEFORE_VERB) : index]]
    cue = _nearest(before)
    if cue is not None:
        stage, back = cue
        return (stage, index - back) if stage is not None else None
    form = words[index].text.lower()
    if _is_done(before, form, row):
        return Stage.DONE, index
    return None


def _nearest(before: Sequence[str]) -> tuple[Stage | None, int] | None:
    """The stage of the cue nearest to the verb, and how many words it stands before it; no stage where it is none."""
    for back, word in enumerate(reversed(before), 1):
        rest = before[: len(before) - back]
        if word in _NEGATIONS:
            done = bool(rest) and rest[-1] in _PERFECT
            return (Stage.NOT_DONE if done else Stage.RULED_OUT), back + done
        if word in _RULED_OUT or word in _FLATLY:
            return (Stage.RULED_OUT if word in _RULED_OUT else Stage.NOT_DONE), back
        if word in _CALLED_FOR or word in _CONDITIONAL:
            return None, back
        if word in _POSSIBLE:
            return Stage.POSSIBLE, back
        if word in _EXPECTED:
            negated = bool(set(rest[-2:]) & _NEGATIONS)
            return (Stage.RULED_OUT if negated else Stage.EXPECTED), back + 2 * negated
    return None


def _is_done(before: Sequence[str], form: str, row: _Row) -> bool:
    """Whether a verb without a cue tells of what has happened: a past, or a present in a headline ("resigns")."""
    if row.base or form.endswith("ing"):
        return False
    return bool(set(before[-_PATIENT:]) & _PASSIVE) or is_past(form) or form.endswith("s")


def _of_noun(words: Sequence[Word], index: int) -> tuple[Stage, int] | None:
    """How far a noun is said to have gone by the word before it: "expected indictment", "announced his resignation"."""
    start = max(0, index - _BEFORE_NOUN)
    behind = [w.text.lower() for w in words[index + 1 : index + 1 + _BEHIND_NOUN]]
    for at in range(index - 1, start - 1, -1):
        word = words[at].text.lower()
        if word in _CALLED_FOR:
            return None
        if word in _RULED_OUT:
            return Stage.RULED_OUT, at
        if word in _POSSIBLE:
            return Stage.POSSIBLE, at
        if word in _EXPECTED:
            return Stage.EXPECTED, at
        if word in _ANNOUNCED:
            return Stage.DONE, at
    return (Stage.EXPECTED, index) if set(behind) & _EXPECTED - {"will", "would"} else None


def _doer(words: Sequence[Word], index: int, last: int, row: _Row, people: Sequence[Mention]) -> Mention | None:
    """The person whose act a verb tells: who does it, or who suffers it ("Roe was charged", "police charged Roe")."""
    low, _ = clause(words, index)
    before = [m for m in people if m.last <= index and not _owns(words, m)]
    inside = [m for m in before if low <= m.first and index - m.last <= _FAR]
    if row.suffered and not _is_passive(words, index):
        return next((m for m in people if last <= m.first <= last + _PATIENT), None)
    return inside[-1] if inside else _only(before)


def _is_passive(words: Sequence[Word], index: int) -> bool:
    return any(w.text.lower() in _PASSIVE for w in words[max(0, index - _PATIENT) : index])


def _only(mentions: Sequence[Mention]) -> Mention | None:
    """The mention, when all of them are of one person."""
    return mentions[-1] if len({m.person for m in mentions}) == 1 else None


def _owner(words: Sequence[Word], index: int, last: int, people: Sequence[Mention]) -> Mention | None:
    """The person whose act a noun tells: "Roe’s resignation", "his exit", "the indictment of Roe"."""
    at = index - 1
    while at > 0 and words[at].text.lower() in _POSSIBLE | _EXPECTED:
        at -= 1
    ending = at if words[at].text.lower() in POSSESSIVE else at + 1
    owner = next((m for m in people if m.last == ending and _owns(words, m)), None)
    if owner is not None:
        return owner
    linked = last < len(words) and words[last].text.lower() in _LINKS
    after = next((m for m in people if linked and last < m.first <= last + _PATIENT), None)
    return after or _only([m for m in people if m.last <= index and not _owns(words, m)])


def _owns(words: Sequence[Word], mention: Mention) -> bool:
    if mention.last < len(words) and words[mention.last].text.lower() in POSSESSIVE:
        return True
    return words[mention.first].text.lower() in OWNERS
