"""The order of the stages, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import datetime
from os import PathLike

from claimcheck.model import Article, Claim, Report, Rung, ValueMention
from claimcheck.rules import load
from claimcheck.rules.schema import Rules
from claimcheck.values import read

Source = str | PathLike[str] | Article
Progress = Callable[[int, int], None]


def check(
    sources: Source | Iterable[Source],
    *,
    rules: Rules | str | PathLike[str] | None = None,
    date: datetime | None = None,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    jobs: int = 1,
    progress: Progress | None = None,
) -> Report:
    """Compare what several articles state, and report where they disagree.

    Args:
        sources: Paths (files, folders, globs, ``"-"``) or articles.
        rules: A loaded rules object, the path of a rules file, or ``None`` for the rules that ship with the program.
        date: The reference date of articles that state none themselves.
        select: Claim kinds or rule codes to report; all when empty.
        ignore: Claim kinds or rule codes to leave out.
        jobs: How many processes read articles.
        progress: Called with (articles done, articles in all).

    Raises:
        RulesError: The rules file is wrong.
        UsageError: A name in ``select`` or ``ignore`` is neither a claim kind nor a rule code.
    """
    raise NotImplementedError


def claims(
    sources: Source | Iterable[Source],
    *,
    rules: Rules | str | PathLike[str] | None = None,
    date: datetime | None = None,
    jobs: int = 1,
) -> Report:
    """Every claim of every article, without comparing them: a report without findings."""
    raise NotImplementedError


def values(sources: Source | Iterable[Source], *, date: datetime | None = None) -> Iterator[tuple[Article, list[ValueMention]]]:
    """Every value mention of every article, one article at a time."""
    raise NotImplementedError


def extract(article: Article, rules: Rules | None = None) -> tuple[Claim, ...]:
    """The claims of one article, pure: the same article and rules give the same claims."""
    raise NotImplementedError


def trace(first: Claim, second: Claim, rules: Rules | None = None) -> tuple[Rung, ...]:
    """How two claims of one kind are compared, rung by rung."""
    raise NotImplementedError


def read_values(text: str, published: datetime | None = None) -> list[ValueMention]:
    """Every value mention of ``text``: dates, times, durations, numbers, money, percentages, measures, ages.

    Args:
        text: The text; spans count its code points.
        published: The wall-clock moment that "yesterday" and "Thursday" are seen from; without one they stay unresolved.

    Returns:
        The mentions in the order of the text, none overlapping another.
    """
    return read(text, published, load().lexicon.hedges)
