"""How far something is said to have gone, by a verb's form and its own auxiliaries and adverbs."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from claimcheck.text.inflection import is_past, is_unchanged
from claimcheck.text.words import Word, word_set


class Stage(StrEnum):
    """How far an act has gone."""

    POSSIBLE = "possible"
    EXPECTED = "expected"
    DONE = "done"
    RULED_OUT = "ruled out"
    NOT_DONE = "not done"


BE = word_set("be been being am is are was were get got gets getting")
LASTING = word_set(
    "lasted lasts lasting last took takes take run runs ran continued went dragged stretched dragging running",
    "stretching",
)
_HAVE = word_set("has have had having")
_DO = word_set("do does did")
_NEGATIONS = word_set("not never no")
_MODALS = word_set("will would shall 'll ’ll")
_MAYBE = word_set("may might could perhaps possibly reportedly")
_OUGHT = word_set("should must ought")
_ADVERBS = word_set("also already still now soon then just yet later once again ever even only longer all but first")
_TOWARDS = word_set(  # with "to": what is to come
    "expected expects expect plan plans planned planning intends intended intend intent set about going due ready",
    "prepared preparing vowed promised agreed scheduled likely",
)
_REFUSING = word_set("refused refuses refusing declined declines declining")
_CONSIDERING = word_set("considering considers considered mulling weighing contemplating")
_GROUP = frozenset().union(
    BE, _HAVE, _DO, _NEGATIONS, _MODALS, _MAYBE, _OUGHT, _ADVERBS, _TOWARDS, _REFUSING, _CONSIDERING,
    word_set("to cannot 's ’s"),
)  # fmt: skip
_GOING = BE | {"'s", "’s"}
_BEFORE_A_MONTH = word_set("in last next this since until of")
_CONTRACTED = ("n't", "n’t")
_WILL = ("'ll", "’ll")
_CONTRACTIONS = (*_CONTRACTED, *_WILL)
_HELPING = _HAVE | _DO | BE


def group_start(words: Sequence[Word], low: int, index: int) -> int:
    """Where the words of the verb begin: "has no plans to", "’s not", "was later"; a month and a name are none."""
    at = index
    while at > low and _is_of_group(words, at - 1):
        at -= 1
    return at


def _is_of_group(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.lower in _GROUP:
        return word.text != "May" or at == 0 or words[at - 1].lower not in _BEFORE_A_MONTH
    return word.lower.endswith(_CONTRACTIONS) or (word.lower.endswith("ly") and word.text.islower())


def stage_of(group: Sequence[str], form: str, *, base: bool = False, suffered: bool = False) -> Stage | None:
    """What the words of a verb and its form say; ``None`` where it is only called for, or neither done nor to come.

    Args:
        group: The words of the verb before it, from :func:`group_start` on.
        form: The verb, lower case.
        base: Whether that is its base form.
        suffered: Whether it is said of the person to whom it is done.
    """
    told = frozenset(part for word in group for part in _parts(word.lower()))
    if told & _OUGHT or (told & _REFUSING and "to" not in told):
        return None
    if told & (_MAYBE | _CONSIDERING):
        return Stage.POSSIBLE
    if told & _REFUSING:
        return Stage.RULED_OUT
    negated = bool(told & _NEGATIONS)
    going = form.endswith("ing") and told & _GOING and not suffered  # "is resigning"
    if told & _MODALS or (told & _TOWARDS and "to" in told) or going:
        return Stage.RULED_OUT if negated else Stage.EXPECTED
    return None if "to" in told or form.endswith("ing") else _past(told, form, negated=negated, base=base)


def _past(told: frozenset[str], form: str, *, negated: bool, base: bool) -> Stage | None:
    """What is told without a word of what is to come: a past, a participle with its auxiliary, "resigns"."""
    helped = not told.isdisjoint(_HELPING)
    if negated:
        return Stage.NOT_DONE if helped else None
    finite = is_unchanged(form) or (not base and (helped or is_past(form) or form.endswith("s")))
    return Stage.DONE if finite else None


def _parts(lower: str) -> tuple[str, ...]:
    """A contraction as the words that it is made of."""
    if lower in {"won't", "won’t", "cannot", "can't", "can’t"}:
        return ("will", "not")
    if lower.endswith(_CONTRACTED):
        return (lower[:-3], "not")
    return ("will",) if lower.endswith(_WILL) else (lower,)
