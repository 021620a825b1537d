"""What a percentage says of a quantity: “sales grew 3.4%”, “a 5% rise in wages”, “inflation rose to 2.3%”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.events.clauses import clause_start
from claimcheck.grammar.claim_type import THE_STORY, Found
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.scene import is_background
from claimcheck.model import ValueKind
from claimcheck.names.phrases import is_adjective
from claimcheck.names.wordlists import CALENDAR, COMMON, OPENERS, POSSESSIVE
from claimcheck.text.inflection import is_past
from claimcheck.text.words import Word, word_set

_UP = word_set(
    "rose rise rises rising grew grow grows growing growth increase increased increases up climbed jumped leapt leap",
    "gain gained gains surged soared added expanded",
)
_DOWN = word_set(
    "fell fall falls falling dropped drop drops down declined decline declines slipped slid shrank sank plunged",
    "tumbled decreased decrease lost contracted",
)
_NOUNS = word_set("growth rise increase fall drop decline decrease gain leap")
_PERIODS = word_set("quarter year month week half annual annually monthly quarterly weekly")
_COMPARED = word_set("earlier ago before on over")  # "a year earlier", "year on year"
_QUARTER = re.compile(r"\d{4}-Q[1-4]|(\d{4})-01/\1-03|(\d{4})-04/\2-06|(\d{4})-07/\3-09|(\d{4})-10/\4-12")
_PREPOSITIONS = word_set("in of at for on from with by to during over as than after before since against")
_SMALL = OPENERS | word_set(
    "by about nearly almost some an around more less than was were is are has have had will would",
)
_REACH = 4
_FIGURES = frozenset({ValueKind.MONEY, ValueKind.NUMBER})
_TRADED = word_set("shares share stock stocks")
_EARLY = word_set("early premarket pre-market morning midday afternoon intraday after-hours opening")  # not the close
_SINCE = word_set("since far")  # "so far this year"
_CLOSED = word_set("closed ended finished close end finish")
_QUALIFIERS = word_set(
    "net operating pretax pre-tax gross underlying core adjusted comparable like-for-like same-store organic",
    "industrial retail wholesale domestic overseas foreign online passenger basic headline food energy",
)
"""What makes a figure of business or of prices another one: "operating profit" is no net profit."""
_SINGULAR = {"profits": "profit", "revenues": "revenue"}
_COMING = _UP | _DOWN | word_set("was were is reached totalled totaled came hit stood")
_OF_PERIOD = 6  # words: "for the third quarter"
_HIGHER = {"higher": "up", "up": "up", "lower": "down", "down": "down"}


def rate_of(reading: Reading, anchor: Anchor) -> Found | str | None:
    """The quantity that a percentage says to have changed, and which way, or to have come to.

    Returns:
        What it is said of; a reason code where the clause speaks of another time; ``None`` where it tells of no change.
    """
    words = anchor.within.words
    low = clause_start(anchor.within, anchor.first)
    told = (
        _behind(words, anchor) or _closed(words, low, anchor) or _before(words, low, anchor)
        or _of_figure(reading, anchor, low)
    )  # fmt: skip
    if told is None:
        return None
    noun, way, names = told
    around = {w.lower for w in words[low : anchor.last + _REACH]}
    if is_background(reading, anchor) or not _SINCE.isdisjoint(w.lower for w in words[anchor.last :][:_REACH]):
        return "another-time"
    moment = ", early" if noun in _TRADED and around & _EARLY else ""
    scope = tuple(sorted(names | _periods(reading, anchor, low)))
    return Found(f"{noun}, {way}{moment}", THE_STORY, anchor.first, scope=scope)


def _periods(reading: Reading, anchor: Anchor, low: int) -> set[str]:
    """The sort of period that a change is told for: "quarter", however it is named; never what it is compared with."""
    words = anchor.within.words
    high = anchor.last + _REACH
    lower = [w.lower for w in words[low:high]]
    beside = zip(["", *lower], lower, [*lower[1:], ""], strict=False)
    told = {word for before, word, after in beside if word in _PERIODS and before != "on" and after not in _COMPARED}
    near = (a.mention.timex for a in reading.anchors_in(anchor.sentence) if low <= a.first < high)
    stamps = (timex.value for timex in near if timex is not None)
    return {"quarter"} if any(map(_QUARTER.fullmatch, stamps)) else told


_Told = tuple[str, str, frozenset[str]]


def _behind(words: Sequence[Word], anchor: Anchor) -> _Told | None:
    """“A 5% rise in wages”."""
    after = [w.lower for w in words[anchor.last : anchor.last + 2]]
    if len(after) < 2 or after[0] not in _NOUNS or after[1] != "in":
        return None
    noun = _head(words, anchor.last + 2, min(len(words), anchor.last + 2 + _REACH))
    return (noun[0], _way(after[0]), noun[1]) if noun else None


def _before(words: Sequence[Word], low: int, anchor: Anchor) -> _Told | None:
    """“Sales grew 3.4%”, “sales growth of 3.4%”, “inflation rose to 2.3%”."""
    for at in range(anchor.first - 1, max(low, anchor.first - _REACH) - 1, -1):
        lower = words[at].lower
        if lower in _UP or lower in _DOWN:
            level = any(w.text == "to" for w in words[at : anchor.first])
            noun_of = lower in _NOUNS and words[at + 1].text == "of"  # "sales growth of"
            start = _modified_from(words, low, at) if noun_of else _phrase_start(words, low, at)
            noun = _head(words, start, at)
            return (noun[0], "level" if level else _way(lower), noun[1]) if noun else None
        if lower not in _SMALL and lower not in {"of", "to"} and not lower.endswith("ly"):
            return None
    return None


def _closed(words: Sequence[Word], low: int, anchor: Anchor) -> _Told | None:
    """“Shares in the company ended the day 4 percent higher”."""
    way = _HIGHER.get(words[anchor.last].lower) if anchor.last < len(words) else None
    reach = range(anchor.first - 1, max(low, anchor.first - _REACH - 1), -1)
    at = next((at for at in reach if words[at].lower in _CLOSED), None)
    if way is None or at is None:
        return None
    noun = _head(words, _phrase_start(words, low, at), at)
    return (noun[0], way, noun[1]) if noun else None


def _of_figure(reading: Reading, anchor: Anchor, low: int) -> _Told | None:
    """“A profit for the quarter of $4 billion, up 21 percent”, “revenue rose to $5 billion, down 2 percent”."""
    words = anchor.within.words
    if anchor.first < 2 or words[anchor.first - 2].text != "," or words[anchor.first - 1].lower not in {"up", "down"}:
        return None
    end = anchor.first - 2
    figures = [a for a in reading.anchors_in(anchor.sentence) if low < a.first < end and a.mention.kind in _FIGURES]
    told = [a for a in figures if a.mention.restates is None]
    if len(told) != 1 or end - figures[-1].last > _REACH:
        return None  # "a profit of $4 billion on sales of $9 billion"
    figure = told[0]
    if words[figure.first - 1].text == "of":
        last = _before_period(words, low, figure.first - 1)
        noun = _head(words, _modified_from(words, low, last), last)
    else:
        at = figure.first - 1
        at -= words[at].text in {"to", "at"}
        start = _phrase_start(words, low, at)
        noun = _head(words, start, at) if words[at].lower in _COMING else None
    return (noun[0], _way(words[anchor.first - 1].lower), noun[1]) if noun else None


def _before_period(words: Sequence[Word], low: int, of: int) -> int:
    """The index after the noun of "profit for the third quarter of", given that of the "of"."""
    nearest = next((at for at in range(of - 1, max(low, of - _OF_PERIOD), -1) if words[at].lower in {"for", "in"}), of)
    return nearest if not _PERIODS.isdisjoint(w.lower for w in words[nearest:of]) else of


def _modified_from(words: Sequence[Word], low: int, last: int) -> int:
    """Where a noun that ends at an index begins with its qualifiers."""
    first = last - 1
    while first > low and words[first - 1].lower in _QUALIFIERS:
        first -= 1
    return first


def _way(word: str) -> str:
    return "up" if word in _UP else "down"


def _phrase_start(words: Sequence[Word], low: int, end: int) -> int:
    """Where the subject of a verb begins: behind the last comma or "and" before it."""
    return next((at + 1 for at in range(end - 1, low - 1, -1) if words[at].text in {",", "and", "but"}), low)


def _head(words: Sequence[Word], start: int, end: int) -> tuple[str, frozenset[str]] | None:
    """The head of a noun phrase with its qualifiers, and the names in it.

    The head is the last plain noun before the first preposition ("net profit of the bank").
    """
    head, closed, names, qualifiers = "", False, set(), []
    for at in range(max(start, 0), end):
        text = words[at].text
        lower = text.lower()
        if lower == "among":
            return None  # "unemployment among the young"
        closed = closed or bool(head and (lower in _PREPOSITIONS or lower in _SMALL or is_past(lower)))
        owner = at + 1 < end and (words[at + 1].text in POSSESSIVE or words[at + 1].lower in _TRADED)
        capital = text[:1].isupper() and CALENDAR.isdisjoint(lower.split("-"))  # not "July-September"
        named = capital and (at > start or (owner and lower not in COMMON))
        if not closed and lower in _QUALIFIERS:
            qualifiers.append(lower)
        elif named and not lower.endswith("-based"):
            names.add(lower)
        elif not closed and is_adjective(lower) and lower not in _SMALL and lower not in _PREPOSITIONS:
            head = lower
    return (" ".join((*qualifiers, _SINGULAR.get(head, head))), frozenset(names)) if head else None
