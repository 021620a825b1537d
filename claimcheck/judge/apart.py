"""Values that an article tells apart, as far as can be told.

“With debt the deal is worth $1.2 billion, and $1.05 billion without”; “elsewhere, bus drivers went on a three-day
strike”; “the earlier raid had killed seven”. What makes two values of one article two things is often a word that no
rule knows. But whoever states both does not deny either, and knows more of them than a program does: between two values
that one article states, other articles do not contradict one another. A headline is another matter: it is written by
somebody else, and is wrong more often than the text under it.
"""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.model import Article, Claim, Position


def are_told_apart(first: Position, second: Position, articles: Mapping[str, Article]) -> bool:
    """Whether one article states both positions of a matter, and neither is the word of headlines alone.

    Args:
        first: A position.
        second: Another position of the same matter.
        articles: The sources, by id.
    """
    if set(first.sources).isdisjoint(second.sources):
        return False
    return not any(all(_is_in_headline(c, articles) for c in position.claims) for position in (first, second))


def _is_in_headline(claim: Claim, articles: Mapping[str, Article]) -> bool:
    """Whether a claim stands on the first line of its text, and that is no sentence of prose."""
    article = articles.get(claim.source)
    if article is None or "\n" in article.text[article.body_start : claim.span.start].lstrip():
        return False
    line = article.text[claim.span.end :].partition("\n")[0]
    return not line.rstrip("\"”’ \r").endswith((".", "!", "?"))
