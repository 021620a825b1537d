"""Whether the words of a title name an office itself, and none that only sounds like it.

“American Airlines president” and “the U.S. president of Acme” are read as presidents of a country; for a finding
against the list of incumbents the words must be those of the office and its place, to the last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.model import Claim, Entity, Office
from claimcheck.names.wordlists import FUNCTION
from claimcheck.rules.schema import Lexicon
from claimcheck.text.words import Word, word_set, words

_LINKS = word_set("the of for 's ’s")
_GOES_ON = word_set("of for")
_BEFORE_NAME = "before-name"


def names_office(title: Claim, office: Office, person: Entity, lexicon: Lexicon) -> bool:
    """Whether a title is the office in its own words, next to whose it is, with no further name on either side.

    Args:
        title: The claim of the title.
        office: What it was read as.
        person: Its holder; one word alone is too little of a name.
        lexicon: The words for offices and places.
    """
    own = {word.lower for word in _words(title.text)}
    if own - _LINKS - _forms(office, lexicon) or " " not in person.name:
        return False
    first, last = (end - title.sentence.start for end in title.span)
    before = words(title.context, 0, first)[-1:]
    after = words(title.context, last, len(title.context))[:1]
    return all(map(_is_outside, before)) and all(_follows(word, title, person) for word in after)


def _forms(office: Office, lexicon: Lexicon) -> set[str]:
    """The words of the names of an office and of its place or organisation, lower case."""
    place = lexicon.places.get(office.scope)
    phrases = [office.scope, *lexicon.offices[office.role].names]
    phrases += [*place.names, *place.adjectives] if place else []
    phrases += [form for pair in lexicon.acronyms.items() if office.scope in pair for form in pair]
    return {word.lower for phrase in phrases for word in _words(phrase)}


def _is_outside(word: Word) -> bool:
    """Whether the word before a title is no part of a longer one ("Boeing", "Bank of")."""
    text = word.text
    return text.lower() not in _GOES_ON and (not text[0].isupper() or text.lower() in FUNCTION)


def _follows(word: Word, title: Claim, person: Entity) -> bool:
    """Whether what follows a title is its holder's name, or does not go on with the title."""
    if title.production == _BEFORE_NAME:
        return word.text in _parts((person.name, *person.aliases))
    return word.lower not in _GOES_ON and not word.text[0].isupper()


def _parts(names: Iterable[str]) -> set[str]:
    return {word.text for name in names for word in _words(name)}


def _words(text: str) -> Iterator[Word]:
    return iter(words(text, 0, len(text)))
