"""From text to phrases: words that a value can be made of become items, and neighbouring items become phrases.

Nearly all words of an article can stand in no value, so the first look is cheap: the text is split at spaces and
punctuation, and each piece looked up. Only the stretches between the words that no value has are read with care, and
of those only the ones where a figure, a month, a currency sign ... can anchor a phrase.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import product
from typing import Any, NamedTuple

from claimcheck.text.kept import Kept
from claimcheck.values.shapes import NAMES


class Item(NamedTuple):
    """A word, or what several became: an item name, its place in the text, and what it stands for."""

    name: str
    start: int
    end: int
    value: Any = None


_item: Callable[[tuple[str, int, int, Any]], Item] = partial(tuple.__new__, Item)  # no call in Python for each

Entries = Mapping[str, tuple[str, Any]]
"""Word as printed -> (item name, what it stands for)."""

_WORD = re.compile(
    r"""(?![\s,;:!?()"“”])(?:  # nothing begins with these, so that none of the forms below is tried there
      [A-Za-z]{5,}+(?![^\W\d_])(?:['’](?!s\b)[a-z]+)?  # most words: no form below begins with five letters,
    | (?![aApPc]\W{0,3}[mM$])[A-Za-z]{1,4}+(?=[\s,.;:)-])  # nor with one before these, but "p. m." and "c $"
    | (?P<figures>\d++(?=[ \n)]|,\ [^0]|-[a-z]|\.\s))  # nor does any of the forms of figures go on with these
    | (?=['’.]?\d)(?:
          (?P<iso>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?(?![\d-]))
        | (?P<numeric>\d{1,2}(?P<s>[/.-])\d{1,2}(?P=s)(?:\d{4}|\d\d)(?![\d/.]\d|-\d(?!\d?/)|\w)
                     |\d{4}(?P<t>[/-])\d\d?(?P=t)\d\d?(?![\w/-]))
        | (?P<clock>\d{1,2}[:.h]\d\d(?::\d\d)?(?=\s?[aApP]\.?\s?[mM]\b)|\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:]))
        | (?P<decade>['’]?\d{1,3}0['’]?s\b)
        | (?P<ordinal>\d+(?:st|nd|rd|th)\b)
        | (?P<slash>\d{1,9}/\d{1,9}(?!\w|/\d))
        | (?P<digits>\d+(?:,\d{2,3}|,\ 0\d\d(?!\d)|[\u2009\u202f]\d{3}(?!\d))*(?:\.\d+)?|\.\d+)
      )
    | (?P<letter>[QqHh][1-4]\b)
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


_NAMES = {"s": "numeric", "t": "numeric", "figures": "digits"}
"""What the forms are called that end with a group of their own, or have two."""

_SINGLE_MARKS = "\n,.;:?!()“”\"-–—/"
_MARKS = ("'s ", "’s ", *_SINGLE_MARKS)
"""What parts the pieces of a text besides spaces; all but the possessive are one character wide."""
_MERIDIEMS = ("m", "M", *map("".join, product("aApP", "mM")))
"""Pieces of "p.m.", "PM" and their like."""

_FORM, _UNKNOWN, _KNOWN, _TIME, _ANCHOR = range(5)
"""Roles of the pieces; one that is not in the lexicon has one of the first two."""
_CONTRACTED = re.compile(r"([^\W\d_]+)['’][a-z]+")
_STRETCH = re.compile(b"[%c%c][^%c]*" % (_FORM, _ANCHOR, _UNKNOWN))
_BEFORE_TIME = re.compile(b"%c(?=[^%c]?%c)" % (_UNKNOWN, _TIME, _TIME))
"""Words that may be a place by whose clock a time is told."""
_JOINED_TIME = re.compile(rf"ime(?=[^\w {re.escape(_SINGLE_MARKS)}])(?<=[Tt]ime)")
_BEFORE_JOINED_TIME = re.compile(b"%c(?=.?[%c%c])" % (_UNKNOWN, _TIME, _FORM), re.DOTALL)
"""The same where "time" is no piece by itself: "[10:30 Chilean time]"."""

_Word = tuple[int, int, tuple[str, Any]]
"""Where a word that may be part of a phrase begins and ends, and what it becomes."""


class Lexicon(NamedTuple):
    """The words that values are made of.

    Attributes:
        entries: Word as printed -> what it becomes.
        roles: What each piece of a split text can be: its role in finding where phrases can stand.
    """

    entries: Entries
    roles: Kept[int]

    @classmethod
    def of(cls, entries: Entries) -> Lexicon:
        """The lexicon of some words; what holds more than letters is read by its form, as hours of the day are."""
        roles = {"": _KNOWN, "p": _KNOWN, "P": _KNOWN}
        for word, (name, _) in entries.items():
            roles[word] = _FORM if not word.isalpha() else _ANCHOR if name in _ANCHORS else _KNOWN
        roles |= dict.fromkeys(_MERIDIEMS, _FORM) | {"time": _TIME, "Time": _TIME}
        return cls(entries, Kept(partial(_role, roles)))


def _role(listed: Mapping[str, int], piece: str) -> int:
    """The role of a piece; "don't" and the like can be nothing, but "year's" may be part of a phrase."""
    if piece in listed:
        return listed[piece]
    contracted = _CONTRACTED.fullmatch(piece)
    word = piece if contracted is None else contracted[1]
    plain = word.isalpha() and word not in listed  # "²" is a letter to a pattern, and none here
    return _UNKNOWN if plain else _FORM


def phrases(text: str, lexicon: Lexicon) -> list[list[Item]]:
    """The runs of known words of ``text`` that hold at least one anchor: a figure, a month, a currency sign ...

    They stand in stretches between unknown words.
    """
    pieces = _split(text)
    shape = _shape(text, pieces, lexicon.roles)
    anchored: list[list[Item]] = []
    at, end = -1, 0  # where the last stretch ended: the space or mark in the text, and the place among the pieces
    for found in _STRETCH.finditer(shape):
        start = shape.rfind(_UNKNOWN, end, found.start()) + 1 or end
        first = at + _width(pieces[end:start])
        end = found.end()
        within = pieces[start:end]
        at = first + _width(within)
        has_form = shape.find(_FORM, start, end) >= 0
        words = _formed(text, first, at, lexicon.entries) if has_form else _plain(within, first, lexicon.entries)
        if words:
            anchored += _runs(text, words)
    return anchored


def _shape(text: str, pieces: list[str], roles: Kept[int]) -> bytes:
    """The roles of the pieces, one byte each; no form goes beyond an unknown word."""
    shape = bytes(map(roles.__getitem__, pieces))
    if _JOINED_TIME.search(text) is not None:
        return _BEFORE_JOINED_TIME.sub(bytes((_FORM,)), shape)
    return _BEFORE_TIME.sub(bytes((_FORM,)), shape) if _TIME in shape else shape


def _split(text: str) -> list[str]:
    """The pieces between spaces and marks."""
    for mark in _MARKS:
        text = text.replace(mark, " " * len(mark))
    return text.split(" ")


def _width(pieces: list[str]) -> int:
    """How many characters pieces take in the text, with the space or mark before each."""
    return len("".join(pieces)) + len(pieces)


def _plain(pieces: list[str], at: int, entries: Entries) -> list[_Word]:
    """The words of a stretch that has nothing but known words, from the space or mark before it on."""
    words: list[_Word] = []
    start = at + 1
    for piece in pieces:
        end = start + len(piece)
        if piece in entries:
            words.append((start, end, entries[piece]))
        start = end + 1
    return words


def _formed(text: str, start: int, stop: int, entries: Entries) -> list[_Word]:
    """The words of any stretch, from the space or mark before it to the one behind."""
    words: list[_Word] = []
    end = -9
    for found in _WORD.finditer(text, start):
        start, behind = found.span()
        if start > stop:
            break
        entry = _entry(found, entries, start - end)
        if entry is not None:
            end = behind
            words.append((start, end, entry))
        if behind >= stop:
            break
    return words


def _entry(found: re.Match[str], entries: Entries, apart: int) -> tuple[str, Any] | None:
    """What a word becomes, ``apart`` characters behind the item before it; ``None`` when it is in no phrase."""
    word, form = found.group(), found.lastgroup
    if form is not None:
        return _NAMES.get(form, form), word
    entry = entries.get(word)
    if entry is None and apart == 1 and _OF_PLACE.match(found.string, found.start()) is not None:
        return "placetime", word
    return entry


def _runs(text: str, words: Iterable[_Word]) -> list[list[Item]]:
    """Words that stand together, with what stands between them; those runs that hold an anchor."""
    runs: list[list[Item]] = []
    run: list[Item] = []
    anchored = False
    end = -9
    for start, behind, (name, value) in words:
        gap = _gap(text[end:start]) if start - end < 4 else None
        if gap is None:
            if anchored:
                runs.append(run)
            run = []
            anchored = False
        elif gap:
            run.append(_item((gap, end, start, None)))
        run.append(_item((name, start, behind, value)))
        end = behind
        anchored = anchored or name in _ANCHORS
    if anchored:
        runs.append(run)
    return runs


def _gap(between: str) -> str | None:
    """What stands between two items: a name of punctuation, "" for white space, ``None`` where a phrase ends."""
    name = _GAPS.get(between)
    if name is None and between.isspace() and between.count("\n") < 2:
        return ""
    return name
