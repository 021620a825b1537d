"""Articles of a story that carry one text: agency copy that several outlets print, whole or cut, with few changes.

Texts are compared by their runs of three words. An article is a reprint of another that has four fifths of its runs; a
paper that prints a short notice inside a long report of its own makes the notice a reprint of it, and never two such
reports reprints of one another. Cost is near-linear: each article looks up a small sample of its runs.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest
from zlib import crc32

from claimcheck.model import Article

_WORD = re.compile(r"\w+")
_RUN = 3  # words
_FEWEST = 40  # runs: shorter texts may be alike by chance
_SHARE = 0.8  # of the runs of the shorter text
_SAMPLE = 24  # runs that an article looks up
_VOTES = _SAMPLE // 2  # of them must be found: far fewer than a reprint has
_COMMON = 50  # texts: a run that more of them have is boilerplate

Runs = frozenset[int]


@dataclass(frozen=True, slots=True)
class Reprints:
    """Which sources carry one text.

    Attributes:
        text: For each source that shares its text, the first source of that text, itself included.
    """

    text: Mapping[str, str] = field(default_factory=dict)

    def independent(self, sources: Iterable[str]) -> int:
        """How many texts the sources are."""
        return len({self.text.get(source, source) for source in sources})

    def among(self, sources: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        """Those of the sources that carry one text with another of them, text by text, sorted."""
        groups: dict[str, set[str]] = defaultdict(set)
        for source in sources:
            if source in self.text:
                groups[self.text[source]].add(source)
        return tuple(sorted(tuple(sorted(group)) for group in groups.values() if len(group) > 1))


def find_reprints(articles: Sequence[Article]) -> Reprints:
    """The reprints among the articles of one story, whatever their order."""
    if len(articles) < 2:
        return Reprints()
    runs = {article.id: _runs(article) for article in articles}
    groups: dict[str, list[str]] = {}
    holders: dict[int, list[str]] = defaultdict(list)
    for source in sorted((s for s in runs if len(runs[s]) >= _FEWEST), key=lambda s: (-len(runs[s]), s)):
        whole = next(_containing(source, runs, holders), None)
        if whole is not None:
            groups[whole].append(source)
            continue
        groups[source] = [source]
        for run in runs[source]:
            holders[run].append(source)
    return Reprints({source: min(group) for group in groups.values() if len(group) > 1 for source in group})


def _containing(source: str, runs: Mapping[str, Runs], holders: Mapping[int, Collection[str]]) -> Iterator[str]:
    """The longer texts that have most of the runs of ``source``, those with the most of its sample first."""
    votes: Counter[str] = Counter()
    for run in nsmallest(_SAMPLE, runs[source]):
        found = holders.get(run, ())
        if len(found) <= _COMMON:
            votes.update(found)
    for whole, number in sorted(votes.items(), key=lambda item: (-item[1], item[0])):
        if number >= _VOTES and len(runs[source] & runs[whole]) >= _SHARE * len(runs[source]):
            yield whole


def _runs(article: Article) -> Runs:
    """The runs of words of an article's text as numbers that no hash seed changes; case and punctuation left out."""
    words = _WORD.findall(article.text.lower(), article.body_start)
    return frozenset(crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(len(words) - _RUN + 1))
