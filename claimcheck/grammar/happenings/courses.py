"""Courses: what goes on for a time, without anybody who takes part by name: a standoff, a trial, a strike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcheck.events.clauses import clause, clause_start
from claimcheck.grammar.assertion import assertion_at
from claimcheck.grammar.claim_type import STORY, THE_STORY, Found
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.scene import is_background, is_one_of_several
from claimcheck.grammar.stages import LASTING
from claimcheck.model import Assertion, Event, ValueKind
from claimcheck.names.phrases import is_adjective
from claimcheck.rules.schema import Lexicon
from claimcheck.text import Sentence
from claimcheck.text.words import Word, stands_at, word_set

LASTED = "lasted"
MEETING = "meeting"  # in the course_verbs of rules.yaml too
JOURNEY = "journey"  # in its courses too
_TAKING = word_set("take need needs")  # "it takes 20 minutes to reach the island" is no journey of the story
_DELEGATES = word_set("ministers sides delegations delegates leaders negotiators officials envoys diplomats presidents")
_Verb = tuple[tuple[str, ...], str]  # its words, and the course
_JOINTS = frozenset({"of", "-", "‑"})
_REACH = 16  # words from the noun to how long it lasted: asides stand between
_VERB_REACH = 14  # words from a verb to how long it went on
_FORECAST = word_set("expected likely could may might estimated forecast")
_DESCRIBED = 3  # words from a length of time to what was so long


def course_of(reading: Reading, anchor: Anchor, attribute: str) -> Found | None:
    """“A three-hour standoff”, “90 minutes of negotiations”, “the trial lasted seven months”, “a siege of two days”.

    What is planned of it is as good as what is told. ``None`` for one of several, one of another time, and a forecast.
    """
    table = _table(reading.rules.lexicon)
    if _nouns(reading.rules.lexicon).isdisjoint(anchor.within.lowered):
        return None
    words = anchor.within.words
    noun = _noun_behind(words, anchor.last, table)
    if noun is None:
        noun = _noun_before(anchor, table)
    if noun is None or is_background(reading, anchor):
        return None
    if is_one_of_several(words, noun, anchor.last if noun >= anchor.last else 0):
        return None
    if not _FORECAST.isdisjoint(w.lower for w in words[max(0, anchor.first - _DESCRIBED - 2) : anchor.first]):
        return None  # "is expected to last": how long it will be nobody knows
    return _of_story(f"{attribute}, {table[words[noun].lower]}", anchor)


def course_told(reading: Reading, anchor: Anchor, attribute: str) -> Found | None:
    """“Searched the shore for DURATION”, “the ground shook for DURATION”, “will take DURATION to reach”.

    What is done by people who have a name is their own, not what goes on in the story.
    """
    sentence, verbs = anchor.within, _verbs(reading.rules.lexicon)
    words = sentence.words
    if _is_way(words, anchor):
        return None if is_background(reading, anchor) else _of_story(f"{attribute}, {JOURNEY}", anchor)
    if sentence.lowered.isdisjoint(verbs) or not anchor.first or words[anchor.first - 1].lower != "for":
        return None
    low = max(clause_start(sentence, anchor.first), anchor.first - _VERB_REACH)
    told = ((i, course) for i in range(anchor.first - 2, low - 1, -1) if (course := _course_at(words, i, verbs)))
    verb, course = next(told, (low, ""))
    if not course or is_background(reading, anchor) or is_one_of_several(words, verb):
        return None
    if course != MEETING:
        part = anchor.last < len(words) and words[anchor.last].lower == "on"  # "deliberated for two hours on Monday"
        return None if part else _of_story(f"{attribute}, {course}", anchor)
    delegates = not _DELEGATES.isdisjoint(w.lower for w in words[low:verb])
    return meeting_of(reading, anchor) if delegates else None


def _course_at(words: Sequence[Word], index: int, verbs: Mapping[str, tuple[_Verb, ...]]) -> str:
    return next((course for phrase, course in verbs.get(words[index].lower, ()) if stands_at(words, index, phrase)), "")


def meeting_of(reading: Reading, anchor: Anchor, noun: int | None = None) -> Found | None:
    """How long a meeting of nobody by name lasted, on the day that the sentence gives: "ministers met for DURATION".

    Without a day it could be any of several rounds.
    """
    words = anchor.within.words
    low, high = clause(anchor.within, anchor.first)
    dates = (a for a in reading.anchors_in(anchor.sentence) if a.mention.kind is ValueKind.DATE)
    days = {date.mention.interval for date in dates if low <= date.first < high}
    named = any(low <= person.first < high for person in reading.people_in(anchor.sentence))
    several = noun is not None and is_one_of_several(words, noun)
    if len(days) != 1 or named or several or is_background(reading, anchor):
        return None
    told = assertion_at(anchor.within, anchor.first)
    assertion = Assertion.AFFIRMED if told is Assertion.NEGATED else told  # "no deal in six hours of talks"
    return Found(f"{LASTED}, {MEETING}", Event(STORY, when=days.pop()), anchor.first, assertion)


def _of_story(attribute: str, anchor: Anchor) -> Found:
    """What is planned of a course is as good as what is told."""
    return Found(attribute, THE_STORY, anchor.first, Assertion.AFFIRMED)


def _is_way(words: Sequence[Word], anchor: Anchor) -> bool:
    """“Will need 14 months to reach its orbit”: a journey by its end."""
    before = words[anchor.first - 1].lower if anchor.first else ""
    behind = [w.lower for w in words[anchor.last : anchor.last + 2]]
    return before in _TAKING and behind in (["to", "reach"], ["to", "arrive"])


def course_in(reading: Reading, sentence: Sentence, low: int, high: int) -> str:
    """What goes on that the words between two indexes tell of first ("strike"), or ""."""
    if _nouns(reading.rules.lexicon).isdisjoint(sentence.lowered):
        return ""
    table = _table(reading.rules.lexicon)
    return next((table[word.lower] for word in sentence.words[low:high] if word.lower in table), "")


def _noun_behind(words: Sequence[Word], at: int, table: Mapping[str, str]) -> int | None:
    """The noun behind a length: right after it, after "of", with adjectives before it."""
    for index in range(at, min(len(words), at + _DESCRIBED)):
        if words[index].lower in table:
            return index
        if words[index].text not in _JOINTS and not is_adjective(words[index].text):
            return None
    return None


def _noun_before(anchor: Anchor, table: Mapping[str, str]) -> int | None:
    """The noun that a verb of lasting has for its subject, or that "of" links with the length."""
    words, at = anchor.within.words, anchor.first
    if at > 1 and words[at - 1].lower == "of" and words[at - 2].lower in table:
        return at - 2
    low = max(clause_start(anchor.within, at), at - _REACH)
    verb = next((i for i in range(at - 1, low, -1) if words[i].lower in LASTING), None)
    if verb is None:
        return None
    return next((i for i in range(verb - 1, low - 1, -1) if words[i].lower in table), None)


@lru_cache(maxsize=8)
def _verbs(lexicon: Lexicon) -> Mapping[str, tuple[_Verb, ...]]:
    """The verbs that tell of courses, with their subjects where they need one, by their first words."""
    verbs: dict[str, tuple[_Verb, ...]] = {}
    for kind, phrases in lexicon.course_verbs.items():
        for phrase in (tuple(listed.split()) for listed in phrases):
            verbs[phrase[0]] = (*verbs.get(phrase[0], ()), (phrase, kind))
    return verbs


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> Mapping[str, str]:
    return {noun: kind for kind, nouns in lexicon.courses.items() for noun in nouns}


@lru_cache(maxsize=8)
def _nouns(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(_table(lexicon))
