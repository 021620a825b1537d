"""Which thing an amount is told of: "the bridge cost …", "the probe, which weighs …", "the 98-metre ferry".

A thing goes by the head of its noun phrase. What the article names in its headline or its first sentences is what the
story is about, and so needs no noun to tell it from others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcheck.grammar.reading import Reading
from claimcheck.names.phrases import is_adjective
from claimcheck.names.wordlists import CALENDAR, COMMON, OWNERS, POSSESSIVE
from claimcheck.rules.schema import Lexicon
from claimcheck.text.words import Word, word_set

Scope = tuple[str, ...]
_LONGEST_LEDE = 4  # sentences
_PROSE = 10  # words
_NO_MARKS = str.maketrans(dict.fromkeys(",.:;!?'’\"“”()", " "))
_ASIDE = 12  # words
_OWNER = 3  # words of the name of who owns a thing
_NEAR = 5  # words from a noun back to its article
_DEFINITE = OWNERS | word_set("the this")
_INDEFINITE = frozenset({"a", "an"})
_OTHERS = word_set(
    "another other others second third earlier later previous predecessor successor sister rival twin competing former",
    "larger smaller bigger old older newer cheaper similar different further additional extra replacement original",
    "planned future runner-up runners-up",
)
_BEFORE_VERB = word_set("has have had will would now also itself alone currently already then only just is was")
_OPENS_CLAUSE = word_set("that said says and but while when because if as")


def owner_of_verb(reading: Reading, sentence: int, verb: int) -> Scope | None:
    """The thing that is a verb's subject: its sort; () for what the story is about; ``None`` for an unknown one."""
    words = reading.sentence(sentence).words
    at = verb - 1
    while at > 0 and (words[at].lower in _BEFORE_VERB or words[at].lower.endswith("ly")):
        at -= 1
    if at > 0 and words[at].lower in {"which", "that"}:
        at -= 1 + (words[at - 1].text == "," and at > 1)
    if words[at].text == ",":  # "the phone, made of glass, weighs"
        at = next((i for i in range(at - 2, max(0, at - _ASIDE), -1) if words[i].text == ","), at) - 1
    if at < 0:
        return None
    if words[at].lower == "it" and at == 0:
        return _of_sentence_before(reading, sentence)
    if not words[at].text.islower():
        return _named(reading, sentence, at)
    return _of_noun(reading, sentence, at)


def owner_of_phrase(reading: Reading, sentence: int, first: int, noun: str) -> Scope | None:
    """The thing whose noun follows an amount that begins at word ``first``: "the 98-metre ferry"."""
    words = reading.sentence(sentence).words
    at = first - 1
    while at >= max(0, first - 3) and is_adjective(words[at].text) and words[at].lower not in _OTHERS:
        at -= 1
    opener = words[at].lower if at >= 0 else ""
    introduced = opener in _INDEFINITE and sentence in _opening(reading)
    known = opener in _DEFINITE or opener in POSSESSIVE or introduced
    return (thing(reading, noun),) if known and not names_another(reading, sentence, 0, first) else None


def thing(reading: Reading, noun: str) -> str:
    """The sort of a thing: "spacecraft" for a probe; a noun that no list has is a sort of its own."""
    return sorts(reading.rules.lexicon).get(noun, noun)


@lru_cache(maxsize=8)
def sorts(lexicon: Lexicon) -> Mapping[str, str]:
    """The things of rules.yaml: their sorts by their nouns."""
    return {noun: sort for sort, nouns in lexicon.things.items() for noun in nouns}


def is_of_others(words: Sequence[Word], low: int, high: int) -> bool:
    """Whether the words ``[low, high)`` set a thing apart from the one that the story is about: "a larger model"."""
    return not _OTHERS.isdisjoint(w.lower for w in words[low:high])


def names_another(reading: Reading, sentence: int, low: int, high: int) -> bool:
    """Whether the words ``[low, high)`` name a thing or somebody that the headline and the first sentences do not."""
    told = reading.sentence(sentence)
    known, places = _lede(reading), reading.vocabulary.places
    people = {at for m in reading.people_in(sentence) for at in range(m.first, m.last)}
    start = low if low or _opens_with_name(told.words) else 1
    names = (told.words[at] for at in told.capitals if start <= at < high and at not in people)
    new = (w for w in names if w.text not in known and w.text.isalpha() and (w.text,) not in places)
    return any(w.lower not in CALENDAR and w.lower not in COMMON for w in new)


