"""From the claims of a block to its matters, and from the verdicts on two claims each to findings.

Claims that agree are one position. A claim that fits several positions (a vague one) supports them all and stands in
none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, product

from claimcheck.align import Reprints
from claimcheck.grammar import Comparison
from claimcheck.judge.apart import are_told_apart
from claimcheck.judge.findings import Dispute, finding
from claimcheck.model import (
    Article,
    Claim,
    DateOrigin,
    Finding,
    Judgement,
    Matter,
    Position,
    Relation,
    Rung,
    Severity,
    Verdict,
)
from claimcheck.rules.schema import RuleEntry, Rules

_MOST_VALUES = 200  # of one disputed thing; the least supported beyond them would help nobody
_REASONS = 3  # a finding of many positions has many pairs; the first few say enough
_DISPUTED = (Verdict.CONFLICT, Verdict.DIFFER)
_Dispute = tuple[int, int, Judgement]
"""The indexes of two positions that are at odds, and how."""


def matters(story: str, claims: Sequence[Claim], way: Comparison, reprints: Reprints) -> Iterator[Matter]:
    """What the claims of one block state, thing by thing: those that are comparable, with their positions.

    Args:
        story: The story's id.
        claims: The claims of the block, in order.
        way: How they are compared.
        reprints: Which sources carry one text, and count as one.
    """
    for group in _comparable(claims, way):
        positions = tuple(_positions(group, way, reprints))
        first = positions[0].claims[0] if positions else group[0]
        yield Matter(story, first.kind, way.label(first), tuple(group), positions)


def compare(
    stated: Iterable[Matter], way: Comparison, rules: Rules, articles: Mapping[str, Article]
) -> Iterator[Finding]:
    """The findings of one block: those of its matters whose positions are at odds.

    Args:
        stated: The matters of the block.
        way: How their claims are compared.
        rules: Says how findings are called and told.
        articles: The sources, by id, for what an editor should know of their dates.
    """
    for matter in stated:
        disputes = list(_disputes(matter.positions, way))
        told = matter.positions
        between = [d for d in disputes if way.exclusive or not are_told_apart(told[d[0]], told[d[1]], articles)]
        found = _finding(matter.positions, between or disputes, way, rules, articles)
        if found is not None:
            yield found if between else replace(found, severity=Severity.NOTE)


def _finding(
    positions: Sequence[Position],
    disputes: Sequence[_Dispute],
    way: Comparison,
    rules: Rules,
    articles: Mapping[str, Article],
) -> Finding | None:
    """What the disputes among some positions come to; ``None`` where no rule is made for them."""
    code = _code(disputes, way)
    if code not in rules.rules:
        return None
    disputed = {i for first, second, _ in disputes for i in (first, second)}
    kept = tuple(p for i, p in enumerate(positions) if i in disputed)
    verdict = min((d.verdict for _, _, d in disputes), key=_DISPUTED.index)
    reasons = _first(d.reason for _, _, d in disputes if d.verdict is verdict)
    rule, subject = rules.rules[code], way.label(kept[0].claims[0])
    why = (*reasons, *_remarks(rule, kept, way, articles))
    return finding(Dispute(code, rule, verdict, subject, kept, why))


def _first(reasons: Iterable[str]) -> list[str]:
    """The first few reasons, and how many more there are."""
    once = list(dict.fromkeys(reasons))
    more = len(once) - _REASONS
    return once if more <= 0 else [*once[:_REASONS], f"and {more:,} more such {'reasons' if more > 1 else 'reason'}"]


def _code(disputes: Iterable[_Dispute], way: Comparison) -> str:
    """The code of the rule that the gravest dispute breaks; "" where there is none.

    Conflicts come before differences, and what has a rule of its own (an update) comes last.
    """
    gravest = min((d for _, _, d in disputes), key=lambda d: _gravity(d, way), default=None)
    return "" if gravest is None else way.rules.get(gravest.level) or way.rules.get(gravest.verdict, "")


def _gravity(judgement: Judgement, way: Comparison) -> tuple[int, bool]:
    return _DISPUTED.index(judgement.verdict), judgement.level in way.rules


def trace(first: Claim, second: Claim, way: Comparison) -> tuple[Rung, ...]:
    """How two claims are compared, rung by rung."""
    return way.ladder.trace(first, second)


def _comparable(claims: Sequence[Claim], way: Comparison) -> list[list[Claim]]:
    """Groups of claims that are linked by comparable pairs, in the order of their latest claims."""
    groups: dict[int, list[int]] = {}
    home: list[int] = []
    near = iter(way.near(claims)) if way.near is not None else None
    for index, claim in enumerate(claims):
        candidates = groups if near is None else _by_group(next(near), home)
        linked = [g for g, some in candidates.items() if any(_is_comparable(claim, claims[i], way) for i in some)]
        largest = max(linked, key=lambda g: len(groups[g]), default=index)
        joining = [i for g in linked if g != largest for i in groups.pop(g)]
        groups.setdefault(largest, []).extend((*joining, index))
        home.append(largest)
        for i in joining:
            home[i] = largest
    ordered = sorted(groups.values(), key=max)
    return [sorted((claims[i] for i in group), key=lambda c: (c.source, c.span)) for group in ordered]


def _by_group(indexes: Iterable[int], home: Sequence[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for index in indexes:
        found.setdefault(home[index], []).append(index)
    return found


def _is_comparable(first: Claim, second: Claim, way: Comparison) -> bool:
    return way.ladder.verdict(first, second) is not Verdict.INCOMPARABLE


def _positions(claims: Sequence[Claim], way: Comparison, reprints: Reprints) -> list[Position]:
    """The claims by value, each with those that agree with all of them.

    A vague claim that fits several positions stands with the one of its own number ("at least four" with "four"), or in
    none.
    """
    by_value: dict[str, list[Claim]] = {}
    for claim in claims:
        by_value.setdefault(f"{way.position(claim)}|{claim.value.shown}", []).append(claim)
    values = sorted(by_value.values(), key=lambda g: (*_support(g, reprints), g[0].source, g[0].span))
    values = values[:_MOST_VALUES]
    torn = [g for g in values if _is_torn(g, values, way)]
    taken: list[list[Claim]] = []
    for group in (g for g in values if g not in torn):
        homes = [t for t in taken if _agree_with_all(group, t, way)]
        if len(homes) == 1:
            homes[0].extend(group)
        else:
            taken.append(list(group))
    for group in torn:
        homes = [t for t in taken if way.ladder.verdict(group[0], t[0]) is Verdict.AGREE]
        if len(homes) == 1:
            homes[0].extend(group)
    taken.sort(key=lambda g: (*_support(g, reprints), sorted({c.source for c in g})))
    return [_position(g, way, reprints) for g in taken]


def _support(claims: Sequence[Claim], reprints: Reprints) -> tuple[int, int]:
    """A key that puts first what most independent sources state, then what most sources do."""
    sources = {claim.source for claim in claims}
    return -reprints.independent(sources), -len(sources)


def _is_torn(group: Sequence[Claim], values: Sequence[Sequence[Claim]], way: Comparison) -> bool:
    """Whether a value agrees with two that do not agree with one another."""
    fits = [other for other in values if other is not group and _agree(group[0], other[0], way)]
    return any(not _agree(a[0], b[0], way) for a, b in combinations(fits, 2))


def _agree(first: Claim, second: Claim, way: Comparison) -> bool:
    return way.ladder.verdict(first, second) in (Verdict.AGREE, Verdict.REFINE)


def _agree_with_all(group: Sequence[Claim], others: Sequence[Claim], way: Comparison) -> bool:
    return all(_agree(group[0], other, way) for other in others)


def _position(claims: list[Claim], way: Comparison, reprints: Reprints) -> Position:
    ordered = tuple(sorted(claims, key=lambda c: (c.source, c.span)))
    values = list(dict.fromkeys(way.position(c) for c in ordered))
    return Position(" / ".join(values[:2]), ordered, reprints.among(c.source for c in ordered))


def _disputes(positions: Sequence[Position], way: Comparison) -> Iterator[_Dispute]:
    """The verdicts of every pair of positions that are at odds, by their first claims of each value."""
    for i, first in enumerate(positions):
        for j in range(i + 1, len(positions)):
            judgements = [way.ladder.judge(a, b) for a in _one_each(first) for b in _one_each(positions[j])]
            odd = [d for d in judgements if d.verdict in _DISPUTED]
            if odd:
                yield i, j, min(odd, key=lambda d: _DISPUTED.index(d.verdict))


def _one_each(position: Position) -> list[Claim]:
    return list({c.value.shown: c for c in reversed(position.claims)}.values())


def _remarks(
    rule: RuleEntry, positions: Sequence[Position], way: Comparison, articles: Mapping[str, Article]
) -> Iterator[str]:
    """What an editor should know beside the verdict: how claims were read, who stands alone or contradicts himself."""
    for claim in (claim for position in positions for claim in position.claims):
        yield from way.reasons(claim)
        if note := way.note(claim):
            article = articles.get(claim.source)
            inferred = article is not None and article.published_from is DateOrigin.INFERRED
            yield f"{claim.source}: {note}" + (" (its date is inferred from the other articles)" if inferred else "")
    if rule.relation is Relation.WORDING:
        return  # one source's several quotations do not contradict one another
    yield from _self_contradictions(positions, way)
    yield from (f"{_listed(group)} carry one text" for p in positions for group in p.reprints)
    alone = [p for p in positions if p.independent == 1]
    if len(alone) < len(positions):
        yield from (f"{_listed(p.sources)} {_stand(p)} alone with {p.value}" for p in alone)


def _stand(position: Position) -> str:
    return "stands" if len(position.sources) == 1 else "stand"


def _listed(sources: Sequence[str]) -> str:
    return " and ".join([", ".join(sources[:-1]), sources[-1]]) if len(sources) > 1 else sources[0]


def _self_contradictions(positions: Sequence[Position], way: Comparison) -> Iterator[str]:
    """Who states two values that are at odds; two values of one sentence stand beside, not against one another."""
    held: dict[str, dict[str, None]] = {}
    for first, second in combinations(positions, 2):
        for a, b in product(first.claims, second.claims):
            if a.source == b.source and way.ladder.verdict(a, b) in _DISPUTED:
                held.setdefault(a.source, {}).update({way.position(a): None, way.position(b): None})
    for source, values in sorted(held.items()):
        yield f"{source} contradicts itself: it has {' and '.join(values)}"
