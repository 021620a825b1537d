"""People whom one article does not name and another does: "a 36-year-old climber" may be told by the age."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimcheck.grammar.figures.predicates import AGED
from claimcheck.grammar.persons.age_bearers import MEANT
from claimcheck.model import Amount, Claim, Entity, Subject


def by_age(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story, those of a person known by the age alone led to the one whom the story gives that age.

    Where it gives the age to nobody, the age stands for the person; where to several, nobody can be meant. An age that
    was led back to whom the sentence before is about ("the 36-year-old") is nobody's if the story gives it to another.
    """
    people = _people_by_age(claims)
    return [_named(claim, people) for claim in claims]


def _people_by_age(claims: Sequence[Claim]) -> Mapping[str, dict[str, Entity]]:
    """The people of each age, by id."""
    people: dict[str, dict[str, Entity]] = defaultdict(dict)
    for claim in claims:
        about = claim.subject.about if claim.subject else None
        told = claim.kind == "age" and claim.production != MEANT
        if told and isinstance(about, Entity) and isinstance(claim.value, Amount):
            people[f"{AGED}{claim.value.nominal}"].setdefault(about.id, about)
    return people


def _named(claim: Claim, people: Mapping[str, dict[str, Entity]]) -> Claim:
    about = claim.subject.about if claim.subject else None
    if isinstance(about, Entity) and claim.production == MEANT and isinstance(claim.value, Amount):
        others = people.get(f"{AGED}{claim.value.nominal}", {}).keys() - {about.id}
        return replace(claim, subject=None, unresolved="no-person") if others else claim
    if not isinstance(about, Entity) or not about.id.startswith(AGED):
        return claim
    named = list(people.get(about.id, {}).values())
    if len(named) > 1:
        return replace(claim, subject=None, unresolved="no-person")
    return replace(claim, subject=Subject("", named[0].name, named[0])) if named else claim
