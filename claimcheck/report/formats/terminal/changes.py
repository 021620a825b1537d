"""What changed between two runs, as an editor reads it: what is new first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from claimcheck.model import Changes, ClaimChange, FindingChange, PastClaim, PastFinding
from claimcheck.report.formats.terminal.findings import title
from claimcheck.report.formats.terminal.page import BLANK, FAINT, MARK, NAME, STRONG, Line, joined, styled
from claimcheck.report.wording import counted


def diff_lines(changes: Changes) -> Iterator[Line]:
    """New, gone and changed findings, then what articles state otherwise, then how many of each."""
    yield from _part("New findings", (_finding(one) for one in changes.new))
    yield from _part("Findings that are gone", (_finding(one) for one in changes.gone))
    yield from _part("Findings that say something else", (_change(one) for one in changes.changed))
    yield from _part("Claims that an article changed", (_claims(one) for one in changes.claims))
    counts = f"{len(changes.new):,} new, {len(changes.gone):,} gone, {len(changes.changed):,} changed"
    if fresh := sum(one.counts_as_new for one in changes.changed):
        counts += f" ({fresh:,} {'counts' if fresh == 1 else 'count'} as new)"
    yield Line(styled(f"Findings: {counts}."))
    yield Line(styled(f"{counted(len(changes.claims), 'claim')} that an article changed."))


def _part(heading: str, entries: Iterable[Iterable[Line]]) -> Iterator[Line]:
    """The heading with the entries under it; nothing when there are none."""
    for number, entry in enumerate(entries):
        if not number:
            yield Line(styled(heading, STRONG))
            yield BLANK
        yield from entry
        yield BLANK


def _finding(finding: PastFinding) -> Iterator[Line]:
    yield Line(joined(title(finding), " (accepted)" if finding.accepted else ""), 2)
    yield Line(styled(finding.message), 4)


def _change(change: FindingChange) -> Iterator[Line]:
    fate = " (accepted)" if change.new.accepted else " (counts as new)" if change.counts_as_new else ""
    yield Line(joined(title(change.new), fate), 2)
    yield Line(styled(change.new.message), 4, joined("now: "))
    before = f", {change.old.severity.value}" if change.old.severity is not change.new.severity else ""
    aside = styled(f" ({change.old.id}{before})", FAINT)
    yield Line(joined(styled(change.old.message), aside), 4, joined("was: "))
    yield from _moves(change)


def _moves(change: FindingChange) -> Iterator[Line]:
    """Which sources came to a value, and which left it."""
    before, after = change.old.sides, change.new.sides
    for value in dict.fromkeys((*after, *before)):
        now, then = after.get(value, ()), before.get(value, ())
        come, left = [one for one in now if one not in then], [one for one in then if one not in now]
        told = [f"{word} {', '.join(ids)}" for word, ids in (("now", come), ("no longer", left)) if ids]
        if told:
            yield Line(joined(styled(value, STRONG), ": ", styled("; ".join(told), NAME)), 4)


def _claims(change: ClaimChange) -> Iterator[Line]:
    about = f", {change.new.kind} {change.new.attribute}: {change.new.subject}"
    yield Line(joined(styled(change.new.source, NAME), about), 2)
    yield Line(_stated(change.new), 4, joined("now: "))
    yield Line(_stated(change.old), 4, joined("was: "))


def _stated(claim: PastClaim) -> Text:
    """The value, and the sentence with its words marked."""
    before, words, after = claim.context.partition(claim.text)
    return joined(styled(claim.value, STRONG), ": ", styled(before), styled(words, MARK), styled(after))
