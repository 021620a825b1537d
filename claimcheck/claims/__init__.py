"""The claim types, one module each. A new one is a module here with a ``CLAIM``, and a corpus in tests/corpus."""

from claimcheck.claims import (
    age,
    count,
    date,
    duration,
    extraction,
    measure,
    money,
    name,
    percent,
    place,
    quote,
    status,
    time,
    title,
)
from claimcheck.claims.extraction import Extract
from claimcheck.grammar import ClaimType
from claimcheck.model import Article, Claim
from claimcheck.rules.schema import Rules

CLAIM_TYPES: dict[str, ClaimType] = {
    module.CLAIM.kind: module.CLAIM
    for module in (duration, date, time, title, name, count, money, percent, measure, age, place, quote, status)
}


def extract(article: Article, rules: Rules) -> Extract:
    """Every claim of an article, of the kinds that the rules turn on."""
    return extraction.extract(article, rules, CLAIM_TYPES)


def read(article: Article, rules: Rules) -> tuple[Claim, ...]:
    """The same without the names that comparing needs."""
    return extraction.claims(article, rules, CLAIM_TYPES)


__all__ = ["CLAIM_TYPES", "Extract", "extract", "read"]
