"""Who has a ministry, told by a verb: “Ann Roe takes over the interior ministry”, “will run the Ministry of Justice”.

Who gets a ministry is its minister; who once ran one may no longer be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.model import Office, Span
from claimcheck.names.holders import Holding
from claimcheck.names.links import Line, name_before_tag
from claimcheck.names.vocabulary import Vocabulary, plain
from claimcheck.names.wordlists import ARTICLES, FUNCTION, POSSESSIVE
from claimcheck.text.words import Word, word_set

MINISTRIES = word_set("ministry ministries portfolio")
_TAKES = (
    ("takes", "over"), ("took", "over"), ("takes", "charge", "of"), ("took", "charge", "of"), ("heads",), ("runs",),
)  # fmt: skip
_WILL_TAKE = (("take", "over"), ("take", "charge", "of"), ("run",), ("head",), ("lead",))
_BEFORE_PLAIN = word_set("will to")
_FIRST_WORDS = frozenset(phrase[0] for phrase in (*_TAKES, *_WILL_TAKE))
_ADVERBS = word_set("now instead also will to is set has been had who")
_NONE = ("", "", 0)
_YEAR = re.compile(r"(?:19|20)\d\d")  # "took over in 2010"
_UNSURE = word_set(
    "if unless would may might could not never false deny denied denies rumours rumors reports ago former",
)
_GOES_ON = word_set("to as from")  # "the ministry’s press service", "the ministry to pay"
_REACH = 6  # words of a ministry's name
_BACK = 4


def ministers(number: int, line: Line, vocabulary: Vocabulary) -> Iterator[Holding]:
    """Who gets which ministry in one sentence.

    Args:
        number: The number of the sentence.
        line: The sentence with all mentions, pronouns included.
        vocabulary: The word lists.
    """
    if MINISTRIES.isdisjoint(line.lowered) or _FIRST_WORDS.isdisjoint(line.lowered):
        return
    if not _UNSURE.isdisjoint(line.lowered) or any(_YEAR.fullmatch(word.text) for word in line.words):
        return
    for at in range(len(line.words)):
        end = _verb_end(line, at)
        person = _person_before(line, at) if end else None
        role, scope, last = _ministry(line.words, end, vocabulary) if person is not None else _NONE
        if person is not None and role and _ends_phrase(line.words, last):
            name = vocabulary.office_names[role]
            office = Office(f"{name} ({scope})" if scope else name, role, scope, "", listed=True)
            yield Holding(person, office, Span(line.words[at].start, line.words[last - 1].end), number, "ministry")


def _ends_phrase(words: Sequence[Word], at: int) -> bool:
    """Whether nothing goes on behind a ministry that it only modifies: "delegation", "’s press service"."""
    following = words[at].lower if at < len(words) else "."
    return following not in POSSESSIVE and following not in _GOES_ON and (
        not following[0].isalnum() or following in FUNCTION
    )


def _verb_end(line: Line, at: int) -> int:
    """Where a phrase for taking a ministry ends that begins at a word, or 0."""
    plain_form = at > 0 and line.words[at - 1].lower in _BEFORE_PLAIN
    phrases = _WILL_TAKE if plain_form else _TAKES
    fits = (len(phrase) for phrase in phrases if line.lower(at, at + len(phrase)) == list(phrase))
    return at + max(fits, default=-at)


def _person_before(line: Line, verb: int) -> str | None:
    """The person right before a verb, an age or a title set off by commas between: "Ann Roe, 44, takes over"."""
    at = verb
    while at and verb - at < _BACK and at not in line.ends and line.words[at - 1].lower in _ADVERBS:
        at -= 1
    if at in line.ends:
        return line.ends[at]
    return name_before_tag(line, at - 1) if at and line.words[at - 1].text == "," else None


def _ministry(words: Sequence[Word], start: int, vocabulary: Vocabulary) -> tuple[str, str, int]:
    """The office of who has the ministry that begins at a word, its country, and where its name ends."""
    at = start + (start < len(words) and words[start].lower in ARTICLES)
    hit = vocabulary.place_at(words, at) if at < len(words) else None
    at += hit.length if hit is not None else 0
    reach = words[at : at + _REACH]
    body = next((i for i, word in enumerate(reach) if word.lower in MINISTRIES), None)
    scope = hit.name if hit is not None else ""
    if body is None:
        return _NONE
    if body:
        field = " ".join(word.lower for word in reach[:body])
        return vocabulary.offices.get(plain(f"{field} minister"), ""), scope, at + body + 1
    named = reach[body + 1 :]
    for length in range(len(named), 1, -1):
        role = vocabulary.offices.get(plain("minister " + " ".join(w.lower for w in named[:length])))
        if role is not None:
            return role, scope, at + body + 1 + length
    return _NONE
