"""What stands to the right of a title's head: what it is a title of, and where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.names.heads import ABBREVIATIONS
from claimcheck.names.usage import Usage
from claimcheck.names.vocabulary import PlaceForm, Vocabulary, plain
from claimcheck.names.wordlists import ARTICLES, FUNCTION, OPENERS, ORGANISATIONAL
from claimcheck.text.inflection import is_past
from claimcheck.text.words import Word, printed, stands_at, word_set

_MOST_PHRASES = 4
_MOST_NOUNS = 3
_LONGEST_NAME = 12
_LONGEST_BODY = 5
_TO_HEADS = word_set("ambassador envoy adviser advisor aide assistant counsel candidate liaison heir consultant")
_AT_PLACES = word_set("for at within with")
_LINKS = _AT_PLACES | word_set("of in to")
_INNER = word_set("of and for the &")
_BODIES = ORGANISATIONAL | word_set(
    "programme program office service force council commission committee court board department ministry mission fund",
)


class Right(NamedTuple):
    """The right part of a title, wherever it stands: its words, and the place or organisation in it.

    Attributes:
        text: The words after the head.
        place: Canonical name of the first place in them, or "".
        organisation: The first organisation in them, or "".
        group: Whether the title is of unnamed people or things ("lawyer for victims"), so that a name that follows is
            not the holder's.
    """

    text: str = ""
    place: str = ""
    organisation: str = ""
    group: bool = False


_NOTHING = Right()


def complements(
    sequence: Sequence[Word], head: int, role: str, own: Sequence[str], usage: Usage
) -> tuple[int, Right]:
    """Walk from a head to its right, phrase by phrase, as far as they say what it is a title of.

    It gives the index after the title's last word, and what its right part says.

    Args:
        sequence: The sentence's words.
        head: Index of the head.
        role: The head's role.
        own: The title's own words before the head.
        usage: How the article uses its words.
    """
    vocabulary = usage.vocabulary
    at = head + 1 + _abbreviation_stop(sequence, head)
    if at >= len(sequence) or sequence[at].lower not in _LINKS:
        return at, _NOTHING  # most titles
    at += _listed_tail(sequence, at, role, vocabulary)
    place = organisation = ""
    group = False
    for phrase in range(_MOST_PHRASES):
        start = _start_of_phrase(sequence, at, role, phrase)
        end = _noun_phrase(sequence, start, vocabulary) if start > at else start
        if end == start or _names_person(sequence, start, end, vocabulary):
            break
        hit = vocabulary.place_at(sequence, start)
        if hit and start + hit.length == end:
            place = place or hit.name
        elif sequence[start].text[:1].isupper():
            organisation = organisation or printed(sequence[start:end])
            place = place or _inner_place(sequence, start, end, vocabulary)
        group = sequence[at].lower == "for" and sequence[end - 1].text[:1].islower()
        at = end
        if _is_office(sequence, head, at, own, vocabulary) and not _goes_on(sequence, at):
            break
    text = printed([w for w in sequence[head + 1 : at] if w.text != "."])
    return at, Right(text, place, organisation, group)


def _abbreviation_stop(sequence: Sequence[Word], head: int) -> int:
    """1 when the head is abbreviated with a full stop ("Rep.")."""
    if head + 2 >= len(sequence) or sequence[head + 1].text != ".":
        return 0
    if sequence[head].lower.removesuffix("s") not in ABBREVIATIONS:
        return 0
    return int(sequence[head + 1].start == sequence[head].end and sequence[head + 2].text[:1].isupper())


def _listed_tail(sequence: Sequence[Word], at: int, role: str, vocabulary: Vocabulary) -> int:
    """How many words a listed office takes up to the right of its head: 2 for "of State".

    None of "president of the United States Chamber of Commerce": the tail is only the beginning of a body's name.
    """
    for tail in vocabulary.office_tails.get(role, ()):
        end = at + len(tail)
        if stands_at(sequence, at, tail) and not _names_body(sequence, end, vocabulary):
            return len(tail)
    return 0


def _is_office(sequence: Sequence[Word], head: int, at: int, own: Sequence[str], vocabulary: Vocabulary) -> bool:
    return plain(" ".join([*own, *(w.text for w in sequence[head:at])])) in vocabulary.offices


def _goes_on(sequence: Sequence[Word], at: int) -> bool:
    return at < len(sequence) and sequence[at].lower in {"of", "for"}


def _inner_place(sequence: Sequence[Word], start: int, end: int, vocabulary: Vocabulary) -> str:
    """The country in a body's name ("the Chinese Communist Party"); there is none in "British Columbia"."""
    body = any(w.lower in vocabulary.organisation_words for w in sequence[start:end])
    hits = (vocabulary.place_at(sequence, i) for i in range(start, end))
    return next((hit.name for hit in hits if hit and (body or hit.form is PlaceForm.NAME)), "")


def _start_of_phrase(sequence: Sequence[Word], at: int, role: str, phrase: int) -> int:
    """Where the next noun phrase begins, after its link and its article; ``at`` itself when nothing is linked."""
    link = _link(sequence, at, role, phrase)
    start = at + link
    if link and start < len(sequence) and sequence[start].lower in OPENERS:
        start += 1
    return start


