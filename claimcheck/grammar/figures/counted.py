"""What a number counts: the noun behind it or behind its hyphen, or what it is said of when it stands alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimcheck.grammar.figures.governors import REST, governor
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.stages import BE
from claimcheck.model.making import quickly_made
from claimcheck.names import PlaceForm
from claimcheck.names.phrases import is_adjective
from claimcheck.names.wordlists import FUNCTION
from claimcheck.text.inflection import is_past, is_plural, plural
from claimcheck.text.words import Word, printed, word_set

_NOUN_REACH = 3
_NO_NOUNS = word_set("strong odd plus all to and something fold off up down in out one two time nil")
_HYPHENS = frozenset({"-", "‑"})
_SPELLED = {"story": "storey"}  # of a house
_TOLLS = word_set("toll tolls number count tally")
_REACHING = word_set("to at of is was reached reaches passed passes exceeded exceeds hit hits topped tops stands stood")
_TOLD_REACH = 4  # words from "the number of" to what is counted
_SAID_TO_BE = BE | word_set("have has had also reported confirmed seriously badly critically slightly feared")
_NOT_NOUNS = FUNCTION - word_set("more less most all some many both very already still just only even once again also")


@quickly_made
@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts.

    Attributes:
        noun: What is counted, in the plural.
        last: Index after the phrase.
        governed_from: Where its governing word is looked for.
        scope: Words that narrow the noun.
        head: What the whole is, where the number only describes it ("a six-storey factory").
        part: Whether the whole is told with it ("37 of the 90 seats").
    """

    noun: str
    last: int
    governed_from: int
    scope: tuple[str, ...]
    head: str = ""
    part: bool = False


def counted(reading: Reading, number: Anchor) -> Counted | None:
    """The counted noun after the number, adjectives between them; or a governing word for people: "five dead"."""
    anchor = _behind_of(reading, number)
    words = anchor.within.words
    nouns = reading.vocabulary.counted
    whole = _of_whole(reading, anchor)
    if whole is not None:
        return whole
    between: list[str] = []
    for index in range(anchor.last, min(len(words), anchor.last + _NOUN_REACH)):
        lower = words[index].lower
        if lower in nouns or (lower.endswith("s") and _is_nation(reading, words[index].text)):
            return Counted(lower, index + 1, index + 1, tuple(sorted(between)))
        if not lower[0].isalpha() or lower in _NOT_NOUNS:
            break
        between.append(lower)
    found = governor(reading, anchor, anchor.last)
    if found is not None and found.index == anchor.last and not found.entry.personal:
        return Counted("", anchor.last + 1, anchor.last, ())
    adjacent = found is not None and found.index == anchor.first - 1 and found.entry.grows
    if adjacent and _stands_alone(words, anchor.last):
        return Counted("", anchor.last, anchor.last, ())
    if found is not None and found.entry.grows and _is_told_alone(words, anchor, found.index):
        return Counted("", anchor.last, anchor.last, ())
    return _hyphened(words, anchor) or _open_noun(reading, words, anchor)


def _of_whole(reading: Reading, anchor: Anchor) -> Counted | None:
    """“37 of the 90 seats”: so many of a whole that is told right behind."""
    words = reading.sentence(anchor.sentence).words
    if [w.lower for w in words[anchor.last : anchor.last + 2]] not in (["of", "the"], ["of", "its"]):
        return None
    after = next((a for a in reading.anchors_in(anchor.sentence) if a.first == anchor.last + 2), None)
    noun = words[after.last].lower if after is not None and after.last < len(words) else ""
    if after is None or not is_plural(noun):
        return None
    return Counted(noun, after.last + 1, anchor.last, (), part=True)


def _stands_alone(words: Sequence[Word], at: int) -> bool:
    """Whether no noun follows a number: “killing nine.”, “wounded 61 in the city”."""
    return at >= len(words) or not words[at].text[0].isalpha() or words[at].lower in _NOT_NOUNS


def _is_told_alone(words: Sequence[Word], anchor: Anchor, governor_at: int) -> bool:
    return _is_said_to_be(words, anchor.last, governor_at) or _is_toll(words, anchor, governor_at)


