"""Who says it: the sources of sentences ("according to …", "… said")."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model import Attribution
from claimcheck.text import Document
from claimcheck.text.words import Word, word_set

_STOPS = frozenset({",", ".", ";", ":", "“", '"', "”", "—", "–"})
_APPOSED = frozenset({"the", "a", "an", "who", "whose", "his", "her"})
_SAID = frozenset(
    {"that", "no", "yes", "nothing", "little", "there", "it", "in", "on", "at", "so"}
)  # begin what is said
_VERBS = word_set("was were is are had has have will would could did does may might")
_SOURCED = frozenset({"said", "says", "according"})
_LONGEST_SOURCE = 10


def attributions(document: Document) -> dict[int, Attribution]:
    """Whom sentences give as their source, in their own words, by the sentence's number; most name none."""
    sourced = (n for n, sentence in enumerate(document.sentences) if not _SOURCED.isdisjoint(sentence.lowered))
    found = ((number, _attribution(document, number)) for number in sourced)
    return {number: attribution for number, attribution in found if attribution is not None}


def _attribution(document: Document, number: int) -> Attribution | None:
    words = document.sentences[number].words
    for index, word in enumerate(words):
        if word.lower not in _SOURCED:
            continue
        if word.lower == "according":
            if index + 1 < len(words) and words[index + 1].lower == "to":
                return _source(document, words, index + 2, 1, "according to")
        elif document.quotation_at(word.start) is None:
            return _source(document, words, *_source_of_saying(words, index), word.lower)
    return None


def _source_of_saying(words: Sequence[Word], index: int) -> tuple[int, int]:
    """Where the source of a verb of saying begins, and in which direction its words run."""
    if index > 0 and words[index - 1].text not in _STOPS:
        return index - 1, -1  # "the mayor said"
    comma = next((at for at in range(index - 2, 0, -1) if words[at].text in _STOPS), 0)
    aside = words[comma + 1].text if comma else ""
    apposed = bool(comma) and words[comma].text == "," and (aside.lower() in _APPOSED or aside.isdigit())
    following = words[index + 1].lower if index + 1 < len(words) else ""
    if apposed or (comma > 0 and following in _SAID):
        return comma - 1, -1  # "Lopez, the mayor, said that"
    return index + 1, 1  # "…, said the mayor"


def _source(document: Document, words: Sequence[Word], start: int, step: int, cue: str) -> Attribution | None:
    end = min(start + _LONGEST_SOURCE, len(words)) if step > 0 else max(start - _LONGEST_SOURCE, -1)
    at = start
    while at != end and words[at].text not in _STOPS:
        at += step
    low, high = (start, at) if step > 0 else (at + 1, start + 1)
    if low >= high or (step > 0 and cue in _SOURCED and not _VERBS.isdisjoint(w.lower for w in words[low:high])):
        return None  # "Roe, 48, said the treaty was a first step": what is said, not who says it
    return Attribution(document.text[words[low].start : words[high - 1].end], cue)
