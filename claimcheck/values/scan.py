"""One pass over the text: words that a value can be made of become items, and neighbouring items become phrases.

Everything else is skipped: a word costs one match of the regex engine and one dictionary look-up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

from claimcheck.values.shapes import NAMES


class Item(NamedTuple):
    """A word, or what several became: an item name, its place in the text, and what it stands for."""

    name: str
    start: int
    end: int
    value: Any = None


_item: Callable[[tuple[str, int, int, Any]], Item] = partial(tuple.__new__, Item)  # no call in Python for each

Lexicon = Mapping[str, tuple[str, Any]]
"""Word as printed -> (item name, what it stands for)."""

_WORD = re.compile(
    r"""(?![\s,;:!?()"“”])(?:            # nothing begins with these, so that none of the forms below is tried there
      [A-Za-z]{5,}+(?![^\W\d_])(?:['’](?!s\b)[a-z]+)?  # most words: no form below begins with five letters,
    | (?![aApP][mM])[A-Za-z]{2,4}+(?=[\s,])            # nor with two before a space, but for the hours of the day
    | (?P<iso>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?(?![\d-]))
    | (?P<numeric>\d{1,2}(?P<s>[/.-])\d{1,2}(?P=s)(?:\d{4}|\d\d)(?![\d/.]\d|-\d(?!\d?/)|\w)
                 |\d{4}(?P<t>[/-])\d\d?(?P=t)\d\d?(?![\w/-]))
    | (?P<clock>\d{1,2}[:.h]\d\d(?::\d\d)?(?=\s?[aApP]\.?\s?[mM]\b)|\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:]))
    | (?P<letter>[QqHh][1-4]\b)
    | (?P<decade>['’]?\d{1,3}0['’]?s\b)
    | (?P<ordinal>\d+(?:st|nd|rd|th)\b)
    | (?P<slash>\d{1,9}/\d{1,9}(?!\w|/\d))
    | (?P<digits>\d+(?:,\d{2,3}|,\ 0\d\d(?!\d)|[\u2009\u202f]\d{3}(?!\d))*(?:\.\d+)?|\.\d+)
    | (?P<vulgar>[½¼¾⅓⅔⅛⅜⅝⅞])
    | (?P<meridiem>[aApP]\ ?\.\s?[mM]\ ?\.|[aApP]\.?\s?[mM]\b)
    | (?P<sign>(?:AU|US|NZ|HK|CA|NT|MX|Mex|TT|[ACSRJ]|us|c\ ?)?\$(?:(?:US|AU?|NZ|CA?|HK|S)(?=\s?\d))?|[€£¥₹₽₩₪₺₴₾₫₱₦₭])
    | (?P<percent>%)
    | (?P<degree>°\s?[CF]?\b|°)
    | [^\W\d_²³]+(?:['’](?!s\b)[a-z]+)?
    )""",
    re.VERBOSE,
)
_OF_PLACE = re.compile(r"[A-Z]\w+ (?:[A-Z]\w+ )?[Tt]ime\b")
"""A place by whose clock a time may be told, whatever its name: "10:30 Chilean time", "8 p.m. Addis Ababa time"."""
_GAPS = {
    " ": "", "": "", "  ": "", "\n": "", "\xa0": "", "-": "dash", "–": "dash", "‑": "dash", " - ": "dash",
    " – ": "dash", "- ": "dash",
    "'s ": "poss", "’s ": "poss", "' ": "poss", "’ ": "poss",
    ", ": "comma", ",": "comma", " , ": "comma", ". ": "stop", ".": "stop", " (": "open", ") ": "close",
    "/": "gap", "'": "", "’": "",
}  # fmt: skip
_ANCHORS = frozenset(NAMES) - {
    "a", "the", "of", "and", "to", "from", "between", "in", "on", "at", "by", "each", "per", "for", "or",
    "more", "other",
    "hedge", "orso", "every", "last", "next", "this", "same", "past", "since", "until", "before", "after",
    "time", "old",
    "minus", "point", "later", "ago", "part", "country", "square", "points", "long",
    "business", "zone",
    "placetime", "recent", "times", "abbreviation", "timeabbr", "rest", "than",
    "multiple", "magnitude", "metric", "all", "out", "basis",
}  # fmt: skip


def _gap(between: str) -> str | None:
    """What stands between two items: a name of punctuation, "" for white space, ``None`` where a phrase ends."""
    name = _GAPS.get(between)
    if name is None and between.isspace() and between.count("\n") < 2:
        return ""
    return name


def phrases(text: str, lexicon: Lexicon) -> Iterator[list[Item]]:
    """The runs of known words of ``text`` that hold at least one anchor: a figure, a month, a currency sign ..."""
    run: list[tuple[str, int, int, Any]] = []  # items in the making: most runs hold no anchor
    anchored = False
    end = -9
    look_up = lexicon.get
    for found in _WORD.finditer(text):
        word = found.group()
        kind = found.lastgroup
        if kind is None:
            entry = look_up(word)
            if entry is None:
                if found.start() - end != 1 or word.islower() or _OF_PLACE.match(text, found.start()) is None:
                    continue
                entry = ("placetime", word)
        else:
            entry = (kind, word) if kind not in ("s", "t") else ("numeric", word)
        start = found.start()
        gap = None
        if start - end < 4:
            between = text[end:start]
            gap = "" if between == " " else _gap(between)
        if gap is None:
            if anchored:
                yield [*map(_item, run)]
            run = []
            anchored = False
        elif gap:
            run.append((gap, end, start, None))
        end = found.end()
        name, value = entry
        run.append((name, start, end, value))
        anchored = anchored or name in _ANCHORS
    if anchored:
        yield [*map(_item, run)]
