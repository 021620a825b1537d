"""Whether an amount is of the whole of what a story is about: not of a part, another place, or another time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from claimcheck.events.clauses import clause
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.model import ValueKind, ValueMention
from claimcheck.names.phrases import is_adjective
from claimcheck.names.wordlists import OPENERS
from claimcheck.text import Sentence
from claimcheck.text.words import Word, word_set

_BACKGROUND = timedelta(days=21)
_OF_PERIOD = timedelta(days=100)  # results come weeks after the quarter, and before the next one's
_RESULTS = frozenset({ValueKind.PERCENT, ValueKind.MONEY})
_BASES = word_set("on than from against versus")
_BASE_YEARS = ("a year", "last year", "the previous", "the year")
_PERIOD = re.compile(r"\d{4}-[QH]|\d{4}-\d\d/\d{4}-\d\d$")  # a quarter, a half year, some months
_LAST_SUCH = ("last", "such")
_LONG_AGO = ("months ago", "years ago", "decades ago", "year ago", "decade ago")
_PERIODS = frozenset({"year", "season", "winter", "summer", "spring", "autumn", "fall", "decade", "century"})
_LATER = frozenset({"after", "since", "before"})
_THIS_OR_LATER = _LATER | {"this", "such"}
_LONG_TIMES = frozenset({"weeks", "months", "years", "decades"})
_ONE_OF_SEVERAL = word_set("last second third another earlier later other previous latest first new two three several")
_BEFORE_NOUN = 3
_LEDE = 3  # sentences
_RELATIVE = frozenset({"which", "who", "where", "whose"})
_PART_BEFORE = frozenset({"including", "among", "another", "other", "additional"})
_WHOLES = frozenset({"total", "toll", "death", "deaths", "lives", "loss", "killing"})
_DOERS = frozenset({"gunman", "shooter", "attacker", "attackers", "bomber", "assailant", "killer"})
_FAR = 8  # words
_JOINED = 5  # words
_POINTED_AT = word_set("those these them the")
_TO_AND_FROM = frozenset({"to", "from", "of"})
_MOVED = word_set(
    "taken took rushed brought sent flown airlifted transported transferred admitted driven escaped escaping fled",
    "broke breaking released freed discharged",
)
_OPENING = 5  # words: "Of the injured, 12 …"
_ASIDES = frozenset({",", "up", "down", "compared", "against"})
_INITIALLY = word_set("initially originally provisionally")
_AT_FIRST = _INITIALLY | {"earlier"}
_PUT = word_set("had put given reported counted estimated")
_REVISED = word_set("raised revised lowered corrected updated")
_BUT_IT_WAS = (["but", "it", "was"], ["but", "that", "was"], ["but", "was", "later"])
_PARTS = frozenset({"most", "part", "half"})
_OTHERS = frozenset({"another", "other", "more", "additional"})
_PART_AFTER = frozenset({"of", "more", "other"})
_OF_PARTS = _PART_BEFORE | _PART_AFTER


def is_part(reading: Reading, anchor: Anchor, last: int, *, beside: bool = False) -> bool:
    """“Two of them”, “including three children”, “four other people”: a part, never the whole.

    ``beside`` another figure, "other" and "more" set apart from that one: "killing two and wounding 19 other people".
    """
    sentence, words = anchor.within, anchor.within.words
    if not _DOERS.isdisjoint(sentence.texts) and _names_doer(words, last):
        return True  # "four dead, including the gunman": another whole than that of the victims
    if sentence.lowered.isdisjoint(_OF_PARTS):
        return False
    before = {w.lower for w in words[max(0, anchor.first - 2) : anchor.first]}
    if "among" in before and words[anchor.first - 1].lower in {"the", "those"}:
        before = set()  # "among the 12 dead": the whole
    inside = {w.lower for w in words[anchor.last : last]}
    counted = anchor.mention.kind is ValueKind.NUMBER  # "$2 million of damage" is no part
    after = {words[last].lower} if counted and last < len(words) else set()
    apart = _OTHERS if beside else frozenset[str]()
    told = (before & _PART_BEFORE) | ((inside | after) & _PART_AFTER)
    return bool(_of_more(words, anchor) or told - apart)


def _names_doer(words: Sequence[Word], last: int) -> bool:
    told = [w.text for w in words[last : last + _FAR]]
    return "including the" in " ".join(told) and not _DOERS.isdisjoint(told)


def _of_more(words: Sequence[Word], anchor: Anchor) -> bool:
    """“Two of 12 people”, “of the 12”, “of those, 12 …”; not “a total of 12 people”, nor “damage of $2 million”."""
    if words[0].text == "Of" and words[1].lower in _POINTED_AT and anchor.first <= _OPENING:
        return True
    for index in range(anchor.first - 1, max(-1, anchor.first - 3), -1):
        if words[index].lower == "of":
            whole = index > 0 and words[index - 1].lower in _WHOLES
            return anchor.mention.kind is ValueKind.NUMBER and not whole
    return False


def is_one_of_several(words: Sequence[Word], noun: int, floor: int = 0) -> bool:
    """Whether a noun is set apart from others of its sort: "the second quake", "an earlier trial"."""
    return not _ONE_OF_SEVERAL.isdisjoint(w.lower for w in words[max(floor, noun - _BEFORE_NOUN) : noun])


def is_share(reading: Reading, anchor: Anchor) -> bool:
    """“Most of a six-month sentence”: the amount is of the whole, and the statement of a share of it."""
    sentence = anchor.within
    if _PARTS.isdisjoint(sentence.lowered):
        return False
    return any(w.lower in _PARTS for w in sentence.words[max(0, anchor.first - 3) : anchor.first])


def is_background(reading: Reading, anchor: Anchor, *, aside: bool = False) -> bool:
    """Whether the clause speaks of another time: a date long past, an earlier year, "previous", "another".

    "Elsewhere" at its head sets a whole sentence in another place. With ``aside`` what a comma sets apart after the
    amount is let be: "61 percent, up from 54 percent in 2018".
    """
    if anchor.mention.kind is ValueKind.NUMBER and "since" in anchor.within.lowered:
        near = anchor.within.words[max(0, anchor.first - 2) : anchor.first]
        if any(word.lower == "since" for word in near):
            return True  # "the deadliest since 30 people were killed"
    return is_background_at(
        reading, anchor.sentence, anchor.first, anchor.last, aside=aside, results=anchor.mention.kind in _RESULTS
    )


def is_background_at(  # noqa: PLR0913 - the parts of an anchor, and two ways of asking
    reading: Reading, number: int, first: int, last: int, *, aside: bool = False, results: bool = False
) -> bool:
    """The same of the words of a sentence from ``first`` to before ``last``; ``results`` come weeks after a quarter."""
    sentence = reading.sentence(number)
    end = _end_of_statement(sentence, last)
    if aside:
        end = next((w.start for w in sentence.words[last:] if w.text in _ASIDES and w.start < end), end)
    if sentence.words[0].lower == "elsewhere" or _is_dated_otherwise(reading, number, last, end, results=results):
        return True
    others = reading.vocabulary.other_scenes
    if sentence.lowered.isdisjoint(_THIS_OR_LATER) and sentence.lowered.isdisjoint(others):
        return False  # most sentences
    low, high = clause(sentence, first)
    if sentence.words[low].lower in _LATER and low > 0 and sentence.words[low - 1].lower in _LONG_TIMES:
        return True  # "comes months after a gunman killed two"
    lower = [w.lower for w in sentence.words[low:high] if w.start < end or not aside]
    whole_period = any(a == "this" and b in _PERIODS for a, b in pairwise(lower))  # "17 people have died this winter"
    if any(pair == _LAST_SUCH for pair in pairwise(lower)):
        return True
    return whole_period or not others.isdisjoint(lower)


def is_superseded(anchor: Anchor) -> bool:
    """Whether a figure held only for a time: "had earlier put the toll at nine", "stood at nine, but it was raised"."""
    lowered = anchor.within.lowered
    if _AT_FIRST.isdisjoint(lowered) and _REVISED.isdisjoint(lowered):
        return False
    words = [w.lower for w in anchor.within.words]
    low = max(0, anchor.first - _FAR)
    cue = next((at for at in range(anchor.first - 1, low - 1, -1) if words[at] in _AT_FIRST), None)
    if cue is not None and "," not in words[cue : anchor.first]:
        return not _PUT.isdisjoint(words[max(0, cue - 1) : cue + 2])
    behind = words[anchor.last : anchor.last + _FAR]
    told = (behind[at : at + 4] for at in range(len(behind)))
    return any(clause[:3] in _BUT_IT_WAS and not _REVISED.isdisjoint(clause[3:]) for clause in told)


def _is_dated_otherwise(reading: Reading, number: int, last: int, end: int, *, results: bool) -> bool:
    """Whether a sentence has a date of another time before an offset.

    Behind the words up to ``last`` the date may only be what they are compared with: "up 21 percent on a year earlier".
    """
    sentence = reading.sentence(number)
    for beside in reading.anchors_in(number):
        date = beside.mention
        past = date.kind is ValueKind.DATE and _is_long_past(date, reading, _OF_PERIOD if results else _BACKGROUND)
        otherwise = past or (date.kind is ValueKind.DATE and _opens_with_month(date, sentence))
        if otherwise and date.span.start < end and not (results and _is_base(sentence.words, beside, last)):
            return True
    return False


def _is_base(words: Sequence[Word], date: Anchor, last: int) -> bool:
    before = words[date.first - 1].lower if date.first > last else ""
    return before in _BASES and date.mention.text.lower().startswith(_BASE_YEARS)


def is_dated_back(reading: Reading, anchor: Anchor, reach: int) -> bool:
    """Whether a date long past, or a word that sets another scene, stands within so many words of an amount."""
    words = anchor.within.words
    low, high = max(0, anchor.first - reach), anchor.last + reach
    if not reading.vocabulary.other_scenes.isdisjoint(w.lower for w in words[low:high]):
        return True
    dates = (a for a in reading.anchors_in(anchor.sentence) if a.mention.kind is ValueKind.DATE)
    return any(low <= a.first < high and _is_long_past(a.mention, reading) for a in dates)


def _end_of_statement(sentence: Sentence, last: int) -> int:
    """Where a relative clause after the amount begins: dates in it are of what it tells."""
    behind = () if sentence.lowered.isdisjoint(_RELATIVE) else sentence.words[last:]
    return next((word.start for word in behind if word.lower in _RELATIVE), sentence.span.end)


def _is_long_past(mention: ValueMention, reading: Reading, of_period: timedelta = _BACKGROUND) -> bool:
    """Against the article's date, months by a reach of their own; without one, a year that it does not open with."""
    value = mention.timex.value if mention.timex is not None else ""
    published = reading.article.published
    if mention.text.lower().endswith(_LONG_AGO):
        return True
    if published is None:
        return value[:4].isdigit() and value[:4] not in _lede_years(reading)
    if mention.unresolved is None and value[:4].isdigit() and int(value[:4]) < published.year - 1:
        return True
    end = mention.interval.end if mention.interval is not None else None
    return end is not None and published - end > (of_period if _PERIOD.match(value) else _BACKGROUND)


