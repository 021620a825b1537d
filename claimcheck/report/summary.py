"""What a run amounts to, in sentences that the readable formats share: read, found, and what must be known of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from claimcheck.model import Batch, Report, Severity
from claimcheck.report.wording import counted, tallied


def limits(report: Report) -> Iterator[str]:
    """What the reader must know before taking "no findings" for agreement."""
    articles = report.articles
    if not articles:
        yield "There was no article to compare."
    elif len(articles) == 1:
        yield f"{articles[0].id} is the only article: it had no other to be compared with, only itself."
    elif report.stories and all(len(story.sources) == 1 for story in report.stories):
        yield "No two of the articles tell one story: each was compared only with itself."
    elif not report.summary.compared:
        yield "No claim had another to be compared with."


def read(report: Report) -> str:
    """How much was read and compared."""
    summary = report.summary
    within = f" in {counted(summary.stories, 'story', 'stories')}" if summary.stories else ""
    compared = f"; {summary.compared:,} had another to be compared with" if summary.claims else ""
    return f"{counted(summary.sources, 'source')}{within}, {counted(summary.claims, 'claim')}{compared}."


def found(report: Report) -> str:
    """How many findings there are, by severity; with a baseline, how many are new."""
    noun = noun_of(report)
    told = by_severity(finding.severity for finding in report.new)
    return f"{counted(len(report.new), noun)}: {told}." if told else f"No {noun}s."


def noun_of(report: Report) -> str:
    """What a finding that counts is called: with a baseline only what is new does."""
    return "finding" if report.accepted is None else "new finding"


def tally(report: Report, counting: Iterable[Severity]) -> str:
    """Findings that count: "3 errors, 1 note", with a baseline "3 new errors, 1 new note"; "no findings" for none."""
    word = "" if report.accepted is None else "new "
    return by_severity(counting, word) or f"no {noun_of(report)}s"


def by_severity(severities: Iterable[Severity], word: str = "") -> str:
    """Counts of findings, the gravest first: "3 errors, 1 note"; "" where there is none.

    Args:
        severities: Those of the findings.
        word: What each count is told with: "new ".
    """
    counts = Counter(severities)
    return ", ".join(counted(counts[one], f"{word}{one.value}") for one in Severity if counts[one])


def reprinted(report: Report) -> str:
    """How many sources carry the text of another; "" where none does."""
    if not report.reprints:
        return ""
    carrying, texts = sum(map(len, report.reprints)), counted(len(report.reprints), "text")
    return f"Reprints: {carrying:,} sources carry {texts}; those of one text count as one source."


def accepted(report: Report) -> str:
    """How many findings a baseline accepts; "" where there is none."""
    told = by_severity(finding.severity for finding in report.known)
    return f"Known, accepted by the baseline: {counted(len(report.known), 'finding')} ({told})." if told else ""


def judged(report: Report) -> str:
    """How many findings do not count, since an editor has judged them; "" where there is none."""
    if not report.judged:
        return ""
    tally = tallied(Counter(one.decision.value for one in report.judged))
    return f"Judged before, not counted: {counted(len(report.judged), 'finding')} ({tally})."


def uncompared(report: Report) -> str:
    """How many claims were not compared, by reason; "" where all were."""
    reasons = report.summary.unresolved
    return f"Not compared: {counted(sum(reasons.values()), 'claim')} ({tallied(reasons)})." if reasons else ""


def skipped(read: Report | Batch) -> str:
    """How many sources could not be read; "" where all could."""
    return f"Skipped: {counted(len(read.skipped), 'source')} that could not be read." if read.skipped else ""
