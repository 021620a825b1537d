"""How many were aboard, were taken to hospital, or were held hostage: counts that stand in words of their own."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.events.clauses import clause_end
from claimcheck.grammar.claim_type import THE_STORY, Found
from claimcheck.grammar.figures.counted import Counted
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.scene import is_background, is_one_of_several, is_part
from claimcheck.grammar.stages import BE
from claimcheck.text.words import Word, word_set

ABOARD = "aboard"
_PEOPLE = word_set("people persons")
_ABOARD = (["aboard"], ["on", "board"])
_HAVING = word_set("with had has have having were was are is all the about some nearly almost")
_CARRYING = word_set("carrying carried carries")
_RIDERS = _PEOPLE | word_set(
    "passengers crew migrants refugees tourists pilgrims students pupils children soldiers workers",
)
_INJURED = _RIDERS | word_set("victims survivors residents men women boys girls players fans")
_HOSPITALS = word_set("hospital hospitals")
_BESIDE = word_set("near outside beside opposite next")
_TAKEN = word_set("taken took rushed sent went flown airlifted transported brought carried")
_AUXILIARIES = BE | word_set("have has had")
_HOSTAGES = word_set("hostages captives")
_AS_HOSTAGES = (["hostage"], ["captive"])
_HOLDING = word_set("took take takes taking held hold holds holding seized seizing")
_HELD_REACH = 6  # words: "have been held hostage"
_TO_HOSPITAL = 6  # words from a verb to "hospital"
_PHRASE = 8  # words from people to their verb: "seven people, two of them guards, were taken"


def headcount_of(reading: Reading, anchor: Anchor, phrase: Counted) -> Found | None:
    """“A ferry with 211 people aboard”, “sent six people to hospital”, “took six people hostage”.

    ``None`` for a part ("two of those aboard were hurt"), and where the clause speaks of another time.
    """
    words = anchor.within.words
    aboard = phrase.noun in _RIDERS and _is_aboard(words, anchor, phrase)
    taken = not aboard and phrase.noun in _INJURED and _are_taken(reading, anchor, phrase)
    held = not (aboard or taken) and _are_held(words, anchor, phrase)
    if aboard and is_one_of_several(words, anchor.first):
        return None  # "a second ferry with 90 people aboard"
    if not (aboard or taken or held) or is_part(reading, anchor, phrase.last) or is_background(reading, anchor):
        return None
    told = ABOARD if aboard else "taken to hospital" if taken else "held hostage"
    noun = "" if phrase.noun in _PEOPLE | _HOSTAGES else phrase.noun
    return Found(f"{told} {noun}".strip(), THE_STORY, anchor.first, scope=phrase.scope, cumulative=taken)


def _is_aboard(words: Sequence[Word], anchor: Anchor, phrase: Counted) -> bool:
    """Whether the whole of those aboard is told: "two people aboard were hurt" tells of a part."""
    before = words[anchor.first - 1].lower if anchor.first else ""
    if before in _CARRYING:
        return True
    behind = [w.lower for w in words[phrase.last : phrase.last + 2]]
    return before in _HAVING and (behind[:1] in _ABOARD or behind in _ABOARD)


def _are_held(words: Sequence[Word], anchor: Anchor, phrase: Counted) -> bool:
    """“Took six people hostage”, “holding six hostages”, “six people were held at gunpoint”."""
    behind = [w.lower for w in words[phrase.last : phrase.last + _HELD_REACH]]
    if anchor.first and words[anchor.first - 1].lower in _HOLDING:
        return phrase.noun in _HOSTAGES or behind[:1] in _AS_HOSTAGES
    while behind and behind[0] in _AUXILIARIES:
        behind.pop(0)
    told = behind[:1] in (["held"], ["taken"])
    return told and (behind[1:2] in _AS_HOSTAGES or behind[1:3] == ["at", "gunpoint"])


def _are_taken(reading: Reading, anchor: Anchor, phrase: Counted) -> bool:
    """“Sent six people to hospital”, “six people were taken to the General Hospital”."""
    sentence = anchor.within
    if sentence.lowered.isdisjoint(_HOSPITALS) or sentence.lowered.isdisjoint(_TAKEN):
        return False
    words = sentence.words
    high = clause_end(sentence, anchor.first)
    sent = anchor.first > 0 and words[anchor.first - 1].lower in _TAKEN
    verb = anchor.first - 1 if sent else _own_verb(words, phrase.last, high)
    if verb is None:
        return False
    way = [w.lower for w in words[phrase.last if sent else verb + 1 :][:_TO_HOSPITAL]]
    visited = words[verb].lower == "went" and "the" in way  # "went to the hospital to see him"
    there = way[:1] == ["to"] and not _HOSPITALS.isdisjoint(way) and _BESIDE.isdisjoint(way)
    return there and not visited


def _own_verb(words: Sequence[Word], at: int, high: int) -> int | None:
    """The verb of people who are its subject: right behind them, or behind an aside between commas."""
    if at < high and words[at].text == ",":
        at = next((i + 1 for i in range(at + 1, min(high, at + _PHRASE)) if words[i].text == ","), high)
    while at < high and words[at].lower in _AUXILIARIES:
        at += 1
    return at if at < high and words[at].lower in _TAKEN else None