def _opens_with_name(words: Sequence[Word]) -> bool:
    """Whether the capital of a sentence's first word is a name's: "Halm Bank was", "Halm’s", not "The" or "Turnout"."""
    return len(words) > 1 and (words[1].text in POSSESSIVE or words[1].text[0].isupper())


def knows_people(reading: Reading, sentence: int, *, named: bool = False) -> bool:
    """Whether everybody of a sentence is told of in the headline or the first sentences; somebody, if ``named``."""
    told = {m.person for n in _opening(reading) for m in reading.people_in(n)}
    people = {m.person for m in reading.people_in(sentence)}
    return people <= told and bool(people or not named)


def _lede(reading: Reading) -> frozenset[str]:
    """The words of the headline and the first sentences."""
    opening = (reading.sentence(number).texts for number in _opening(reading))
    return frozenset().union(*opening, (reading.article.title or "").split())


def _opening(reading: Reading) -> range:
    """The numbers of the sentences that say what the story is about: up to the first sentence of prose."""
    first = reading.document.sentences[:_LONGEST_LEDE]
    prose = (number for number, s in enumerate(first) if number and len(s.words) >= _PROSE)  # a byline is none
    return range(next(prose, len(first) - 1) + 1)


def _of_sentence_before(reading: Reading, sentence: int) -> Scope | None:
    """What "it" means at the head of a sentence: the thing that is the subject of the one before, in its paragraph."""
    if not sentence or reading.sentence(sentence - 1).paragraph != reading.sentence(sentence).paragraph:
        return None
    words, things = reading.sentence(sentence - 1).words, sorts(reading.rules.lexicon)
    at = next((at for at in range(1, min(len(words), _NEAR)) if words[at].lower in things), 0)
    return _of_noun(reading, sentence - 1, at) if at else None


def _named(reading: Reading, sentence: int, last: int) -> Scope | None:
    """A name that ends at word ``last`` ("Halm-2"): that of what the story is about, or ``None``."""
    words, at = reading.sentence(sentence).words, last + 1
    while at > 0 and _is_of_name(words[at - 1].text):
        at -= 1
    return _in_headline(reading, sentence, at, last) if at <= last else None


def _is_of_name(text: str) -> bool:
    return text[0].isupper() or text == "-" or text.isdigit()


def _in_headline(reading: Reading, sentence: int, first: int, last: int) -> Scope | None:
    words, text = reading.sentence(sentence).words, reading.article.text
    name = text[words[first].start : words[last].end].removeprefix("The ")
    opening = (reading.sentence(number).span.of(text) for number in _opening(reading))
    stands = any(f" {name} " in f" {_spaced(told)} " for told in (*opening, reading.article.title or ""))
    return () if stands and name.lower() not in COMMON else None


def _spaced(text: str) -> str:
    """The text without the marks that may follow a name: "Orva-2: a new probe" has the name "Orva-2"."""
    return text.translate(_NO_MARKS)


def _of_noun(reading: Reading, sentence: int, head: int) -> Scope | None:
    """A noun with its article: definite, or introduced in the first sentences; it begins a clause."""
    words = reading.sentence(sentence).words
    for at in range(head - 1, max(-1, head - 1 - _NEAR), -1):
        lower = words[at].lower
        if lower in _DEFINITE or lower in POSSESSIVE or (lower in _INDEFINITE and sentence in _opening(reading)):
            begins = at == 0 or not words[at - 1].text.isalpha() or words[at - 1].lower in _OPENS_CLAUSE
            owner = at - _OWNER if lower in POSSESSIVE else at
            other = is_of_others(words, at, head) or names_another(reading, sentence, max(0, owner), head)
            return (thing(reading, words[head].lower),) if (begins or lower in POSSESSIVE) and not other else None
        if words[at].text.islower() and not is_adjective(words[at].text):
            return None
    return None
