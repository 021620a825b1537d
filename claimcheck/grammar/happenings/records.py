"""The last time before, told by what is the first since: "the first visit by a queen since 1987"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.claim_type import THE_STORY, Found
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.stages import BE
from claimcheck.names.phrases import is_adjective
from claimcheck.names.wordlists import FUNCTION, POSSESSIVE
from claimcheck.text.inflection import is_past
from claimcheck.text.words import Word, word_set

_FIRST = "first"  # a visit excludes others between; the deadliest since 2015 is the deadliest since 2019 too
# What is said to be so without telling of what: "for the first time since".
_BARE = word_set("time times level levels rate pace point day week month year quarter figure total number one")
_HAVE = word_set("has have had")
_NARROWING = word_set("by of in for to at from on between against")
_REACH = 14  # words
LAST_BEFORE = "last before the "


def last_before(reading: Reading, anchor: Anchor) -> Found | None:
    """“The first state visit by a queen since 1987”: when the last one was.

    What narrows it ("by a queen") belongs to it: the first visit by a minister is another first. Only phrases with a
    preposition may stand between, and nothing may narrow it behind the date. "His first win" is one of many firsts.
    """
    words = anchor.within.words
    if _FIRST not in anchor.within.lowered or not anchor.first or words[anchor.first - 1].lower != "since":
        return None
    since = anchor.first - 1
    low = max(clause_start(anchor.within, since), since - _REACH)
    rank = next((at for at in range(since - 1, low, -1) if words[at].lower == _FIRST), None)
    end = _phrase_end(words, rank + 1, since) if rank is not None else 0
    if rank is None or words[rank - 1].lower != "the" or end == rank + 1 or words[end - 1].lower in _BARE:
        return None
    behind = words[anchor.last].lower if anchor.last < len(words) else ""
    between = [word.lower for word in words[end:since]]
    if behind in _NARROWING or not _is_narrowing(between):
        return None
    told = [w.lower for w in words[rank + 1 : end - 1]] + between
    scope = sorted({word for word in told if word[0].isalnum() and word not in FUNCTION and word not in POSSESSIVE})
    what = f"{_FIRST} {words[end - 1].lower}"
    return Found(LAST_BEFORE + what + f" ({', '.join(scope)})" * bool(scope), THE_STORY, rank)


def _is_narrowing(between: Sequence[str]) -> bool:
    """Whether nothing stands between the noun and "since", or phrases with prepositions and no verb."""
    if not between:
        return True
    return between[0] in _NARROWING and not any(word in BE or word in _HAVE or is_past(word) for word in between)


def _phrase_end(words: Sequence[Word], start: int, stop: int) -> int:
    """The index after the adjectives and the noun that stand from an index on."""
    at = start
    while at < stop and is_adjective(words[at].text) and not is_past(words[at].lower):
        at += 1
    return at
