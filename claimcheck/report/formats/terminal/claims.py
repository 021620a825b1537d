"""Claims and value mentions by source, a few columns wide enough for 80."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from claimcheck.model import Article, Assertion, Claim, ValueMention
from claimcheck.report.formats.terminal.page import BLANK, GAP, MARK, STRONG, Line, joined, styled
from claimcheck.report.formats.terminal.sources import heading
from claimcheck.report.safe import shown
from claimcheck.report.wording import counted, measured

_KIND = 10  # columns: the longest kind and a space


def claims_of(article: Article, claims: Sequence[Claim]) -> Iterator[Line]:
    """The article, and under it claims that it makes."""
    yield Line(joined(heading(article), f": {counted(len(claims), 'claim')}"))
    yield from (line for claim in claims for line in claim_lines(claim))
    yield BLANK


def claim_lines(claim: Claim) -> Iterator[Line]:
    """What is stated of what; then the words it was read from, and what read them."""
    yield Line(joined(styled(claim.value.shown, STRONG)), 2, _kind(claim.kind))
    yield Line(joined(f"{claim.attribute}: " if claim.attribute else "", _about(claim)), 2 + _KIND)
    yield Line(joined(styled(claim.text, MARK), GAP, f"read by {claim.production}{_manner(claim)}"), 2 + _KIND)


def mention_lines(article: Article, mentions: Sequence[ValueMention]) -> Iterator[Line]:
    """The article, and under it a line for each of its value mentions."""
    yield Line(joined(heading(article), f": {counted(len(mentions), 'value')}"))
    for mention in mentions:
        value, words = styled(measured(mention), STRONG), styled(mention.text, MARK)
        yield Line(joined(value, GAP, words, GAP, f"read by {mention.production}"), 2, _kind(mention.kind.value))
    yield BLANK


def _about(claim: Claim) -> str:
    if claim.subject is not None:
        return claim.subject.label + (f" (not compared: {claim.unresolved})" if claim.unresolved else "")
    return f"of an unknown subject ({claim.unresolved or 'unresolved'})"


def _manner(claim: Claim) -> str:
    """Who says it, and whether it is stated as so."""
    parts = [] if claim.assertion is Assertion.AFFIRMED else [claim.assertion.value]
    if claim.attribution is not None:
        parts.append(f"according to {claim.attribution.source}")
    return f" ({', '.join(parts)})" if parts else ""


def _kind(kind: str) -> Text:
    return Text(f"{shown(kind):{_KIND - 1}} ")
