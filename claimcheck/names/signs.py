"""The signs that a capitalised run of words is a person, and those that it is not, at one place of the text.

Word lists help; they are no gate: a title or an honorific before the name, an age or an apposition after it, a verb of
saying beside it and an initial inside it are signs for any name.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.names.phrases import before_article
from claimcheck.names.titles import Title
from claimcheck.names.vocabulary import Vocabulary
from claimcheck.names.wordlists import ORGANISATIONAL, SUFFIXES
from claimcheck.text.words import Word, word_set

_MALE = word_set("mr sir lord husband son father brother uncle nephew grandson grandfather boyfriend")
_FEMALE = word_set("mrs ms miss dame lady wife daughter mother sister aunt niece widow grandmother girlfriend")
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
_LONGEST_LIST = 12
_MOST_PARTS = 4
_OLDEST = 3  # digits


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
    """The titles of a sentence by where they begin and end, so that many names take linear time."""

    __slots__ = ("_ends", "_firsts", "_plurals", "_titles")

    def __init__(self, titles: Sequence[Title]) -> None:
        self._titles = tuple(titles)
        self._firsts = [t.first for t in titles]
        self._ends = {t.last: t for t in titles}
        self._plurals = [t.last for t in titles if t.plural and not t.group]

    def __bool__(self) -> bool:
        """Whether there are any: most sentences have none."""
        return bool(self._titles)

    def ending(self, at: int) -> Title | None:
        """The title that ends just before a word."""
        return self._ends.get(at)

    def after(self, at: int) -> Title | None:
        """The first title that begins after a word."""
        index = bisect_right(self._firsts, at)
        return self._titles[index] if index < len(self._titles) else None

    def plural_before(self, at: int) -> int | None:
        """Where the last plural title before a word ends."""
        index = bisect_left(self._plurals, at) - 1
        return self._plurals[index] if index >= 0 else None


class Place(NamedTuple):
    """A run of words in its sentence.

    Attributes:
        words: The sentence's words.
        first: Index of the run's first word.
        last: Index after its last word.
        parts: The name's parts.
        titles: The titles around it.
        before: The word before it, lower case, stops left out; "" at the sentence's beginning.
        after: The three words after it, lower case.
    """

    words: Sequence[Word]
    first: int
    last: int
    parts: tuple[str, ...]
    titles: Neighbours
    before: str
    after: tuple[str, ...]


def place_of(words: Sequence[Word], first: int, last: int, parts: tuple[str, ...], titles: Neighbours) -> Place:
    """A run of words with what stands beside it."""
    after = tuple([w.lower for w in words[last : last + 3]])
    return Place(words, first, last, parts, titles, _word_before(words, first), after)


def _word_before(words: Sequence[Word], first: int) -> str:
    """The word before an index, lower case, stops left out; "" where there is none."""
    at = first - 1
    while at >= 0 and words[at].text == ".":
        at -= 1
    return words[at].lower if at >= 0 else ""


def signs(place: Place, vocabulary: Vocabulary) -> Signs:
    """Weigh one run of words where it stands."""
    before = place.before
    kin = _kinship(place)
    titled = before in vocabulary.honorifics or (bool(place.titles) and _after_title(place))
    favour = 3 * titled + 2 * bool(kin) + _inside(place.parts, vocabulary) + _around(place, vocabulary)
    gender = before if before in vocabulary.honorifics else kin
    return Signs(titled, favour, _doubt(place, titled, vocabulary), _gender(gender))


def _gender(word: str) -> str:
    return "m" if word in _MALE else "f" if word in _FEMALE else ""


def _kinship(place: Place) -> str:
    """The word of kinship that the name explains ("his wife, Ann", "brother Art"), or ""."""
    before = place.before
    if before == "," and place.first > 1:
        before = place.words[place.first - 2].lower
    return before if before in _KIN else ""


def _inside(parts: tuple[str, ...], vocabulary: Vocabulary) -> int:
    """What the name itself shows: a given name, a family name that comes first, an initial, a suffix."""
    if len(parts) == 1:
        return 0
    given = parts[0] in vocabulary.given_names
    initial = any(len(p) == 1 for p in parts[:-1])
    suffixed = parts[-1].lower() in SUFFIXES
    first = len(parts) in (2, 3) and parts[0] in vocabulary.surnames_first
    return 2 * (given + initial + suffixed) + first


def _around(place: Place, vocabulary: Vocabulary) -> int:
    """What stands beside it: saying, an age, a relative clause, a title in apposition, "named"."""
    before = place.before
    beside, second, third = (*place.after, "", "", "")[:3]
    favour = (beside in vocabulary.reporting) + (before in vocabulary.reporting)
    favour += beside in _WHO or (beside == "," and second in _WHO)
    favour += 2 * (beside == "," and _is_age(second) and third in {",", "."})
    favour += 2 * (beside == "," and second in {"a", "an"} and _is_age(third) and _is_of_age(place))
    favour += (beside in _HUMAN) + (before in _TOWARDS)
    named = before in _SOMEBODY or before in _NAMING
    favour += 2 * (named or (before == "as" and place.words[place.first - 2].lower in _NAMING))
    return favour + 2 * (bool(place.titles) and (_apposed(place) or _predicated(place)))


def _is_age(text: str) -> bool:
    return text.isdigit() and len(text) <= _OLDEST


def _is_of_age(place: Place) -> bool:
    """Whether an age goes on with "-year-old" and somebody: "a 67-year-old cook", not "a 10-year-old company"."""
    following = [w.lower for w in place.words[place.last + 3 : place.last + 6]]
    return following[1:2] == ["year-old"] and not ORGANISATIONAL.intersection(following)


def _apposed(place: Place) -> bool:
    """Whether a title is set beside the name with a comma: "Ann Roe, a lawyer for …", "the lawyer, Ann Roe, …"."""
    words = place.words
    following = place.titles.after(place.last)
    if following is not None and not following.plural and before_article(words, following.first) == place.last:
        return words[place.last].text == ","
    closed = place.last >= len(words) or words[place.last].text in {",", "."}
    comma = place.first > 0 and words[place.first - 1].text == ","
    before = place.titles.ending(place.first - 1)
    return comma and closed and before is not None and not before.plural


def _after_title(place: Place) -> bool:
    """Whether a title ends right before the name, or a plural one before a list that the name is in."""
    before = place.titles.ending(place.first)
    if before is not None:
        return not before.group
    start = place.titles.plural_before(place.first)
    if start is None or place.first - start > _LONGEST_LIST:
        return False
    between = [w.text for w in place.words[start : place.first]]
    return between[-1] in {",", "and"} and all(t in {",", "and", "."} or t[:1].isupper() for t in between)


def _predicated(place: Place) -> bool:
    """Whether the name is said to be, or to have been made, something: "Ann Roe is the mayor", "was named director"."""
    following = place.titles.after(place.last)
    if following is None or following.plural or following.first - place.last > _LONGEST_LIST:
        return False
    between = [w.lower for w in place.words[place.last : before_article(place.words, following.first) + 1]]
    return bool(between) and between[0] in _BEING and set(between) <= _BEING


def _doubt(place: Place, titled: bool, vocabulary: Vocabulary) -> int:
    parts, before = place.parts, place.before
    given = parts[0] in vocabulary.given_names
    doubt = 3 * _is_thing(parts, given, vocabulary) + _doubt_of_letters(parts)
    doubt += 2 * (before == "the" and not titled) + 3 * (not _COMPANY.isdisjoint(place.after[:2]))
    doubt += (before in _LOCATIVES and not titled and not given) * (1 + 2 * (before in {"in", "at", "near", "off"}))
    doubt += 2 * (len(parts) > _MOST_PARTS) + (place.first == 0 and len(parts) == 1)
    return doubt + 3 * (not titled and _is_called(place))


def _doubt_of_letters(parts: tuple[str, ...]) -> int:
    """Capitals, initials alone and an ending in lower case ("NATO", "U S", "Paris-based") are signs of no person."""
    if "".join(parts).isalpha() and all(map(str.istitle, parts)) and min(map(len, parts)) > 1:
        return 0  # "Ann Roe": most names
    doubt = 2 * any(len(p) > 1 and p.isupper() for p in parts) + 9 * all(len(p) == 1 for p in parts)
    return doubt + 4 * any("-" in p and p.rpartition("-")[2].islower() for p in parts)


def _is_called(place: Place) -> bool:
    """Whether a plain word says what it is: "the port of X", "the firm X", "the X district"."""
    before = place.before
    if before == "of" and place.first > 1:
        before = place.words[place.first - 2].lower
    return before in _KINDS or (bool(place.after) and place.after[0] in _PLACES)


def _is_thing(parts: tuple[str, ...], given: bool, vocabulary: Vocabulary) -> bool:
    """Whether a part says that it is an organisation or a place; a surname may be such a word ("Ann Hill")."""
    things = [p for p in parts if p.lower() in vocabulary.thing_words]
    if not things:
        return False
    surname = given and len(parts) == 2 and parts[-1].lower() in _SURNAMES_OF_PLACES
    return not (surname and things == [parts[-1]])
