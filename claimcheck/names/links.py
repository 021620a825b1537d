"""The ways in which a sentence gives a title to a person, one function each: before the name, after it, with a verb.

Each looks at one title in its line and returns the key of its holder, or ``None``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimcheck.model.making import quickly_made
from claimcheck.names.phrases import is_adjective
from claimcheck.names.titles import Title
from claimcheck.names.wordlists import ARTICLES, FUNCTION, OPENERS, OWNERS, POSSESSIVE
from claimcheck.text.words import Word, word_set

_COPULAS = word_set("is was became becomes remains remained be being")
_APPOINTED = word_set("named appointed elected sworn nominated made chosen picked")
_FILLER = word_set("now also currently still then been as in has had once who serves served serving serve once will")
_FIRST = word_set("first only last next new")
_LINKING = ARTICLES | _COPULAS | _APPOINTED | _FILLER | _FIRST | {","}
# After an apposition the sentence goes on with one of these; "..., the president said" is no apposition.
_CLOSERS = word_set(', . ; : ) ( — – - ” " who whose and in from during since under on with at near whom which')
_TAG = ARTICLES | word_set("of from in for at , - — – & and ( ) .")
_NOT_YET = word_set("serve act work run stand return continue stay qualify")  # "fit to serve as president"
_AS_NOT = word_set("such same well far soon long known much just so")
_DESCRIBING = word_set(
    "describe describes described see sees saw seen regard regards regarded view views viewed portray portrays",
    "portrayed hail hails hailed praise praised dismiss dismissed treat treated cast",
)
_REPLACING = word_set("replace replaces replaced replacing succeed succeeds succeeded succeeding followed")
_NO_OFFICE = _AS_NOT | _DESCRIBING | _NOT_YET
_AS_BOUNDS = word_set('; : “ " ”')
_COMMAS = ([","], ["and"], [",", "and"], ["and", "a"], ["and", "an"], [",", "and", "a"], [",", "and", "an"], [",", "a"])
_HONORIFICS = word_set("mr mrs ms dr .")
_MOST_FILLERS = 6
_LONGEST_TAG = 9
_LONGEST_PHRASE = 7


@quickly_made
@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with the people in it.

    Attributes:
        words: Its words.
        lowered: The set of them in lower case.
        starts: The key of the person whose mention begins at a word.
        ends: The key of the person whose mention ends before a word.
    """

    words: Sequence[Word]
    lowered: frozenset[str]
    starts: Mapping[int, str]
    ends: Mapping[int, str]

    def lower(self, first: int, last: int) -> list[str]:
        """The words from ``first`` up to ``last``, lower case."""
        return [w.lower for w in self.words[max(first, 0) : last]]


def before_name(line: Line, title: Title) -> str | None:
    """Read "Foreign Minister Qin Gang"; an honorific may stand between."""
    if title.group:
        return None
    for gap in (0, 1, 2):
        person = line.starts.get(title.last + gap)
        if person is not None and set(line.lower(title.last, title.last + gap)) <= _HONORIFICS:
            return person
    return None


def joined(line: Line, title: Title, following: Title) -> bool:
    """Whether two titles in a row are one person's: "head of state and party leader", "chief Maj. Gen."."""
    between = line.lower(title.last, following.first)
    if title.group or following.plural or (between and _points_elsewhere(line, title, following)):
        return False
    bare = title.last <= title.head + 1 or line.words[title.last - 1].text == "."  # not "spokesman of EU envoy Ann Roe"
    return between in (["and"], [",", "and"]) or (bare and not between)


def _points_elsewhere(line: Line, title: Title, following: Title) -> bool:
    """Read "the king and President Ann Roe": what is said with an article and no capital means somebody told before."""
    definite = line.lower(title.before + 1, title.first)[:1] == ["the"]
    return definite and line.words[title.head].text.islower() and line.words[following.head].text[:1].isupper()


def continued(line: Line, before: Title, title: Title) -> bool:
    """Whether a title goes on a list of one holder's: "an internist and chairman of medicine", ", a lawyer"."""
    between = line.lower(before.last, title.first)
    while len(between) > 1 and between[-1] not in FUNCTION and between[-1].isalpha():
        between.pop()
    return between in _COMMAS


