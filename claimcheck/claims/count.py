"""Counts: how many people or things, and what is said of them ("five lawmakers", "24 people were killed").

A number is a count when a plural follows it ("41 speeches"), a noun behind a hyphen ("225-page"), or a word like "dead"
or "injured" alone. It is said of the event with people that its clause tells of, of a person ("Hale has three sons"),
or of what the story is about ("43 people were killed"). Parts of a whole and figures of another time are listed and not
compared; so are ranks ("her second term"), since an article may speak of several terms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.grammar import (
    Anchor,
    ClaimType,
    Comparison,
    Found,
    Reading,
    claim,
    of_event,
)
from claimcheck.grammar.amounts import AMOUNT_LADDER, amount_of, amount_rules, is_vague
from claimcheck.grammar.claim_type import THE_STORY
from claimcheck.grammar.figures.counted import Counted, counted
from claimcheck.grammar.figures.gains import gain_of
from claimcheck.grammar.figures.governors import is_governing
from claimcheck.grammar.figures.headcounts import ABOARD, headcount_of
from claimcheck.grammar.figures.labels import LABELLED, label_of, without_several
from claimcheck.grammar.figures.predicates import said_of
from claimcheck.grammar.figures.tallies import Votes, may_be_tally, votes
from claimcheck.grammar.firsts import only_first
from claimcheck.grammar.scene import is_background
from claimcheck.model import Amount, Assertion, Claim, Quantity, Span, ValueKind, ValueMention
from claimcheck.names.phrases import is_adjective
from claimcheck.text.inflection import is_past
from claimcheck.text.words import Word, word_set

KIND = "count"
_NOBODY = re.compile(r"[Nn](?<!\w.)o(?: one|body)\b")
_NOBODY_PARTS = ("obody", "o one")  # one of them is in each match, and plain words are found much faster
_PART = "part-of-a-whole"
_RANKED_REACH = 4
_NO_RANKS = word_set("degree hand class time place hour rate look sight glance thing")
_RANK_LINKS = frozenset({"-", "‑", "and"})


def read(reading: Reading) -> Iterator[Claim]:
    """Every number of people or things of a listed sort, and "no one" before what may befall people.

    Those aboard are told first of the ship that the article is about.
    """
    counts = without_several(list(_counts(reading)))
    yield from only_first(counts, lambda stated: stated.attribute.startswith(ABOARD))
    yield from _all_votes(reading)
    yield from _ranks(reading)
    for anchor in _nobody(reading):
        found = said_of(reading, anchor, anchor.last, "", ())
        value = amount_of(anchor.mention, reading.rules.tolerances, "people")
        if value is not None and not isinstance(found, str) and found.cumulative:
            phrase = Counted("", anchor.last, anchor.last, ())
            yield _claim(reading, anchor, phrase, value, replace(found, assertion=Assertion.AFFIRMED))


def _counts(reading: Reading) -> Iterator[Claim]:
    for anchor in reading.of_kind(ValueKind.NUMBER):
        vague = is_vague(anchor.mention)
        labelled = None if vague else label_of(reading, anchor)
        phrase = counted(reading, anchor)
        if phrase is None and labelled:
            phrase = Counted("", anchor.last, anchor.last, ())  # "a crowd of 61,204"
        value = amount_of(anchor.mention, reading.rules.tolerances, phrase.noun) if phrase else None
        if phrase is not None and value is not None and not 0 < value.nominal < 1:  # "one in 500 users" is a share
            found = vague or labelled or _said(reading, anchor, phrase)
            stated = _claim(reading, anchor, phrase, value, found)
            yield replace(stated, production=LABELLED) if labelled else stated


def _said(reading: Reading, anchor: Anchor, phrase: Counted) -> Found | str:
    """What a number and what it counts are said of, the narrowest way of saying it first."""
    return (
        _of_head(reading, anchor, phrase)
        or headcount_of(reading, anchor, phrase)
        or gain_of(reading, anchor, phrase)
        or _of_people_event(reading, anchor, phrase)
        or _PART * phrase.part
        or said_of(reading, anchor, phrase.governed_from, phrase.noun, phrase.scope)
    )


def _claim(reading: Reading, anchor: Anchor, phrase: Counted, value: Amount, found: Found | str) -> Claim:
    production = "nobody" if value.nominal == 0 else "number-noun"
    words = anchor.within.words
    span = Span(anchor.mention.span.start, words[phrase.last - 1].end)
    if isinstance(found, str):
        return claim(
            reading, KIND, phrase.noun, span, anchor.sentence, value, production, subject=None, unresolved=found
        )
    return claim(
        reading, KIND, found.attribute, span, anchor.sentence, value, production,
        subject=found.subject, word=found.word,
        scope=found.scope, cumulative=found.cumulative, falls=found.falls, assertion=found.assertion,
    )  # fmt: skip


def _all_votes(reading: Reading) -> Iterator[Claim]:
    """“The Senate passed it 51 to 49”: the votes for it and those against, of what the story is about.

    The first tally of an article is the one that it is about; another one, of an amendment, is listed.
    """
    first: tuple[int, ...] = ()
    for anchor in reading.of_kind(ValueKind.NUMBER):
        sides = list(votes(reading, anchor)) if may_be_tally(anchor) else []
        figures = tuple(vote.number for vote in sides)
        first = first or figures
        yield from _votes(reading, anchor, sides, same=figures == first)


def _votes(reading: Reading, anchor: Anchor, sides: Sequence[Votes], *, same: bool) -> Iterator[Claim]:
    for vote in sides:
        mention = replace(anchor.mention, span=vote.span, quantity=Quantity(vote.number), tally=())
        value = amount_of(mention, reading.rules.tolerances, "votes")
        scope = tuple(sorted(filter(None, (*vote.body, vote.outcome))))
        if value is not None:
            yield claim(
                reading, KIND, f"votes {vote.side}", vote.span, anchor.sentence, value, "tally",
                subject=THE_STORY if same else None, word=vote.word, scope=scope, unresolved="another-vote",
            )  # fmt: skip


def _ranks(reading: Reading) -> Iterator[Claim]:
    """“Her second and final term”, “the third release”."""
    for anchor in reading.of_kind(ValueKind.ORDINAL):
        words = anchor.within.words
        last = _end_of_noun(words, anchor.last)
        value = amount_of(anchor.mention, reading.rules.tolerances, "")
        if last > anchor.last and value is not None and words[last - 1].text not in _NO_RANKS:
            span = Span(anchor.mention.span.start, words[last - 1].end)
            attribute = f"rank of {words[last - 1].text}"
            yield claim(
                reading, KIND, attribute, span, anchor.sentence, value, "rank", subject=None, unresolved="rank"
            )


def _end_of_noun(words: Sequence[Word], start: int) -> int:
    """Where the plain nouns and adjectives after an ordinal end, a hyphen or "and" between them passed over."""
    end = start
    for index in range(start, min(len(words), start + _RANKED_REACH)):
        text = words[index].text
        if is_adjective(text) and not is_past(text):
            end = index + 1
        elif text not in _RANK_LINKS:
            break
    return end


def _nobody(reading: Reading) -> Iterator[Anchor]:
    """“No one was killed”, “nobody was hurt”: nought of the people."""
    text = reading.document.text
    if not any(part in text for part in _NOBODY_PARTS):
        return
    for match in _NOBODY.finditer(text):
        number = reading.document.sentence_at(match.start())
        if number is not None:
            span, sentence = Span(*match.span()), reading.sentence(number)
            mention = ValueMention(ValueKind.NUMBER, span, match.group(), "number.nobody", quantity=Quantity(0))
            yield Anchor(mention, number, *sentence.covered(span), sentence)



def _of_head(reading: Reading, anchor: Anchor, phrase: Counted) -> Found | str | None:
    """“A six-storey factory”, “the 225-page report”: the number is one of what the story is about."""
    if not phrase.head or is_governing(reading, phrase.head):
        return None
    if is_background(reading, anchor):
        return "another-time"
    return Found(f"{phrase.noun} of {phrase.head}", THE_STORY, anchor.first)


def _of_people_event(reading: Reading, anchor: Anchor, phrase: Counted) -> Found | None:
    """“Five lawmakers at the meeting of A and B”: the nearest event of the clause that has people."""
    inside = [e for e in reading.events_in(anchor.sentence) if e.low <= anchor.first < e.high and e.event.participants]
    event = min(inside, key=lambda e: (abs(e.index - anchor.first), e.index), default=None)
    return of_event(phrase.noun, event) if event else None


CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        ladder=AMOUNT_LADDER,
        rules=amount_rules(KIND),
    ),
)
