"""How one article itself uses its words: what no list can know, and what its capitals therefore mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimcheck.names.heads import Head, heads
from claimcheck.names.vocabulary import Vocabulary
from claimcheck.names.wordlists import COMMON, SUFFIXES
from claimcheck.text import BlockKind, Document, Sentence

_LONG = 3  # letters; shorter words stay in lower case even in title case
_MOSTLY = 0.7
_GERUND = 5
_HEADINGS = (BlockKind.HEADLINE, BlockKind.SUBHEAD)


@dataclass(frozen=True, slots=True)
class Usage:
    """How an article uses its words.

    Attributes:
        vocabulary: The word lists.
        heads: Its words that can head a title.
        texts: All its words: one that is among them in lower case too means nothing by a capital at a sentence's start.
        surnames: Words that could head a title and are somebody's name in this article ("King", "Judge").
        family_first: Whether it speaks of a country where family names come first.
    """

    vocabulary: Vocabulary
    heads: Mapping[str, Head]
    texts: frozenset[str]
    surnames: frozenset[str]
    family_first: bool

    def owes_capital(self, text: str) -> bool:
        """Whether a word that begins a sentence may owe its capital to its place alone: "Speaking", "Finally"."""
        lower = text.lower()
        if lower in COMMON or (lower in self.texts and lower[0].islower()):
            return True
        return len(text) > _GERUND and text.endswith(("ing", "ly"))


def usage(document: Document, vocabulary: Vocabulary) -> Usage:
    """Look through an article once."""
    texts = frozenset[str]().union(*[s.texts for s in document.sentences])
    found = heads(vocabulary).among(texts)
    capitals = frozenset([word for word in found if word[0].isupper()])
    headed = [s for s in document.sentences if not capitals.isdisjoint(s.texts)] if capitals else []
    surnames = frozenset([name for sentence in headed for name in _head_surnames(sentence, capitals, vocabulary)])
    return Usage(vocabulary, found, texts, surnames, not texts.isdisjoint(vocabulary.surname_first_words))


def is_title_case(sentence: Sentence) -> bool:
    """Whether capitals tell nothing in a sentence: a headline with nearly all words capitalised, or all in capitals."""
    if sentence.kind not in _HEADINGS and any(map(str.islower, sentence.texts)):
        return False
    letters = [w.text for w in sentence.words if w.text[0].isalpha() and len(w.text) > _LONG]
    return len(letters) > 2 and sum(t[0].isupper() for t in letters) > _MOSTLY * len(letters)


def _head_surnames(sentence: Sentence, heads: frozenset[str], vocabulary: Vocabulary) -> Iterator[str]:
    """Yield "King" in "Amy King said" and "Martin Luther King Jr.", not in "Austin Mayor Amy Roe"."""
    sequence = sentence.words
    for index in [index for index in sentence.capitals if sequence[index].text in heads and index]:
        following = sequence[index + 1].text if index + 1 < len(sequence) else ""
        names = [w.text for w in sequence[max(0, index - 2) : index]]
        given = names[-1] in vocabulary.given_names or (names[0] in vocabulary.given_names and names[-1][:1].isupper())
        if given and (not following[:1].isupper() or following.lower() in SUFFIXES):
            yield sequence[index].text
