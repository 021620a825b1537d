"""What stands to the left of a title's head: a qualifier, a place or an organisation, and words of the title's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from claimcheck.names.heads import head_of
from claimcheck.names.phrases import is_adjective
from claimcheck.names.usage import Usage
from claimcheck.names.vocabulary import PlaceForm, PlaceHit, Vocabulary, plain
from claimcheck.names.wordlists import ARTICLES, CALENDAR, COMMON, FUNCTION, POSSESSIVE
from claimcheck.text.inflection import is_past
from claimcheck.text.words import Word, word_set

_LONGEST = 12
_MOST_PLAIN = 2
_AND = word_set("and &")
_OPENERS = word_set(
    "new old north south east west los las san santa saint st fort port cape weekly daily city county state",
)
_MARKS = word_set(', . : ; ( " “ ” — –')
_NO_PLAIN_WORDS = FUNCTION | CALENDAR | COMMON
# "Under" and "assistant" qualify an office only before certain heads; elsewhere "under" is a preposition.
_CONDITIONAL = {"under": word_set("secretary secretaries sheriff")}


class Left(NamedTuple):
    """The left part of a title, wherever it stands.

    Attributes:
        places: Canonical names of places, the nearest to the head first.
        organisation: Words of an organisation.
        own: Words of the title's own, lower case.
        qualifier: "former", "acting" ... or "".
        possessive: Whether an owner in the genitive makes it definite.
        owner: A capitalised owner that is no known place and no organisation: most often a person. Its words are not
            part of the title.
    """

    places: tuple[str, ...] = ()
    organisation: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    qualifier: str = ""
    possessive: bool = False
    owner: tuple[str, ...] = ()


_NOTHING = Left()


def modifiers(sequence: Sequence[Word], head: int, floor: int, usage: Usage) -> tuple[int, Left]:
    """Walk from a head to its left, as far as the words belong to its title: its first word's index, and what it says.

    Args:
        sequence: The sentence's words.
        head: Index of the head.
        floor: Index of the first word that is free: the end of the title before.
        usage: How the article uses its words.
    """
    if head == floor or sequence[head - 1].text in _walls(usage.vocabulary):
        return head, _NOTHING  # most titles
    walk = _Walk(sequence, head, max(floor, head - _LONGEST), usage, at=head)
    while walk.at > walk.floor and (walk.step() or walk.described()):
        pass
    return walk.result()


@lru_cache(maxsize=8)
def _walls(vocabulary: Vocabulary) -> frozenset[str]:
    """Words and marks that no title reaches across: those that build sentences, unless a list knows them as more."""
    known = vocabulary.title_modifiers | vocabulary.qualifiers | vocabulary.place_closers.keys()
    return frozenset(word for word in (_MARKS | FUNCTION) - known if head_of(word, vocabulary) is None)


@dataclass(slots=True)
class _Walk:
    sequence: Sequence[Word]
    head: int
    floor: int
    usage: Usage
    at: int
    places: list[str] = field(default_factory=list)
    organisation: list[str] = field(default_factory=list)
    own: list[str] = field(default_factory=list)
    qualifier: str = ""
    possessive: bool = False
    owner: tuple[str, ...] = ()
    closed: bool = False

    def result(self) -> tuple[int, Left]:
        organisation, own = tuple(self.organisation), tuple(self.own)
        return self.at, Left(tuple(self.places), organisation, own, self.qualifier, self.possessive, self.owner)

    def step(self) -> bool:
        """Take in the next word or words to the left; whether there were any."""
        if self.closed:
            return False
        word = self.sequence[self.at - 1]
        if word.lower in POSSESSIVE:
            return self._owned()
        return self._placed() or self._qualified(word.lower) or self._worded(word)

    def described(self) -> bool:
        """Take in plain words that no list has, when an article before them shows where the title begins.

        "A Marine Corps combat veteran", "a retired dairy farmer"; a listed office needs none to be told.
        """
        if self.closed or self.own or self.at != self.head or self._is_listed():
            return False
        start = self.at
        while start > self.floor and self.at - start < _MOST_PLAIN and self._is_plain(start - 1):
            start -= 1
        if start == 1 == self.at and self._opens_sentence():
            start = 0
        elif start == self.at or not self._opens_with_article(start):
            return False
        self.own[:0] = [w.lower for w in self.sequence[start : self.at]]
        self.at = start
        return True

    def _opens_sentence(self) -> bool:
        """Whether one plain word and the head open a sentence: "Sporting director Ann Roe …"."""
        text = self.sequence[0].text
        plain = text.isalpha() and text[1:].islower() and text.lower() not in _NO_PLAIN_WORDS
        return plain and self.sequence[self.head].text.islower() and text not in self.usage.vocabulary.given_names

    def _opens_with_article(self, index: int) -> bool:
        """Whether an article stands before the words up to an index, names and title words between left out."""
        modifiers, qualifiers = self.usage.vocabulary.title_modifiers, self.usage.vocabulary.qualifiers
        while index > self.floor and (
            (text := self.sequence[index - 1].text) in modifiers or text in qualifiers or self._is_named(index - 1)
        ):
            index -= 1
        return index > self.floor and self.sequence[index - 1].lower in ARTICLES

    def _is_listed(self) -> bool:
        return self.sequence[self.head].lower in self.usage.vocabulary.offices

    def _is_plain(self, index: int) -> bool:
        text = self.sequence[index].text
        opens = index > 0 and self.sequence[index - 1].lower in ARTICLES  # "a retired farmer"
        if text in self.usage.vocabulary.qualifiers:
            return False
        verb = text in self.usage.vocabulary.reporting or text.endswith("s") or (is_past(text) and not opens)
        return is_adjective(text) and not verb  # "the company names director ..."

    def _owned(self) -> bool:
        """An owner: a place or an organisation is part of the title ("China’s", "NRA's"), a person is not."""
        if self.possessive or self.at - 2 < 0 or not self.sequence[self.at - 2].text[:1].isupper():
            return False
        if self.organisation:
            self.at -= 1  # "Samaritan’s Purse president": the genitive is inside the name
            return True
        self.possessive = True
        ending = self.at - 1
        place = self.usage.vocabulary.place_before(self.sequence, ending)
        if place and ending - place.length >= self.floor:
            self.places.append(place.name)
            self.at = ending - place.length
            self.closed = place.form is PlaceForm.NAME
            return True
        owner = self._run_before(ending)
        if not self._is_body(owner):
            self.owner, self.closed = owner, True
            return False
        self.organisation = list(owner)
        self.at = ending - len(owner)
        return True

    def _run_before(self, end: int) -> tuple[str, ...]:
        start = end
        while start > self.floor and self._is_named(start - 1):
            start -= 1
        return tuple(w.text for w in self.sequence[start:end])

    def _is_body(self, owner: Sequence[str]) -> bool:
        words = self.usage.vocabulary.organisation_words
        return any(w.lower() in words or (w.isupper() and len(w) > 1) for w in owner)

    def _placed(self) -> bool:
        place = self.usage.vocabulary.place_before(self.sequence, self.at)
        if place is None or self.at - place.length < self.floor:
            return False
        if place.form is PlaceForm.GOVERNMENT and place.length == 1:
            return False
        if place.form is PlaceForm.GOVERNMENT or self._opens_name(place):
            self.organisation[:0] = [w.text for w in self.sequence[self.at - place.length : self.at]]
        else:
            self.places.append(place.name)
        self.at -= place.length
        return True

    def _opens_name(self, place: PlaceHit) -> bool:
        """Whether an adjective is the first word of a name ("British Columbia"), not the country of what follows."""
        named = bool(self.organisation) and self.sequence[self.at].text == self.organisation[0]
        return place.form is PlaceForm.ADJECTIVE and named and not self._is_body(self.organisation)

    def _qualified(self, lower: str) -> bool:
        vocabulary = self.usage.vocabulary
        if lower not in vocabulary.qualifiers:
            return False
        following = self.sequence[self.at].lower
        if lower in _CONDITIONAL and following not in _CONDITIONAL[lower]:
            return False
        office = plain(" ".join(w.text for w in self.sequence[self.at - 1 : self.head + 1]))
        if office in vocabulary.offices:
            return False
        self.qualifier = f"{lower} {self.qualifier}".strip()
        self.at -= 1
        return True

    def _worded(self, word: Word) -> bool:
        text, lower = word.text, word.lower
        if self.organisation and self._is_named(self.at - 1):
            self.organisation.insert(0, text)  # "State Department officials"
        elif lower in self.usage.vocabulary.title_modifiers or head_of(text, self.usage.vocabulary) or self._is_and():
            self.own.insert(0, lower)
        elif self._is_named(self.at - 1):
            self.organisation.insert(0, text)
        else:
            return False
        self.at -= 1
        return True

    def _is_named(self, index: int) -> bool:
        """Whether a word is capitalised as a name is, and not for opening the sentence."""
        text = self.sequence[index].text
        if not text[:1].isupper() or text.lower() in FUNCTION or text.lower() in CALENDAR:
            return False
        if index > 0 or text.isupper():
            return True
        if self.organisation and text.lower() in _OPENERS:
            return True  # "New York police chief"
        return not self.usage.owes_capital(text)

    def _is_and(self) -> bool:
        """Read "and" in "research and communications manager": both neighbours modify, neither is a head."""
        vocabulary = self.usage.vocabulary
        if self.sequence[self.at - 1].lower not in _AND or self.at - 2 < self.floor or self.at >= self.head:
            return False
        neighbours = (self.sequence[self.at - 2].lower, self.sequence[self.at].lower)
        return all(w in vocabulary.title_modifiers and head_of(w, vocabulary) is None for w in neighbours)