def _opens_with_month(mention: ValueMention, sentence: Sentence) -> bool:
    """“In February, a gunman …”: without the article's date, a month that opens a sentence sets another scene."""
    value = mention.timex.value if mention.timex is not None else ""
    bare = value.startswith("XXXX-") and value[5:7].isdigit() and len(value) == len("XXXX-02")
    return bare and mention.span.start - sentence.span.start <= len("In early ")


def _lede_years(reading: Reading) -> frozenset[str]:
    """The years of the dates in the article's first sentences: what it is about."""
    opening = range(min(_LEDE, len(reading.document.sentences)))
    return frozenset(m.timex.value[:4] for n in opening for m in reading.values_in(n) if m.timex is not None)


def locality(reading: Reading, anchor: Anchor) -> str | None:
    """The part of the scene that the sentence speaks of: "school", "Upper Valley district"; "" for the whole of it.

    ``None`` for an area that is not named ("in the district"): it cannot be told which. The words are rules.yaml's.
    """
    words_of_scenes = reading.vocabulary
    sentence = anchor.within
    if words_of_scenes.areas.isdisjoint(sentence.texts) and words_of_scenes.sites.isdisjoint(sentence.texts):
        return ""  # most sentences
    words, end = sentence.words, _end_of_statement(sentence, anchor.last)
    low, high = clause(sentence, anchor.first)
    for index in range(low, high):
        if words[index].text in words_of_scenes.areas and words[index].start < end:
            return _named_area(words, index)
    sites = [i for i, w in enumerate(words) if w.text in words_of_scenes.sites and not _is_gone_to(words, i)]
    if any(_joined(words, a, b) for a, b in pairwise(sites)):
        return ""  # "a market and a bus station"
    after = [i for i in sites if i > anchor.first]
    return words[(after or sites)[0]].text if sites else ""


