"""Occasions: what a thing or a body does once, on a day and at an hour: a ferry leaves, classes resume, members vote.

rules.yaml lists them by who does it and the verbs that tell of it. An occasion is the story's; where things of many
names or sorts do it ("goes on sale", "opens"), each has its own, and so has each place that something leaves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.adjuncts import belongs, is_day_of_verb
from claimcheck.grammar.claim_type import THE_STORY, Found
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.scene import is_background, is_one_of_several
from claimcheck.grammar.stages import BE, Stage, group_start, stage_of
from claimcheck.model import Assertion
from claimcheck.names.wordlists import ARTICLES, CALENDAR, DETERMINERS, FUNCTION, POSSESSIVE
from claimcheck.rules.entries import OccasionEntry
from claimcheck.rules.schema import Lexicon
from claimcheck.text.inflection import is_unchanged, verb_forms
from claimcheck.text.words import Word, stands_at, word_set

_LEADING = word_set("over about against")  # "voted over the weekend", "resumed against the wish of"
_OF_ANOTHER = word_set("of from for on in by with to at aboard behind after before")  # "the captain of the ferry"
_NO_NAMES = FUNCTION | CALENDAR
_FAR = 14  # words from who does it to the verb
_BEFORE_NOUN = 4
_NEGATIONS = word_set("not never no n't")
_LEDE = 4  # sentences


@dataclass(frozen=True, slots=True)
class _Verb:
    """A form of a verb that tells of an occasion."""

    phrase: tuple[str, ...]
    base: bool
    name: str
    entry: OccasionEntry


def occasion_at(reading: Reading, anchor: Anchor, attribute: str, *, clock: bool = False) -> Found | None:
    """“The ferry left Leeds at 9:40 p.m.”, “members will vote on Feb. 14”: the occasion that a moment is told of.

    Args:
        reading: The article.
        anchor: The day or the time of day.
        attribute: What the moment is called, before the occasion's own name.
        clock: Whether it is a time of day: of some occasions only the day is compared.
    """
    sentence, table = reading.sentence(anchor.sentence), _table(reading.rules.lexicon)
    begun = "" if clock else _begun(anchor, reading.rules.lexicon)
    if begun and not is_background(reading, anchor):
        return Found(f"{attribute}{begun}", THE_STORY, anchor.first - 1)
    if sentence.lowered.isdisjoint(table) or is_background(reading, anchor):
        return None
    if not is_day_of_verb(sentence.words, anchor, is_day=not clock):
        return None
    low = clause_start(sentence, anchor.first)
    for index in range(anchor.first - 1, low - 1, -1):
        rows = table.get(sentence.words[index].lower, ())
        for verb in (v for v in rows if (v.entry.clock or not clock) and stands_at(sentence.words, index, v.phrase)):
            name = _named(reading, anchor, index, verb)
            told = _told(reading, anchor, index, verb) if name else None
            if told is not None:
                return Found(f"{attribute}{name}", THE_STORY, index, told)
    return None


def _begun(anchor: Anchor, lexicon: Lexicon) -> str:
    """“Have been on strike since Monday”: the occasion that began then, or ""."""
    words = anchor.within.words
    if not anchor.first or words[anchor.first - 1].lower != "since":
        return ""
    before = [word.lower for word in words[max(0, anchor.first - 1 - _FAR) : anchor.first - 1]]
    if not _NEGATIONS.isdisjoint(before):
        return ""
    told = f" {' '.join(before)}"
    return next((name for name, e in lexicon.occasions.items() if e.since and told.endswith(f" {e.since}")), "")


def _named(reading: Reading, anchor: Anchor, index: int, verb: _Verb) -> str:
    """What the occasion is called, or "" where the verb is not said of one, or the moment not of the verb."""
    words = anchor.within.words
    low, end = clause_start(anchor.within, index), index + len(verb.phrase)
    doer = _doer(reading, anchor.sentence, low, group_start(words, low, index), verb.entry)
    if doer is None and verb.entry.objects:
        behind = range(end, min(len(words), end + _BEFORE_NOUN, anchor.first))
        doer = next((at for at in behind if words[at].lower in verb.entry.subjects), None)
    if index and words[index - 1].lower == "first":
        return ""  # "first signed on Friday": again since
    if doer is None or not belongs(words, end, anchor.first, reading.vocabulary.reporting, _LEADING):
        return ""
    name = verb.name
    if verb.entry.each or not verb.entry.subjects:
        name += f" of {'the ' * words[doer].text.islower()}{words[doer].text}"
    return f"{name} from {_place(words[end : anchor.first])}" if verb.entry.leaving else name


def _told(reading: Reading, anchor: Anchor, index: int, verb: _Verb) -> Assertion | None:
    """Whether it is told as done or to come; what stands in the present ("votes on Friday") by its day."""
    words = anchor.within.words
    group = [word.lower for word in words[group_start(words, clause_start(anchor.within, index), index) : index]]
    stage = stage_of(group, words[index].lower, base=verb.base)
    if stage is None and "to" in group and group[0] in BE:
        stage = Stage.EXPECTED  # "is to resume", "are to be held"
    elif not group and (verb.base or words[index].lower.endswith("s")):
        past = is_unchanged(words[index].lower)  # "the ship set sail"
        stage = Stage.EXPECTED if _is_to_come(reading, anchor, otherwise=not past) else Stage.DONE
    return {Stage.DONE: Assertion.AFFIRMED, Stage.EXPECTED: Assertion.EXPECTED}.get(stage) if stage else None


def _is_to_come(reading: Reading, anchor: Anchor, *, otherwise: bool) -> bool:
    """Whether a moment lies behind the article's own; ``otherwise`` where one of them is not known."""
    published, interval = reading.article.published, anchor.mention.interval
    if published is None or interval is None or interval.start is None:
        return otherwise
    return interval.start >= published


