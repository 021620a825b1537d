"""The filters of the findings: what they can be narrowed to, and how many have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.model import Severity, Story
from claimcheck.report.formats.html.findings import Card, State
from claimcheck.report.formats.html.links import Links


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that a filter can be set to, what it is called, and how many findings have it."""

    value: str
    label: str
    number: int


@dataclass(frozen=True, slots=True)
class Filter:
    """Choices under a heading: of a severity, a kind, a state; or of the sources of one story.

    Attributes:
        name: What the markup calls it.
        heading: What the page calls it.
        choices: What it can be set to.
    """

    name: str
    heading: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Filters:
    """How the findings can be narrowed: by what they are, and by their sources, story by story."""

    marks: tuple[Filter, ...] = ()
    sources: tuple[Filter, ...] = ()


def filters(cards: Sequence[Card], stories: Iterable[Story], links: Links) -> Filters:
    """The filters that leave something to choose: a page of errors alone has none of severities."""
    if len(cards) < 2:
        return Filters()
    marks = (
        _filter("severity", "Severity", (card.entry.finding.severity for card in cards), Severity),
        _filter("kind", "Kind", (card.entry.finding.kind for card in cards), ()),
        _filter("state", "State", (card.state for card in cards), State),
    )
    told = Counter(source for card in cards for source in card.sources)
    by_story = (Filter("source", story.label, tuple(_sources(story, told, links))) for story in stories)
    return Filters(
        tuple(mark for mark in marks if len(mark.choices) > 1), tuple(story for story in by_story if story.choices)
    )


def _filter(name: str, heading: str, found: Iterable[str], order: Iterable[str]) -> Filter:
    """The values that occur, in an order of their own or else by name."""
    counts = Counter(map(str, found))
    values = (value for value in map(str, order or sorted(counts)) if counts[value])
    return Filter(name, heading, tuple(Choice(value, value, counts[value]) for value in values))


def _sources(story: Story, counts: Counter[str], links: Links) -> Iterator[Choice]:
    anchors = {source: links.sources[source] for source in story.sources}
    return (Choice(anchor, name, counts[anchor]) for name, anchor in anchors.items() if counts[anchor])
