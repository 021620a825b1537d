"""Terms: lengths of time that are laid down for somebody, by the words of rules.yaml: a prison sentence, a contract."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.assertion import assertion_at
from claimcheck.grammar.claim_type import THE_STORY, Found
from claimcheck.grammar.persons.bearers import bearer
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.scene import is_background, is_dated_back, is_one_of_several, is_share
from claimcheck.grammar.stages import BE, LASTING
from claimcheck.model import Assertion, Modifier, ValueKind
from claimcheck.names.phrases import is_adjective
from claimcheck.rules.entries import TermEntry
from claimcheck.rules.schema import Lexicon
from claimcheck.text.words import Word, stands_at, word_set

_UNITS = word_set("day week month year decade")
_LIMITS = frozenset({Modifier.EQUAL_OR_MORE, Modifier.EQUAL_OR_LESS, Modifier.LESS_THAN})
_PAY = word_set("wage wages pay paid salary salaries raise raises rise rises deal contract agreement settlement")
_SPENT = word_set("served serve serves completed completing finished spent spending")
_JOINTS = frozenset({"-", "‑", "'", "’"})
_DESCRIBED = 4  # words from a length to what is so long
_REACH = 14  # words from a verb to its preposition
_BESIDE = 9  # words
_GIVEN = 3  # words from a verb that gives to what it gives
_ENDS = word_set("for . , ; and but after while")
_BARE = frozenset({("for",)})  # "got 12 years for": alone it says too little

_Phrases = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Term:
    """An entry of rules.yaml as phrases."""

    nouns: _Phrases
    verbs: _Phrases
    giving: frozenset[str]
    given: _Phrases
    begun: frozenset[str]
    setting: frozenset[str]
    others: frozenset[str]
    openers: frozenset[str]


def term_of(reading: Reading, anchor: Anchor) -> Found | None:
    """“Hale was jailed for two years”, “is serving a 14-year sentence”, “signed a five-year deal”: whose, and of what.

    ``None`` for a limit, for one that is only called for or possible, of another time, one of several, or of nobody.
    """
    lowered = anchor.within.lowered
    for attribute, term in _table(reading.rules.lexicon).items():
        index = None if term.openers.isdisjoint(lowered) else _word_of(reading, anchor, term)
        if index is not None:
            owned = index >= anchor.last or _by_noun(anchor.within.words, anchor, 0, term) == index
            person = None if _is_another(reading, anchor, term) else bearer(reading, anchor, index, owned=owned)
            return Found(attribute, person, index, _assertion(reading, anchor, index)) if person is not None else None
    return None


def spread_of(reading: Reading, anchor: Anchor) -> Found | None:
    """“A rise of 11 per cent over four years”: over how long a rise in pay is spread, of a rise by so much."""
    sentence = anchor.within
    if "over" not in sentence.lowered or sentence.lowered.isdisjoint(_PAY) or is_background(reading, anchor):
        return None
    if not anchor.first or sentence.words[anchor.first - 1].lower != "over":
        return None
    near = [a for a in reading.anchors_in(anchor.sentence) if 0 < anchor.first - a.last <= _BESIDE]
    rise = near[-1].mention if near and near[-1].mention.kind is ValueKind.PERCENT else None
    if rise is None or rise.quantity is None or rise.quantity.number is None:
        return None
    return Found(f"spread of {rise.quantity.number:g} percent", THE_STORY, anchor.first, Assertion.AFFIRMED)


def _assertion(reading: Reading, anchor: Anchor, index: int) -> Assertion:
    """What is agreed or to be signed is as good as what is told."""
    told = assertion_at(anchor.within, index)
    return Assertion.AFFIRMED if told is Assertion.EXPECTED else told


def _word_of(reading: Reading, anchor: Anchor, term: _Term) -> int | None:
    """The index of the word that lays the length down, or ``None`` when none does."""
    words, low = anchor.within.words, clause_start(anchor.within, anchor.first)
    ways: tuple[Callable[[Sequence[Word], Anchor, int, _Term], int | None], ...] = (
        _by_verb, _by_giving, _by_beginning, _by_noun,
    )  # fmt: skip
    told = next((index for way in ways if (index := way(words, anchor, low, term)) is not None), None)
    return _given_alone(reading, anchor, term) if told is None else told


def _by_verb(words: Sequence[Word], anchor: Anchor, _: int, term: _Term) -> int | None:
    """“Jailed for DURATION”, “sentenced on Monday to serve DURATION”."""
    at = anchor.first - (words[anchor.first - 1].lower == "serve")
    preposition = words[at - 1].lower if at else ""
    verbs = {phrase[:-1] for phrase in term.verbs if phrase[-1] == preposition}
    reach = range(at - 2, max(0, at - _REACH) - 1, -1) if verbs else ()  # an aside may stand between
    return next((i for i in reach for verb in verbs if stands_at(words, i, verb)), None)


def _by_giving(words: Sequence[Word], anchor: Anchor, low: int, term: _Term) -> int | None:
    """“Signed a DURATION deal”, “the judge gave Hale DURATION in prison”."""
    reach = range(anchor.first - 1, max(low, anchor.first - 1 - _GIVEN) - 1, -1)
    verb = next((i for i in reach if words[i].lower in term.giving), None)
    return verb if verb is not None and _stands_behind(words, anchor.last, term.given - _BARE) else None


def _given_alone(reading: Reading, anchor: Anchor, term: _Term) -> int | None:
    """“Hale got DURATION for fraud”, in an article that speaks of prison or a court."""
    words = anchor.within.words
    behind = words[anchor.last].lower if anchor.last < len(words) else "."
    if not anchor.first or words[anchor.first - 1].lower not in term.giving or behind not in _ENDS:
        return None
    settled = any(not sentence.lowered.isdisjoint(term.setting) for sentence in reading.document.sentences)
    return anchor.first - 1 if settled else None


def _by_beginning(words: Sequence[Word], anchor: Anchor, low: int, term: _Term) -> int | None:
    """“Was serving DURATION for”, “is doing DURATION in prison”, “was serving a DURATION term for”."""
    reach = range(anchor.first - 1, max(low, anchor.first - 3), -1)
    verb = next((i for i in reach if words[i].lower in term.begun), None)
    if verb is None or words[verb - 1].lower not in BE:
        return None
    return verb if _stands_behind(words, anchor.last, term.given) else None


def _by_noun(words: Sequence[Word], anchor: Anchor, low: int, term: _Term) -> int | None:
    """“A DURATION sentence”, “DURATION’ imprisonment”, “a contract of DURATION”, “the contract runs DURATION”."""
    if _stands_behind(words, anchor.last, term.nouns):
        return None if _is_spent(words, anchor.first) else anchor.last
    at = anchor.first - 1
    nouns = frozenset(phrase[-1] for phrase in term.nouns)
    if at > 1 and words[at].lower == "of" and words[at - 1].lower in nouns:
        return at - 1
    at -= at > 0 and words[at].lower == "for"
    lasts = at > low and words[at].lower in LASTING and words[at - 1].lower in nouns
    return at - 1 if lasts else None


def _is_spent(words: Sequence[Word], at: int) -> bool:
    """“Served a DURATION sentence”, “after serving a DURATION sentence”: how long somebody was there, or was before."""
    low = max(0, at - _GIVEN)
    begun = any(w.lower in BE for w in words[max(0, low - 1) : at])
    return any(w.lower in _SPENT or (w.lower == "serving" and not begun) for w in words[low:at])


def _stands_behind(words: Sequence[Word], at: int, phrases: _Phrases) -> bool:
    """Whether one of some phrases stands at an index, or behind the adjectives and joints there."""
    for index in range(at, min(len(words), at + _DESCRIBED)):
        if any(stands_at(words, index, phrase) for phrase in phrases):
            return True
        if words[index].text not in _JOINTS and not is_adjective(words[index].text):
            return False
    return False


def _is_another(reading: Reading, anchor: Anchor, term: _Term) -> bool:
    """Whether it is a limit, of another time, a share, one of several, or one that was not laid down as it stands."""
    quantity, words = anchor.mention.quantity, anchor.within.words
    if quantity is None or quantity.unit not in _UNITS or quantity.modifier in _LIMITS:
        return True
    beside = words[max(0, anchor.first - _BESIDE) : anchor.last + _BESIDE]
    if not term.others.isdisjoint(w.lower for w in beside) or not term.others.isdisjoint(anchor.mention.text.split()):
        return True
    several = is_one_of_several(words, anchor.first)
    return several or is_share(reading, anchor) or is_dated_back(reading, anchor, _BESIDE)


@lru_cache(maxsize=8)
def _table(lexicon: Lexicon) -> Mapping[str, _Term]:
    return {attribute: _term(entry) for attribute, entry in lexicon.terms.items()}


def _term(entry: TermEntry) -> _Term:
    nouns, verbs, given = (
        frozenset(tuple(phrase.split()) for phrase in listed) for listed in (entry.nouns, entry.verbs, entry.given)
    )
    giving, begun = frozenset(entry.giving), frozenset(entry.begun)
    heads = {verb[0] for verb in verbs} | {noun[-1] for noun in nouns}
    setting, others = frozenset(entry.setting), frozenset(entry.others)
    return _Term(nouns, verbs, giving, given, begun, setting, others, giving | begun | heads)
