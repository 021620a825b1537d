"""Where sentences end.

A full stop ends a sentence unless it belongs to an abbreviation; after one that can also end a sentence ("U.S.",
"p.m.", "Inc.") the next word decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.model import Span
from claimcheck.text.words import word_set

_END = re.compile(r"[.!?…](?<![.!?…].)[.!?…]*+['\"’”»)\]]{0,3}\s++(?=['\"‘“«(\[]{0,2}[A-Z0-9$€£À-ÞΑ-ΩА-Я])")
_LAST_WORD = re.compile(r"[\w.&’'-]*$")
_NEXT_WORD = re.compile(r"\W{0,8}([^\W\d_]+)")
_NEVER = word_set(
    "mr mrs ms dr prof rep reps sen sens gov govs gen lt col sgt maj capt cmdr adm pres rev hon st mt ft messrs sr fr",
    "supt brig cpl pvt cmdr snr no nos vs jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun",
    "ca cf e.g i.e approx est dept ave blvd rd fig vol pp al det insp const atty dist",
)
_LONGEST = 2000  # code points; the longest sentences of news prose have a quarter of that
_WEEKDAYS_AND_NO = word_set("no sun sat mon")
_SOMETIMES = word_set("jr inc corp co ltd bros u.s u.k u.n e.u d.c a.m p.m ph.d m.d b.c a.d etc u.s.a plc")
_STARTERS = word_set(
    "The A An He She It They We I You This That These Those There In On At By For From With As But And Or If When",
    "While After Before Since Because Although Though However Meanwhile Also His Her Its Their Our My Some Many",
    "Most All Both According Asked Earlier Later Last Now Then Not No So What Who Why How Where Police Officials",
)


def sentences(text: str, paragraph: Span) -> Iterator[Span]:
    """The sentences of one paragraph, without the white space between them."""
    start = paragraph.start
    for match in _END.finditer(text, paragraph.start, paragraph.end):
        if _ends(text, start, match.start(), match.end()):
            yield from _bounded(text, start, match.start() + len(match.group().rstrip()))
            start = match.end()
    if start < paragraph.end:
        yield from _bounded(text, start, paragraph.end)


def _bounded(text: str, start: int, end: int) -> list[Span]:
    """A sentence of any length in pieces that work inside one sentence can afford; a list of names has no full stop."""
    pieces = []
    while end - start > _LONGEST:
        cut = text.find(" ", start + _LONGEST, end)
        if cut < 0:
            break
        pieces.append(Span(start, cut))
        start = cut + 1
    if start < end:
        pieces.append(Span(start, end))
    return pieces


def _ends(text: str, start: int, stop: int, following: int) -> bool:
    if text[stop] != ".":
        return True
    word = _LAST_WORD.search(text, max(start, stop - 24), stop)
    last = word.group().lower().strip("'’") if word else ""
    if last in _NEVER:
        # "Sun" and "No" are words as well as abbreviations, but before a number they are abbreviations.
        return last in _WEEKDAYS_AND_NO and not text[following].isdigit()
    if len(last) == 1 and last.isalpha() and text[stop - 1].isupper():
        return False  # an initial: "Michael G. Berg"
    if last in _SOMETIMES:
        return _next_word(text, following) in _STARTERS
    return True


def _next_word(text: str, at: int) -> str:
    match = _NEXT_WORD.match(text, at)
    return match.group(1) if match else ""
