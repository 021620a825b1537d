"""Which articles report the same events: they share names that few others have, and dates that do not lie far apart.

Cost stays near-linear: only articles that share a rare name are ever looked at together.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta

from claimcheck.model import Article, Story

_CAPITAL = re.compile(r"(?<![.!?:“\"‘'] )(?<!^)\b[A-Z][a-zÀ-ÿ’'-]{2,}\b", re.M)
_WORD = re.compile(r"\b[a-z]{3,}\b")
_FEWEST_SHARED = 3
_CLOSE = 0.22
_RARE = 40  # a name in more articles than this opens no comparison of its own
_FAR_APART = timedelta(days=21)
_CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October "
    "November December".split()
)


def group(articles: Sequence[Article]) -> tuple[Story, ...]:
    """The stories of a batch, in the order of their first source; an article's declared story overrides."""
    signatures = {a.id: _signature(a.text) for a in articles}
    parent = {a.id: a.id for a in articles}
    for first, second in _candidates(articles, signatures):
        if _together(first, second, signatures, len(articles)):
            _join(parent, first.id, second.id)
    members: dict[str, list[str]] = defaultdict(list)
    for article in articles:
        members[f"={article.story}" if article.story else _root(parent, article.id)].append(article.id)
    stories = sorted(sorted(ids) for ids in members.values())
    return tuple(Story(f"s{n}", _label(ids, signatures), tuple(ids)) for n, ids in enumerate(stories, 1))


def _signature(text: str) -> Counter[str]:
    """The capitalised words inside sentences that the article does not also write in lower case, with their counts."""
    lower = set(_WORD.findall(text))
    names = (name.removesuffix("’s").removesuffix("'s") for name in _CAPITAL.findall(text))
    return Counter(n for n in names if n not in _CALENDAR and n.lower() not in lower)


def _candidates(articles: Sequence[Article], signatures: dict[str, Counter[str]]) -> Iterable[tuple[Article, Article]]:
    """The pairs of undeclared articles that share a name, the very common names left out."""
    free = [a for a in articles if a.story is None]
    holders: dict[str, list[int]] = defaultdict(list)
    for index, article in enumerate(free):
        for name in signatures[article.id]:
            holders[name].append(index)
    pairs = {(i, j) for found in holders.values() if len(found) <= _RARE for n, i in enumerate(found) for j in found[n + 1 :]}
    return [(free[i], free[j]) for i, j in sorted(pairs)]


def _together(first: Article, second: Article, signatures: dict[str, Counter[str]], count: int) -> bool:
    if first.published and second.published and abs(first.published - second.published) > _FAR_APART:
        return False
    a, b = signatures[first.id], signatures[second.id]
    shared = a.keys() & b.keys()
    smaller = min(_weight(a), _weight(b))
    return len(shared) >= _FEWEST_SHARED and smaller > 0 and _weight(Counter({n: min(a[n], b[n]) for n in shared})) / smaller >= _CLOSE


def _weight(names: Counter[str]) -> float:
    """Later mentions of a name count less than its first."""
    return sum(1 + math.log(count) for count in names.values())


def _root(parent: dict[str, str], node: str) -> str:
    while parent[node] != node:
        parent[node] = parent[parent[node]]
        node = parent[node]
    return node


def _join(parent: dict[str, str], first: str, second: str) -> None:
    one, other = sorted((_root(parent, first), _root(parent, second)))
    parent[other] = one


def _label(ids: Sequence[str], signatures: dict[str, Counter[str]]) -> str:
    """The three names that most of the story's articles share."""
    shared = Counter(name for i in ids for name in signatures[i])
    total = sum((signatures[i] for i in ids), Counter[str]())
    best = sorted(shared, key=lambda n: (-shared[n], -total[n], n))[:3]
    return ", ".join(best)
