"""Claims of measured amounts (money, percentages, measures): what they are said of, and which part of it."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.grammar.amounts import amount_of
from claimcheck.grammar.claim_type import Anchor, claim
from claimcheck.grammar.predicates import said_of
from claimcheck.grammar.reading import Reading
from claimcheck.model import Claim, Entity
from claimcheck.text.words import word_set

_LINKS = frozenset({"in", "of", "on", "for", "to"})
_STOPS = word_set("and or but that which who from to in on at by with since for as after before during over the a an")
_LONGEST = 5


def claim_of(reading: Reading, kind: str, anchor: Anchor) -> Claim | None:
    """The claim of one amount; ``None`` when it is vague, or only states another one in a second unit."""
    value = amount_of(anchor.mention, reading.rules.tolerances)
    if value is None or anchor.mention.restates is not None:
        return None
    scope = _scope(reading, anchor)
    noun = scope[-1] if scope else ""
    found = said_of(reading, anchor, anchor.last, noun, tuple(sorted(scope[:-1])))
    if not isinstance(found, str) and not isinstance(found.subject, Entity):
        found = replace(found, attribute=found.attribute.removesuffix(noun).strip() or found.attribute, scope=())
    span = anchor.mention.span
    if isinstance(found, str):
        return claim(reading, kind, noun, span, anchor.sentence, value, "amount", subject=None, unresolved=found)
    return claim(
        reading, kind, found.attribute, span, anchor.sentence, value, "amount-of-predicate",
        subject=found.subject, word=found.word, scope=found.scope, cumulative=found.cumulative,
    )  # fmt: skip


def _scope(reading: Reading, anchor: Anchor) -> list[str]:
    """The words of "in federal income taxes", "of voters" after the amount, lower case; the last is the noun."""
    words = reading.sentence(anchor.sentence).words
    if anchor.last >= len(words) or words[anchor.last].text.lower() not in _LINKS:
        return []
    found: list[str] = []
    for word in words[anchor.last + 1 : anchor.last + 1 + _LONGEST]:
        lower = word.text.lower()
        if not lower[0].isalpha() or (lower in _STOPS and found):
            break
        if lower not in _STOPS:
            found.append(lower)
    return found
