"""Titles: who holds which office.

Claims are compared by office: one that has a single holder at a time (rules.yaml says which), in a known country or
organisation. Former, acting, deputy and incoming holders do not stand against the holder, nor do informal titles.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.grammar import TOLD_DIFFERENTLY, ClaimType, Comparison, Ladder, Level, Reading, apart, claim
from claimcheck.model import Claim, Entity, Office, Verdict

KIND = "title"
HOLDS = "holds"


def read(reading: Reading) -> Iterator[Claim]:
    """Every title that the article gives to somebody, and every listed office of a known country that stands alone."""
    single = reading.vocabulary.single_holder
    held = {h.span for h in reading.people.holdings}
    for holding in reading.people.holdings:
        person = reading.people.entities[holding.person]
        attribute = HOLDS if holding.office.listed and holding.office.role in single else "described as"
        stated_at = reading.words_of(holding.sentence, holding.span)[0] if holding.production == "copula" else None
        yield claim(
            reading, KIND, attribute, holding.span, holding.sentence, holding.office, holding.production,
            subject=person, word=stated_at,
        )  # fmt: skip
    for number, titles in enumerate(reading.people.titles):
        for title in titles:
            office = title.office
            if office.listed and office.scope and title.definite and not title.plural and title.span not in held:
                yield claim(
                    reading, KIND, HOLDS, title.span, number, office, "alone", subject=None, unresolved="holder-unknown"
                )


def _block(stated: Claim) -> tuple[str, ...] | str:
    office = stated.value
    if not isinstance(office, Office) or stated.subject is None or not stated.subject.id:
        return f"-{stated.unresolved or 'holder-unknown'}"
    if stated.attribute != HOLDS:
        return "-informal-title"
    if office.qualifier:
        return "-qualified-title"
    return (office.role, office.scope) if office.scope else "-no-jurisdiction"


def _same_person(first: Claim, second: Claim) -> bool:
    return first.subject is not None and second.subject is not None and first.subject.id == second.subject.id


LADDER = Ladder(
    (
        TOLD_DIFFERENTLY,
        Level("same holder", Verdict.AGREE, _same_person, "both give {first} to the same person"),
        Level("two holders", Verdict.CONFLICT, apart, "one office has two holders: {first} has one holder at a time"),
    )
)


def _holder(stated: Claim) -> str:
    about = stated.subject.about if stated.subject else None
    return about.name if isinstance(about, Entity) else ""


CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        block=_block,
        position=_holder,
        ladder=LADDER,
        rules={Verdict.CONFLICT: "title-two-holders"},
        label=lambda stated: stated.value.shown,
    ),
)
