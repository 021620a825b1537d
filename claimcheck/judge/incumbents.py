"""Titles against the list of incumbents in rules.yaml: who held which office on the day of the article.

Only what is told of the present counts. Articles call people by what they were then ("Speaker Pelosi’s visit of last
August"), so whoever held the office lately, and whatever a sentence sets in another time, is let be.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from claimcheck.align import may_be_one
from claimcheck.judge.findings import Dispute, finding
from claimcheck.judge.present import tells_of_now
from claimcheck.judge.titles import names_office
from claimcheck.model import (
    Article,
    Assertion,
    Claim,
    DateOrigin,
    Entity,
    Event,
    Finding,
    Office,
    Position,
    Verdict,
)
from claimcheck.rules.entries import Term
from claimcheck.rules.schema import Rules

NOT_INCUMBENT = "title-not-incumbent"
_TWO_HOLDERS = "title-two-holders"
_HOLDS = "holds"
_STATED = frozenset({"before-name", "after-name", "copula", "title-then-name"})  # "as mayor, he …" tells of the past
_SETTLED = timedelta(days=14)  # around the ends of a term papers may not have caught up, or be ahead
_LATELY = timedelta(days=730)  # whoever held the office since, or will by then, may be told of with that title

_Key = tuple[str, str, str, Term]  # role, scope, the person's id, the incumbent's term


@dataclass(frozen=True, slots=True)
class _Reference:
    """The list of incumbents, and the articles whose dates it is looked up for."""

    rules: Rules
    articles: Mapping[str, Article]

    def terms(self, office: Office) -> tuple[Term, ...]:
        """Everybody who is known to have held an office, in the order of the list."""
        return self.rules.incumbents.get(office.role, {}).get(office.scope, ())

    def incumbent(self, office: Office, source: str) -> Term | None:
        """Whose term the date of an article lies in, well away from both of its ends."""
        day = self.published(source)
        if day is None:
            return None
        held = (t for t in self.terms(office) if t.from_ + _SETTLED <= day.date() < (t.until or date.max) - _SETTLED)
        return next(held, None)

    def published(self, source: str) -> datetime | None:
        """The date that an article speaks from."""
        article = self.articles.get(source)
        return article.published if article else None

    def may_hold(self, person: Entity, office: Office, day: date) -> bool:
        """Whether somebody by one of a person's names holds the office about that day."""
        near = [t for t in self.terms(office) if t.from_ - _LATELY <= day < _later(t.until or date.max, _LATELY)]
        return any(self.is_one(person, term) for term in near)

    def is_one(self, person: Entity, term: Term) -> bool:
        """Whether a person may be the one whose term it was."""
        names = ((own, listed) for own in (person.name, *person.aliases) for listed in (term.person, *term.aliases))
        return any(may_be_one(own, listed) for own, listed in names)


def with_reference(
    findings: Iterable[Finding], claims: Sequence[Claim], rules: Rules, articles: Mapping[str, Article]
) -> list[Finding]:
    """The findings of a story, and the titles in it that the list of incumbents gives to somebody else.

    Where sources already name two holders of an office, the list's word is a reason of that finding, and no finding of
    its own.

    Args:
        findings: What comparing the story's claims brought out.
        claims: All claims of the story, aligned.
        rules: With the list of incumbents; where it is empty, nothing is added.
        articles: The sources, by id: a title is held against the list on the day of its article.
    """
    known = list(findings)
    if NOT_INCUMBENT not in rules.rules or not rules.incumbents:
        return known
    reference = _Reference(rules, articles)
    told = [_with_reason(f, reference) if f.rule == _TWO_HOLDERS else f for f in known]
    disputed = {_office(f.positions[0].claims[0]) for f in known if f.rule == _TWO_HOLDERS}
    wrong = _wrong([c for c in claims if _office(c) not in disputed], claims, reference)
    return [*told, *(_finding(key, wrong[key], reference) for key in sorted(wrong, key=lambda k: (*k[:3], k[3].from_)))]


