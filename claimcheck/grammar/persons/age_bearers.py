"""Whose age "the 23-year-old" is: the one person whom the sentence before is about, when nothing speaks against it.

Against it speaks another person there, named or not ("his wife", "a man"), an age that the article gives somebody
else, and one of its own that differs.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.model import Entity
from claimcheck.names import Mention, PlaceForm
from claimcheck.names.wordlists import FUNCTION, POSSESSIVE
from claimcheck.text.inflection import is_past
from claimcheck.text.words import word_set

MEANT = "age-of-whom-it-is-about"  # the production's name
_LOOK_BACK = 2  # sentences
_SAYING = 2  # words between somebody and "said"
_OLD = ("old", "olds")
_UNNAMED = word_set(
    "man men woman women boy boys girl girls teenager teenagers child children baby toddler husband wife son sons",
    "daughter daughters brother sister mother father parents couple partner girlfriend boyfriend friend friends",
    "victim victims suspect suspects driver passenger pedestrian colleague neighbour neighbor attacker gunman",
)
_STATES = word_set("asleep alive dead unconscious unhurt injured safe")  # "found the 23-year-old asleep"


def age_bearer(reading: Reading, anchor: Anchor, known: Mapping[str, Collection[object]]) -> Entity | None:
    """Whom an age alone means.

    Args:
        reading: The article.
        anchor: The age.
        known: The ages that the article gives to people by their names, by the people's ids.
    """
    age = anchor.mention.quantity.number if anchor.mention.quantity is not None else None
    if not _stands_alone(reading, anchor) or any(age in ages for ages in known.values()):
        return None
    look_back = _LOOK_BACK if anchor.mention.text.lower().endswith(_OLD) else 1
    for number in range(anchor.sentence - 1, max(-1, anchor.sentence - 1 - look_back), -1):
        if not _UNNAMED.isdisjoint(reading.sentence(number).lowered):
            return None
        mentions = reading.people_in(number)
        if mentions:
            people = {m.person for m in _told_of(reading, mentions)}
            fits = [p for p in people if p is None or not known.get(reading.people.entities[p].id)]
            return reading.people.entities[fits[0]] if len(fits) == 1 and fits[0] is not None else None
    return None


def _stands_alone(reading: Reading, anchor: Anchor) -> bool:
    """“The 23-year-old has signed”, “the Norwegian, 23, has signed”, with nobody named before it."""
    words = reading.sentence(anchor.sentence).words
    by_age = anchor.mention.text.lower().endswith(_OLD) and anchor.first and words[anchor.first - 1].lower == "the"
    if not (by_age or is_of_a_national(reading, anchor)):
        return False
    if any(m.first < anchor.first for m in reading.people_in(anchor.sentence)):
        return False
    if not _UNNAMED.isdisjoint(w.lower for w in words[: anchor.last + 1]):
        return False
    if reading.document.quotation_at(anchor.mention.span.start) is not None:
        return False
    return anchor.last >= len(words) or _ends_phrase(reading, words[anchor.last].text)


def is_of_a_national(reading: Reading, anchor: Anchor) -> bool:
    """“The Norwegian, 23, …”: an age behind nothing but a nationality."""
    at = anchor.first - len(("The", "Norwegian", ","))
    words = anchor.within.words
    if at < 0 or words[at].lower != "the" or words[at + 2].text != ",":
        return False
    hit = reading.vocabulary.place_at(words, at + 1)
    if hit is None or hit.form is not PlaceForm.ADJECTIVE or not anchor.sentence:
        return False
    before = reading.sentence(anchor.sentence - 1).words
    told = (reading.vocabulary.place_at(before, index) for index in range(len(before)))
    return all(place is None or place.name == hit.name for place in told)  # not somebody of another nation


def _ends_phrase(reading: Reading, text: str) -> bool:
    """Whether a word goes on behind "the 23-year-old" without saying what is of that age: not “ferry”."""
    if not text[0].isalnum() or text in POSSESSIVE:
        return text != "-"
    lower = text.lower()
    roles = reading.vocabulary.roles
    return text.islower() and (
        lower in FUNCTION or lower in roles or lower in _STATES or is_past(lower) or lower.endswith("ly")
    )


def _told_of(reading: Reading, mentions: Collection[Mention]) -> list[Mention]:
    """The mentions of a sentence without those who only say it, where it tells of anybody else."""
    told = [m for m in mentions if not _only_says(reading, m)]
    return told or list(mentions)


def _only_says(reading: Reading, mention: Mention) -> bool:
    words, reporting = reading.sentence(mention.sentence).words, reading.vocabulary.reporting
    near = (*words[max(0, mention.first - 1) : mention.first], *words[mention.last : mention.last + _SAYING])
    return any(word.lower in reporting for word in near)
