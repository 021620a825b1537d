"""Stories that are declared, not found: all articles are one, or each folder is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from os.path import dirname, normpath

from claimcheck.model import Article

_NO_FILE = ("", "-")


@dataclass(frozen=True, slots=True)
class Declared:
    """How the stories of a batch are declared beyond what its articles say themselves.

    Attributes:
        story: The story of all the articles, whatever they say; "" for none.
        per_folder: Whether the articles of one folder are one story, except those that declare another themselves.
    """

    story: str = ""
    per_folder: bool = False


def declare(articles: Iterable[Article], declared: Declared) -> tuple[Article, ...]:
    """The articles with their declared stories; what was not read from a file is in no folder."""
    if declared.story:
        return tuple(replace(article, story=declared.story) for article in articles)
    if declared.per_folder:
        return tuple(replace(article, story=article.story or _folder(article)) for article in articles)
    return tuple(articles)


def _folder(article: Article) -> str | None:
    return None if article.path in _NO_FILE else normpath(dirname(article.path))
