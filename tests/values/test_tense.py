"""Tense by its cues: the words around the @ tell whether it lies behind or ahead."""

from __future__ import annotations

import pytest

from claimcheck.values.tense import tense_at

PAST, FUTURE, EITHER = "past", "future", None


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (PAST, "The mayor resigned on @."),
        (PAST, "On @, the mayor resigned."),
        (PAST, "The mayor was seen @ in the port."),
        (FUTURE, "The mayor will resign on @."),
        (FUTURE, "The mayor will have left by @."),
        (FUTURE, "The mayor is to resign on @."),
        (FUTURE, "A vote is due @."),
        # what was planned tells nothing; what was given up lies behind
        (FUTURE, "The trip is planned for @."),
        (EITHER, "The trip was planned for @."),
        (EITHER, "Unions planned a march on @ and more later."),
        (PAST, "On @, the unions planned a march."),
        (PAST, "The trip was originally planned for @."),
        (PAST, "The trip had been scheduled for @."),
        (PAST, "The trip, planned for @, was postponed."),
        # a passive of the present is no past
        (EITHER, "The case is heard on @."),
        (PAST, "He is accused of shooting two guards on @."),
        (PAST, "She could not be reached @."),
        # bounds look forward until the sentence says that it is over
        (FUTURE, "The firm has until @ to answer."),
        (FUTURE, "The firm must answer by @."),
        (FUTURE, "The ship could sail as soon as @."),
        (PAST, "The fair lasted until @."),
        (PAST, "Until @ they had said nothing."),
        (PAST, "By @, half of them had left."),
        (PAST, "He died before @."),
        (PAST, "It is the first visit since @."),
        # only the sentence itself counts, and an abbreviation does not end it
        (FUTURE, "He was late. The fair will open @."),
        (FUTURE, "The fair will honour Mr. Hale and Gov. Roe @."),
        (FUTURE, "The fair will open at 9 a.m. EST @."),
        (EITHER, "A fair, @."),
    ],
)
def test_tense(told: str | None, sentence: str) -> None:
    place = sentence.index("@")
    assert tense_at(sentence, place, place + 1) == told
