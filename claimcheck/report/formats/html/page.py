"""What the page shows, made from the report: its heading, its filters, and its stories."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.model import Article, Claim, Matter, Report, Severity, Skipped, Story
from claimcheck.report import summary
from claimcheck.report.format import View
from claimcheck.report.formats.html.filters import Filters, filters
from claimcheck.report.formats.html.findings import Card, card
from claimcheck.report.formats.html.links import Links, by_source, links, source_of
from claimcheck.report.formats.html.table import Part, table
from claimcheck.report.formats.html.texts import Paragraph
from claimcheck.report.formats.html.timeline import Date, timeline
from claimcheck.report.wording import counted

_WEB = ("http://", "https://")  # "javascript:" is an address too


@dataclass(frozen=True, slots=True)
class Source:
    """An article: its place, its address on the web ("" for none), its full text, its claims in their order."""

    article: Article
    anchor: str
    address: str
    text: tuple[Paragraph, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A story.

    Attributes:
        label: What it is called.
        anchor: Its place.
        extent: How many sources it has, and of which days.
        tally: Its findings that count, by severity.
        cards: Its findings that count.
        settled: Those that a baseline accepts, then those that an editor has judged.
        table: Who states what, in as many parts as it takes; none for a single source.
        dates: Its timeline.
        sources: Its articles.
    """

    label: str
    anchor: str
    extent: str
    tally: str
    cards: tuple[Card, ...]
    settled: tuple[Card, ...]
    table: tuple[Part, ...]
    dates: tuple[Date, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The whole page.

    Attributes:
        heading: What the run amounts to, in a few words.
        noun: What its findings that count are called: with a baseline, new ones.
        summary: The same in sentences.
        skipped: What could not be read.
        filters: How its findings can be narrowed.
        chapters: The stories, those with the most and gravest findings first.
        links: What stands where.
    """

    heading: str
    noun: str
    summary: tuple[str, ...]
    skipped: tuple[Skipped, ...]
    filters: Filters
    chapters: tuple[Chapter, ...]
    links: Links


def page(report: Report, view: View) -> Page:
    """What the page shows of a report."""
    stories = _gravest_first(report)
    places, claims = links(report, stories), by_source(report.claims)
    matters: dict[str, list[Matter]] = defaultdict(list)
    for matter in report.matters:
        matters[matter.story].append(matter)
    cards = {
        story.id: tuple(card(entry, places, report.accepted, view.rules) for entry in places.entries[story.id])
        for story in stories
    }
    return Page(
        heading=_heading(report),
        noun=summary.noun_of(report),
        summary=tuple(_summary(report)),
        skipped=report.skipped,
        filters=filters([card for own in cards.values() for card in own], stories, places),
        chapters=tuple(_chapter(report, s, cards[s.id], matters[s.id], claims, places) for s in stories),
        links=places,
    )


def _chapter(  # noqa: PLR0913, PLR0917 - the parts of a story
    report: Report,
    story: Story,
    cards: tuple[Card, ...],
    matters: Sequence[Matter],
    claims: Mapping[str, Sequence[Claim]],
    links: Links,
) -> Chapter:
    articles = [links.articles[source] for source in story.sources]
    counting = tuple(card for card in cards if card.state.counts)
    return Chapter(
        label=story.label,
        anchor=links.stories[story.id],
        extent=_extent(articles),
        tally=summary.tally(report, (card.entry.finding.severity for card in counting)),
        cards=counting,
        settled=tuple(card for card in cards if not card.state.counts),
        table=table(links.tables[story.id], links) if story.id in links.tables else (),
        dates=timeline(matters),
        sources=tuple(_source(article, claims.get(article.id, ()), links) for article in articles),
    )


def _source(article: Article, claims: Sequence[Claim], links: Links) -> Source:
    address = article.url if article.url and article.url.lower().startswith(_WEB) else ""
    return Source(article, links.sources[article.id], address, links.texts[article.id], tuple(claims))


def _extent(articles: Sequence[Article]) -> str:
    """How many articles, and the days on which they were published: "5 sources, 2023-06-19 to 2023-06-20"."""
    days = sorted({article.published.date().isoformat() for article in articles if article.published})
    when = " to ".join(dict.fromkeys([*days[:1], *days[-1:]]))
    return counted(len(articles), "source") + (f", {when}" if when else "")


def _heading(report: Report) -> str:
    noun = summary.noun_of(report)
    found = counted(len(report.new), noun) if report.new else f"No {noun}s"
    return f"{found} in {counted(len(report.articles), 'source')}"


def _summary(report: Report) -> Iterator[str]:
    sentences = (
        *summary.limits(report),
        summary.read(report),
        summary.found(report),
        summary.accepted(report),
        summary.judged(report),
        summary.reprinted(report),
        summary.uncompared(report),
        summary.skipped(report),
    )
    return (sentence for sentence in sentences if sentence)


def _gravest_first(report: Report) -> list[Story]:
    """The stories with the most errors first, then with the most warnings and notes; what is known weighs least."""
    story_of = {source: story.id for story in report.stories for source in story.sources}
    new, known = (
        Counter((story_of[source_of(finding)], finding.severity) for finding in findings)
        for findings in (report.new, report.known)
    )

    def rank(story: Story) -> tuple[list[int], int, str, str]:
        found = [-counts[story.id, severity] for counts in (new, known) for severity in Severity]
        return found, -len(story.sources), story.label, story.id

    return sorted(report.stories, key=rank)
