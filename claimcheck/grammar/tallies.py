"""Tallies of votes: “passed it 51 to 49”, “by a vote of 7-2”: how many were for, and how many against."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.events.clauses import clause
from claimcheck.grammar.claim_type import Anchor
from claimcheck.grammar.reading import Reading
from claimcheck.model import Span
from claimcheck.text.words import word_set

_VOTING = {
    "passed": "passed", "pass": "passed", "approved": "passed", "approve": "passed", "adopted": "passed",
    "confirmed": "passed", "ratified": "passed", "rejected": "rejected", "reject": "rejected", "failed": "rejected",
    "defeated": "rejected", "blocked": "rejected",
}  # fmt: skip
_VOTE = word_set("vote voted votes voting ballot tally")
_BODIES = word_set(
    "senate house parliament council committee commission board assembly congress panel court cabinet commons lords",
    "bundestag knesset duma legislature lawmakers senators members delegates jury union",
)
_FIGURE = re.compile(r"\d[\d,]*")


class Votes(NamedTuple):
    """One side of a tally.

    Attributes:
        side: "for" or "against".
        number: How many.
        span: Where the figure stands.
        outcome: "passed" or "rejected", or "" where the clause does not say.
        body: The words for those who voted ("senate"), sorted.
        word: Index of the tally's first word.
    """

    side: str
    number: int
    span: Span
    outcome: str
    body: tuple[str, ...]
    word: int


def votes(reading: Reading, anchor: Anchor) -> Iterator[Votes]:
    """Both sides of a tally of two figures in a clause that speaks of a vote; nothing for a score."""
    words = reading.sentence(anchor.sentence).words
    figures = list(_FIGURE.finditer(anchor.mention.text))
    if len(anchor.mention.tally) != 2 or len(figures) != 2:
        return
    low, high = clause(words, anchor.first)
    lower = [w.text.lower() for w in words[low:high]]
    outcome = next((_VOTING[word] for word in lower if word in _VOTING), "")
    if not outcome and _VOTE.isdisjoint(lower):
        return
    body = tuple(sorted({word for word in lower if word in _BODIES}))
    first, second = anchor.mention.tally
    # What was rejected is often told with the greater figure first: then it is the one against.
    sides = ("against", "for") if outcome == "rejected" and first > second else ("for", "against")
    for side, number, figure in zip(sides, anchor.mention.tally, figures, strict=True):
        start = anchor.mention.span.start
        yield Votes(side, number, Span(start + figure.start(), start + figure.end()), outcome, body, anchor.first)
