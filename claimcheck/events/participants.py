"""Who took part in an event, by the way its word is built into the sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from claimcheck.names import Form, Mention
from claimcheck.text.inflection import is_plural
from claimcheck.text.words import Word, word_set

_LINKS = frozenset({"with", "between", "by", "to", "among", "and"})
_NOT_OBJECT = frozenset(
    {"of", "in", "on", "for", "about", "from", "at", "over", "into", "under", "against", "that", "as"}
)
_LIGHT = word_set(
    "hold holds held holding have has had having conduct conducted begin began open opened attend attended join",
    "joined make makes made making end ended wrap wrapped conclude concluded cancel canceled cancelled postpone",
    "postponed start started plan planned",
)
_SAYING = word_set("said says saying announced told")
_JOINING = frozenset({",", "and", "the", "his", "her", "counterpart", "&"})
_DURING = frozenset({"in", "at", "during"})
_ON_THE_WAY = frozenset({"for"})  # "flew to Paris for talks with"
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_PRONOUN_OWNERS = frozenset({"his", "her"})
_BE = word_set("is are was were be been being")
_HAVE = word_set("has have had")
_FOLLOWING = frozenset({"after", "following"})
_GROUPS = word_set("leaders presidents premiers ministers")
_PAIRS = _GROUPS | word_set("men women")
_BEFORE_GROUP_VERB = word_set("have were are will would to also then later again now and did do could can")
_PAIR = 2  # people
_BY_WIRE = word_set("phone telephone phoned called call calls video")
_NEAR = 9
_FAR = 14


@dataclass(frozen=True, slots=True)
class Setting:
    """An event's word in its clause: the sentence's words, the word's index, the clause, and the people mentioned."""

    words: Sequence[Word]
    index: int
    low: int
    high: int
    people: Sequence[Mention]
    titled: frozenset[int]
    verb: bool

    def between(self, first: int, last: int) -> list[str]:
        """The words between two indexes, lower case: none of a title, nor the first of "Norwegian counterpart"."""
        words = self.words
        return [
            words[i].lower
            for i in range(first, last)
            if i not in self.titled and not (words[i].text[:1].isupper() and _is_counterpart(words, i + 1))
        ]


def _is_counterpart(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].text == "counterpart"


def mutual(setting: Setting) -> tuple[str, ...]:
    """The participants of an event that needs two: subject and object, possessor and "with", both after "between"."""
    right = _right_group(setting)
    linked = setting.between(setting.index + 1, right[0].first) if right else []
    if "between" in linked:
        return () if "of" in linked else _keys(right)  # not "between the teams of A and B"
    if setting.verb:
        return _keys([*_subject(setting), *_opening(setting), *right])
    left = _possessor(setting) or _holder(setting, _LIGHT | _DURING | _ON_THE_WAY)
    return _keys([*left, *right] or _group_before(setting) or _group_behind(setting))


def single(setting: Setting) -> tuple[str, ...]:
    """The participants of any other event: its possessor, its subject, or who follows "by" or "of"."""
    agent = _agent(setting)
    left = _subject(setting)[:1] if setting.verb else (_possessor(setting) or _holder(setting, _LIGHT)[:1])
    return _keys([*(left or agent)])


def _keys(group: Sequence[Mention]) -> tuple[str, ...]:
    return tuple(sorted({m.person for m in group if m.person is not None}))


def _right_group(setting: Setting) -> list[Mention]:
    after = [m for m in setting.people if setting.index < m.first < setting.high and not _is_owner(setting, m)]
    if not after:
        return []
    between = setting.between(setting.index + 1, after[0].first)
    linked = any(w in _LINKS for w in between) or (between[:1] == ["of"] and not _is_possessor(setting, after[0]))
    direct = setting.verb and len(between) <= 5 and not any(w in _NOT_OBJECT for w in between)
    if len(between) > _NEAR or not (linked or direct):
        return []
    return _joined(setting, after)


def _joined(setting: Setting, people: Sequence[Mention]) -> list[Mention]:
    """The first of the people and those coordinated with it: "A and B", "A, B and C", "A with B"."""
    group = [people[0]]
    for mention, following in zip_longest(people[1:], people[2:]):
        between = setting.between(group[-1].last, mention.first)
        listed = following is not None and "and" in setting.between(mention.last, following.first)[-2:]
        if not _coordinates(between, _JOINING | {"with"}, listed=listed):
            break
        group.append(mention)
    return group


def _subject(setting: Setting) -> list[Mention]:
    """The nearest person before a verb, with those coordinated before it."""
    owners = {m.first for m in setting.people if _is_owner(setting, m) or _is_possessor(setting, m)}
    before = [m for m in setting.people if setting.low <= m.first not in owners and m.last <= setting.index]
    if not before or setting.index - before[-1].last > _FAR:
        return []
    between = setting.between(before[-1].last, setting.index)
    if setting.verb and "who" not in between and not _SAYING.isdisjoint(between):
        return []  # "A said the father would travel": A only says it
    if setting.verb and setting.words[setting.index - 1].lower == "and":
        before = before[:1]  # "A met B and talked with C": A talked
    group = [before[-1]]
    for mention in reversed(before[:-1]):
        between = setting.between(mention.last, group[0].first)
        if not _coordinates(between, _JOINING, listed=len(group) > 1):
            break
        group.insert(0, mention)
    return group


