"""People's names as the text itself shows them: every run of capitalised words that may be one, with the signs for it.

Which of them are people is decided over the whole article (roster). In a headline in title case capitals show nothing;
there only names that the article has elsewhere are looked for, and given names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from claimcheck.model import Span
from claimcheck.names.signs import NO_TITLES, Neighbours, Signs, Surroundings, signs
from claimcheck.names.titles import Title
from claimcheck.names.usage import Usage, is_title_case
from claimcheck.names.wordlists import CALENDAR, COMMON, PARTICLES, SUFFIXES
from claimcheck.text import Document
from claimcheck.text.words import Word

Parts = tuple[str, ...]
_LONGEST_KNOWN = 4
_place = attrgetter("sentence", "first")
_INNER_MARKS = frozenset({".", ","})


class NameMention(NamedTuple):
    """A capitalised run of words that may name a person.

    Attributes:
        span: Where it stands.
        parts: Its words, initials without their stops and suffixes included.
        sentence: The number of its sentence.
        first: Index of its first word in the sentence.
        last: Index after its last word.
        signs: What speaks for a person, and against one.
    """

    span: Span
    parts: Parts
    sentence: int
    first: int
    last: int
    signs: Signs


def candidates(document: Document, titles: Sequence[Sequence[Title]], usage: Usage) -> list[NameMention]:
    """Every capitalised run in the article that may be a person's name, in order."""
    found: list[NameMention] = []
    headlines: list[int] = []
    for number, sentence in enumerate(document.sentences):
        if is_title_case(sentence):
            headlines.append(number)
            continue
        words = sentence.words
        capitals = [at for at in sentence.capitals if opens_name(words[at].text)]
        if capitals:
            found += _reader(words, number, titles[number], usage).names(capitals)
    if not headlines:
        return found
    known = frozenset([m.parts for m in found])
    for number in headlines:
        found.extend(_reader(document.sentences[number].words, number, titles[number], usage).known_names(known))
    return sorted(found, key=_place)


def _reader(words: Sequence[Word], number: int, titles: Sequence[Title], usage: Usage) -> _Reader:
    return _Reader(words, Neighbours(titles) if titles else NO_TITLES, usage.vocabulary, number, usage)


@dataclass(slots=True)
class _Reader(Surroundings):
    """One sentence."""

    number: int
    usage: Usage

    def names(self, capitals: Sequence[int]) -> list[NameMention]:
        """The runs that begin with one of some capitalised words, outside the sentence's titles."""
        found: list[NameMention] = []
        taken = self.titles.taken
        end = 0
        for at in capitals:
            if at >= end and at not in taken and self._can_begin(at):
                end = self._run(at)
                mention = self._mention(at, end)
                if mention is not None:
                    found.append(mention)
        return found

    def known_names(self, known: frozenset[Parts]) -> Iterator[NameMention]:
        """The names in a headline in title case that are known from elsewhere, and given names with the word after."""
        at = 0
        while at < len(self.words):
            length = 0 if at in self.titles.taken else self._known_length(at, known)
            if length and (mention := self._mention(at, at + length)):
                yield mention
            at += max(length, 1)

    def _known_length(self, at: int, known: frozenset[Parts]) -> int:
        texts = tuple(w.text for w in self.words[at : at + _LONGEST_KNOWN])
        for length in range(len(texts), 0, -1):
            if texts[:length] in known:
                return length
        is_pair = len(texts) > 1 and is_name_word(texts[1]) and not self.usage.owes_capital(texts[1])
        given = texts[0] in self.vocabulary.given_names and opens_name(texts[0])
        return 2 if given and is_pair and self._can_begin(at) else 0

    def _can_begin(self, at: int) -> bool:
        """Whether a word that may open a name does so here: it is no place, and owes its capital to no sentence."""
        text, vocabulary = self.words[at].text, self.vocabulary
        if text in vocabulary.place_openers:
            place = vocabulary.place_at(self.words, at)
            if place and not (place.length == 1 and text in vocabulary.given_names):
                return False
        return at > 0 or text in vocabulary.given_names or not self.usage.owes_capital(text)

    def _run(self, start: int) -> int:
        """Where the name ends that begins at ``start``."""
        words, taken = self.words, self.titles.taken
        end = start + 1
        while end < len(words) and end not in taken and (length := self._goes_on(start, end)):
            end += length
        return end

    def _goes_on(self, start: int, end: int) -> int:
        """How many words at ``end`` belong to the name that begins at ``start``."""
        words = self.words
        text = words[end].text
        if text.islower():  # most words
            return int(text in PARTICLES and self._particle_goes_on(end))
        if text == ".":  # the stop of an initial
            return int(len(words[end - 1].text) == 1 and words[end].start == words[end - 1].end)
        if text == ",":
            return 2 * int(end + 1 < len(words) and words[end + 1].lower in SUFFIXES)
        if not is_name_word(text) or words[end].lower in CALENDAR or words[end].start != words[end - 1].end + 1:
            return 0
        place = self.vocabulary.place_at(words, end)
        return int(place is None or self._is_second_part(start, end))

    def _is_second_part(self, start: int, at: int) -> bool:
        """Whether a place's name is the second part of a pair with a given name ("Ann Jordan")."""
        return at == start + 1 and self.words[start].text in self.vocabulary.given_names

    def _particle_goes_on(self, at: int) -> bool:
        following = (w.text for w in self.words[at + 1 : at + 3] if w.lower not in PARTICLES)
        return is_name_word(next(following, ""))

    def _mention(self, first: int, last: int) -> NameMention | None:
        words = self.words
        begin = words[first]
        if begin.lower in self.vocabulary.honorifics:
            skip = 2 if first + 1 < last and words[first + 1].text == "." else 1
            return self._mention(first + skip, last) if first + skip < last else None
        span = Span(begin.start, words[last - 1].end)
        parts = (begin.text,) if last - first == 1 else _parts(words[first:last])
        return NameMention(span, parts, self.number, first, last, signs(self, first, last, parts))


def _parts(words: Sequence[Word]) -> Parts:
    return tuple([text for word in words if (text := word.text) not in _INNER_MARKS])


@lru_cache(maxsize=1 << 12)
def opens_name(text: str) -> bool:
    """Whether a name may begin with a word: one of the form of a name, and of no other meaning."""
    lower = text.lower()
    return is_name_word(text) and lower not in CALENDAR and lower not in COMMON


def is_name_word(text: str) -> bool:
    """Whether a word may be part of a name: capitalised, or with a particle in front ("al-Hadi", "d’Arcy")."""
    if text[:1].isupper():
        return not text.endswith(".")
    if text.isalpha():
        return False
    head, mark, tail = text.partition("-") if "-" in text else text.replace("'", "’").partition("’")
    return bool(mark) and tail[:1].isupper() and (head in PARTICLES or (mark == "’" and len(head) == 1))
