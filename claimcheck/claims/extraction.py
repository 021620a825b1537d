"""All claims of one article, and the people it names: what one process hands to another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from claimcheck.grammar import ClaimType, Reading, read_article
from claimcheck.grammar.figures.predicates import AGED
from claimcheck.model import Article, Claim, Entity
from claimcheck.names import Form
from claimcheck.rules.schema import Rules
from claimcheck.text.controls import Bare, bared


class Named(NamedTuple):
    """A name that an article uses: what it denotes, how often it stands there, and the words of content around it."""

    entity: Entity
    mentions: int
    context: frozenset[str]


@dataclass(frozen=True, slots=True)
class Extract:
    """What one article states.

    Attributes:
        source: The article's id.
        claims: Its claims by place; no two have one id.
        names: The people that it names, and what else its claims of names are about.
    """

    source: str
    claims: tuple[Claim, ...]
    names: tuple[Named, ...]


def extract(article: Article, rules: Rules, types: Mapping[str, ClaimType]) -> Extract:
    """Read one article. Pure: the same article and rules give the same claims."""
    bare = bared(article.text)
    reading = read_article(_legible(article, bare), rules)
    claims = _claims(reading, types)
    return Extract(article.id, _put_back_all(claims, bare, article.text), _names(reading, claims))


def claims(article: Article, rules: Rules, types: Mapping[str, ClaimType]) -> tuple[Claim, ...]:
    """The claims of one article alone, where nothing is compared and the names are not asked for."""
    bare = bared(article.text)
    return _put_back_all(_claims(read_article(_legible(article, bare), rules), types), bare, article.text)


def _legible(article: Article, bare: Bare | None) -> Article:
    """The article without the characters that only hide words."""
    return article if bare is None else replace(article, text=bare.text, body_start=bare.offset(article.body_start))


def _put_back_all(found: tuple[Claim, ...], bare: Bare | None, text: str) -> tuple[Claim, ...]:
    return found if bare is None else tuple(_put_back(claim, bare, text) for claim in found)


def _put_back(claim: Claim, bare: Bare, text: str) -> Claim:
    """A claim of the bare text where it stands in the original."""
    span, sentence = bare.original(claim.span), bare.original(claim.sentence)
    name = claim.id.removesuffix(f"-{claim.span.start}-{claim.span.end}")
    return replace(
        claim, id=f"{name}-{span.start}-{span.end}", span=span, text=span.of(text), sentence=sentence,
        context=sentence.of(text),
    )  # fmt: skip


def _claims(reading: Reading, types: Mapping[str, ClaimType]) -> tuple[Claim, ...]:
    found = {c.id: c for kind in reading.rules.kinds if kind in types for c in types[kind].read(reading)}
    return tuple(sorted(found.values(), key=_place))


def _names(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Named, ...]:
    """The people with the sentences that name them, then the subjects of claims of other names."""
    where: dict[str, list[int]] = defaultdict(list)
    for mention in reading.people.mentions:
        if mention.form is Form.NAME and mention.person is not None:
            where[mention.person].append(mention.sentence)
    entities = {key: reading.people.entities[key] for key in where}
    for claim in claims:
        about = claim.subject.about if claim.subject else None
        number = reading.document.sentence_at(claim.span.start)
        if not isinstance(about, Entity) or about.id.startswith(AGED):
            continue
        if about.id not in reading.people.entities and number is not None:
            entities[about.id] = about
            where[about.id].append(number)
    telling = {number: _telling(reading, number) for number in set(chain.from_iterable(where.values()))}
    return tuple(
        Named(entities[key], len(where[key]), frozenset().union(*(telling[number] for number in where[key])))
        for key in entities
    )


def _telling(reading: Reading, number: int) -> frozenset[str]:
    """The words of some length in a sentence that are no names; a word for a role counts twice."""
    sentence = reading.sentence(number)
    words = {text for text in sentence.texts if len(text) >= _LONG_WORD and text.islower()}
    roles = sentence.lowered & reading.vocabulary.roles
    return frozenset(words | roles | {f"as {role}" for role in roles}) - reading.vocabulary.reporting


_LONG_WORD = 5
_place = attrgetter("span", "kind")
