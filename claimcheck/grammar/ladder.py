"""A comparison is a ladder of named levels: the first that holds decides, and the last always holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from claimcheck.model import Assertion, Claim, Judgement, Rung, Verdict

Test = Callable[[Claim, Claim], bool]


@dataclass(frozen=True, slots=True)
class Level:
    """One rung.

    Attributes:
        name: What ``explain`` calls it.
        verdict: What two claims are to one another when it holds.
        holds: The test; symmetric.
        reason: One sentence for an editor, with the named fields {first} and {second} for the two values; or what makes
            it from the two claims.
    """

    name: str
    verdict: Verdict
    holds: Test
    reason: str | Callable[[Claim, Claim], str]


@dataclass(frozen=True, slots=True)
class Ladder:
    """The levels of a claim type, from the closest to the farthest."""

    levels: tuple[Level, ...]

    def judge(self, first: Claim, second: Claim) -> Judgement:
        """What the first level that holds says of two claims, with its reason."""
        level = self._first_held(first, second)
        return Judgement(level.verdict, level.name, _reason(level, first, second))

    def verdict(self, first: Claim, second: Claim) -> Verdict:
        """The verdict alone, for where nobody reads the reason."""
        return self._first_held(first, second).verdict

    def trace(self, first: Claim, second: Claim) -> tuple[Rung, ...]:
        """Every level down to the one that held."""
        rungs = []
        for level in self.levels:
            held = level.holds(first, second)
            rungs.append(Rung(level.name, held, level.verdict, _reason(level, first, second)))
            if held:
                break
        return tuple(rungs)

    def _first_held(self, first: Claim, second: Claim) -> Level:
        for level in self.levels:
            if level.holds(first, second):
                return level
        raise AssertionError("a ladder ends with a level that always holds")


def apart(first: Claim, second: Claim) -> bool:
    """The last level of every ladder."""
    return True


def _reason(level: Level, first: Claim, second: Claim) -> str:
    if not isinstance(level.reason, str):
        return level.reason(first, second)
    return level.reason.replace("{first}", first.value.shown).replace("{second}", second.value.shown)


def told_alike(first: Claim, second: Claim) -> bool:
    """Whether both are stated as so, or both as to come: only then are they set against one another."""
    return first.assertion is second.assertion and first.assertion in (Assertion.AFFIRMED, Assertion.EXPECTED)


def _one_sentence(first: Claim, second: Claim) -> bool:
    return first.source == second.source and first.sentence == second.sentence


ONE_SENTENCE = Level(
    "one sentence",
    Verdict.INCOMPARABLE,
    _one_sentence,
    "{first} and {second} stand in one sentence, which sets them beside, not against one another",
)
TOLD_DIFFERENTLY = Level(
    "told differently",
    Verdict.INCOMPARABLE,
    lambda a, b: not told_alike(a, b),
    "one is stated as so, the other as denied, possible or still to come",
)
