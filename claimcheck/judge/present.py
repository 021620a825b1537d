"""Whether an article tells of somebody in its own present, and not of what he was in another time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import takewhile

from claimcheck.model import Claim, ValueKind, ValueMention
from claimcheck.text.words import word_set, words
from claimcheck.values import read as read_values

_NEAR = timedelta(days=14)  # what the news of an article happened in
_FAR = timedelta(days=60)
_YEARS = frozenset({"year", "decade", "century"})
# Words that set what stands beside them in another time, whatever else the sentence says.
_OTHER_TIMES = word_set(
    "ago anniversary biography century decades died era ex former formerly historic history late legacy memoir once",
    "onetime predecessor predecessors previous previously retired successor then",
)
_BEFORE_ANOTHER_TIME = word_set("like since under unlike until")  # "under President Roe" is before his successor
_PAST_COPULAS = word_set("became been served was were")
_GENITIVE = frozenset({"'s", "’s", "'", "’"})


def tells_of_now(title: Claim, claims: Sequence[Claim], published: datetime) -> bool:
    """Whether a title is told of the article's own present.

    Its own sentence must point to no other time, and the article must say something about the person that happened in
    the days around its date.

    Args:
        title: The claim of the title.
        claims: All that the article states of its holder.
        published: The article's date.
    """
    if _in_other_time(title.context, published) or _is_of_something_else(title):
        return False
    sentences = {claim.sentence: claim.context for claim in (title, *claims)}
    return any(
        _is_news(sentences[span], published) and not _in_other_time(sentences[span], published)
        for span in sorted(sentences)
    )


def _in_other_time(sentence: str, published: datetime) -> bool:
    """Whether a sentence has a word for another time, a date far from the article's, or a stretch of years."""
    if _OTHER_TIMES & {word.lower for word in words(sentence, 0, len(sentence))}:
        return True
    return any(_is_far(mention, published) for mention in read_values(sentence, published))


def _is_far(mention: ValueMention, published: datetime) -> bool:
    if mention.kind is ValueKind.DURATION:
        return mention.quantity is not None and mention.quantity.unit in _YEARS
    within = mention.interval
    if within is None:
        return False
    ended = within.end is not None and within.end < published - _FAR
    return ended or (within.start is not None and within.start > published + _FAR)


def _is_news(sentence: str, published: datetime) -> bool:
    """Whether a sentence names a day, or a few, around the article's date."""
    stretches = (mention.interval for mention in read_values(sentence, published) if mention.interval is not None)
    return any(
        s.start is not None and s.end is not None and published - _NEAR <= s.start and s.end <= published + _NEAR
        for s in stretches
    )


def _is_of_something_else(title: Claim) -> bool:
    """Whether the words around a title make it another's ("Acme’s U.S. president"), or somebody's things or past."""
    first, last = (end - title.sentence.start for end in title.span)
    before = words(title.context, 0, first)[-1:]
    after = words(title.context, last, len(title.context))
    name = list(takewhile(lambda word: word.text[:1].isupper(), after))
    following = {word.text for word in after[len(name) : len(name) + 1]}
    if title.production == "copula":
        return bool(_PAST_COPULAS & {word.lower for word in words(title.context, 0, first)})
    preceding = {word.lower for word in before}
    return bool(_GENITIVE & (preceding | following) or _BEFORE_ANOTHER_TIME & preceding)