def apposed(line: Line, title: Title) -> str | None:
    """Read "Ann Roe, the head of diplomacy": the title follows the name and a comma, and is not the next name's."""
    at = title.before
    if at < 1 or line.words[at].text not in {",", "("}:
        return None
    closes = title.last >= len(line.words) or line.words[title.last].text in _CLOSERS
    return name_before_tag(line, at) if closes else None


def name_before_tag(line: Line, comma: int) -> str | None:
    """The person before a comma; a party, a place or an age may stand between: "Ann Roe, Labour of Leeds, the …"."""
    for at in range(comma, max(comma - _LONGEST_TAG, 0), -1):
        person = line.ends.get(at)
        if person is not None:
            return person
        text = line.words[at - 1].text
        if not (text.lower() in _TAG or text[:1].isupper() or text.isdigit()):
            return None
    return None


def predicated(line: Line, title: Title) -> str | None:
    """Read "Qin Gang is the Chinese Minister", "X was named director", "X, who served as mayor"."""
    at = title.before
    seen = line.lower(at + 1, title.first)
    while at >= 0 and len(seen) <= _MOST_FILLERS:
        lower = line.words[at].lower
        person = line.ends.get(at + 1)
        if person is not None:
            return person if _is_predicate(seen) else None
        if seen[:1] == ["who"]:  # "Ann Roe, a Leeds Democrat who is …"
            return name_before_tag(line, at + 1) if _is_predicate(seen) else None
        if lower not in _LINKING:
            return None
        seen.insert(0, lower)
        at -= 1
    return None


def _is_predicate(between: Sequence[str]) -> bool:
    copula = any(w in _COPULAS or w in _APPOINTED for w in between)
    return copula or any(w.startswith("serv") for w in between)


def apposed_name(line: Line, title: Title) -> str | None:
    """Read "China’s top diplomat, Ann Roe, said" and "A spokesman for the club, Art Roe, said"."""
    words = line.words
    comma = _after_phrase(words, title.last)
    person = line.starts.get(comma + 1) if comma < len(words) else None
    if person is None:
        return None
    end = next((i for i in range(comma + 2, len(words) + 1) if line.ends.get(i) == person), len(words))
    if end < len(words) and words[end].text in POSSESSIVE:
        return None  # "…, the attorney, Roe’s lawyer said"
    closed = end >= len(words) or words[end].text in {",", ".", "—", "–", ";", "of", "from"}
    return person if closed or (title.definite and comma == title.last) else None


def _after_phrase(words: Sequence[Word], at: int) -> int:
    """The comma after a title and one phrase with a preposition ("A spokesman in the Paris office, …")."""
    if at < len(words) and words[at].lower in {"in", "of", "for", "at", "with", "from", "to"}:
        at = next((i for i in range(at, min(len(words), at + _LONGEST_PHRASE)) if words[i].text == ","), len(words))
    return at if at < len(words) and words[at].text == "," else len(words)


def as_role(line: Line, title: Title) -> str | None:
    """Read "her tenure as secretary of state", "Mr. Roe’s resignation as party leader", "Roe, who began as a clerk"."""
    at = title.first - 1
    while at >= 0 and (line.words[at].lower in OPENERS or is_adjective(line.words[at].text)):
        at -= 1
    if at < 1 or line.words[at].lower != "as" or line.words[at - 1].lower in _NO_OFFICE:
        return None
    for back in range(at - 1, max(at - 2 * _LONGEST_TAG, -1), -1):
        person = line.starts.get(back)
        text = line.words[back].lower
        if person is not None and _is_replaced(line, back):
            continue  # "Roe replaced Hale as mayor": Roe is
        if person is not None and not (back and line.words[back - 1].lower == "the"):
            return None if _describes(line, back) else person  # and not "under the Roe government as …"
        if text in _AS_BOUNDS or (text in OWNERS and person is None):
            return None
    return None


def _is_replaced(line: Line, first: int) -> bool:
    """Whether somebody is whom another follows in an office, an honorific before the name passed over."""
    before = line.lower(first - 3, first)
    return before[-1:] != ["by"] and (not _REPLACING.isdisjoint(before) or before[-2:] == ["over", "from"])


def _describes(line: Line, first: int) -> bool:
    """Whether somebody only calls the person something: "described Ann Roe as a leader"."""
    return bool(_DESCRIBING & set(line.lower(first - 2, first)))
