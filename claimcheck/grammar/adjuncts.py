"""What may stand between a verb and the day or the age that is told of it: "died at her home in Ely, Kent, on Sunday".

The day of an act may stand far behind its verb, in another verb's company. It is the act's only where nothing between
them does anything, says anything, or is what the act was for ("charged with the killing of a man on Sunday").
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from claimcheck.grammar.reading import Anchor
from claimcheck.names.wordlists import ARTICLES, OWNERS, POSSESSIVE
from claimcheck.text.inflection import is_past
from claimcheck.text.words import Word, word_set

_FAR = 16  # words
_JOINING = word_set(
    "who whom whose which that what where or but nor than",
    "is are was were has have had will would can could may might",
)
ON_WHICH = word_set("of with for over about against to")  # "charged with the killing of"
CAUSING = word_set("for over about against to")  # "died of cancer", but "apologized for"
_BEFORE_ING = word_set("by for of with from in to without upon through while")
_STRETCHING = word_set("since until till by from through before after of for than between")
_INSIDE = word_set("in during")
_DETERMINERS = ARTICLES | OWNERS | POSSESSIVE | {"that", "those", "these"}
_AGED = "aged"
_PLACE = 4  # words: ", East Sussex,"


def belongs(
    words: Sequence[Word], verb_end: int, first: int, reporting: Collection[str], leading: Collection[str] = CAUSING
) -> bool:
    """Whether what begins at word ``first`` is told of the verb that ends before word ``verb_end``.

    Args:
        words: The sentence.
        verb_end: Index after the verb's last word.
        first: Where the day or the age begins.
        reporting: Verbs of saying.
        leading: Prepositions that lead to something with a day of its own: "charged with the murder of Ann Roe".
    """
    if not 0 <= first - verb_end <= _FAR:
        return False
    return not any(
        word.lower in _JOINING
        or (word.text.islower() and (word.text in reporting or is_past(word.text)))
        or _is_doing(words, verb_end, index)
        or (word.lower == "and" and not _joins_names(words[index + 1].text))
        or not _may_be_mark(words, index, first)
        or (word.lower in leading and _names_something(words, index + 1, first))
        for index, word in enumerate(words[verb_end:first], verb_end)
    )


def is_day_of_verb(words: Sequence[Word], anchor: Anchor, *, is_day: bool) -> bool:
    """Whether a date stands as a verb has it: not "the June 20 raid", "Monday’s raid", "in Friday raids"."""
    before = words[anchor.first - 1].lower if anchor.first else ""
    after = words[anchor.last].text if anchor.last < len(words) else ""
    if before in _STRETCHING or before in _DETERMINERS or after in POSSESSIVE or after == "-":
        return False
    return not (is_day and before in _INSIDE)


def _joins_names(following: str) -> bool:
    """“In Ely and Leeds”, “in Norway and 12 other countries”; not “and left”."""
    return following[:1].isupper() or following.isdigit()


def _is_doing(words: Sequence[Word], verb_end: int, index: int) -> bool:
    """“Resigned citing”, “charged with opening fire”; not “in the morning”, “at a hearing”."""
    if not words[index].text.endswith("ing") or not words[index].text.islower():
        return False
    return index == verb_end or words[index - 1].lower in _BEFORE_ING or words[index - 1].text == ","


def _may_be_mark(words: Sequence[Word], index: int, first: int) -> bool:
    """A mark of punctuation only where a place or an age is told: "in Ely, Kent, on Sunday", "at home, aged 82,"."""
    text = words[index].text
    if text[0].isalnum() or text in POSSESSIVE or text in {"-", ".", "$", "£", "€"}:
        return True
    if text != "," or not index:
        return False
    following = words[index + 1].text if index + 1 < first else ""
    opens = following[:1].isupper() or following == _AGED
    closes = words[index - 1].text[:1].isupper() or words[index - 1].text.isdigit()
    paired = "," in {word.text for word in words[max(0, index - _PLACE) : index - 1]}
    return opens or (closes and (paired or index + 2 >= first))


def _names_something(words: Sequence[Word], index: int, first: int) -> bool:
    """Whether what a preposition leads to is one thing or person of its own: "the murder", "Hale"; not "murder"."""
    if index >= first:
        return False
    return words[index].lower in ARTICLES | OWNERS or words[index].text[:1].isupper()
