"""How far the words in front of a title belong to it: its article, adjectives that no list has, and its owner."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.names.wordlists import ARTICLES, FUNCTION, POSSESSIVE
from claimcheck.text.words import Word, word_set

_ORDER = word_set("first only last next new")
_AGE_WORDS = frozenset({"-", "‑", "year", "old", "year-old", "years-old"})
_MOST_ADJECTIVES = 2
_LONGEST_OWNER = 4


def before_article(words: Sequence[Word], first: int) -> int:
    """Index of the word before a title with its article: of the comma in "Ann Roe, the embattled Labour mayor".

    Up to two adjectives may stand between article and title, an age ("a 67-year-old cook"), or an owner in the genitive
    ("the rowing club’s cook").

    Args:
        words: The sentence's words.
        first: Index of the title's first word.
    """
    at = _before_owner(words, before_age(words, first))
    for back in range(_MOST_ADJECTIVES + 1):
        text = words[at - back].text if at - back >= 0 else ""
        if text.lower() in ARTICLES:
            return at - back - 1
        if text not in _ORDER and not is_adjective(text):
            break
    return at


def before_age(words: Sequence[Word], first: int) -> int:
    """Index of the word before a title, or before the age between: of "the" in "the 46-year-old minister"."""
    at = first - 1
    while at > 0 and (words[at].text in _AGE_WORDS or words[at].text.isdigit()):
        at -= 1
    return at


def is_adjective(text: str) -> bool:
    """Whether a word may be an adjective before a title: lower case, and no word that builds sentences."""
    return text.isalpha() and text.islower() and text not in FUNCTION


def _before_owner(words: Sequence[Word], at: int) -> int:
    if at < 1 or words[at].text not in POSSESSIVE:
        return at
    for back in range(1, _LONGEST_OWNER + 1):
        before = words[at - back - 1].lower if at - back > 0 else ""
        if before in ARTICLES or before in {"", ",", "("}:
            return at - back - (before in ARTICLES) - 1
    return at
