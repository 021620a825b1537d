"""Work on each article, in this process or in several."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import TypeVar

from claimcheck.model import Article
from claimcheck.rules import Rules

Progress = Callable[[int, int], None]
"""Called with (articles done, articles in all)."""
T = TypeVar("T")


def each(
    work: Callable[[Article, Rules], T], articles: Sequence[Article], rules: Rules, jobs: int, progress: Progress | None
) -> Iterator[T]:
    """What ``work`` makes of each article, in order; with more than one job, in as many processes."""
    for done, made in enumerate(_worked(work, articles, rules, jobs), 1):
        if progress is not None:
            progress(done, len(articles))
        yield made


def _worked(work: Callable[[Article, Rules], T], articles: Sequence[Article], rules: Rules, jobs: int) -> Iterator[T]:
    if jobs <= 1 or len(articles) < 2:
        yield from (work(article, rules) for article in articles)
        return
    with ProcessPoolExecutor(jobs, initializer=_start, initargs=(rules,)) as pool:
        share = max(1, min(16, len(articles) // (jobs * 4)))
        yield from pool.map(partial(_on_one, work), articles, chunksize=share)


# The rules go to each process once, when it starts; the word tables built from them are cached by their identity.
_RULES: list[Rules] = []


def _start(rules: Rules) -> None:
    _RULES[:] = [rules]


def _on_one(work: Callable[[Article, Rules], T], article: Article) -> T:
    return work(article, _RULES[0])
