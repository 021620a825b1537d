"""What an article does not state as so: a visit that is expected has not taken place, and a report must not say so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from claimcheck.grammar.moments import HAPPENED
from claimcheck.model import Assertion, Claim

_ENDING = f", {HAPPENED}"


def topic(subject: str, claims: Iterable[Claim]) -> str:
    """What claims are about, from what their matter is called: "took place" only where one of them says so."""
    return subject if any(map(is_affirmed, claims)) else subject.removesuffix(_ENDING)


def statement(claim: Claim) -> str:
    """What a claim is about with what it states of it: "lasted: meeting of A and B"; "" for an unknown subject."""
    if claim.subject is None:
        return ""
    says_too_much = claim.attribute == HAPPENED and not is_affirmed(claim)
    return claim.subject.label if says_too_much else f"{claim.attribute}: {claim.subject.label}"


def manner(claims: Collection[Claim]) -> str:
    """How all of the claims state it, where none states it as so: "expected", "negated"; else ""."""
    if any(map(is_affirmed, claims)):
        return ""
    return ", ".join(sorted({claim.assertion.value for claim in claims}))


def manners(stating: Mapping[str, Collection[Claim]], names: Mapping[str, str]) -> str:
    """How all of some sources tell a value: "expected"; where they do it in several ways, who does: "expected by B".

    Args:
        stating: The claims by which each source states it.
        names: What each source is called.
    """
    told: dict[str, list[str]] = defaultdict(list)
    for source, claims in stating.items():
        told[manner(claims)].append(names[source])
    if len(told) == 1:
        return next(iter(told))
    return "; ".join(f"{how} by {', '.join(by)}" for how, by in sorted(told.items()) if how)


def is_affirmed(claim: Claim) -> bool:
    """Whether the article states it as so."""
    return claim.assertion is Assertion.AFFIRMED
