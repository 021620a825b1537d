"""Counts: how many people or things, and what is said of them ("five lawmakers", "24 people were killed").

A number is a count when a plural follows it ("41 speeches"), a noun behind a hyphen ("225-page"), or a word like "dead"
or "injured" alone. It is said of the event with people that its clause tells of, of a person ("Hale has three sons"),
or of what the story is about ("43 people were killed"). Parts of a whole and figures of another time are listed and not
compared; so are ranks ("her second term"), since an article may speak of several terms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.grammar import (
    Anchor,
    ClaimType,
    Comparison,
    Found,
    Reading,
    anchors,
    claim,
    of_event,
)
from claimcheck.grammar.amounts import AMOUNT_LADDER, amount_of, amount_rules, is_vague
from claimcheck.grammar.claim_type import STORY
from claimcheck.grammar.governors import governor, is_governing
from claimcheck.grammar.predicates import said_of
from claimcheck.grammar.scene import is_background
from claimcheck.grammar.stages import BE
from claimcheck.grammar.tallies import Votes, votes
from claimcheck.model import Amount, Assertion, Claim, Event, Quantity, Span, ValueKind, ValueMention
from claimcheck.names import PlaceForm
from claimcheck.names.phrases import is_adjective
from claimcheck.names.wordlists import FUNCTION
from claimcheck.text.inflection import is_past, is_plural, plural
from claimcheck.text.words import Word, word_set

KIND = "count"
_NOBODY = re.compile(r"[Nn](?<!\w.)o(?: one|body)\b")
_NOUN_REACH = 3
_RANKED_REACH = 4
_NO_RANKS = word_set("degree hand class time place hour rate look sight glance thing")
_RANK_LINKS = frozenset({"-", "‑", "and"})
_NO_NOUNS = word_set("strong odd plus all to and something fold off up down in out one two time nil")
_HYPHENS = frozenset({"-", "‑"})
_TOLLS = word_set("toll tolls number count tally")
_REACHING = word_set("to at of is was reached reaches passed passes exceeded exceeds hit hits topped tops")
_TOLD_REACH = 4  # words from "the number of" to what is counted
_REST = frozenset({"more", "others"})
_SAID_TO_BE = BE | word_set("have has had also reported confirmed seriously badly critically slightly feared")
_NOT_NOUNS = FUNCTION - word_set("more less most all some many both very already still just only even once again also")


@dataclass(frozen=True, slots=True)
class _Phrase:
    """What a number counts.

    Attributes:
        noun: What is counted, in the plural.
        last: Index after the phrase.
        governed_from: Where its governing word is looked for.
        scope: Words that narrow the noun.
        head: What the whole is, where the number only describes it ("a six-storey factory").
    """

    noun: str
    last: int
    governed_from: int
    scope: tuple[str, ...]
    head: str = ""


def read(reading: Reading) -> Iterator[Claim]:
    """Every number of people or things of a listed sort, and "no one" before what may befall people."""
    for anchor in anchors(reading, frozenset({ValueKind.NUMBER})):
        phrase = _phrase(reading, _behind_of(reading, anchor))
        value = amount_of(anchor.mention, reading.rules.tolerances, phrase.noun) if phrase else None
        if phrase is not None and value is not None and not 0 < value.nominal < 1:  # "one in 500 users" is a share
            found = (
                is_vague(anchor.mention)
                or _of_head(reading, anchor, phrase)
                or _of_people_event(reading, anchor, phrase)
                or said_of(reading, anchor, phrase.governed_from, phrase.noun, phrase.scope)
            )
            yield _claim(reading, anchor, phrase, value, found)
    yield from _all_votes(reading)
    yield from _ranks(reading)
    for anchor in _nobody(reading):
        found = said_of(reading, anchor, anchor.last, "", ())
        value = amount_of(anchor.mention, reading.rules.tolerances, "people")
        if value is not None and not isinstance(found, str) and found.cumulative:
            phrase = _Phrase("", anchor.last, anchor.last, ())
            yield _claim(reading, anchor, phrase, value, replace(found, assertion=Assertion.AFFIRMED))


def _claim(reading: Reading, anchor: Anchor, phrase: _Phrase, value: Amount, found: Found | str) -> Claim:
    words = reading.sentence(anchor.sentence).words
    span = Span(anchor.mention.span.start, words[phrase.last - 1].end)
    production = "nobody" if value.nominal == 0 else "number-noun"
    if isinstance(found, str):
        return claim(
            reading, KIND, phrase.noun, span, anchor.sentence, value, production, subject=None, unresolved=found
        )
    return claim(
        reading, KIND, found.attribute, span, anchor.sentence, value, production,
        subject=found.subject, word=found.word,
        scope=found.scope, cumulative=found.cumulative, assertion=found.assertion,
    )  # fmt: skip


def _all_votes(reading: Reading) -> Iterator[Claim]:
    """“The Senate passed it 51 to 49”: the votes for it and those against, of what the story is about.

    The first tally of an article is the one that it is about; another one, of an amendment, is listed.
    """
    first: tuple[int, ...] = ()
    for anchor in anchors(reading, frozenset({ValueKind.NUMBER})):
        sides = list(votes(reading, anchor))
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
                subject=Event(STORY) if same else None, word=vote.word, scope=scope, unresolved="another-vote",
            )  # fmt: skip


def _ranks(reading: Reading) -> Iterator[Claim]:
    """“Her second and final term”, “the third release”."""
    for anchor in anchors(reading, frozenset({ValueKind.ORDINAL})):
        words = reading.sentence(anchor.sentence).words
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
    for match in _NOBODY.finditer(reading.document.text):
        number = reading.document.sentence_at(match.start())
        if number is not None:
            low, high = reading.words_of(number, Span(*match.span()))
            mention = ValueMention(
                ValueKind.NUMBER, Span(*match.span()), match.group(), "number.nobody", quantity=Quantity(0)
            )
            yield Anchor(mention, number, low, high)



def _phrase(reading: Reading, anchor: Anchor) -> _Phrase | None:
    """The counted noun after the number, adjectives between them; or a governing word for people: "five dead"."""
    words = reading.sentence(anchor.sentence).words
    counted = reading.vocabulary.counted
    between: list[str] = []
    for index in range(anchor.last, min(len(words), anchor.last + _NOUN_REACH)):
        lower = words[index].lower
        if lower in counted or _is_nation(reading, words[index].text):
            return _Phrase(lower, index + 1, index + 1, tuple(sorted(between)))
        if not lower[0].isalpha() or lower in _NOT_NOUNS:
            break
        between.append(lower)
    found = governor(reading, anchor, anchor.last)
    if found is not None and found.index == anchor.last and not found.entry.personal:
        return _Phrase("", anchor.last + 1, anchor.last, ())
    adjacent = found is not None and found.index == anchor.first - 1 and found.entry.grows
    if adjacent and _stands_alone(words, anchor.last):
        return _Phrase("", anchor.last, anchor.last, ())
    if found is not None and found.entry.grows and _is_told_alone(words, anchor, found.index):
        return _Phrase("", anchor.last, anchor.last, ())
    return _hyphened(words, anchor) or _open_noun(reading, words, anchor)


def _stands_alone(words: Sequence[Word], at: int) -> bool:
    """Whether no noun follows a number: “killing nine.”, “wounded 61 in the city”."""
    return at >= len(words) or not words[at].text[0].isalpha() or words[at].lower in _NOT_NOUNS


def _is_told_alone(words: Sequence[Word], anchor: Anchor, governor_at: int) -> bool:
    return _is_said_to_be(words, anchor.last, governor_at) or _is_toll(words, anchor, governor_at)


def _is_said_to_be(words: Sequence[Word], at: int, governor_at: int) -> bool:
    """“Six were wounded”, “five more are dead”: a number alone, what it counts being told before."""
    at += at < len(words) and words[at].text in _REST
    group = [w.lower for w in words[at:governor_at]]
    return bool(group) and group[0] in BE and set(group) <= _SAID_TO_BE


def _is_toll(words: Sequence[Word], anchor: Anchor, governor_at: int) -> bool:
    """“The death toll rose to 27”, “the number of people killed in the quake reached 27”."""
    low = max(0, governor_at - _TOLD_REACH)
    counted = any(w.lower in _TOLLS for w in words[low : anchor.first])
    reached = governor_at < anchor.first and words[anchor.first - 1].lower in _REACHING
    return counted and reached and _stands_alone(words, anchor.last)


def _behind_of(reading: Reading, anchor: Anchor) -> Anchor:
    """The anchor of a vague number with the "of" that links it to its noun: "hundreds of workers"."""
    words = reading.sentence(anchor.sentence).words
    quantity = anchor.mention.quantity
    vague = quantity is not None and quantity.number is None
    linked = vague and anchor.last < len(words) and words[anchor.last].text == "of"
    return replace(anchor, last=anchor.last + 1) if linked else anchor


def _hyphened(words: Sequence[Word], anchor: Anchor) -> _Phrase | None:
    """“A 225-page report”, “the 12-person panel”."""
    noun, last = _behind_hyphen(words, anchor)
    if noun in _NO_NOUNS or not (noun.isalpha() and noun.islower()):
        return None
    return _Phrase(plural(noun), last, last, (), _head(words, last))


def _behind_hyphen(words: Sequence[Word], anchor: Anchor) -> tuple[str, int]:
    """The noun behind a number's hyphen and the index after it; "six-storey" is one word, "225-page" three."""
    number = words[anchor.last - 1]
    inside = number.text[anchor.mention.span.end - number.start :]
    if inside[:1] in _HYPHENS:
        return inside[1:], anchor.last
    after = words[anchor.last : anchor.last + 2]
    if len(after) < 2 or after[0].text not in _HYPHENS or after[0].end != after[1].start:
        return "", anchor.last
    return after[1].text, anchor.last + 2


