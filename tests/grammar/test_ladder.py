"""Ladders: the first level that holds decides, and every ladder ends with one that always does."""

import pytest
from articles import article

from claimcheck import pipeline
from claimcheck.claims import CLAIM_TYPES
from claimcheck.grammar import Ladder, Level, apart
from claimcheck.model import Claim, Verdict

NEVER = Level("never", Verdict.AGREE, lambda a, b: False, "never {first}")
ALWAYS = Level("always", Verdict.CONFLICT, apart, "{first} against {second}")


@pytest.fixture(scope="module")
def pair() -> tuple[Claim, Claim]:
    text = "Juan Perez met Laura Lopez for three hours. Juan Perez met Laura Lopez for {four} hours."
    first, second = (c for c in pipeline.extract(article(text.format(four="five"))) if c.kind == "duration")
    return first, second


def test_the_first_level_that_holds_decides(pair: tuple[Claim, Claim]) -> None:
    judgement = Ladder((NEVER, ALWAYS)).judge(*pair)
    assert (judgement.verdict, judgement.level) == (Verdict.CONFLICT, "always")
    assert judgement.reason == "3 hours against 5 hours"


def test_the_trace_ends_with_the_level_that_held(pair: tuple[Claim, Claim]) -> None:
    rungs = Ladder((NEVER, ALWAYS, ALWAYS)).trace(*pair)
    assert [(rung.level, rung.held) for rung in rungs] == [("never", False), ("always", True)]


def test_a_ladder_without_a_last_level_is_a_bug(pair: tuple[Claim, Claim]) -> None:
    with pytest.raises(AssertionError, match="always holds"):
        Ladder((NEVER,)).judge(*pair)


@pytest.mark.parametrize("kind", CLAIM_TYPES)
def test_every_ladder_ends_with_a_level_that_always_holds(kind: str) -> None:
    assert CLAIM_TYPES[kind].main.ladder.levels[-1].holds is apart


@pytest.mark.parametrize("kind", CLAIM_TYPES)
def test_level_names_are_unique_and_their_reasons_name_only_the_values(kind: str) -> None:
    levels = CLAIM_TYPES[kind].main.ladder.levels
    assert len({level.name for level in levels}) == len(levels)
    for level in (level for level in levels if isinstance(level.reason, str)):
        assert "{" not in level.reason.replace("{first}", "").replace("{second}", "")
