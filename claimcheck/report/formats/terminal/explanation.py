"""What ``explain`` shows: a rule with its examples, or how a finding was arrived at, rung by rung."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rich.text import Text

from claimcheck.grammar.amounts import shown as amount
from claimcheck.model import Amount, Article, Claim, Finding, Interval, Moment, Quantity, Range, Rung
from claimcheck.report.formats.terminal.findings import SEVERITIES, finding_lines
from claimcheck.report.formats.terminal.page import BLANK, MARK, NAME, STRONG, Line, joined, styled
from claimcheck.report.safe import shown
from claimcheck.report.wording import day
from claimcheck.rules.schema import Example, RuleEntry


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two positions of a finding were compared.

    Attributes:
        values: What the two positions hold.
        claims: A claim of each.
        rungs: Every rung that was tried on the two claims; the last one held, and decided.
    """

    values: tuple[str, str]
    claims: tuple[Claim, Claim]
    rungs: tuple[Rung, ...]


def rule_lines(code: str, rule: RuleEntry) -> Iterator[Line]:
    """A rule: how much it matters, what it is for, what its findings say, and its own examples."""
    yield Line(joined(styled(rule.severity.value.upper(), SEVERITIES[rule.severity]), " ", styled(code, STRONG)))
    yield Line(joined(f"A {rule.relation.value} between claims of the kind {rule.kind}."), 2)
    yield BLANK
    yield Line(styled(rule.why), 2, joined("why: "))
    yield Line(styled(rule.message), 2, joined("says: "))
    for example in rule.examples:
        yield BLANK
        yield from _example_lines(example)


def explained(finding: Finding, articles: Mapping[str, Article], comparisons: Iterable[Comparison]) -> Iterator[Line]:
    """The finding as ``check`` shows it, then how its positions were compared, pair by pair."""
    yield from finding_lines(finding, articles)
    for comparison in comparisons:
        yield from _comparison_lines(comparison)
        yield BLANK


def _example_lines(example: Example) -> Iterator[Line]:
    yield Line(styled("It fires on:" if example.fires else "It stays silent on:", STRONG), 2)
    yield from (Line(styled(text), 4, joined("- ")) for text in example.articles)


def _comparison_lines(comparison: Comparison) -> Iterator[Line]:
    """The two sides with what their words commit to, the levels that did not hold by name, and the one that decided."""
    first, second = map(_side, comparison.values, comparison.claims)
    yield Line(first, 2)
    yield from _limits(comparison.claims[0])
    yield Line(second, 2, joined("against "))
    yield from _limits(comparison.claims[1])
    if comparison.rungs:
        yield Line(joined("What the two may be to one another, tried in turn; the first that holds decides:"), 4)
    for rung in comparison.rungs:
        yield Line(joined(f"yes, {shown(rung.reason)}" if rung.held else "no"), 6, joined(f"{shown(rung.level)}: "))
    yield Line(styled(_decision(comparison.rungs), STRONG), 4)


def _limits(claim: Claim) -> Iterator[Line]:
    """What an amount or a moment commits to: the usual reading, and where it becomes false."""
    value = claim.value
    if isinstance(value, Amount):
        yield Line(joined(_committed(_span(value.usual, value.unit), _span(value.hard, value.unit))), 4)
    elif isinstance(value, Moment) and value.usual.start is not None:
        yield Line(joined(_committed(_stretch(value.usual), _stretch(value.hard))), 4)


def _committed(usual: str, hard: str) -> str:
    if usual == hard:
        return f"{usual}, false otherwise"
    return f"usually {usual}" + (f", false outside {hard}" if hard else "")


def _span(ends: Range, unit: str) -> str:
    """The ends with their unit: "7.75 to 8.25 hours", "7.5 hours or more"; "" where both are open."""
    if ends.low is None:
        return "" if ends.high is None else f"{amount(Quantity(ends.high, unit))} or less"
    if ends.high is None:
        return f"{amount(Quantity(ends.low, unit))} or more"
    return amount(Quantity(ends.low, unit, high=None if ends.low == ends.high else ends.high))


def _stretch(ends: Interval) -> str:
    return " to ".join("…" if end is None else day(end) for end in (ends.start, ends.end))


def _side(value: str, claim: Claim) -> Text:
    return joined(styled(value, STRONG), " (", styled(claim.source, NAME), ": ", styled(claim.text, MARK), ")")


def _decision(rungs: Sequence[Rung]) -> str:
    if rungs and rungs[-1].held:
        return f"{rungs[-1].level} decides: {rungs[-1].verdict.value}"
    return "no level holds: the two were not compared with one another"
