"""The words that say what became of something."""

import pytest
from articles import reading

from claimcheck.grammar import state_in, states


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trip was called off.", [("cancelled", "called off")]),
        ("The trip was put off, then scrapped.", [("postponed", "put off"), ("cancelled", "scrapped")]),
        ("She put on her hat and called.", []),
    ],
)
def test_states(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(hit.state, hit.span.of(text)) for hit in states(reading(text), 0)] == expected


def test_only_between_two_words() -> None:
    read = reading("The trip was put off, then scrapped.")
    assert state_in(read, 0, 0, 5) == "postponed"
    assert state_in(read, 0, 5, 9) == "cancelled"
    assert state_in(read, 0, 0, 2) is None
