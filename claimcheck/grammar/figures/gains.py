"""What somebody has won: awards of a name, goals of a season, and the seats of a party."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.events.clauses import clause, clause_start
from claimcheck.grammar.claim_type import THE_STORY, Found
from claimcheck.grammar.figures.counted import Counted
from claimcheck.grammar.figures.parties import party_before
from claimcheck.grammar.persons.bearers import bearer
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.scene import is_background, is_part
from claimcheck.model import Assertion, ValueKind
from claimcheck.names import Mention
from claimcheck.names.wordlists import OWNERS, POSSESSIVE
from claimcheck.text.inflection import plural
from claimcheck.text.words import Word, word_set

_AWARDS = word_set("awards prizes statuettes trophies")
_NOT_AWARDS = POSSESSIVE | word_set("over ’ '")  # "won two Democrats over"
_WINNING = word_set("won wins winning scooped collected landed bagged claimed earned")
_OBJECT = 3  # words from "won" to what was won
_SEASON = 12  # words from goals to their season
_SEASONS = {("last", "season"): "last", ("last", "term"): "last", ("this", "season"): "this", ("this", "term"): "this"}
_JUST_ENDED = ({"season", "just", "ended"}, {"past", "season"}, {"season", "just", "finished"})
_AGAINST = word_set("conceded let against")
_SEATS = "seats"
_ELECTIONS = word_set("election elections")
_UPPER = word_set("senate upper")
_NOT_COUNTED = word_set(
    "exit opinion polls projected projection projections forecast forecasts predicted predicts estimate estimates",
    "expected could would might may majority need needs needed required requires short together combined",
    "coalition lost gained",
)
_WEEK = 6  # words


def gain_of(reading: Reading, anchor: Anchor, phrase: Counted) -> Found | str | None:
    """“Won two Oscars”, “his two Oscars”; “scored 19 goals last season”; “the Greens won 37 seats”.

    A reason code for seats of nobody by name: they are nothing else's.
    """
    if phrase.noun == _SEATS:
        return _seats(reading, anchor, phrase) or "no-party"
    if phrase.noun in reading.rules.lexicon.scores:
        return _of_season(reading, anchor, phrase)
    return _award(reading, anchor, phrase)


def _award(reading: Reading, anchor: Anchor, phrase: Counted) -> Found | None:
    """An award by its name in the plural: what was won on one night is not all that somebody has won."""
    words = anchor.within.words
    award = _award_named(reading, anchor, phrase)
    if not award or _is_of_a_day(reading, anchor):
        return None
    owner = next((m for m in reading.people_in(anchor.sentence) if _owns_number(words, m, anchor)), None)
    if owner is not None:
        key = owner.person
        return Found(f"won {award}", reading.people.entities[key], anchor.first) if key is not None else None
    if is_part(reading, anchor, phrase.last):
        return None
    low = max(clause_start(anchor.within, anchor.first), anchor.first - _OBJECT)
    verb = next((i for i in range(anchor.first - 1, low - 1, -1) if words[i].lower in _WINNING), None)
    person = bearer(reading, anchor, verb) if verb is not None else None
    return Found(f"won {award}", person, verb or 0) if person is not None else None


def _award_named(reading: Reading, anchor: Anchor, phrase: Counted) -> str:
    """The award in the plural, lower case: of "two Baftas", and of "two BAFTA awards"; "" for no name."""
    words = anchor.within.words
    at = phrase.last - 1 - (phrase.noun in _AWARDS)
    behind = words[phrase.last].lower if phrase.last < len(words) else ""
    name = words[at].text if at >= anchor.last and behind not in _NOT_AWARDS else ""
    if not name[:1].isupper() or (name,) in reading.vocabulary.places:  # "won two Americans a prize"
        return ""
    return plural(name.lower()) if phrase.noun in _AWARDS else name.lower()


def _owns_number(words: Sequence[Word], mention: Mention, anchor: Anchor) -> bool:
    """“Her two Oscars”, “Roe’s two Oscars”."""
    if words[mention.first].lower in OWNERS:
        return mention.last == anchor.first
    return mention.last + 1 == anchor.first and words[mention.last].text in POSSESSIVE


def _is_of_a_day(reading: Reading, anchor: Anchor) -> bool:
    """Whether a day or a night stands near: "won two Oscars on Sunday"."""
    dates = (a for a in reading.anchors_in(anchor.sentence) if a.mention.kind in {ValueKind.DATE, ValueKind.TIME})
    days = (a for a in dates if a.mention.timex is not None and len(a.mention.timex.value) > len("1967-03"))
    return any(abs(a.first - anchor.first) <= _WEEK for a in days)


def _of_season(reading: Reading, anchor: Anchor, phrase: Counted) -> Found | None:
    """Goals (or what else rules.yaml lists) of a person in a season that the clause names."""
    words = anchor.within.words
    low, high = clause(anchor.within, anchor.first)
    season = _season([w.lower for w in words[phrase.last : min(high, phrase.last + _SEASON)]])
    if not season or not _AGAINST.isdisjoint(w.lower for w in words[low : anchor.first]):
        return None
    person = None if is_part(reading, anchor, phrase.last) else bearer(reading, anchor, anchor.first)
    if person is None:
        return None
    return Found(f"{phrase.noun}, {season} season", person, anchor.first, scope=phrase.scope)


def _season(behind: Sequence[str]) -> str:
    named = next((_SEASONS[pair] for pair in pairwise(behind) if pair in _SEASONS), "")
    return named or ("last" if any(told <= set(behind) for told in _JUST_ENDED) else "")


def _seats(reading: Reading, anchor: Anchor, phrase: Counted) -> Found | None:
    """The seats of a party that has a name, as they were counted; those of an upper house are others."""
    sentence = anchor.within
    low, high = clause(sentence, anchor.first)
    told = {w.lower for w in sentence.words[low:high]}
    of_all = any(w.lower == "of" for w in sentence.words[max(0, anchor.first - 2) : anchor.first])
    behind = [w.lower for w in sentence.words[phrase.last : phrase.last + 1]]
    if of_all or behind == ["from"] or not told.isdisjoint(_NOT_COUNTED) or not _is_of_election(reading):
        return None
    if is_background(reading, anchor):
        return None
    party = party_before(reading, anchor)
    upper = " in the upper house" if not told.isdisjoint(_UPPER) else ""
    attribute = f"{_SEATS} of {party}{upper}"
    return Found(attribute, THE_STORY, anchor.first, Assertion.AFFIRMED) if party else None


def _is_of_election(reading: Reading) -> bool:
    """Whether the article speaks of an election: aircraft and theatres have seats too."""
    return any(not sentence.lowered.isdisjoint(_ELECTIONS) for sentence in reading.document.sentences)
