"""Two runs compared: findings that are new, gone or changed, and claims that an article changed.

A finding is the same when its fingerprint is. One that has another value or another source has another fingerprint: it
is told as changed, not as gone and new, when it is on the same thing, by kind and subject.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.model import Changes, ClaimChange, FindingChange, PastClaim, PastFinding, PastReport


def changes(old: PastReport, new: PastReport) -> Changes:
    """What changed from ``old`` to ``new``; each part in the order of its report."""
    before, after = ({one.fingerprint: one for one in run.findings} for run in (old, new))
    appeared = [one for print_of, one in after.items() if print_of not in before]
    vanished = [one for print_of, one in before.items() if print_of not in {*after, *new.judged}]
    moved = list(_paired(vanished, appeared))
    graver = [FindingChange(one, after[p]) for p, one in before.items() if p in after and _regraded(one, after[p])]
    paired = {one.fingerprint for change in moved for one in (change.old, change.new)}
    return Changes(
        new=tuple(one for one in appeared if one.fingerprint not in paired),
        gone=tuple(one for one in vanished if one.fingerprint not in paired),
        changed=(*moved, *graver),
        claims=tuple(_restated(old, new)),
    )


def _regraded(old: PastFinding, new: PastFinding) -> bool:
    return (old.rule, old.severity) != (new.rule, new.severity)


def _paired(vanished: Sequence[PastFinding], appeared: Iterable[PastFinding]) -> Iterator[FindingChange]:
    """Each new finding with the old one on the same thing that it shares most with, which is not paired yet."""
    free: dict[tuple[str, str], list[PastFinding]] = defaultdict(list)
    for finding in vanished:
        free[finding.kind, finding.subject].append(finding)
    for finding in appeared:
        alike = free[finding.kind, finding.subject]
        if alike:
            closest = max(alike, key=lambda one: _shared(one, finding))
            alike.remove(closest)
            yield FindingChange(closest, finding)


def _shared(one: PastFinding, other: PastFinding) -> int:
    return len(one.values & other.values) + len(one.sources & other.sources)


def _restated(old: PastReport, new: PastReport) -> Iterator[ClaimChange]:
    """What the sources whose text has changed state otherwise of the same thing, value for value in their order."""
    changed = {id for id, text in new.sources.items() if old.sources.get(id, text) != text}
    before, after = (_by_matter(run.claims, changed) for run in (old, new))
    for matter, claims in after.items():
        known = {claim.value for claim in before.get(matter, ())}
        stated = {claim.value for claim in claims}
        dropped = _each_value(claim for claim in before.get(matter, ()) if claim.value not in stated)
        added = _each_value(claim for claim in claims if claim.value not in known)
        yield from map(ClaimChange, dropped, added)


def _by_matter(claims: Iterable[PastClaim], sources: set[str]) -> dict[tuple[str, str, str, str], list[PastClaim]]:
    found: dict[tuple[str, str, str, str], list[PastClaim]] = defaultdict(list)
    for claim in claims:
        if claim.source in sources:
            found[claim.source, claim.kind, claim.attribute, claim.subject].append(claim)
    return found


def _each_value(claims: Iterable[PastClaim]) -> list[PastClaim]:
    """The first claim of each value."""
    first: dict[str, PastClaim] = {}
    for claim in claims:
        first.setdefault(claim.value, claim)
    return list(first.values())
