"""People's names as the text itself shows them.

A capitalised run of words is a person only with evidence: a title or an honorific before it, an age or an apposition after
it, somebody who says something, a given name, or its own family name alone elsewhere. Word lists help; they are no gate.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.model import Span
from claimcheck.names.offices import Title
from claimcheck.names.vocabulary import Vocabulary
from claimcheck.text import BlockKind, Document, Sentence
from claimcheck.text.words import Word

_PARTICLES = frozenset("von van der den de del della di da dos la le al bin ibn bint abu ben st ter ten zu".split())
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december christmas easter ramadan today yesterday tomorrow".split()
)
# Words that begin sentences and headlines; capitals there say nothing.
_COMMON = frozenset(
    "the a an this that these those he she it they we you i his her its their our my your in on at by for from with as but and or "
    "if when while after before since because although though however meanwhile also some many most all both according "
    "asked earlier later last now then there here not no so what who why how where which once despite during under over "
    "about between among against until without within even still yet just only other another such each every any more "
    "less few several two three four five six seven eight nine ten one first second third new old state states city "
    "breaking exclusive updated update video photo photos watch read analysis opinion editorial correction press god "
    "whether nor either neither like unlike amid among upon besides instead perhaps maybe indeed thus hence therefore "
    "moreover furthermore finally recently meanwhile tonight again against always never often soon thanks nobody everyone "
    "internet americans democrat republican tea party christian muslim jewish islam islamic catholic".split()
)
_LOCATIVES = frozenset({"in", "at", "near", "from", "outside", "across", "around", "throughout", "inside", "to", "into", "toward", "towards"})


@dataclass(frozen=True, slots=True)
class NameMention:
    """A capitalised run of words that may name a person.

    Attributes:
        span: Where it stands.
        parts: Its words, initials without their stops and suffixes included.
        sentence: The number of its sentence.
        first: Index of its first word in the sentence.
        last: Index after its last word.
        titled: Whether a title or an honorific stands right before it.
        evidence: How many signs say that it is a person; below zero, that it is not.
    """

    span: Span
    parts: tuple[str, ...]
    sentence: int
    first: int
    last: int
    titled: bool
    evidence: int


def candidates(document: Document, titles: Sequence[Sequence[Title]], vocabulary: Vocabulary) -> list[NameMention]:
    """Every capitalised run in the article that may be a person's name, in order."""
    lower = _lower_words(document)
    found: list[NameMention] = []
    for number, sentence in enumerate(document.sentences):
        reader = _Reader(sentence, number, titles[number], vocabulary, lower, _is_title_case(sentence))
        found.extend(reader.names())
    return found


def _lower_words(document: Document) -> frozenset[str]:
    """The words that the article also writes in lower case: capitals at the start of a sentence mean nothing for them."""
    return frozenset(w.text for s in document.sentences for w in s.words if w.text[0].islower())


def _is_title_case(sentence: Sentence) -> bool:
    if sentence.kind not in (BlockKind.HEADLINE, BlockKind.SUBHEAD):
        return False
    letters = [w.text for w in sentence.words if w.text[0].isalpha() and len(w.text) > 3]
    return len(letters) > 2 and sum(t[0].isupper() for t in letters) > 0.7 * len(letters)


