"""The rules' own examples, tried: each fires, or stays silent, as it says, or else the rule or the example is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck import pipeline
from claimcheck.model import Article
from claimcheck.rules import Rules
from claimcheck.rules.schema import Example


@dataclass(frozen=True, slots=True)
class Trial:
    """One example of a rule, and what came of it.

    Attributes:
        code: The rule's code.
        number: Which of its examples this is, counted from 1.
        example: The example.
        fired: The codes of the rules that fired on it, sorted.
    """

    code: str
    number: int
    example: Example
    fired: tuple[str, ...]

    @property
    def as_said(self) -> bool:
        """Whether the rule fired, or stayed silent, as the example says."""
        return (self.code in self.fired) is self.example.fires


def trials(rules: Rules) -> Iterator[Trial]:
    """Every example of every rule whose kind is on, in the order of the rules."""
    for code, rule in rules.rules.items():
        for number, example in enumerate(rule.examples, 1):
            if rule.kind in rules.kinds:
                yield Trial(code, number, example, fired(example, rules))


def fired(example: Example, rules: Rules) -> tuple[str, ...]:
    """The rules that fire on an example: its articles report one story, and carry no date but their datelines."""
    articles = [Article(f"article-{number}", text, story="example") for number, text in enumerate(example.articles, 1)]
    return tuple(sorted({finding.rule for finding in pipeline.check(articles, rules=rules).findings}))
