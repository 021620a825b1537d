"""How the words of two quotations differ, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from claimcheck.text.words import word_set

_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_FEW = 2  # words
_SHORT = 3  # letters; nearly all shorter words build sentences
_FORMS = ("ed", "ing", "ly")
_ALIKE = 0.5
_NEGATIONS = word_set("not never no nothing nobody none neither nor without")
_NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million",
    "billion half dozen first second third",
)


class Change(NamedTuple):
    """Words of one quotation that stand in the place of words of the other; either may be none."""

    before: tuple[str, ...]
    after: tuple[str, ...]


def words(text: str) -> tuple[str, ...]:
    """The words as they are written."""
    return tuple(_TOKEN.findall(text))


def likeness(first: Sequence[str], second: Sequence[str]) -> float:
    """The share of words that two quotations have in common in one order, 0 to 1."""
    return Indel.normalized_similarity(first, second)


def changes(first: Sequence[str], second: Sequence[str]) -> tuple[Change, ...]:
    """What differs inside, and a word or two at an end that stand in the place of others.

    What only one of them goes on with at either end is a cut, not a change; nor is what both go on with at length. Of
    several ways to lay two rows of words side by side one is chosen, the same whichever comes first.
    """
    a, b = [w.lower() for w in first], [w.lower() for w in second]
    if b < a:
        return tuple(Change(change.after, change.before) for change in changes(second, first))
    steps = list(Indel.opcodes(a, b))
    inner = [i for i, step in enumerate(steps) if step.tag == "equal"]
    if not inner:
        return ()
    ends = steps[: inner[0]], steps[inner[-1] + 1 :]
    opening, closing = (tuple(c for c in _merged(first, second, end) if _is_replacement(c)) for end in ends)
    opening = tuple(Change(*(tuple(map(str.lower, side)) for side in change)) for change in opening)
    return (*opening, *_merged(first, second, steps[inner[0] : inner[-1] + 1]), *closing)


def _is_replacement(change: Change) -> bool:
    """Whether a word or two stand in the place of others: "as neighbours" and "as friends"."""
    return 0 < len(change.before) <= _FEW and 0 < len(change.after) <= _FEW


def _merged(first: Sequence[str], second: Sequence[str], steps: Sequence[object]) -> Iterator[Change]:
    """A deletion beside an insertion is one replacement."""
    before: list[str] = []
    after: list[str] = []
    for step in steps:
        if step.tag == "equal":  # type: ignore[attr-defined]  # rapidfuzz types its opcodes as objects
            if before or after:
                yield Change(tuple(before), tuple(after))
            before, after = [], []
        else:
            before.extend(first[step.src_start : step.src_end])  # type: ignore[attr-defined]
            after.extend(second[step.dest_start : step.dest_end])  # type: ignore[attr-defined]
    if before or after:
        yield Change(tuple(before), tuple(after))


def is_grave(change: Change) -> bool:
    """Whether a number or a negation was changed, or one name put for another."""
    words_changed = {word.lower() for side in change for word in side}
    if any(w in _NEGATIONS or w.endswith(("n't", "n’t")) for w in words_changed):
        return True
    if not change.before or not change.after or _is_acronym(change.before, change.after):
        return False
    return all(_has_number(side) for side in change) or all(any(w[0].isupper() for w in side) for side in change)


def is_key(change: Change) -> bool:
    """Whether one word of content stands for another that is not like it: "change" for "hope", not "realised"."""
    if len(change.before) != 1 or len(change.after) != 1:
        return False
    before, after = change.before[0].lower(), change.after[0].lower()
    plain = all(len(word) > _SHORT and word.isalpha() and not word.endswith(_FORMS) for word in (before, after))
    return plain and Indel.normalized_similarity(before, after) < _ALIKE


def _is_acronym(first: Sequence[str], second: Sequence[str]) -> bool:
    """“IE” for “Internet Explorer”."""
    initials = ["".join(word[0] for word in side) for side in (first, second)]
    return initials[0] in second or initials[1] in first


def _has_number(side: Sequence[str]) -> bool:
    return any(word[0].isdigit() or word.lower() in _NUMBERS for word in side)


def told(found: Sequence[Change]) -> str:
    """The changes for an editor: "“never” became “not”, “own” was added"."""
    return ", ".join(_told(change) for change in found)


def _told(change: Change) -> str:
    before, after = (f"“{' '.join(side)}”" for side in change)
    if not change.before:
        return f"{after} stands only in the second"
    if not change.after:
        return f"{before} stands only in the first"
    return f"{before} against {after}"