def _office(claim: Claim) -> tuple[str, str]:
    return (claim.value.role, claim.value.scope) if isinstance(claim.value, Office) else ("", "")


def _with_reason(found: Finding, reference: _Reference) -> Finding:
    """A finding of two holders with whom the list names, when that is one for all its sources."""
    office = found.positions[0].claims[0].value
    sources = {source for position in found.positions for source in position.sources}
    if not isinstance(office, Office):
        return found
    terms = {term for source in sources if (term := reference.incumbent(office, source)) is not None}
    return replace(found, why=(*found.why, _listed(terms.pop()))) if len(terms) == 1 else found


def _wrong(titles: Sequence[Claim], claims: Sequence[Claim], reference: _Reference) -> dict[_Key, list[Claim]]:
    """The titles that somebody else has, by office, person and incumbent."""
    wrong: dict[_Key, list[Claim]] = defaultdict(list)
    for title in titles:
        office, person = title.value, title.subject.about if title.subject else None
        if isinstance(office, Office) and isinstance(person, Entity) and _is_plain(title, office, person):
            term, day = reference.incumbent(office, title.source), reference.published(title.source)
            if term is None or day is None or reference.may_hold(person, office, day.date()):
                continue
            own_words = names_office(title, office, person, reference.rules.lexicon)
            if own_words and tells_of_now(title, list(_about(person, title.source, claims)), day):
                wrong[office.role, office.scope, person.id, term].append(title)
    return wrong


def _is_plain(title: Claim, office: Office, person: Entity) -> bool:
    """Whether a title is stated as so of an office with one holder, and nowhere in the story qualified ("former")."""
    held = title.attribute == _HOLDS and title.production in _STATED and title.assertion is Assertion.AFFIRMED
    return held and not any(o.role == office.role and o.qualifier for o in (office, *person.offices))


def _about(person: Entity, source: str, claims: Iterable[Claim]) -> Iterator[Claim]:
    """What one article states of a person, or of an event with that person."""
    for claim in claims:
        about = claim.subject.about if claim.subject and claim.source == source else None
        people = about.participants if isinstance(about, Event) else (about,)
        if any(isinstance(p, Entity) and p.id == person.id for p in people):
            yield claim


def _finding(key: _Key, titles: list[Claim], reference: _Reference) -> Finding:
    """The articles' claims against the list, which no claim states: its position has none."""
    term, person = key[3], titles[0].subject
    stated = Position(person.label if person else "", tuple(titles))
    listed = Position(f"{term.person} (reference: {_days(term)})", ())
    why = [_listed(term), *_other_terms(titles[0], reference)]
    why += [_dated(source, reference) for source in stated.sources]
    rule = reference.rules.rules[NOT_INCUMBENT]
    return finding(Dispute(NOT_INCUMBENT, rule, Verdict.CONFLICT, titles[0].value.shown, (stated, listed), tuple(why)))


def _listed(term: Term) -> str:
    return f"by the list of incumbents it is {term.person}’s: {_days(term)}"


def _other_terms(title: Claim, reference: _Reference) -> Iterator[str]:
    """When the list gives the office to whom the title is given."""
    office, person = title.value, title.subject.about if title.subject else None
    if isinstance(office, Office) and isinstance(person, Entity):
        own = (term for term in reference.terms(office) if reference.is_one(person, term))
        yield from (f"it has {term.person} at another time: {_days(term)}" for term in own)


def _days(term: Term) -> str:
    return f"{term.from_} to {term.until}" if term.until else f"since {term.from_}"


def _dated(source: str, reference: _Reference) -> str:
    article = reference.articles[source]
    inferred = " (inferred from the other articles)" if article.published_from is DateOrigin.INFERRED else ""
    return f"{source} is of {article.published:%Y-%m-%d}{inferred}"


def _later(day: date, by: timedelta) -> date:
    return day if day == date.max else day + by
