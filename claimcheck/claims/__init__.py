"""The claim types, one module each. A new one is a module here with a ``CLAIM``, and a corpus in tests/corpus."""

from claimcheck.claims import (
    age,
    count,
    date,
    duration,
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
from claimcheck.claims.extraction import extract as _extract
from claimcheck.grammar import ClaimType
from claimcheck.model import Article
from claimcheck.rules.schema import Rules

CLAIM_TYPES: dict[str, ClaimType] = {
    module.CLAIM.kind: module.CLAIM
    for module in (duration, date, time, title, name, count, money, percent, measure, age, place, quote, status)
}


def extract(article: Article, rules: Rules) -> Extract:
    """Every claim of an article, of the kinds that the rules turn on."""
    return _extract(article, rules, CLAIM_TYPES)


__all__ = ["CLAIM_TYPES", "Extract", "extract"]
