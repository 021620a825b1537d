"""People's names as the text itself shows them: every run of capitalised words that may be one, with the signs for it.

Which of them are people is decided over the whole article (roster). In a headline in title case capitals show nothing;
there only names that the article has elsewhere are looked for, and given names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from claimcheck.model import Span
from claimcheck.names.signs import Neighbours, Signs, place_of, signs
from claimcheck.names.titles import Title
from claimcheck.names.usage import Usage, is_title_case
from claimcheck.names.wordlists import CALENDAR, COMMON, PARTICLES, SUFFIXES
from claimcheck.text import Document, Sentence
from claimcheck.text.words import Word

Parts = tuple[str, ...]
_LONGEST_KNOWN = 4
_place = attrgetter("sentence", "first")
_ALONE = Neighbours(())  # what is in most sentences: no title


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
    headlines: list[_Reader] = []
    for number, sentence in enumerate(document.sentences):
        here = titles[number]
        taken = frozenset([i for t in here for i in range(t.first, t.last)]) if here else frozenset[int]()
        reader = _Reader(sentence, number, taken, Neighbours(here) if here else _ALONE, usage)
        if is_title_case(sentence):
            headlines.append(reader)
        else:
            found.extend(reader.names())
    known = frozenset(m.parts for m in found)
    for reader in headlines:
        found.extend(reader.known_names(known))
    return sorted(found, key=_place)


class _Reader(NamedTuple):
    """One sentence, of whose words those of its titles are ``taken``."""

    sentence: Sentence
    number: int
    taken: frozenset[int]
    neighbours: Neighbours
    usage: Usage

    def names(self) -> Iterator[NameMention]:
        """The runs of the sentence, outside its titles."""
        end = 0
        words = self.sentence.words
        for at in self.sentence.capitals:
            if at < end or at in self.taken or not is_name_word(words[at].text) or not self._can_begin(at):
                continue
            end = self._run(at)
            mention = self._mention(at, end)
            if mention:
                yield mention

    def known_names(self, known: frozenset[Parts]) -> Iterator[NameMention]:
        """The names in a headline in title case that are known from elsewhere, and given names with the word after."""
        words = self.sentence.words
        at = 0
        while at < len(words):
            length = 0 if at in self.taken else self._known_length(at, known)
            if length and (mention := self._mention(at, at + length)):
                yield mention
            at += max(length, 1)

    def _known_length(self, at: int, known: frozenset[Parts]) -> int:
        texts = tuple(w.text for w in self.sentence.words[at : at + _LONGEST_KNOWN])
        for length in range(len(texts), 0, -1):
            if texts[:length] in known:
                return length
        is_pair = len(texts) > 1 and is_name_word(texts[1]) and not self.usage.owes_capital(texts[1])
        given = texts[0] in self.usage.vocabulary.given_names and is_name_word(texts[0]) and self._can_begin(at)
        return 2 if given and is_pair else 0

    def _can_begin(self, at: int) -> bool:
        """Whether a word of the form of a name can be a name's first."""
        _, _, text, lower = self.sentence.words[at]
        if lower in CALENDAR or lower in COMMON:
            return False
        given = text in self.usage.vocabulary.given_names
        place = self.usage.vocabulary.place_at(self.sentence.words, at)
        if place and not (place.length == 1 and given):
            return False
        return at != 0 or given or not self.usage.owes_capital(text)

    def _run(self, start: int) -> int:
        words = self.sentence.words
        end = start + 1
        while end < len(words) and end not in self.taken:
            length = self._goes_on(words, start, end)
            if not length:
                break
            end += length
        return end

    def _goes_on(self, words: Sequence[Word], start: int, end: int) -> int:
        """How many words at ``end`` belong to the name that begins at ``start``."""
        text = words[end].text
        if text == ".":  # the stop of an initial
            return int(len(words[end - 1].text) == 1 and words[end].start == words[end - 1].end)
        if text == ",":
            return 2 * int(end + 1 < len(words) and words[end + 1].lower in SUFFIXES)
        if text in PARTICLES:
            return int(self._particle_goes_on(end))
        if not is_name_word(text) or words[end].lower in CALENDAR or words[end].start != words[end - 1].end + 1:
            return 0
        place = self.usage.vocabulary.place_at(words, end)
        return int(place is None or self._is_second_part(start, end))

    def _is_second_part(self, start: int, at: int) -> bool:
        """Whether a place's name is the second part of a pair with a given name ("Ann Jordan")."""
        return at == start + 1 and self.sentence.words[start].text in self.usage.vocabulary.given_names

    def _particle_goes_on(self, at: int) -> bool:
        following = (w.text for w in self.sentence.words[at + 1 : at + 3] if w.lower not in PARTICLES)
        return is_name_word(next(following, ""))

    def _mention(self, first: int, last: int) -> NameMention | None:
        words = self.sentence.words
        if words[first].lower in self.usage.vocabulary.honorifics:
            skip = 2 if first + 1 < last and words[first + 1].text == "." else 1
            return self._mention(first + skip, last) if first + skip < last else None
        parts = tuple([w.text for w in words[first:last] if w.text not in {".", ","}])
        found = signs(place_of(words, first, last, parts, self.neighbours), self.usage.vocabulary)
        return NameMention(Span(words[first].start, words[last - 1].end), parts, self.number, first, last, found)


def is_name_word(text: str) -> bool:
    """Whether a word may be part of a name: capitalised, or with a particle in front ("al-Hadi", "d’Arcy")."""
    if text[:1].isupper():
        return not text.endswith(".")
    if text.isalpha():
        return False
    head, mark, tail = text.partition("-") if "-" in text else text.replace("'", "’").partition("’")
    return bool(mark) and tail[:1].isupper() and (head in PARTICLES or (mark == "’" and len(head) == 1))
