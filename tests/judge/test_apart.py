"""Two values that one article states: it tells them apart, but for what can only be one."""

from __future__ import annotations

import pytest
from articles import articles

from claimcheck import pipeline
from claimcheck.model import Severity

LONG = "Laura Lopez met Juan Perez for seven hours."
SHORT = "Laura Lopez met Juan Perez for three hours."
BOTH = f"{LONG} The guests had left early, it was said. {SHORT}"


def told(*texts: str) -> list[tuple[str, Severity, list[str]]]:
    found = pipeline.check(articles(*texts)).findings
    return [(f.rule, f.severity, [p.value for p in f.positions]) for f in found]


@pytest.mark.parametrize(
    ("texts", "severity", "why"),
    [
        ((LONG, SHORT), Severity.ERROR, "two sources, two values"),
        ((LONG, BOTH), Severity.NOTE, "who states both does not deny what the other states"),
        ((BOTH,), Severity.NOTE, "one article alone"),
        ((LONG, BOTH, SHORT), Severity.NOTE, "two meetings, as one article knows"),
    ],
)
def test_values_that_one_article_states(texts: tuple[str, ...], severity: Severity, why: str) -> None:
    assert told(*texts) == [("duration-conflict", severity, ["7 hours", "3 hours"])], why


def test_other_pairs_stay_in_dispute() -> None:
    [(rule, severity, values)] = told(LONG, BOTH, "Laura Lopez met Juan Perez for five hours.")
    assert (rule, severity, values) == ("duration-conflict", Severity.ERROR, ["7 hours", "3 hours", "5 hours"])


def test_a_headline_is_held_against_its_text() -> None:
    text = f"Lopez met Perez for three hours\n\n{LONG} Laura Lopez is from Chile. Juan Perez is from Peru."
    assert [(rule, severity) for rule, severity, _ in told(text, LONG)] == [("duration-conflict", Severity.ERROR)]


def test_an_office_has_one_holder_in_every_article() -> None:
    one = "Chile’s foreign minister, Laura Lopez, left on Monday."
    two = f"{one} Chile’s foreign minister, Juan Perez, stayed."
    assert ("title-two-holders", Severity.ERROR) in [(rule, severity) for rule, severity, _ in told(one, two)]