def _is_said_to_be(words: Sequence[Word], at: int, governor_at: int) -> bool:
    """“Six were wounded”, “five more are dead”: a number alone, what it counts being told before."""
    at += at < len(words) and words[at].text in REST
    group = [w.lower for w in words[at:governor_at]]
    return bool(group) and group[0] in BE and set(group) <= _SAID_TO_BE


def _is_toll(words: Sequence[Word], anchor: Anchor, governor_at: int) -> bool:
    """“The death toll rose to 27”, “the number of people killed in the quake reached 27”."""
    low = max(0, governor_at - _TOLD_REACH)
    counted = any(w.lower in _TOLLS for w in words[low : anchor.first])
    reached = governor_at < anchor.first and words[anchor.first - 1].lower in _REACHING
    return counted and reached and _stands_alone(words, anchor.last)


def _behind_of(reading: Reading, anchor: Anchor) -> Anchor:
    """The anchor of a vague number with the "of" that links it to its noun: "hundreds of workers"."""
    quantity, words = anchor.mention.quantity, anchor.within.words
    if quantity is None or quantity.number is not None or anchor.last >= len(words) or words[anchor.last].text != "of":
        return anchor
    return replace(anchor, last=anchor.last + 1)


def _hyphened(words: Sequence[Word], anchor: Anchor) -> Counted | None:
    """“A 225-page report”, “the 12-person panel”."""
    noun, last = _behind_hyphen(words, anchor)
    if noun in _NO_NOUNS or not (noun.isalpha() and noun.islower()):
        return None
    return Counted(plural(_SPELLED.get(noun, noun)), last, last, (), _head(words, last))


def _behind_hyphen(words: Sequence[Word], anchor: Anchor) -> tuple[str, int]:
    """The noun behind a number's hyphen and the index after it; "six-storey" is one word, "225-page" three."""
    number = words[anchor.last - 1]
    inside = number.text[anchor.mention.span.end - number.start :]
    if inside[:1] in _HYPHENS:
        return inside[1:], anchor.last
    after = words[anchor.last : anchor.last + 2]
    if len(after) < 2 or after[0].text not in _HYPHENS or after[0].end != after[1].start:
        return "", anchor.last
    return after[1].text, anchor.last + 2


def _head(words: Sequence[Word], start: int) -> str:
    """The last of the plain nouns from an index on: "factory" in "a six-storey garment factory burned"; or a name."""
    named = _named_head(words, start)
    if named:
        return named
    end = start
    while end < min(len(words), start + _NOUN_REACH) and is_adjective(words[end].text) and not is_past(words[end].text):
        end += 1
    return words[end - 1].text if end > start else ""


def _named_head(words: Sequence[Word], start: int) -> str:
    """“The six-storey Hotel Bristol fell”; not “a 12-person Senate panel”, where a noun goes on."""
    end = start
    while end < len(words) and words[end].text[:1].isupper():
        end += 1
    behind = words[end].text if end < len(words) else "."
    goes_on = behind.isdecimal() or behind in _HYPHENS or (is_adjective(behind) and not is_past(behind))
    return "" if end == start or goes_on else printed(words[start:end])


def _open_noun(reading: Reading, words: Sequence[Word], anchor: Anchor) -> Counted | None:
    """A plural that no list has, adjectives before it: “41 speeches”, “four legislative caucuses”.

    A number behind a name belongs to it: “Formula 1 drivers”.
    """
    if anchor.first > 1 and words[anchor.first - 1].text[:1].isupper():
        return None
    for index in range(anchor.last, min(len(words), anchor.last + _NOUN_REACH)):
        text = words[index].text
        if not text.isalpha() or text.lower() in _NOT_NOUNS or text in reading.vocabulary.reporting:
            return None
        if is_plural(text):
            scope = tuple(sorted(w.lower for w in words[anchor.last : index]))
            return Counted(text.lower(), index + 1, index + 1, scope)
    return None


def _is_nation(reading: Reading, word: str) -> bool:
    """“40 Palestinians”, “three Israelis”: people by the name of their nation."""
    place = reading.vocabulary.places.get((word,))
    return place is not None and place[1] is PlaceForm.ADJECTIVE
