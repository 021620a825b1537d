"""Distances: how far from a named place something befell ("the epicentre was 14 km northeast of Halm")."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.grammar.claim_type import THE_STORY, Found
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.names.phrases import is_adjective
from claimcheck.names.wordlists import ARTICLES
from claimcheck.text.words import Word, word_set

_LENGTHS = word_set("kilometre metre mile foot yard nautical")
_BEFELL = word_set(
    "epicentre epicenter centred centered struck sank foundered capsized crashed exploded occurred hit collided",
    "derailed erupted happened landed centre center",
)
_COMPASS = word_set("north south east west northeast northwest southeast southwest north-east north-west south-east")
_DIRECTIONS = _COMPASS | word_set("south-west off from outside away below above due")
_DESCRIBED = 6  # words from a direction to the place's name: "of the small coastal town of"


def distance_of(reading: Reading, anchor: Anchor) -> Found | None:
    """Read "sank 6 km off Halm island", "centred 14 km northeast of the coastal town of Halm".

    It is of what the story is about; only in a sentence that tells of what befell: a village too may lie off Halm.
    """
    quantity, sentence = anchor.mention.quantity, anchor.within
    if quantity is None or quantity.unit.split()[0] not in _LENGTHS or _BEFELL.isdisjoint(sentence.lowered):
        return None
    place = _place(sentence.words, anchor.last)
    return Found(f"distance {place}", THE_STORY, anchor.first) if place else None


def _place(words: Sequence[Word], at: int) -> str:
    """The direction and the capitalised name that a distance is measured from ("off Halm", "west Halm"), or "".

    Distances in different directions are of different things: of two shocks, or of a shock and a shelter.
    """
    if at >= len(words) or words[at].lower not in _DIRECTIONS:
        return ""
    direction = words[at].lower.replace("-", "")
    for index in range(at + 1, min(len(words), at + 1 + _DESCRIBED)):
        text, lower = words[index].text, words[index].lower
        if text[0].isupper():
            end = index + 1
            while end < len(words) and words[end].text[0].isupper():
                end += 1
            return " ".join((direction, *(w.text for w in words[index:end])))
        if not (lower in _DIRECTIONS or lower in ARTICLES or lower in {"of", ","} or is_adjective(text)):
            return ""
    return ""
