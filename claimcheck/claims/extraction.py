"""All claims of one article, and the people it names: what one process hands to another."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from claimcheck.grammar import ClaimType, Reading, read_article
from claimcheck.model import Article, Claim, Entity
from claimcheck.names import Form
from claimcheck.rules.schema import Rules


@dataclass(frozen=True, slots=True)
class Extract:
    """What one article states.

    Attributes:
        source: The article's id.
        claims: Its claims by place; no two have one id.
        people: The people it names, each with the number of times that their name stands in it.
    """

    source: str
    claims: tuple[Claim, ...]
    people: tuple[tuple[Entity, int], ...]


def extract(article: Article, rules: Rules, types: dict[str, ClaimType]) -> Extract:
    """Read one article. Pure: the same article and rules give the same claims."""
    reading = read_article(article, rules)
    found = {c.id: c for kind in rules.kinds if kind in types for c in types[kind].read(reading)}
    claims = tuple(sorted(found.values(), key=lambda c: (c.span, c.kind)))
    return Extract(article.id, claims, _people(reading))


def _people(reading: Reading) -> tuple[tuple[Entity, int], ...]:
    named = Counter(m.person for m in reading.people.mentions if m.form is Form.NAME and m.person is not None)
    return tuple((entity, named[key]) for key, entity in reading.people.entities.items() if named[key])
