"""Incidents: what befalls, without anybody who takes part by name: a shooting, a quake. Their clauses tell when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.claim_type import THE_STORY, Found
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.scene import is_background, is_one_of_several
from claimcheck.names.wordlists import ARTICLES, DETERMINERS, FUNCTION, POSSESSIVE
from claimcheck.rules.schema import Lexicon
from claimcheck.text.words import Word, stands_at, word_set

_HAPPENING = word_set("occurred happened struck came hit began started erupted broke went rocked shook")
_EFFECTS = word_set(
    "killed injured wounded destroyed damaged buried left swept engulfed tore ripped claimed toppled flattened",
    "trapped gutted leveled levelled caught",
)
_TELLING = _HAPPENING | _EFFECTS
_PARTICLES = {"broke": "out", "went": "off"}
_ADVERBS = word_set("first also then which that had has")
_OF_ANOTHER = word_set("of to investigating after during since from about before")  # "the scene of the shooting"
_STRETCHING = word_set("since until before by from")
_ON = word_set("on of at about around")
_Verb = tuple[tuple[str, ...], str]  # its words, and the incident
_HYPHENS = frozenset({"-", "‑"})
_DESCRIBED = 6  # words from a possessive ending to the incident
_REACH = 12
_BEFORE_NOUN = 3
_OPENING = 4  # sentences


def incident_at(reading: Reading, anchor: Anchor, attribute: str) -> Found | None:
    """“The shooting occurred about 3:10 p.m.”: the incident of the story that a moment is told of.

    The incident is the subject of a verb of happening, or of what it did ("killed"), with only adverbs between.
    ``None`` for one of several ("the second quake"), and where the clause speaks of another time or somebody says
    something in between.
    """
    told = _told_of(reading, anchor)
    if told is None or is_background(reading, anchor):
        return None
    kind, index = told
    return Found(f"{attribute}{kind}", THE_STORY, index)


def _told_of(reading: Reading, anchor: Anchor) -> tuple[str, int] | None:
    """The incident that the clause tells of before a moment, and the index of the word for it."""
    known, lowered, words = _known(reading.rules.lexicon), anchor.within.lowered, anchor.within.words
    if known.openers.isdisjoint(lowered) and (known.words.isdisjoint(lowered) or _TELLING.isdisjoint(lowered)):
        return None
    low = clause_start(anchor.within, anchor.first)
    for index in range(anchor.first - 1, max(low, anchor.first - _REACH), -1):
        lower = words[index].lower
        if lower in reading.vocabulary.reporting:
            return None
        for phrase, kind in known.verbs.get(lower, ()):
            if stands_at(words, index, phrase):  # "a bus *crashed*", "the bomb *went off*"
                return kind, index
        if lower in _TELLING:
            subject = _subject(words, index - 1)
            if _has_happened(words, index) or (lower in _EFFECTS and words[subject].lower in known.nouns):
                return _unless_another(words, subject, anchor, known.nouns)
    return None


def _has_happened(words: Sequence[Word], index: int) -> bool:
    """“Occurred”, “broke out”: a verb of happening with its particle."""
    lower, following = words[index].lower, words[index + 1].text
    return lower in _HAPPENING and _PARTICLES.get(lower, following) == following


def _unless_another(
    words: Sequence[Word], subject: int, anchor: Anchor, nouns: Mapping[str, str]
) -> tuple[str, int] | None:
    kind = nouns.get(words[subject].lower)
    another = kind is None or _is_other(words, subject) or _is_new(words, subject, anchor)
    return None if kind is None or another else (kind, subject)


def incident_beside(reading: Reading, anchor: Anchor, attribute: str) -> Found | None:
    """“Sunday’s 7.6-magnitude earthquake”, “the shooting on Monday”: the incident whose noun a date stands at.

    ``None`` for one of several, and for a date that only opens or closes a stretch ("since Sunday’s quake").
    """
    words, known = anchor.within.words, _known(reading.rules.lexicon)
    if known.words.isdisjoint(anchor.within.lowered):
        return None
    noun = _noun_after(words, anchor.last, known.nouns) or _noun_before(words, anchor.first, known.nouns)
    opens_stretch = anchor.first > 0 and words[anchor.first - 1].lower in _STRETCHING
    if noun is None or opens_stretch or _is_new(words, noun, anchor):
        return None
    if is_one_of_several(words, noun) or is_background(reading, anchor):
        return None
    return Found(f"{attribute}{known.nouns[words[noun].lower]}", THE_STORY, noun)


def _noun_after(words: Sequence[Word], at: int, table: Mapping[str, str]) -> int | None:
    """The incident right behind a date, what describes it between them: "Monday’s deadly mall shooting"."""
    for index in range(at, min(len(words), at + _DESCRIBED)):
        if words[index].text in table:
            return index
        text = words[index].text
        describes = text[0].isalnum() and words[index].lower not in FUNCTION
        if not (describes or text in POSSESSIVE or text in _HYPHENS):
            return None
    return None


def _noun_before(words: Sequence[Word], at: int, table: Mapping[str, str]) -> int | None:
    """The incident right before a date, with "on" or without: "the quake on Sunday", "a blast Monday"."""
    index = at - 1
    while index > at - 3 and words[index].lower in _ON:  # "at about"
        index -= 1
    return index if index >= 0 and words[index].text in table else None


def _subject(words: Sequence[Word], at: int) -> int:
    """The index of the word before a verb, adverbs between passed over."""
    while at > 0 and (words[at].text in _ADVERBS or words[at].text.endswith("ly")):
        at -= 1
    return at


def _is_other(words: Sequence[Word], noun: int) -> bool:
    before = {w.lower for w in words[max(0, noun - _BEFORE_NOUN) : noun]}
    return is_one_of_several(words, noun) or bool(before & _OF_ANOTHER)


def _is_new(words: Sequence[Word], noun: int, anchor: Anchor) -> bool:
    """Whether "a shooting" is brought up behind the article's opening: another one than what it is about."""
    if anchor.sentence < _OPENING:
        return False
    before = reversed(words[max(0, noun - _DESCRIBED) : noun])
    determiner = next((w.lower for w in before if w.lower in DETERMINERS or w.lower in ARTICLES), "the")
    return determiner in {"a", "an"}


def incident_nouns(lexicon: Lexicon) -> Mapping[str, str]:
    """Every noun for an incident, in the singular, to its id in rules.yaml."""
    return _known(lexicon).nouns


class _Known(NamedTuple):
    """The words for incidents.

    Attributes:
        nouns: Every noun to its incident; in the singular alone, since several incidents have several times.
        words: The nouns.
        verbs: The verbs that tell of incidents by themselves, by their first words.
        openers: These first words.
    """

    nouns: Mapping[str, str]
    words: frozenset[str]
    verbs: Mapping[str, tuple[_Verb, ...]]
    openers: frozenset[str]


@lru_cache(maxsize=8)
def _known(lexicon: Lexicon) -> _Known:
    nouns = {noun: kind for kind, listed in lexicon.incidents.items() for noun in listed}
    verbs: dict[str, tuple[_Verb, ...]] = {}
    for kind, forms in lexicon.incident_verbs.items():
        for form in forms:
            phrase = tuple(form.split())
            verbs[phrase[0]] = (*verbs.get(phrase[0], ()), (phrase, kind))
    return _Known(nouns, frozenset(nouns), verbs, frozenset(verbs))