def _head(words: Sequence[Word], start: int) -> str:
    """The last of the plain nouns from an index on: "factory" in "a six-storey garment factory burned"."""
    end = start
    while end < min(len(words), start + _NOUN_REACH) and is_adjective(words[end].text) and not is_past(words[end].text):
        end += 1
    return words[end - 1].text if end > start else ""


def _open_noun(reading: Reading, words: Sequence[Word], anchor: Anchor) -> _Phrase | None:
    """A plural that no list has, adjectives before it: “41 speeches”, “four legislative caucuses”.

    A number behind a name belongs to it: “Formula 1 drivers”.
    """
    if anchor.first > 1 and words[anchor.first - 1].text[:1].isupper():
        return None
    for index in range(anchor.last, min(len(words), anchor.last + _NOUN_REACH)):
        text = words[index].text
        if not text.isalpha() or text.lower() in _NOT_NOUNS or text in reading.vocabulary.reporting:
            return None
        if is_plural(text):
            scope = tuple(sorted(w.lower for w in words[anchor.last : index]))
            return _Phrase(text.lower(), index + 1, index + 1, scope)
    return None


def _is_nation(reading: Reading, word: str) -> bool:
    """“40 Palestinians”, “three Israelis”: people by the name of their nation."""
    place = reading.vocabulary.places.get((word,))
    return place is not None and place[1] is PlaceForm.ADJECTIVE and word.endswith("s")


def _of_head(reading: Reading, anchor: Anchor, phrase: _Phrase) -> Found | str | None:
    """“A six-storey factory”, “the 225-page report”: the number is one of what the story is about."""
    if not phrase.head or is_governing(reading, phrase.head):
        return None
    if is_background(reading, anchor):
        return "another-time"
    return Found(f"{phrase.noun} of {phrase.head}", Event(STORY), anchor.first)


def _of_people_event(reading: Reading, anchor: Anchor, phrase: _Phrase) -> Found | None:
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
