"""How much stands behind a position."""

import pytest

from claimcheck.model import Claim, Position, Span, Spelling


def claim(source: str) -> Claim:
    return Claim(source, source, "name", "", None, Span(0, 1), "x", Span(0, 1), "x", Spelling("x", ("x",)), "p")


@pytest.mark.parametrize(
    ("sources", "reprints", "independent", "support"),
    [
        ("", (), 0, "0 sources"),
        ("a", (), 1, "1 source"),
        ("aa", (), 1, "1 source"),
        ("abc", (), 3, "3 sources"),
        ("abc", (("a", "b", "c"),), 1, "3 sources, of one text"),
        ("abcd", (("a", "b"),), 3, "4 sources, of 3 texts"),
        ("abcd", (("a", "b"), ("c", "d")), 2, "4 sources, of 2 texts"),
    ],
)
def test_support(sources: str, reprints: tuple[tuple[str, ...], ...], independent: int, support: str) -> None:
    position = Position("x", tuple(map(claim, sources)), reprints)
    assert (position.independent, position.support) == (independent, support)
    assert position.as_dict()["independent"] == independent
