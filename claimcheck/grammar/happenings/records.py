"""The last time before, told by what is the first since: "the first visit by a queen since 1987"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.claim_type import THE_STORY, Found
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.names.phrases import is_adjective
from claimcheck.names.wordlists import FUNCTION, POSSESSIVE
from claimcheck.text.inflection import is_past
from claimcheck.text.words import Word, word_set

_RANKS = word_set(
    "first highest lowest biggest largest smallest worst best deadliest longest shortest strongest weakest fastest",
    "slowest hottest coldest wettest driest heaviest fewest steepest sharpest bloodiest",
)
# What is said to be so without telling of what: "the highest level since", "for the first time since".
_BARE = word_set("time times level levels rate pace point day week month year quarter figure total number one")
_REACH = 14  # words
LAST_BEFORE = "last before the "


def last_before(reading: Reading, anchor: Anchor) -> Found | None:
    """“The first state visit by a queen since 1987”, “the deadliest raid in the city since May”: when the last one was.

    What narrows it ("by a queen") belongs to it: the first visit by a minister is another first.
    """
    words = anchor.within.words
    if _RANKS.isdisjoint(anchor.within.lowered) or not anchor.first or words[anchor.first - 1].lower != "since":
        return None
    since = anchor.first - 1
    low = max(clause_start(anchor.within, since), since - _REACH)
    rank = next((at for at in range(since - 1, low - 1, -1) if words[at].lower in _RANKS), None)
    end = _phrase_end(words, rank + 1, since) if rank is not None else 0
    if rank is None or end == rank + 1 or words[end - 1].lower in _BARE:
        return None
    narrowed = [w.lower for w in words[rank + 1 : end - 1]] + [w.lower for w in words[end:since]]
    scope = {word for word in narrowed if word[0].isalnum() and word not in FUNCTION and word not in POSSESSIVE}
    what = f"{words[rank].lower} {words[end - 1].lower}"
    return Found(LAST_BEFORE + what + f" ({', '.join(sorted(scope))})" * bool(scope), THE_STORY, rank)


def _phrase_end(words: Sequence[Word], start: int, stop: int) -> int:
    """The index after the adjectives and the noun that stand from an index on."""
    at = start
    while at < stop and (is_adjective(words[at].text) or words[at].text[:1].isupper()) and not is_past(words[at].lower):
        at += 1
    return at
