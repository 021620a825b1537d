"""Claims of measured amounts (money, percentages, measures): what they are said of, and which part of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.grammar.amounts import AMOUNT_LADDER, CALIBRE, MAGNITUDE, amount_of, amount_rules, is_vague
from claimcheck.grammar.claim_type import THE_STORY, ClaimType, Comparison, Found, claim
from claimcheck.grammar.figures.ballots import vote_of
from claimcheck.grammar.figures.distances import distance_of
from claimcheck.grammar.figures.governors import governor
from claimcheck.grammar.figures.labels import LABELLED, label_of, without_several
from claimcheck.grammar.figures.predicates import said_of
from claimcheck.grammar.figures.rates import rate_of
from claimcheck.grammar.reading import Anchor, Reading
from claimcheck.grammar.scene import is_background
from claimcheck.model import Claim, Entity, ValueKind
from claimcheck.names.wordlists import POSSESSIVE
from claimcheck.text.words import word_set

_LINKS = frozenset({"in", "of", "on", "for", "to"})
_STOPS = word_set(
    "and or but that which who from to in on at by with since for as after before during over the a an of",
    "his her its their my our is are was were be been has have had will would",
)
_LONGEST = 5
_THE_FIRM = word_set("company firm business bank airline carmaker retailer maker chain")
_WEAPONS = word_set("revolver pistol handgun gun rifle weapon")


def measured_type(kind: str, dimension: ValueKind) -> ClaimType:
    """The claim type of the amounts of one dimension: read by what governs them, compared as amounts."""

    def read(reading: Reading) -> Iterator[Claim]:
        found = (claim_of(reading, kind, anchor) for anchor in reading.of_kind(dimension))
        yield from without_several([stated for stated in found if stated is not None])

    return ClaimType(kind=kind, read=read, main=Comparison(ladder=AMOUNT_LADDER, rules=amount_rules(kind)))


def claim_of(reading: Reading, kind: str, anchor: Anchor) -> Claim | None:
    """The claim of one amount; ``None`` when it is vague, or only states another one in a unit that converts.

    A sum in a second currency ("85 million euros ($108 million)") is a claim of its own, said of the same.
    """
    value = amount_of(anchor.mention, reading.rules.tolerances)
    if value is None or (anchor.mention.restates is not None and anchor.mention.kind is not ValueKind.MONEY):
        return None
    first = _first_of_pair(reading, anchor)
    labelled = None if is_vague(anchor.mention) else label_of(reading, first)
    found = is_vague(anchor.mention) or labelled or _found(reading, first)
    production = LABELLED if labelled else "amount-of-predicate"
    span = anchor.mention.span
    if isinstance(found, str):
        return claim(reading, kind, "", span, anchor.sentence, value, "amount", subject=None, unresolved=found)
    return claim(
        reading, kind, found.attribute, span, anchor.sentence, value, production,
        subject=found.subject, word=found.word, scope=found.scope,
        cumulative=found.cumulative, assertion=found.assertion,
    )  # fmt: skip


def _first_of_pair(reading: Reading, anchor: Anchor) -> Anchor:
    """The anchor of a pair of sums, from the first to the bracket after the second: what follows is said of both."""
    mentions = reading.values_in(anchor.sentence)
    first = next((m for m in mentions if m.span == anchor.mention.restates), anchor.mention)
    second = next((m for m in mentions if m.restates == first.span), None)
    low, high = reading.words_of(anchor.sentence, first.span)
    if second is not None:
        high = reading.words_of(anchor.sentence, second.span)[1]
        high += high < len(words := anchor.within.words) and words[high].text == ")"
    return replace(anchor, mention=first, first=low, last=high)


def _found(reading: Reading, anchor: Anchor) -> Found | str:
    told = _by_itself(reading, anchor)
    if told is not None:
        return told
    scope = _scope(reading, anchor)
    noun = scope[-1] if scope else ""
    found = said_of(reading, anchor, anchor.last, noun, tuple(sorted(scope[:-1])))
    if isinstance(found, str) or isinstance(found.subject, Entity):
        return found
    if anchor.mention.kind is ValueKind.PERCENT and not scope and not found.cumulative:
        return "no-object"  # "got 4.3 percent"
    if anchor.mention.kind is not ValueKind.MONEY:  # a share of homes is none of shops
        return found
    return replace(found, attribute=found.attribute.removesuffix(noun).strip() or found.attribute, scope=())


def _by_itself(reading: Reading, anchor: Anchor) -> Found | str | None:
    """What an amount's own words say it is of, whatever governs it: a magnitude, a calibre, a distance, a rate."""
    unit = anchor.mention.quantity.unit if anchor.mention.quantity is not None else ""
    if unit == CALIBRE:
        return _of_weapon(reading, anchor)
    if anchor.mention.kind is ValueKind.PERCENT:
        return vote_of(reading, anchor) or rate_of(reading, anchor)
    if anchor.mention.kind is not ValueKind.MEASURE:
        return None
    found = Found(MAGNITUDE, THE_STORY, anchor.first) if unit == MAGNITUDE else distance_of(reading, anchor)
    return "another-time" if found is not None and is_background(reading, anchor) else found


def _of_weapon(reading: Reading, anchor: Anchor) -> Found | str:
    """“A .38-caliber revolver”: the calibre of a sort of weapon; a pistol is not set against a revolver."""
    words = anchor.within.words
    noun = words[anchor.last].lower if anchor.last < len(words) else ""
    return Found(f"{CALIBRE} of {noun}", THE_STORY, anchor.first) if noun in _WEAPONS else "no-predicate"


def _scope(reading: Reading, anchor: Anchor) -> list[str]:
    """The words of "in federal income taxes", "of voters" after the amount, lower case; the last is the noun.

    A date is none ("on Monday"). Of a measure only "of" tells what: "fell 60 metres on ice" says where.
    """
    words = anchor.within.words
    links = _LINKS if anchor.mention.kind is not ValueKind.MEASURE else frozenset({"of"})
    if anchor.last >= len(words) or words[anchor.last].lower not in links:
        return []
    ends = _ends(reading, anchor)
    found: list[str] = []
    for word in words[anchor.last + 1 : anchor.last + 1 + _LONGEST]:
        lower = word.lower
        if lower in POSSESSIVE:
            found = [owner for owner in found if owner not in _THE_FIRM]  # "of the company's workforce"
            continue
        if not lower[0].isalpha() or word.start in ends or (lower in _STOPS and found):
            break
        if lower not in _STOPS:
            found.append(lower)
    return found


def _ends(reading: Reading, anchor: Anchor) -> frozenset[int]:
    """Where in the text another value or the governing word begins: the noun stands before it."""
    stated = {mention.span.start for mention in reading.values_in(anchor.sentence)}
    found = governor(reading, anchor, anchor.last)
    return frozenset(stated | ({anchor.within.words[found.index].start} if found else set()))