def _coordinates(between: Sequence[str], joining: frozenset[str], *, listed: bool) -> bool:
    """Whether the words between two people join them; a comma alone does so only in a list of more."""
    return bool(between) and set(between) <= joining and (listed or list(between) != [","])


def _opening(setting: Setting) -> list[Mention]:
    """“With B, A talked for hours”: the company put first."""
    if setting.words[setting.low].lower != "with":
        return []
    return [m for m in setting.people if setting.low < m.first <= setting.low + 4][:1]


def has_company(setting: Setting) -> bool:
    """Whether the clause names with whom: then the event is mutual even when its subject is not named."""
    first = setting.words[setting.low].lower
    return first == "with" or "with" in setting.between(setting.index + 1, min(setting.high, setting.index + _NEAR))


def _group_before(setting: Setting) -> list[Mention]:
    """“A and B signed it after hours of talks”: the two or more who open the sentence and do something."""
    if setting.words[setting.low].lower not in _FOLLOWING or _is_of_others(setting):
        return []
    people = [m for m in setting.people if m.last <= setting.low]
    opens = bool(people) and not setting.between(0, people[0].first)
    return _acting(setting, people) if opens else []


def _group_behind(setting: Setting) -> list[Mention]:
    """“After hours of talks, A and B signed it”: the two or more who are the subject behind the comma."""
    if setting.words[setting.low].lower not in _FOLLOWING | _DURING or _is_of_others(setting):
        return []
    people = [m for m in setting.people if setting.index < m.first < setting.high]
    subject = bool(people) and setting.between(setting.index + 1, people[0].first) == [","]
    return _acting(setting, people) if subject else []


def _is_of_others(setting: Setting) -> bool:
    """“Talks with the board”, “of the delegations”: those who held them are told."""
    behind = setting.words[setting.index + 1].lower if setting.index + 1 < len(setting.words) else ""
    return behind in _LINKS | {"of"}


def _acting(setting: Setting, people: Sequence[Mention]) -> list[Mention]:
    """The first of the people with those coordinated, when two or more act: not "A and B were freed"."""
    group = _joined(setting, people)
    behind = setting.words[group[-1].last].lower if group[-1].last < len(setting.words) else ""
    done_to = behind in _BE or behind in _HAVE or _is_possessor(setting, group[-1]) or _is_owner(setting, group[0])
    return group if len(group) > 1 and not done_to else []


def opening_pair(words: Sequence[Word], people: Sequence[Mention], titled: frozenset[int]) -> tuple[str, ...]:
    """The two people whom a sentence names first, when they act together: "A and B signed it"; else nobody."""
    if len(people) < _PAIR:
        return ()
    keys = _keys(_joined(Setting(words, 0, 0, len(words), people, titled, verb=False), people))
    return keys if len(keys) == _PAIR else ()


def is_of_group(setting: Setting) -> bool:
    """Whether the subject of a verb means people told before, together: "they", "the two leaders", "both men"."""
    lower = [w.lower for w in setting.words[setting.low : setting.index]]
    if has_company(setting) or not _BY_WIRE.isdisjoint(word.lower for word in setting.words):
        return False
    while len(lower) > 1 and (lower[-1] in _BEFORE_GROUP_VERB or lower[-1].endswith("ly")):
        lower.pop()
    subject = lower[-3:]
    if subject[-1:] in (["they"], ["both"]) or subject[-2:] in (["the", "two"], ["the", "pair"], ["the", "duo"]):
        return True
    both = subject[-2:-1] == ["both"] and subject[-1] in _PAIRS
    numbered = both or subject[-3:-1] in (["the", "two"], ["these", "two"])
    named = subject[-2:-1] == ["the"] and subject[-1] in _GROUPS
    return named or (numbered and is_plural(subject[-1]))


def _possessor(setting: Setting) -> list[Mention]:
    """“A’s talks”, “his long talks”."""
    for mention in reversed([m for m in setting.people if m.last <= setting.index and m.first >= setting.low]):
        gap = setting.index - mention.last
        if gap > 6:
            break
        if mention.form is Form.PRONOUN and setting.words[mention.first].lower in _PRONOUN_OWNERS and gap <= 3:
            return [mention]
        if _is_possessor(setting, mention):
            return [mention]
    return []


def _is_possessor(setting: Setting, mention: Mention) -> bool:
    return mention.last < len(setting.words) and setting.words[mention.last].text in _POSSESSIVE


def _holder(setting: Setting, carriers: frozenset[str]) -> list[Mention]:
    """“A and B held talks”, “A said during the meeting with”: the subject before a word that carries the noun."""
    before = _subject(setting)
    if before and any(w in carriers for w in setting.between(before[-1].last, setting.index)):
        return before
    return []


def _agent(setting: Setting) -> list[Mention]:
    after = [m for m in setting.people if setting.index < m.first < setting.high and m.form is not Form.PRONOUN]
    if not after:
        return []
    between = setting.between(setting.index + 1, after[0].first)
    return after[:1] if between and len(between) <= 6 and ("by" in between or "of" in between) else []


def _is_owner(setting: Setting, mention: Mention) -> bool:
    """Whether a pronoun only owns the noun after it: "his counterpart"."""
    return mention.form is Form.PRONOUN and setting.words[mention.first].lower in _PRONOUN_OWNERS
