"""What a percentage says of a vote: “the Greens won 12 percent of the vote”, “61 percent of voters turned out”."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from claimcheck.events.clauses import clause
from claimcheck.grammar.claim_type import THE_STORY, Found
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.scene import is_background
from claimcheck.names.wordlists import CALENDAR, OPENERS
from claimcheck.text.words import Word, word_set

_WON = word_set(
    "won wins took takes received receives got gets had has secured polled scored captured drew garnered with on",
)
_VOTES = word_set("vote votes ballots")
_VOTERS = word_set("voters electorate")
_CAME = word_set("turned voted cast")
_UNSETTLED = word_set("polls pollster pollsters survey exit projected projections forecast counted tallied count far")
_POLL = "poll"  # after the amount it is the vote itself
_ROUNDS = word_set("round runoff run-off")
_VOTINGS = word_set("election elections poll referendum vote ballot primary")
_ASIDE, _NEAR = 12, 4  # words


def vote_of(reading: Reading, anchor: Anchor) -> Found | str | None:
    """A party's or a person's share of the vote, or the turnout told by what voters did.

    Returns:
        What it is said of; a reason code for a forecast, a count that goes on or another time; ``None`` for no vote.
    """
    sentence = anchor.within
    if sentence.lowered.isdisjoint(_VOTES) and sentence.lowered.isdisjoint(_VOTERS):
        return None  # most sentences
    found = _turnout(sentence.words, anchor) or _share(reading, anchor)
    if found is None:
        return None
    low, high = clause(sentence, anchor.first)
    around = {w.lower for w in sentence.words[low:high]}
    polled = any(w.lower == _POLL for w in sentence.words[low : anchor.first])
    if (polled or around & _UNSETTLED) and "all" not in around:
        return "another-thing"
    if _is_of_place(sentence.words, anchor):
        return "part-of-a-whole"
    rounds = tuple(sorted(around & _ROUNDS))
    attribute = ", ".join((found.attribute, *rounds))
    told = Found(attribute, found.subject, found.word, scope=found.scope)
    return "another-time" if is_background(reading, anchor, aside=True) else told


def _is_of_place(words: Sequence[Word], anchor: Anchor) -> bool:
    """“Won 61 percent of the vote in Leeds”; not “in Saturday’s election”, “in the first round”."""
    behind = words[anchor.last : anchor.last + _NEAR + _NEAR]
    at = next((i for i, word in enumerate(behind) if word.lower == "in"), None)
    if at is None or at + 1 >= len(behind):
        return False
    named = behind[at + 1].text[:1].isupper() and behind[at + 1].lower not in CALENDAR
    return named and (_VOTINGS | _ROUNDS).isdisjoint(word.lower for word in behind[at:])


def _turnout(words: Sequence[Word], anchor: Anchor) -> Found | None:
    """“Some 61 percent of registered voters turned out”; not “of voters voted for Hale”."""
    after = [w.lower for w in words[anchor.last : anchor.last + _NEAR + 2]]
    if after[:1] != ["of"] or _VOTERS.isdisjoint(after) or _CAME.isdisjoint(after) or "for" in after:
        return None
    return Found("turnout", THE_STORY, anchor.first)


def _share(reading: Reading, anchor: Anchor) -> Found | None:
    """“New Dawn, led by Ann Roe, won 38 percent of the vote”: by the last word of the name, all of it as scope.

    "It" is who opens the sentence before.
    """
    words = anchor.within.words
    after = [w.lower for w in words[anchor.last : anchor.last + _NEAR]]
    at = anchor.first - 2
    if after[:1] != ["of"] or _VOTES.isdisjoint(after) or at < 0 or words[anchor.first - 1].lower not in _WON:
        return None
    if words[at].text == ",":
        at = next((i for i in range(at - 1, max(0, at - _ASIDE), -1) if words[i].text == ","), 0) - 1
    name = _opening_name(reading, anchor.sentence - 1) if words[at].text == "It" else _name_before(words, at)
    if not name:
        return None
    return Found(f"share of the vote, {name[0]}", THE_STORY, anchor.first - 1, scope=tuple(sorted(name)))


def _name_before(words: Sequence[Word], at: int) -> list[str]:
    """The words of the name that ends at an index, the last first."""
    name = takewhile(lambda word: word.text[0].isupper() and word.lower not in OPENERS, reversed(words[: at + 1]))
    return [word.lower for word in name]


def _opening_name(reading: Reading, number: int) -> list[str]:
    """The words of the name that a sentence opens with, the last first: "Her New Dawn came first"."""
    if number < 0:
        return []
    words = reading.sentence(number).words
    start = 1 if words[0].lower in OPENERS else 0
    return [word.lower for word in takewhile(lambda word: word.text[0].isupper(), words[start:])][::-1]