def _is_gone_to(words: Sequence[Word], site: int) -> bool:
    """“Five were taken to a local hospital”, “broke out of Marl prison”: where somebody was moved or came from."""
    at = site - 1
    while at > 0 and (words[at].text[:1].isupper() or is_adjective(words[at].text) or words[at].lower in OPENERS):
        at -= 1
    if at < 0 or words[at].lower not in _TO_AND_FROM:
        return False
    return not _MOVED.isdisjoint(word.lower for word in words[max(0, at - _JOINED) : at])


def _joined(words: Sequence[Word], first: int, second: int) -> bool:
    """Whether "and" joins two different sites: what is told is told of both."""
    between = {w.text for w in words[first + 1 : second]}
    return words[first].text != words[second].text and "and" in between and second - first <= _JOINED


def _named_area(words: Sequence[Word], index: int) -> str | None:
    """“Upper Valley district”: with the capitalised words right before it; the sentence's first word is no name."""
    low = index
    while low > 1 and words[low - 1].text[:1].isupper():
        low -= 1
    return " ".join(w.text for w in words[low : index + 1]) if low < index else None


def years(reading: Reading, anchor: Anchor) -> str:
    """The years that the sentence gives its figures for ("from 2007 to 2014"); figures of other years are others."""
    stated = {
        date[:4]
        for m in reading.values_in(anchor.sentence)
        if m.kind is ValueKind.DATE and m.timex is not None and m.unresolved is None
        for date in m.timex.value.split("/")
        if date[:4].isdigit()
    }
    return "-".join(sorted(stated))
