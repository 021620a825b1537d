"""Sentences and contracts: whose they are, and what is none."""

import pytest
from anchored import anchored

from claimcheck.grammar.persons.terms import spread_of, term_of

TOLD = [
    ("Laura Lopez was jailed for [seven years]", "sentenced", "a verb with its preposition"),
    ("Laura Lopez was sentenced on Monday to serve [54 months]", "sentenced", "“serve” between"),
    ("The court sentenced Laura Lopez, once a mayor, to [16 years]", "sentenced", "across an aside"),
    ("Laura Lopez is serving a [14-year] sentence", "sentenced", "a noun behind"),
    ("Laura Lopez got [12 years] behind bars", "sentenced", "a verb that gives"),
    ("Laura Lopez is doing [12 years] for fraud", "sentenced", "a verb in the progressive"),
    ("Laura Lopez was given a jail term of [12 years]", "sentenced", "a noun before"),
    ("Laura Lopez signed a [five-year] deal", "contract", "a deal that is signed"),
    ("Laura Lopez’s contract runs for [two years]", "contract", "what is hers"),
    ("Laura Lopez got [12 years]", None, "an article that speaks of no court"),
    ("Laura Lopez announced a [ten-year] deal", None, "a deal that nobody signs"),
    ("Laura Lopez was offered a [two-year] contract", None, "an offer"),
    ("Laura Lopez’s lawyer signed for [two years]", None, "not her own"),
    ("Laura Lopez served a [two-year] sentence", None, "how long she was there"),
    ("Laura Lopez spoke after serving a [two-year] sentence", None, "one that is over"),
    ("Laura Lopez was jailed for [at least ten years]", None, "a limit"),
    ("Laura Lopez was given [two years] in prison, suspended", None, "suspended"),
    ("Laura Lopez was jailed for [two years] in 2009", None, "another time"),
    ("Laura Lopez was sentenced to [90 minutes]", None, "no sentence is so short"),
    ("The killer of Laura Lopez was jailed for [two years]", None, "somebody beside her"),
    ("The man who killed Laura Lopez was jailed for [two years]", None, "what was done to her"),
    ("Judge Laura Lopez passed a [two-year] sentence", None, "who gives it"),
]


@pytest.mark.parametrize(("marked", "attribute", "why"), TOLD)
def test_terms(marked: str, attribute: str | None, why: str) -> None:
    at = anchored(marked)
    found = term_of(at.reading, at.anchor)
    assert (found.attribute if found else None) == attribute, why


SPREAD = [
    ("Nurses won a raise of 11 per cent over [four years]", "spread of 11 percent", "a rise in pay"),
    ("The deal is worth 2.5% over [four years]", "spread of 2.5 percent", "a deal"),
    ("Sales rose 11 per cent over [four years]", None, "no pay"),
    ("The raise of 11 per cent came after [four years]", None, "not spread"),
    ("Pay rose $200 over [four years]", None, "no percentage"),
]


@pytest.mark.parametrize(("marked", "attribute", "why"), SPREAD)
def test_spreads(marked: str, attribute: str | None, why: str) -> None:
    at = anchored(marked)
    found = spread_of(at.reading, at.anchor)
    assert (found.attribute if found else None) == attribute, why
