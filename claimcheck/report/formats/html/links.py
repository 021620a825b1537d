"""Where things stand on the page, and so what links jump to. Names of places are numbers, never words of an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from claimcheck.model import Article, Claim, Finding, Judged, Report, Story
from claimcheck.report.corroboration import Sheet, sheets
from claimcheck.report.formats.html.texts import Paragraph, paragraphs, places

ACROSS = 20  # columns of the table beside one another; the other sources follow in further parts of it


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding in its place on the page.

    Attributes:
        number: What it is called on the page, from 1.
        finding: The finding.
        judged: What an editor made of it, when it does not count.
    """

    number: int
    finding: Finding
    judged: Judged | None = None

    @property
    def anchor(self) -> str:
        """The name of its place: the same in every report that has the finding."""
        return f"finding-{self.finding.id}"


@dataclass(frozen=True, slots=True)
class Links:
    """What stands where.

    Attributes:
        articles: The articles by id.
        texts: Their text by id.
        sources: The place of each article, by id.
        words: Where the words of each claim begin in the full text, by the claim's id.
        notes: Where each claim is listed beside its text, by the claim's id.
        entries: The findings of each story in their order, by the story's id.
        findings: The findings that each claim takes part in, by the claim's id.
        rows: The row of the table that each claim stands in, by the claim's id.
        tables: The table of each story that has one, by the story's id.
        stories: The place of each story, by its id.
    """

    articles: Mapping[str, Article]
    texts: Mapping[str, tuple[Paragraph, ...]]
    sources: Mapping[str, str]
    words: Mapping[str, str]
    notes: Mapping[str, str]
    entries: Mapping[str, Sequence[Entry]]
    findings: Mapping[str, Sequence[Entry]]
    rows: Mapping[str, str]
    tables: Mapping[str, Sheet]
    stories: Mapping[str, str]

    def to_words(self, claim: Claim) -> str:
        """The place of a claim's words, or of its article where they are not shown, such as in front matter."""
        return self.words.get(claim.id) or self.sources[claim.source]

    def to_findings(self, claims: Iterable[Claim]) -> Sequence[Entry]:
        """The findings that any of the claims takes part in, in the order of the page."""
        found = {entry.number: entry for claim in claims for entry in self.findings.get(claim.id, ())}
        return [found[number] for number in sorted(found)]


def links(report: Report, stories: Sequence[Story]) -> Links:
    """The places of all that a report holds, with its stories in this order."""
    sources = {article.id: f"source-{number}" for number, article in enumerate(report.articles, 1)}
    claims = by_source(report.claims)
    texts = {a.id: paragraphs(a, claims.get(a.id, ()), sources[a.id]) for a in report.articles}
    tables = {sheet.story.id: sheet for sheet in sheets(report)}
    places_of = {story.id: f"story-{number}" for number, story in enumerate(stories, 1)}
    entries = _entries(report, stories)
    return Links(
        articles={article.id: article for article in report.articles},
        texts=texts,
        sources=sources,
        words={claim: place for text in texts.values() for claim, place in places(text).items()},
        notes=dict(_notes(claims, sources)),
        entries=entries,
        findings=_findings(entry for own in entries.values() for entry in own),
        rows=dict(_rows(tables, places_of)),
        tables=tables,
        stories=places_of,
    )


def row_anchor(story: str, part: int, row: int) -> str:
    """The name of the place of a row in a part of the table, from that of its story."""
    return f"{story}-row-{part}-{row}"


def source_of(finding: Finding) -> str:
    """A source of a finding: all are of one story, and a position may have none (reference knowledge)."""
    return next(claim.source for position in finding.positions for claim in position.claims)


def by_source(claims: Iterable[Claim]) -> Mapping[str, Sequence[Claim]]:
    """The claims of each article, by its id."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.source].append(claim)
    return found


def _entries(report: Report, stories: Sequence[Story]) -> dict[str, list[Entry]]:
    """The findings story by story, new ones first and judged ones last, numbered in the order of the page."""
    story_of = {source: story.id for story in report.stories for source in story.sources}
    told: dict[str, list[tuple[Finding, Judged | None]]] = {story.id: [] for story in stories}
    counting = ((finding, None) for finding in (*report.new, *report.known))
    for finding, judged in (*counting, *((one.finding, one) for one in report.judged)):
        told[story_of[source_of(finding)]].append((finding, judged))
    numbers = count(1)
    return {story: [Entry(next(numbers), *one) for one in own] for story, own in told.items()}


def _findings(entries: Iterable[Entry]) -> Mapping[str, Sequence[Entry]]:
    found: dict[str, dict[int, Entry]] = defaultdict(dict)
    for entry in entries:
        for position in entry.finding.positions:
            for claim in position.claims:
                found[claim.id][entry.number] = entry
    return {claim: tuple(own.values()) for claim, own in found.items()}


def _notes(claims: Mapping[str, Sequence[Claim]], sources: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The ids of the claims of each source with the place of their entry in its list."""
    for source, own in claims.items():
        yield from ((claim.id, f"{sources[source]}-claim-{number}") for number, claim in enumerate(own, 1))


def _rows(tables: Mapping[str, Sheet], stories: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The ids of the claims of each table with the place of their row, in the part that has their source's column."""
    for story, sheet in tables.items():
        part_of = {source: number // ACROSS for number, source in enumerate(sheet.story.sources)}
        for number, row in enumerate(sheet.rows):
            for claim in row.matter.claims:
                yield claim.id, row_anchor(stories[story], part_of[claim.source], number)
