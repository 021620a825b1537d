"""The heads of titles: the one word of a phrase that makes it say what somebody is.

Most are listed in rules.yaml. English also makes them freely: with a qualifier or a prefix in front ("ex-minister",
"undersheriff"), with "-elect" behind, and with endings that only people have ("cardiologist", "yachtsman").
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.names.vocabulary import Vocabulary, plain
from claimcheck.text.words import Word, word_set

# Written with a full stop and a capital; the plurals in news are "Reps.", "Sens." and "Govs.".
ABBREVIATIONS = {
    "gen": "general", "lt": "lieutenant", "col": "colonel", "sgt": "sergeant", "capt": "captain",
    "adm": "admiral", "maj": "major", "cmdr": "commander", "cpl": "corporal", "brig": "brigadier", "insp": "inspector",
    "det": "detective",
    "supt": "superintendent", "const": "constable", "rep": "representative", "sen": "senator", "gov": "governor",
    "dr": "doctor", "prof": "professor", "rev": "reverend",
}  # fmt: skip
_PREFIXES = ("under", "vice", "sub", "arch")
_TAILS = word_set("elect designate")
_PERSONAL_ENDINGS = ("ist", "ician", "woman", "person", "man")
_NOT_PERSONS = word_set(
    "assist insist consist persist resist exist coexist subsist desist enlist checklist shortlist wishlist playlist",
    "leftist rightist racist sexist fascist marxist socialist communist nationalist capitalist islamist populist twist",
    "woman human german roman norman ottoman batman person salesperson batsman twist whist",
)
_MOST_OTHERS = 1 << 18  # words: an archive has more names than memory should hold
_LOOK_AHEAD = 5  # words of a title that a head may open, itself included
_SHORTEST = 6  # letters of a word whose ending is taken to say that it is a person


class Head(NamedTuple):
    """A head: the role in the singular, lower case; whether it was plural; the qualifier that is part of the word."""

    role: str
    plural: bool = False
    qualifier: str = ""


class Heads:
    """The heads among the words of one article after another; a word that is none is not asked about again."""

    __slots__ = ("_others", "_vocabulary")

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._others: set[str] = set()

    def among(self, words: frozenset[str]) -> dict[str, Head]:
        """Those of the words that can head a title, with what they say."""
        fresh = words - self._others
        found = {word: head for word in fresh if (head := head_of(word, self._vocabulary)) is not None}
        if len(self._others) > _MOST_OTHERS:
            self._others.clear()
        self._others |= fresh - found.keys()
        return found


@lru_cache(maxsize=8)
def heads(vocabulary: Vocabulary) -> Heads:
    """The heads by a vocabulary; the same vocabulary gives the same object."""
    return Heads(vocabulary)


@lru_cache(maxsize=1 << 12)
def head_of(word: str, vocabulary: Vocabulary) -> Head | None:
    """What a word says somebody is, or ``None`` when it is no title's head."""
    lower = word.lower()
    if word[:1].isupper() and lower.removesuffix("s") in ABBREVIATIONS:
        return Head(ABBREVIATIONS[lower.removesuffix("s")], plural=lower.endswith("s"))
    if lower in vocabulary.roles:
        return Head(lower)
    if "-" in lower:
        return _hyphened(word, vocabulary)
    for singular in _singulars(lower):
        if _is_role(singular, vocabulary) or (word == lower and _ends_personally(singular)):
            return Head(singular, plural=singular != lower)
    return None


def _singulars(lower: str) -> tuple[str, ...]:
    stem = lower.removesuffix("men") + "man" if lower.endswith("men") else lower
    return tuple(dict.fromkeys((lower, lower.removesuffix("s"), lower.removesuffix("es"), stem)))


def _is_role(word: str, vocabulary: Vocabulary) -> bool:
    return word in vocabulary.roles or any(word.startswith(p) and word[len(p) :] in vocabulary.roles for p in _PREFIXES)


def _ends_personally(word: str) -> bool:
    """Whether a word in lower case has an ending of persons; with a capital it may be a surname ("Newman")."""
    return len(word) >= _SHORTEST and word.endswith(_PERSONAL_ENDINGS) and word not in _NOT_PERSONS


def _hyphened(word: str, vocabulary: Vocabulary) -> Head | None:
    """Read "president-elect", "ex-minister" and "vice-president", the last of which may be an office of its own.

    "Rosenqvist" in "Roe-Rosenqvist" is a name: with a capital its ending says nothing.
    """
    lower = word.lower()
    front, _, tail = lower.rpartition("-")
    behind = word.rpartition("-")[2]
    if tail in _TAILS and front in vocabulary.roles:
        return Head(front, qualifier=tail)
    inner = head_of(behind, vocabulary) if behind else None
    if inner is None:
        return None
    if front in vocabulary.qualifiers and plain(lower) not in vocabulary.offices:
        return Head(inner.role, inner.plural, front)
    return Head(f"{front}-{inner.role}", inner.plural)


def opens_another(sequence: Sequence[Word], index: int, vocabulary: Vocabulary) -> bool:
    """Whether a head belongs to the title that follows: "chief executive", "deputy district attorney".

    Args:
        sequence: The sentence's words.
        index: Index of the possible head.
        vocabulary: The word lists.
    """
    if index + 1 < len(sequence) and _is_compound(sequence[index], sequence[index + 1], vocabulary):
        return True
    first = sequence[index].lower
    if first not in vocabulary.title_modifiers and first not in vocabulary.qualifiers:
        return False
    for word in sequence[index + 1 : index + _LOOK_AHEAD]:
        if head_of(word.text, vocabulary) is not None:
            return not _is_abbreviated(word.lower)
        if word.lower not in vocabulary.title_modifiers and (word.text,) not in vocabulary.places:
            return False  # "Deputy U.S. Treasury Secretary" is one title
    return False


def _is_compound(first: Word, second: Word, vocabulary: Vocabulary) -> bool:
    """Whether two heads in a row are one title: "sheriff deputy", not "Chairman Rep." or "aide General"."""
    if head_of(second.text, vocabulary) is None or first.text[0].isupper() != second.text[0].isupper():
        return False
    return not _is_abbreviated(first.lower) and not _is_abbreviated(second.lower)


def _is_abbreviated(lower: str) -> bool:
    return lower.removesuffix("s") in ABBREVIATIONS
