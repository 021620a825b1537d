"""Incidents: what befalls, without anybody who takes part by name: a shooting, a quake. Their clauses tell when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.claim_type import THE_STORY, Found
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.scene import is_background, is_one_of_several
from claimcheck.names.wordlists import ARTICLES, DETERMINERS, FUNCTION, POSSESSIVE
from claimcheck.rules.schema import Lexicon
from claimcheck.text.words import Word, stands_at, word_set

_HAPPENING = word_set("occurred happened struck hit began started erupted broke went rocked shook")
_EFFECTS = word_set(
    "killed injured wounded destroyed damaged buried left swept engulfed tore ripped claimed toppled flattened",
    "trapped gutted leveled levelled caught",
)
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
    table, verbs = _table(reading.rules.lexicon), _verbs(reading.rules.lexicon)
    words, lowered = anchor.within.words, anchor.within.lowered
    if (lowered.isdisjoint(table) and lowered.isdisjoint(verbs)) or is_background(reading, anchor):
        return None
    low = clause_start(anchor.within, anchor.first)
    for index in range(anchor.first - 1, max(low, anchor.first - _REACH), -1):
        lower = words[index].lower
        if lower in reading.vocabulary.reporting:
            return None
        told_by_verb = _kind_of_verb(words, index, verbs)
        if told_by_verb is not None:
            return Found(f"{attribute}{told_by_verb}", THE_STORY, index)
        happened = lower in _HAPPENING and _PARTICLES.get(lower, words[index + 1].text) == words[index + 1].text
        subject = _subject(words, index - 1)
        if happened or (lower in _EFFECTS and words[subject].lower in table):
            kind = table.get(words[subject].lower)
            told = kind is not None and not _is_other(words, subject) and not _is_new(words, subject, anchor)
            return Found(f"{attribute}{kind}", THE_STORY, subject) if told else None
    return None


def _kind_of_verb(words: Sequence[Word], index: int, verbs: Mapping[str, tuple[_Verb, ...]]) -> str | None:
    """The incident that a verb tells of by itself: "a bus *crashed*", "the bomb *went off*"."""
    told = (kind for phrase, kind in verbs.get(words[index].lower, ()) if stands_at(words, index, phrase))
    return next(told, None)


def incident_beside(reading: Reading, anchor: Anchor, attribute: str) -> Found | None:
    """“Sunday’s 7.6-magnitude earthquake”, “the shooting on Monday”: the incident whose noun a date stands at.

    ``None`` for one of several, and for a date that only opens or closes a stretch ("since Sunday’s quake").
    """
    sentence, table = anchor.within, _table(reading.rules.lexicon)
    if sentence.lowered.isdisjoint(table) or is_background(reading, anchor):
        return None
    words = sentence.words
    noun = _noun_after(words, anchor.last, table) or _noun_before(words, anchor.first, table)
    opens_stretch = anchor.first > 0 and words[anchor.first - 1].lower in _STRETCHING
    if noun is None or opens_stretch or _is_new(words, noun, anchor):
        return None
    if is_one_of_several(words, noun):
        return None
    return Found(f"{attribute}{table[words[noun].lower]}", THE_STORY, noun)


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
    before = reversed(words[max(0, noun - _DESCRIBED) : noun])
    determiner = next((w.lower for w in before if w.lower in DETERMINERS or w.lower in ARTICLES), "the")
    return anchor.sentence >= _OPENING and determiner in {"a", "an"}


@lru_cache(maxsize=8)
def _verbs(lexicon: Lexicon) -> Mapping[str, tuple[_Verb, ...]]:
    """The verbs that tell of incidents by themselves, by their first words."""
    verbs: dict[str, tuple[_Verb, ...]] = {}
    for kind, forms in lexicon.incident_verbs.items():
        for form in forms:
            phrase = tuple(form.split())
            verbs[phrase[0]] = (*verbs.get(phrase[0], ()), (phrase, kind))
    return verbs


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> Mapping[str, str]:
    """Every incident's nouns to its id; in the singular alone, since several incidents have several times."""
    return {noun: kind for kind, nouns in lexicon.incidents.items() for noun in nouns}
