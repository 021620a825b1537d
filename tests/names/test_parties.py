"""Party tags after a name."""

from __future__ import annotations

import pytest
from articles import article

from claimcheck.claims import extract
from claimcheck.rules import load


def tags(text: str) -> list[tuple[str, str, str]]:
    found = extract(article(text, "a"), load()).claims
    return [(c.subject.label, c.text, c.value.shown) for c in found if c.production == "party-tag" and c.subject]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("Rep. Anna Lee (R-N.Y.) spoke. Lee left.", [("Anna Lee", "R-N.Y.", "Republican (New York)")], "in brackets"),
        ("Sen. Anna Lee, D-Calif., spoke. Lee left.", [("Anna Lee", "D-Calif.", "Democrat (California)")], "commas"),
        ("Sen. Anna Lee (D) spoke. Lee left.", [("Anna Lee", "D", "Democrat")], "the party alone"),
        (
            "Representative Anna Lee, Republican of Long Beach, spoke. Lee left.",
            [("Anna Lee", "Republican of Long Beach", "Republican (Long Beach)")],
            "in words",
        ),
        ("Anna Lee, D and others spoke. Lee left.", [], "a letter in a list is no tag"),
        ("Anna Lee, who spoke, left. Lee is gone.", [], "no tag at all"),
    ],
)
def test_party_tags(text: str, expected: list[tuple[str, str, str]], why: str) -> None:
    assert tags(text) == expected, why
