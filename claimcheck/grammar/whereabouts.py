"""The places that a toll is told of: “killed 247 people in Kenya and 10 in Tanzania”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.model import ValueKind
from claimcheck.names import PlaceForm, Vocabulary
from claimcheck.names.phrases import is_adjective
from claimcheck.names.wordlists import CALENDAR, POSSESSIVE
from claimcheck.text.inflection import is_past
from claimcheck.text.words import Word, word_set

_LOCATIVES = word_set("in at near outside around across throughout off")
_RUN = word_set(", and the")
_INNER = word_set("es el al de la le del of")
NESTED = ", "  # "Nairobi, Kenya": the one lies in the other
_AREAS = word_set("capital city town province region island village district area state")
THERE = "there"  # a place told before, which may be a part of the whole
_EXISTING = word_set("is are was were has have had may might will would could seemed appeared")


def named_places(reading: Reading, anchor: Anchor) -> tuple[str, ...]:
    """The places that a sentence gives an amount, sorted.

    Those between it and the next amount, else those before it, else those behind the next. Countries and their capitals
    go by the country's canonical name, other places by their own; "there" stands for a place told before.
    """
    words = anchor.within.words
    others = _other_amounts(reading, anchor)
    following = next((at for at in others if at >= anchor.last), len(words))
    previous = next((at for at in reversed(others) if at < anchor.first), 0)
    stretches = ((anchor.last, following), (previous, anchor.first), (0, anchor.first), (anchor.last, len(words)))
    for low, high in stretches:
        found = tuple(sorted(set(_places(words, low, high, reading.vocabulary))))
        named = tuple(place for place in found if place != THERE)
        if found:
            return named or found
    return ()


def _other_amounts(reading: Reading, anchor: Anchor) -> list[int]:
    """The indexes of the first words of the sentence's other numbers."""
    others = (m for m in reading.values_in(anchor.sentence) if m.kind is ValueKind.NUMBER and m is not anchor.mention)
    return [reading.words_of(anchor.sentence, mention.span)[0] for mention in others]


def _places(words: Sequence[Word], low: int, high: int, vocabulary: Vocabulary) -> Iterator[str]:
    index = low
    while index < high:
        lower = words[index].lower
        if lower == THERE and not _exists(words, index):
            yield THERE
        elif lower in _AREAS:
            hit = vocabulary.place_before(words, index)
            nation = hit.name if hit is not None and hit.form is PlaceForm.ADJECTIVE else ""
            inside = nation or _is_inside(words, index)  # not "Halm, the capital of …"
            named, index = _name(words, index + 2, high, vocabulary) if _is_of(words, index + 1) else ("", index)
            if inside and (named or nation):
                yield NESTED.join(filter(None, (named, nation)))
        elif lower in _LOCATIVES:
            spots, end = _run(words, index + 1, high, vocabulary)
            if not (spots and lower != "in" and _modifies(words, end)):
                yield from spots
            index = end
            continue
        index += 1


def _exists(words: Sequence[Word], index: int) -> bool:
    """“There were 40 people”: no place."""
    return index + 1 < len(words) and words[index + 1].text in _EXISTING


def _modifies(words: Sequence[Word], end: int) -> bool:
    """Whether a noun follows a name, which then only modifies it: "at the U.S. embassy"."""
    text = words[end].text if end < len(words) else ""
    return is_adjective(text) and not is_past(text)


def _is_inside(words: Sequence[Word], index: int) -> bool:
    """Whether "in the" or the like goes before a kind of place: "in the city of Halm"."""
    before = [w.lower for w in words[max(0, index - 2) : index]]
    return before[-1:] == ["the"] and before[0] in _LOCATIVES


def _is_of(words: Sequence[Word], index: int) -> bool:
    return index < len(words) and words[index].text == "of"


def _run(words: Sequence[Word], start: int, high: int, vocabulary: Vocabulary) -> tuple[list[str], int]:
    """The places in a row of names, and where the row ends: "Nairobi, Kenya, and Dar es Salaam, Tanzania" are two."""
    spots: list[str] = []
    index, link = start, ""
    while index < high:
        text = words[index].text
        name, end = _name(words, index, high, vocabulary)
        if name:
            inner = link in POSSESSIVE or (link == "," and vocabulary.place_at(words, index) is not None)
            if inner and spots and spots[-1] != name:  # a capital goes by its country
                spots[-1] = f"{spots[-1]}{NESTED}{name}"
            elif not (inner and spots):
                spots.append(name)
            index, link = end, ""
        elif text.lower() in _RUN or text in POSSESSIVE:
            index, link = index + 1, text
        else:
            break
    return spots, max(index, start)


def _name(words: Sequence[Word], start: int, high: int, vocabulary: Vocabulary) -> tuple[str, int]:
    """The name that begins at a word and where it ends; "" where none does, for a nationality, and for a day."""
    if start >= high or not words[start].text[:1].isupper() or words[start].lower in CALENDAR:
        return "", start
    hit = vocabulary.place_at(words, start)
    if hit is not None:
        return ("" if hit.form is PlaceForm.ADJECTIVE else hit.name), start + hit.length
    end = start + 1
    while end < high and (words[end].text[:1].isupper() or words[end].text in _INNER):
        end += 1
    return " ".join(w.text for w in words[start:end]), end