@dataclass(frozen=True, slots=True)
class _Reader:
    sentence: Sentence
    number: int
    titles: Sequence[Title]
    vocabulary: Vocabulary
    lower: frozenset[str]
    title_case: bool

    def names(self) -> Iterator[NameMention]:
        """The runs of the sentence, outside its titles."""
        words = self.sentence.words
        taken = {i for t in self.titles for i in range(t.first, t.last)}
        ends = {t.last for t in self.titles}
        at = 0
        while at < len(words):
            if at in taken or not self._can_begin(at):
                at += 1
                continue
            end = self._run(at, taken)
            mention = self._mention(at, end, at in ends)
            if mention:
                yield mention
            at = end

    def _can_begin(self, at: int) -> bool:
        text = self.sentence.words[at].text
        if not _is_name_word(text) or text.lower() in _CALENDAR or text.lower() in _COMMON:
            return False
        place = self.vocabulary.place_at(self.sentence.words, at)
        if place and not (place.length == 1 and text in self.vocabulary.given_names):
            return False
        return at != 0 or text in self.vocabulary.given_names or not self._opens_sentence(text)

    def _opens_sentence(self, text: str) -> bool:
        """Whether a sentence's first word owes its capital to its place: "Speaking", "Finally", or seen in lower case."""
        return text.lower() in self.lower or (len(text) > 5 and text.endswith(("ing", "ly")))

    def _run(self, start: int, taken: set[int]) -> int:
        words = self.sentence.words
        end = start + 1
        while end < len(words) and end not in taken:
            text = words[end].text
            if text == "." and len(words[end - 1].text) == 1 and words[end].start == words[end - 1].end:
                end += 1  # the stop of an initial
            elif text == "," and end + 1 < len(words) and words[end + 1].text.lower() in _SUFFIXES:
                end += 2
            elif _is_name_word(text) and text.lower() not in _CALENDAR and words[end].start == words[end - 1].end + 1:
                if self.vocabulary.place_at(words, end) and self._is_plain_place(start, end):
                    break
                end += 1
            elif text.lower() in _PARTICLES and self._particle_goes_on(end):
                end += 1
            else:
                break
        return end

    def _is_plain_place(self, start: int, at: int) -> bool:
        """A place after a name begins something new, unless it is the second part of a given name's pair."""
        return not (at == start + 1 and self.sentence.words[start].text in self.vocabulary.given_names)

    def _particle_goes_on(self, at: int) -> bool:
        words = self.sentence.words
        following = next((w.text for w in words[at + 1 : at + 3] if w.text.lower() not in _PARTICLES), "")
        return _is_name_word(following)

    def _mention(self, first: int, last: int, titled: bool) -> NameMention | None:
        words = self.sentence.words
        parts = tuple(w.text for w in words[first:last] if w.text not in {".", ","})
        honorific = first > 0 and self._is_honorific(first)
        if parts[0].lower() in self.vocabulary.honorifics and len(parts) > 1 or words[first].text.lower() in self.vocabulary.honorifics:
            skip = 2 if first + 1 < last and words[first + 1].text == "." else 1
            if first + skip >= last:
                return None
            return self._mention(first + skip, last, titled=True)
        span = Span(words[first].start, words[last - 1].end)
        evidence = self._evidence(first, last, parts, titled or honorific)
        return NameMention(span, parts, self.number, first, last, titled or honorific, evidence)

    def _is_honorific(self, first: int) -> bool:
        words = self.sentence.words
        before = first - 1
        if words[before].text == "." and before > 0:
            before -= 1
        return words[before].text.lower() in self.vocabulary.honorifics

    def _evidence(self, first: int, last: int, parts: tuple[str, ...], titled: bool) -> int:
        words = self.sentence.words
        vocabulary = self.vocabulary
        lower = [p.lower() for p in parts]
        before = words[first - 1].text.lower() if first else ""
        after = [w.text.lower() for w in words[last : last + 3]]
        score = 3 * titled + 2 * (parts[0] in vocabulary.given_names and len(parts) > 1)
        score += len(parts) in (2, 3) and parts[0] in vocabulary.surnames_first
        score += bool(after) and after[0] in vocabulary.reporting
        score += before in vocabulary.reporting
        score += 2 * (len(after) > 2 and after[0] == "," and after[1].isdigit() and len(after[1]) <= 3 and after[2] == ",")
        score += after[:2] in ([",", "who"], [",", "whose"]) or after[:1] in (["who"], ["whose"])
        score -= 3 * any(p in vocabulary.organisation_words or p in vocabulary.place_words for p in lower)
        score -= 2 * (before == "the" and not titled)
        score -= 2 * any(len(p) > 1 and p.isupper() for p in parts)
        score -= before in _LOCATIVES and not titled and parts[0] not in vocabulary.given_names
        score -= 2 * (len(parts) > 4)
        score -= self.title_case
        score -= first == 0 and len(parts) == 1
        return score


def _is_name_word(text: str) -> bool:
    return text[:1].isupper() and (text[0].isalpha()) and not text.endswith(".")
