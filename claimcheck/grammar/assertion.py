"""Whether a clause says that something is so, is not so, might be so or is yet to come."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model import Assertion
from claimcheck.text.words import Word

_NEGATED = frozenset("not never no neither nor without denied denies deny refused false n't n’t none".split())
_HYPOTHETICAL = frozenset("may might could would if whether possible possibly potential potentially perhaps unless should".split())
_EXPECTED = frozenset("will shall expected expects expect scheduled due plans upcoming planned slated set".split())
_AUXILIARIES = frozenset("will shall may might could would should is are was were has have had did does lasted took".split())
_WINDOW = 8
_AFTER = 8  # "Blinken’s trip should have taken place": the first auxiliary after a noun is its own


def assertion_at(words: Sequence[Word], index: int, low: int, high: int) -> Assertion:
    """How the clause ``[low, high)`` states the word at ``index``: the cues before it, nearest first, decide."""
    for at in range(index - 1, max(low, index - _WINDOW) - 1, -1):
        lower = words[at].text.lower()
        if lower in _NEGATED or lower.endswith(("n't", "n’t")):
            return Assertion.NEGATED
        if lower in _HYPOTHETICAL:
            return Assertion.HYPOTHETICAL
        if lower in _EXPECTED:
            return Assertion.EXPECTED
    after = [w.text.lower() for w in words[index + 1 : min(high, index + _AFTER)]]
    auxiliary = next((w for w in after if w in _AUXILIARIES), "")
    if auxiliary in {"will", "shall"}:
        return Assertion.EXPECTED
    return Assertion.HYPOTHETICAL if auxiliary in _HYPOTHETICAL else Assertion.AFFIRMED
