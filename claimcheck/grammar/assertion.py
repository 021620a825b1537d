"""Whether a clause says that something is so, is not so, might be so or is yet to come."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.events.clauses import clause
from claimcheck.model import Assertion
from claimcheck.text import Sentence
from claimcheck.text.words import Word, word_set

_NEGATED = word_set("not never no neither nor without denied denies deny refused false n't n’t none")
_HYPOTHETICAL = word_set(
    "may might could would should if unless whether perhaps possible possibly potential potentially"
)
_WISHED = word_set("possibility proposal proposed hopes hoped wants wanted sought seeks request requested")
_AGREED = word_set("agreed agrees offered invited")
_EXPECTED = word_set("will shall expect expected expects plans planned scheduled slated due set upcoming")
_CUES = _NEGATED | _HYPOTHETICAL | _EXPECTED | _WISHED | _AGREED
_CONTRACTED = ("n't", "n’t")
_AUXILIARIES = word_set(
    "will shall may might could would should is are was were has have had did does lasted took"
)
_BEFORE_A_MONTH = word_set("in of last next this early late since until by from mid")
_WINDOW = 8
_GOVERNED = 4  # "agreed to a meeting", not "agreed to resume flights at a meeting"
_AFTER = 8  # "Blinken’s trip should have taken place": the first auxiliary after a noun is its own


def assertion_at(sentence: Sentence, index: int) -> Assertion:
    """How its clause states the word at ``index``: the cues before it, nearest first, decide."""
    words = sentence.words
    low, high = clause(sentence, index)
    for at in range(index - 1, max(low, index - _WINDOW) - 1, -1):
        cue = words[at].lower
        if (cue in _CUES or cue.endswith(_CONTRACTED)) and not _is_month(words, at):
            told = _told_by(cue, index - at)
            if told is not None:
                return told
    for at in range(index + 1, min(high, index + _AFTER)):
        auxiliary = words[at].lower
        if auxiliary in _AUXILIARIES and not _is_month(words, at):
            return _told_behind(auxiliary)
    return Assertion.AFFIRMED


def _told_by(cue: str, reach: int) -> Assertion | None:
    """What a cue so many words before says."""
    if cue in _NEGATED or cue.endswith(_CONTRACTED):
        return Assertion.NEGATED
    if cue in _HYPOTHETICAL or (cue in _WISHED and reach <= _GOVERNED):
        return Assertion.HYPOTHETICAL
    return Assertion.EXPECTED if cue in _EXPECTED or (cue in _AGREED and reach <= _GOVERNED) else None


def _told_behind(auxiliary: str) -> Assertion:
    if auxiliary in _EXPECTED:
        return Assertion.EXPECTED
    return Assertion.HYPOTHETICAL if auxiliary in _HYPOTHETICAL else Assertion.AFFIRMED


def _is_month(words: Sequence[Word], at: int) -> bool:
    """Whether "May" is a month here: capitalised, beside a number or after a word that leads to a date."""
    if words[at].text != "May":
        return False
    before = words[at - 1].lower if at else ""
    after = words[at + 1].text if at + 1 < len(words) else ""
    return before in _BEFORE_A_MONTH or before[:1].isdigit() or after[:1].isdigit()
