"""Which articles report the same events: they share names and long words that few have, and their dates are close.

Cost stays near-linear: only articles that share a rare name are ever looked at together.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta

from claimcheck.model import Article, Story
from claimcheck.text.words import word_set

_CAPITAL = re.compile(r"\b(?:[A-Z][a-zÀ-ÿ]{2,}(?:-[A-Z][a-zÀ-ÿ]+)*|[A-Z]{2,6})\b")
_WORD = re.compile(r"\b[a-zß-ÿ]{3,}\b")
_LONG_WORD = 7  # letters: shorter ones are mostly common
_FEWEST_SHARED = 3
_CLOSE = 0.08  # cosine of the weighted words of two articles
_CLUSTER = 0.5  # share of that which the articles of two groups must reach on average before the groups are joined
_FEWEST_WEIGHED = 200  # in a small batch a name that all articles have is still telling
_RARE = 40  # a name in more articles than this opens no comparison of its own
_FAR_APART = timedelta(days=21)
_WEEK = timedelta(days=7)
_CALENDAR = word_set(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August",
    "September October November December",
)

Vector = Mapping[str, float]


def group(articles: Sequence[Article]) -> tuple[Story, ...]:
    """The stories of a batch, in the order of their first source; an article's declared story overrides."""
    counts = {a.id: _names(a.text) for a in articles}
    vectors = _weighted(counts)
    free = [a for a in articles if a.story is None]
    declared: dict[str, list[str]] = defaultdict(list)
    for article in articles:
        if article.story is not None:
            declared[article.story].append(article.id)
    groups = [*_clusters(free, vectors), *declared.values()]
    stories = sorted(sorted(ids) for ids in groups)
    return tuple(Story(f"s{n}", _label(ids, counts), tuple(ids)) for n, ids in enumerate(stories, 1))


def _names(text: str) -> Counter[str]:
    """An article's names (capitalised words that it does not also write in lower case) and long words, counted."""
    lower = set(_WORD.findall(text))
    names = Counter(n for n in _CAPITAL.findall(text) if n not in _CALENDAR and n.lower() not in lower)
    names.update(word for word in lower if len(word) >= _LONG_WORD)
    return names


def _weighted(counts: Mapping[str, Counter[str]]) -> dict[str, Vector]:
    """Each article's names, weighted by how few articles have them (tf-idf), as a vector of length one."""
    spread = Counter(name for names in counts.values() for name in names)
    total = max(len(counts), _FEWEST_WEIGHED)
    vectors: dict[str, Vector] = {}
    for source, names in counts.items():
        row = {n: (1 + math.log(c)) * math.log(1 + total / spread[n]) for n, c in sorted(names.items())}
        length = math.sqrt(sum(w * w for w in row.values())) or 1.0
        vectors[source] = {n: w / length for n, w in row.items()}
    return vectors


def _clusters(articles: Sequence[Article], vectors: Mapping[str, Vector]) -> list[list[str]]:
    """The closest pairs are joined first; two groups are joined when their articles are close on average."""
    near = _near_pairs(articles, vectors)
    members = {a.id: [a.id] for a in articles}
    home = {a.id: a.id for a in articles}
    sums = _closeness_by_group(near)
    for (first, second), _ in sorted(near.items(), key=lambda item: (-item[1], item[0])):
        one, other = sorted((home[first], home[second]))
        if one == other or sums[one][other] / (len(members[one]) * len(members[other])) < _CLOSE * _CLUSTER:
            continue
        _add_up(sums, one, other)
        home.update(dict.fromkeys(members[other], one))
        members[one].extend(members.pop(other))
    return list(members.values())


def _closeness_by_group(near: Mapping[tuple[str, str], float]) -> dict[str, dict[str, float]]:
    """Between each two groups that have a near pair the sum of what their pairs have; at first each article is one."""
    sums: dict[str, dict[str, float]] = defaultdict(dict)
    for (first, second), closeness in near.items():
        sums[first][second] = sums[second][first] = closeness
    return sums


def _add_up(sums: dict[str, dict[str, float]], one: str, other: str) -> None:
    """Make one row of the rows of two groups, so that no pair of articles is ever added up twice."""
    for third, closeness in sums.pop(other).items():
        del sums[third][other]
        if third != one:
            sums[one][third] = sums[third][one] = sums[one].get(third, 0.0) + closeness


def _near_pairs(articles: Sequence[Article], vectors: Mapping[str, Vector]) -> dict[tuple[str, str], float]:
    """How close the pairs of articles are that share a rare name and enough others, and lie close in time."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, article in enumerate(articles):
        for name in vectors[article.id]:
            if name[0].isupper():
                holders[name].append(index)
    pairs = {
        (i, j) for found in holders.values() if len(found) <= _RARE for n, i in enumerate(found) for j in found[n + 1 :]
    }
    near = {}
    for i, j in sorted(pairs):
        first, second = articles[i], articles[j]
        needed = _needed(first, second)
        if needed is None:
            continue
        a, b = vectors[first.id], vectors[second.id]
        products = [weight * b[n] for n, weight in a.items() if n in b]
        closeness = math.fsum(products)
        if len(products) >= _FEWEST_SHARED and closeness >= needed:
            near[min(first.id, second.id), max(first.id, second.id)] = closeness
    return near


def _needed(first: Article, second: Article) -> float | None:
    """How close two articles must be: twice as close after a week as on one day; ``None`` when they lie too far apart.

    Two stories about the same politician in different weeks share his name and his colleagues; one story that goes on
    shares its own words too.
    """
    if first.published is None or second.published is None:
        return _CLOSE
    apart = abs(first.published - second.published)
    return None if apart > _FAR_APART else _CLOSE * (1 + apart / _WEEK)


def _label(ids: Sequence[str], counts: Mapping[str, Counter[str]]) -> str:
    """The three names that most of the story's articles share."""
    shared = Counter(name for i in ids for name in counts[i] if name[0].isupper())
    total: Counter[str] = Counter()
    for i in ids:
        total.update(counts[i])
    best = sorted(shared, key=lambda n: (-shared[n], -total[n], n))[:3]
    return ", ".join(best)
