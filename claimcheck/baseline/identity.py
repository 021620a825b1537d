"""Fingerprints by which a finding is known again, whatever else is in the batch.

An article's id is its file's name, with as many of its folders as tell it apart from all articles of the batch: one
more article, of another story, may change it. A fingerprint is made of names that tell the finding's own sources apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimcheck.judge.findings import Dispute, finding
from claimcheck.model import Article, Finding, Position, told_apart
from claimcheck.rules import Rules


def known_again(findings: Sequence[Finding], articles: Mapping[str, Article], rules: Rules) -> list[Finding]:
    """The findings with such fingerprints; two that would have the same one keep those that are made of ids."""
    steady = [_steady(one, articles, rules) for one in findings]
    count = Counter(one.fingerprint for one in steady)
    return [one if count[one.fingerprint] == 1 else own for one, own in zip(steady, findings, strict=True)]


def _steady(found: Finding, articles: Mapping[str, Article], rules: Rules) -> Finding:
    names = _names(found, articles)
    if all(id == name for id, name in names.items()):
        return found
    positions = tuple(_by_name(position, names) for position in found.positions)
    dispute = Dispute(found.rule, rules.rules[found.rule], found.verdict, found.subject, positions, found.why)
    named = finding(dispute)
    return replace(found, id=named.id, fingerprint=named.fingerprint)


def _names(found: Finding, articles: Mapping[str, Article]) -> dict[str, str]:
    """For the id of each source of a finding its shortest name that no other source of the finding has."""
    ids = sorted({source for position in found.positions for source in position.sources})
    names = (articles[id].names for id in ids)
    apart = told_apart([own if id in own else (*own, id) for id, own in zip(ids, names, strict=True)])
    return dict(zip(ids, apart, strict=True))


def _by_name(position: Position, names: Mapping[str, str]) -> Position:
    return replace(position, claims=tuple(replace(claim, source=names[claim.source]) for claim in position.claims))