def _link(sequence: Sequence[Word], at: int, role: str, phrase: int) -> int:
    """How many words link what follows to the title: 1 for "of", 3 for "in charge of", 0 for none."""
    if at + 1 >= len(sequence) or sequence[at].lower not in _LINKS:
        return 0
    lower = [w.lower for w in sequence[at : at + 3]]
    if lower[0] == "of":
        return 1
    if lower == ["in", "charge", "of"]:
        return 3
    named = _is_capitalised(sequence, at + 1) or (lower[1] in ARTICLES and _is_capitalised(sequence, at + 2))
    common = lower[0] == "for" and phrase == 0 and lower[1] not in FUNCTION and lower[1][0].isalpha()
    linked = (
        (lower[0] in _AT_PLACES and named)
        or common
        or (lower[0] == "to" and role in _TO_HEADS and named)
        or (lower[0] == "in" and phrase > 0 and named)
    )
    return int(linked)


def _is_capitalised(sequence: Sequence[Word], index: int) -> bool:
    return index < len(sequence) and sequence[index].text[:1].isupper()


def _names_person(sequence: Sequence[Word], start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether the phrase is a person ("lawyer for Mr. Roe", "aide to Ann Roe"), who is no part of the title."""
    first = sequence[start].text
    if first.lower() in vocabulary.honorifics and first[0].isupper():
        return True
    if vocabulary.place_at(sequence, start) is not None:
        return False
    served = sequence[start - 1].lower == "to" and end - start in (2, 3) and not first.isupper()
    body = any(w.lower in vocabulary.organisation_words for w in sequence[start : end + 1])
    return (served or first in vocabulary.given_names) and not body


def _noun_phrase(sequence: Sequence[Word], start: int, vocabulary: Vocabulary) -> int:
    """The end of the noun phrase that begins at ``start``: a run of capitalised words, or up to three plain nouns."""
    end = begin = _capitalised_run(sequence, start, vocabulary) if _is_capitalised(sequence, start) else start
    place = vocabulary.place_at(sequence, start)
    if begin == start or (place and place.form is PlaceForm.ADJECTIVE and begin == start + place.length):
        while end < len(sequence) and end - begin < _MOST_NOUNS and _is_plain_noun(sequence[end].text, vocabulary):
            end += 1
    if end > start and sequence[end - 1].text in ORGANISATIONAL and _is_capitalised(sequence, end):
        return _capitalised_run(sequence, end, vocabulary)  # "of the advocacy group Friends of Rivers"
    return end


def _is_plain_noun(text: str, vocabulary: Vocabulary) -> bool:
    noun = text[0].isalpha() and text[0].islower() and text not in FUNCTION
    return noun and text not in vocabulary.reporting and not is_past(text)


def _capitalised_run(sequence: Sequence[Word], start: int, vocabulary: Vocabulary) -> int:
    end = start
    place = vocabulary.place_at(sequence, start)
    if place and place.form is PlaceForm.NAME and start + place.length < len(sequence):
        end = start + place.length
        if not _names_body(sequence, end, vocabulary):
            return _end_of_body(sequence, end, vocabulary)
    while end < min(len(sequence), start + _LONGEST_NAME) and _stays_in_name(sequence, start, end, vocabulary):
        end += 1
        closes = sequence[end - 1].lower in vocabulary.organisation_words
        if closes and not (_still_organisation(sequence, end) or _names_body(sequence, end, vocabulary)):
            return end
    return _end_of_body(sequence, end, vocabulary) if end > start else end


def _end_of_body(sequence: Sequence[Word], at: int, vocabulary: Vocabulary) -> int:
    """Where plain nouns behind a name end when they say what body it is: "UN *refugee agency*"; else ``at`` itself."""
    for end in range(at, min(len(sequence), at + _MOST_NOUNS)):
        if sequence[end].text in _BODIES:
            return end + 1
        if not _is_plain_noun(sequence[end].text, vocabulary):
            break
    return at


def _names_body(sequence: Sequence[Word], at: int, vocabulary: Vocabulary) -> bool:
    """Whether an organisation's name goes on after a place: "UN Relief and Works Agency", "UN Palestinian agency"."""
    for index, word in enumerate(sequence[at : at + _LONGEST_BODY], at):
        if word.lower in vocabulary.organisation_words and word.text[0].isupper():
            return True
        if index > at and word.text[0].islower() and _end_of_body(sequence, index, vocabulary) > index:
            return sequence[index - 1].text[:1].isupper()
        if not (word.text[:1].isupper() or word.text in {"and", "of", "for"}) or word.text in vocabulary.given_names:
            return False
    return False


def _stays_in_name(sequence: Sequence[Word], start: int, at: int, vocabulary: Vocabulary) -> bool:
    text = sequence[at].text
    if text[:1].isupper():
        return at == start or text not in vocabulary.given_names  # "director of CIA William Burns": the holder's name
    if text in {"'s", "’s"}:
        return _is_capitalised(sequence, at + 1)  # "the Children’s Defence League"
    return text.lower() in _INNER and _continues(sequence, at)


def _continues(sequence: Sequence[Word], at: int) -> bool:
    """Whether "of" or "and" goes on a name: "House of Representatives", "Relief and Works Agency"."""
    lower = sequence[at].lower
    if lower == "and" and at + 2 >= len(sequence):
        return False
    if _is_capitalised(sequence, at + 1):
        return True
    article = at + 1 < len(sequence) and sequence[at + 1].lower == "the"
    return lower in {"of", "for"} and article and _is_capitalised(sequence, at + 2)


def _still_organisation(sequence: Sequence[Word], at: int) -> bool:
    """Whether the name goes on after "House" or "Commission" with "of"; else only another such word carries it on."""
    return at < len(sequence) and sequence[at].text == "of"
