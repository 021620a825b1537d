"""Tallies of votes: “passed it 51 to 49”, “by a vote of 7-2”: how many were for, and how many against."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.events.clauses import clause, clause_end
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.model import Span
from claimcheck.text.words import Word, word_set

_VOTING = {
    "passed": "passed", "pass": "passed", "approved": "passed", "approve": "passed", "adopted": "passed",
    "confirmed": "passed", "ratified": "passed", "rejected": "rejected", "reject": "rejected", "failed": "rejected",
    "defeated": "rejected", "blocked": "rejected",
}  # fmt: skip
_VOTE = word_set("vote voted votes voting ballot abstention abstentions")
# Who votes; only the chambers and boards tell one vote from another: an assembly, its members and "MPs" are the same.
_CHAMBERS = word_set("senate house council committee commission board panel court cabinet commons lords jury union")
_BODIES = _CHAMBERS | word_set(
    "parliament assembly congress bundestag knesset duma legislature lawmakers senators members delegates mps deputies",
)
_FIGURE = re.compile(r"\d[\d,]*")
_IN_FAVOUR = word_set("for favour favor")
_VOTING_FOR = word_set("voted vote votes voting favour favor")
_IN_FAVOUR_REACH = 4  # words
_AGAINST_REACH = 3


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


def may_be_tally(anchor: Anchor) -> bool:
    """Whether a number has the form of a tally, or may begin one: most numbers do not."""
    within = anchor.within
    return bool(anchor.mention.tally) or "votes" in within.texts or "against" in within.lowered


def votes(reading: Reading, anchor: Anchor) -> Iterator[Votes]:
    """Both sides of a tally in a clause that speaks of a vote or a body that votes; nothing for a score.

    What was voted for is told before the figures ("rejected it 51 to 49") or right after ("51-49 to approve").
    """
    words = anchor.within.words
    figures = _figures(reading, anchor)
    if figures is None:
        return
    low, high = clause(anchor.within, anchor.first)
    lower = [w.lower for w in words[low:high]]
    if "not" in lower or (_VOTE.isdisjoint(lower) and _BODIES.isdisjoint(lower)):
        return
    (first, _), (second, _) = figures
    outcome = _outcome(words, low, anchor)
    against = "against" in {w.text for w in words[anchor.last : anchor.last + _AGAINST_REACH]}
    # What was rejected is often told with the greater figure first: then it is the one against.
    turned = against or (outcome == "rejected" and first > second)
    body = tuple(sorted({word for word in lower if word in _CHAMBERS}))
    for side, (number, span) in zip(("against", "for") if turned else ("for", "against"), figures, strict=True):
        yield Votes(side, number, span, outcome, body, anchor.first)


def _figures(reading: Reading, anchor: Anchor) -> tuple[tuple[int, Span], tuple[int, Span]] | None:
    """The figures of "51-49", "51 to 49", "47 votes to 40", "47 voted for it and 40 against", with their places."""
    mention, start = anchor.mention, anchor.mention.span.start
    found = list(_FIGURE.finditer(mention.text))
    if len(mention.tally) == len(found) == 2:
        first, second = (Span(start + f.start(), start + f.end()) for f in found)
        return (mention.tally[0], first), (mention.tally[1], second)
    words = anchor.within.words[anchor.last : anchor.last + 3]
    quantity = anchor.mention.quantity
    spelled = [w.text for w in words[:2]] == ["votes", "to"] and len(words) > 2 and words[2].text.isdecimal()
    if quantity is None or not isinstance(quantity.number, int):
        return None
    if not spelled:
        return _told_apart(reading, anchor, quantity.number)
    return (quantity.number, anchor.mention.span), (int(words[2].text), Span(words[2].start, words[2].end))


def _told_apart(reading: Reading, anchor: Anchor, pro: int) -> tuple[tuple[int, Span], tuple[int, Span]] | None:
    """The two figures of "76 deputies voted for the budget and 69 against"."""
    sentence = anchor.within
    if "against" not in sentence.lowered or sentence.lowered.isdisjoint(_IN_FAVOUR):
        return None
    words, high = sentence.words, clause_end(sentence, anchor.first)
    voted = {w.lower for w in words[anchor.last : anchor.last + _IN_FAVOUR_REACH]}
    at = next((i for i in range(anchor.last, high) if words[i].lower == "against"), 0)
    at -= at > 0 and words[at - 1].lower in _VOTE
    contra = words[at - 1] if at > anchor.last else None
    if contra is None or not contra.text.isdecimal() or voted.isdisjoint(_IN_FAVOUR) or voted.isdisjoint(_VOTING_FOR):
        return None
    return (pro, anchor.mention.span), (int(contra.text), Span(contra.start, contra.end))


def _outcome(words: Sequence[Word], low: int, anchor: Anchor) -> str:
    """Tell "passed" or "rejected" by the nearest verb before the figures, else by the one behind them; else ""."""
    before = (_VOTING[w.lower] for w in reversed(words[low : anchor.first]) if w.lower in _VOTING)
    told = next(before, "")
    behind = [w.lower for w in words[anchor.last : anchor.last + 2]]
    return told or (_VOTING.get(behind[1], "") if behind[:1] == ["to"] and len(behind) > 1 else "")