def _doer(reading: Reading, number: int, low: int, start: int, entry: OccasionEntry) -> int | None:
    """The word for who does it: of the list, or a name, right before the verb or before what describes it."""
    words = reading.sentence(number).words
    if not entry.subjects:
        before = words[start - 1] if start > low else None
        named = before is not None and before.text[:1].isupper() and before.lower not in _NO_NAMES
        return start - 1 if named else None
    for at in range(start - 1, max(low - 1, start - 1 - _FAR), -1):
        listed = words[at].lower in entry.subjects and _describes(reading, words[at + 1 : start])
        if listed and not _is_another(words, at, number):
            return at
    return None


def _describes(reading: Reading, between: Sequence[Word]) -> bool:
    """“The ferry, which carried 200 people, left”, “members of the union will vote”; not “the ferry’s captain left”."""
    if not between:
        return True
    if between[0].text in POSSESSIVE or any(word.lower in reading.vocabulary.reporting for word in between):
        return False
    if between[0].text == ",":
        return between[-1].text == ","
    return between[0].lower in {"of", "at", "from", "in"} and "," not in {word.text for word in between}


def _is_another(words: Sequence[Word], at: int, number: int) -> bool:
    """“The captain of the ferry”, “another ferry”, and, behind the article's opening, “a ferry”."""
    low = max(0, at - _BEFORE_NOUN)
    first = next((i for i in range(at - 1, low - 1, -1) if words[i].lower in DETERMINERS | ARTICLES), at)
    brought_up = number >= _LEDE and words[first].lower in {"a", "an"}
    governors = {word.lower for word in words[max(0, first - 1) : at]}
    return brought_up or is_one_of_several(words, at) or not _OF_ANOTHER.isdisjoint(governors)


def _place(between: Sequence[Word]) -> str:
    """The last name before the moment: "the port of Halm"."""
    return next((word.text for word in reversed(between) if word.text[:1].isupper()), "there")


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> Mapping[str, tuple[_Verb, ...]]:
    """The forms of all verbs by their first words, longer phrases first."""
    rows: dict[str, list[_Verb]] = {}
    for verb in _verbs(lexicon):
        rows.setdefault(verb.phrase[0], []).append(verb)
    return {first: tuple(sorted(found, key=lambda v: (-len(v.phrase), v.name))) for first, found in rows.items()}


def _verbs(lexicon: Lexicon) -> Iterator[_Verb]:
    for name, entry in lexicon.occasions.items():
        for base in entry.verbs:
            yield from (_Verb(tuple(form.split()), form == base, name, entry) for form in sorted(verb_forms(base)))
