"""The signs that a capitalised run of words is a person, and those that it is not, at one place of the text.

Word lists help; they are no gate: a title or an honorific before the name, an age or an apposition after it, a verb of
saying beside it and an initial inside it are signs for any name.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from claimcheck.names.titles import Title
from claimcheck.names.vocabulary import Vocabulary
from claimcheck.names.wordlists import ORGANISATIONAL, SUFFIXES
from claimcheck.text.words import Word, word_set

_MALE = word_set("mr sir lord husband son father brother uncle nephew grandson grandfather boyfriend")
_FEMALE = word_set("mrs ms miss dame lady wife daughter mother sister aunt niece widow grandmother girlfriend")
_GENDERS = dict.fromkeys(_MALE, "m") | dict.fromkeys(_FEMALE, "f")
_NO_KIN = word_set("mr sir lord mrs ms miss dame lady")
_KIN = (_MALE | _FEMALE | word_set("child cousin partner spouse friend")) - _NO_KIN
_LOCATIVES = word_set("in at near off from outside across around throughout inside to into toward towards")
_WHO = word_set("who whose")
_SOMEBODY = word_set("year-old boy girl teenager teen youth man woman student victim suspect driver passenger resident")
_NAMING = word_set("named identified")
_COMPANY = word_set("inc inc. llc l.l.c. ltd corp plc co gmbh")
_BEING = word_set("is was became becomes been has had named appointed elected sworn in as now then once")
_HUMAN = word_set(
    "spoke met arrived resigned retired wept smiled laughed died married wore lives lived thanked praised wondered",
    "criticised criticized apologised apologized testified fled drove walked sang grew studied graduated lived",
)
_TOWARDS = word_set(
    "met arrested charged accused married thanked hired dismissed convicted sentenced interviewed praised"
)
_PLACES = word_set(
    "city town village capital district province region island port county suburb neighbourhood neighborhood"
)
_KINDS = _PLACES | (ORGANISATIONAL - word_set("group union"))
_SURNAMES_OF_PLACES = word_set("hill hall park lane lake west north bay town forest field castle bridge")
# How much the word before a name, or behind it, speaks for a person; and how much the word before speaks against one.
_FAVOUR_BEFORE = dict.fromkeys(_TOWARDS, 1) | dict.fromkeys(_SOMEBODY | _NAMING, 2)
_FAVOUR_AFTER = dict.fromkeys(_WHO | _HUMAN, 1)
_DOUBT_BEFORE = dict.fromkeys(_LOCATIVES, 1) | dict.fromkeys(word_set("in at near off"), 3) | {"the": 2}
_BESIDE_TITLES = _BEING | {","}  # one of them stands between a name and the title that is set beside it
_LONGEST_LIST = 12
_MOST_PARTS = 4
_OLDEST = 3  # digits
_MOST_NAMES = 1 << 12
_first = attrgetter("first")


class Signs(NamedTuple):
    """What speaks for a person and what against, as small whole numbers.

    Attributes:
        titled: Whether a title or an honorific stands right before the name.
        favour: How much speaks for a person.
        doubt: How much speaks against one.
        gender: "m" or "f" where an honorific or a word of kinship says so, else "".
    """

    titled: bool
    favour: int
    doubt: int
    gender: str = ""


class Neighbours:
    """The titles of a sentence by where they begin and end, so that many names take linear time.

    Attributes:
        ends: Each title by the index after its last word.
        taken: The indexes of all their words.
    """

    __slots__ = ("_plurals", "_titles", "ends", "taken")

    def __init__(self, titles: Sequence[Title] = ()) -> None:
        self._titles = titles
        self._plurals = [t.last for t in titles if t.plural and not t.group]
        self.ends = {t.last: t for t in titles}
        self.taken = frozenset([i for t in titles for i in range(t.first, t.last)])

    def after(self, at: int) -> Title | None:
        """The first title that begins after a word."""
        index = bisect_right(self._titles, at, key=_first)
        return self._titles[index] if index < len(self._titles) else None

    def plural_before(self, at: int) -> int | None:
        """Where the last plural title before a word ends."""
        index = bisect_left(self._plurals, at) - 1 if self._plurals else -1
        return self._plurals[index] if index >= 0 else None


NO_TITLES = Neighbours()  # most sentences


@dataclass(slots=True)
class Surroundings:
    """What the names of a sentence stand in: its words, its titles, and the word lists."""

    words: Sequence[Word]
    titles: Neighbours
    vocabulary: Vocabulary


def signs(around: Surroundings, first: int, last: int, parts: tuple[str, ...]) -> Signs:
    """Weigh one run of words where it stands.

    Args:
        around: The sentence.
        first: Index of the run's first word.
        last: Index after its last word.
        parts: The name's parts.
    """
    words, titles, vocabulary = around.words, around.titles, around.vocabulary
    telling_before, telling_behind = _telling(vocabulary)
    before = words[first - 1].lower if first else ""
    if before == ".":
        before = _before_stop(words, first - 1)  # "Mr. Roe"
    beside = words[last].lower if last < len(words) else ""
    company = beside in _COMPANY or (last + 1 < len(words) and words[last + 1].lower in _COMPANY)
    led = before in telling_before
    titled = (led and before in vocabulary.honorifics) or (bool(titles.ends) and _after_title(words, first, titles))
    given, own = _by_its_words(parts, first == 0, vocabulary)
    if not (led or titled or company or beside in telling_behind):
        return own  # nothing beside it tells anything
    favour, doubt, gender = own.favour + 3 * titled, own.doubt + 3 * company, ""
    if led:
        explained = words[first - 2].lower if before == "," and first > 1 else before  # "his wife, Ann", "brother Art"
        kin = explained in _KIN
        favour += 2 * kin + _favour_before(words, first, before, vocabulary)
        gender = _GENDERS.get(explained, "") if kin or before in vocabulary.honorifics else ""
    if not titled and (led or beside in _PLACES):
        doubt += _doubt_beside(words, first, before, beside, given)
    if beside in telling_behind:
        favour += _favour_behind(words, last, beside, vocabulary)
    if titles.ends and (before == "," or beside in _BESIDE_TITLES):
        favour += 2 * (_apposed(words, first, last, titles) or _predicated(words, last, titles))
    return Signs(titled, favour, doubt, gender)


@lru_cache(maxsize=8)
def _telling(vocabulary: Vocabulary) -> tuple[frozenset[str], frozenset[str]]:
    """The words that tell anything of the name behind them, or before them: beside many names stands none."""
    before = vocabulary.honorifics | _KIN | _KINDS | _FAVOUR_BEFORE.keys() | _DOUBT_BEFORE.keys() | {",", "as", "of"}
    behind = _FAVOUR_AFTER.keys() | _PLACES | _BESIDE_TITLES
    return before | vocabulary.reporting, vocabulary.reporting | behind


def _before_stop(words: Sequence[Word], stop: int) -> str:
    """The word before a full stop, or before several, lower case; "" where there is none."""
    while stop and (before := words[stop - 1].lower) == ".":
        stop -= 1
    return before if stop else ""


@lru_cache(maxsize=_MOST_NAMES)
def _by_its_words(parts: tuple[str, ...], opens: bool, vocabulary: Vocabulary) -> tuple[bool, Signs]:
    """What a name shows between any words, or opening a sentence: whether its first is a given name, and its signs."""
    given = parts[0] in vocabulary.given_names
    doubt = 3 * _is_thing(parts, given, vocabulary) + _doubt_of_letters(parts) + 2 * (len(parts) > _MOST_PARTS)
    return given, Signs(False, _inside(parts, given, vocabulary), doubt + (opens and len(parts) == 1))


def _inside(parts: tuple[str, ...], given: bool, vocabulary: Vocabulary) -> int:
    """What the name itself shows: a given name, a family name that comes first, an initial, a suffix."""
    if len(parts) == 1:
        return 0
    initial = any(len(p) == 1 for p in parts[:-1])
    suffixed = parts[-1].lower() in SUFFIXES
    first = len(parts) in (2, 3) and parts[0] in vocabulary.surnames_first
    return 2 * (given + initial + suffixed) + first


def _favour_before(words: Sequence[Word], first: int, before: str, vocabulary: Vocabulary) -> int:
    """What the word before it says for a person: saying, being met or arrested, "named"."""
    named = before == "as" and words[first - 2].lower in _NAMING
    return (before in vocabulary.reporting) + _FAVOUR_BEFORE.get(before, 0) + 2 * named


def _favour_behind(words: Sequence[Word], last: int, beside: str, vocabulary: Vocabulary) -> int:
    """What stands behind it says for a person: saying, what only people do, an age, a relative clause."""
    if beside == ",":
        return _behind_comma(words, last)
    return (beside in vocabulary.reporting) + _FAVOUR_AFTER.get(beside, 0)


def _behind_comma(words: Sequence[Word], comma: int) -> int:
    """Read "Ann Roe, who …", "Ann Roe, 34, …" and "Ann Roe, a 67-year-old cook", not "…, a 10-year-old company"."""
    second = words[comma + 1].lower if comma + 1 < len(words) else ""
    if second in _WHO:
        return 1
    if _is_age(second):
        return 2 * (comma + 2 < len(words) and words[comma + 2].lower in {",", "."})
    if second not in {"a", "an"}:
        return 0
    third, *rest = [w.lower for w in words[comma + 2 : comma + 6]] or [""]
    return 2 * (_is_age(third) and rest[1:2] == ["year-old"] and ORGANISATIONAL.isdisjoint(rest))


def _is_age(text: str) -> bool:
    return text.isdigit() and len(text) <= _OLDEST


def _apposed(words: Sequence[Word], first: int, last: int, titles: Neighbours) -> bool:
    """Whether a title is set beside the name with a comma: "Ann Roe, a lawyer for …", "the lawyer, Ann Roe, …"."""
    following = titles.after(last)
    if following is not None and not following.plural and following.before == last:
        return words[last].text == ","
    closed = last >= len(words) or words[last].text in {",", "."}
    before = titles.ends.get(first - 1)
    return before is not None and not before.plural and closed and first > 0 and words[first - 1].text == ","


def _after_title(words: Sequence[Word], first: int, titles: Neighbours) -> bool:
    """Whether a title ends right before the name, or a plural one before a list that the name is in."""
    before = titles.ends.get(first)
    if before is not None:
        return not before.group
    start = titles.plural_before(first)
    if start is None or first - start > _LONGEST_LIST:
        return False
    between = [w.text for w in words[start:first]]
    return between[-1] in {",", "and"} and all(t in {",", "and", "."} or t[:1].isupper() for t in between)


def _predicated(words: Sequence[Word], last: int, titles: Neighbours) -> bool:
    """Whether the name is said to be, or to have been made, something: "Ann Roe is the mayor", "was named director"."""
    following = titles.after(last)
    if following is None or following.plural or following.first - last > _LONGEST_LIST:
        return False
    between = [w.lower for w in words[last : following.before + 1]]
    return bool(between) and between[0] in _BEING and set(between) <= _BEING


def _doubt_beside(words: Sequence[Word], first: int, before: str, beside: str, given: bool) -> int:
    """An article, a preposition of places, a plain word that says what it is: "the port of X", "the X district"."""
    called = words[first - 2].lower if before == "of" and first > 1 else before
    kind = beside in _PLACES or called in _KINDS
    return 3 * kind + (0 if given and before in _LOCATIVES else _DOUBT_BEFORE.get(before, 0))


def _doubt_of_letters(parts: tuple[str, ...]) -> int:
    """Capitals, initials alone and an ending in lower case ("NATO", "U S", "Paris-based") are signs of no person."""
    if "".join(parts).isalpha() and all(map(str.istitle, parts)) and min(map(len, parts)) > 1:
        return 0  # "Ann Roe": most names
    doubt = 2 * any(len(p) > 1 and p.isupper() for p in parts) + 9 * all(len(p) == 1 for p in parts)
    return doubt + 4 * any("-" in p and p.rpartition("-")[2].islower() for p in parts)


def _is_thing(parts: tuple[str, ...], given: bool, vocabulary: Vocabulary) -> bool:
    """Whether a part says that it is an organisation or a place; a surname may be such a word ("Ann Hill")."""
    things = [p for p in parts if p.lower() in vocabulary.thing_words]
    if not things:
        return False
    surname = given and len(parts) == 2 and parts[-1].lower() in _SURNAMES_OF_PLACES
    return not (surname and things == [parts[-1]])
