"""Small phrases that the readable formats share: counts, dates, bounds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from string import ascii_uppercase

from claimcheck.model import Article, Assertion, Claim, DateOrigin, Modifier, Quantity, ValueMention
from claimcheck.model.quantity import Number

_BOUNDS: Mapping[Modifier | None, str] = {
    Modifier.APPROX: "about ",
    Modifier.LESS_THAN: "less than ",
    Modifier.MORE_THAN: "more than ",
    Modifier.EQUAL_OR_LESS: "at most ",
    Modifier.EQUAL_OR_MORE: "at least ",
    Modifier.NEARLY: "nearly ",
    Modifier.START: "start of ",
    Modifier.MID: "middle of ",
    Modifier.END: "end of ",
}


def counted(number: int, noun: str, plural: str = "") -> str:
    """The number with its noun: "1 source", "2 sources"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def tallied(counts: Mapping[str, int]) -> str:
    """Counts by name, the highest first: "12 pronoun, 3 no-event"; zeros are left out."""
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{number:,} {name}" for name, number in ranked if number)


def day(moment: datetime) -> str:
    """A date, with its time of day when one is known."""
    return moment.date().isoformat() if moment.time() == time() else moment.strftime("%Y-%m-%d %H:%M")


def origin(article: Article) -> str:
    """Who published an article and when: "The Daily, 2023-06-19, inferred"; "" when neither is known."""
    parts = [article.publisher] if article.publisher else []
    if article.published is not None:
        stated = article.published_from in (DateOrigin.METADATA, DateOrigin.NONE)
        parts.append(day(article.published) + ("" if stated else f", {article.published_from.value}"))
    return ", ".join(parts)


def reservation(claim: Claim) -> str:
    """What keeps a statement from being the article's own plain word: that it was expected, or who says it."""
    parts = [] if claim.assertion is Assertion.AFFIRMED else [claim.assertion.value]
    said_by = claim.attribution.source if claim.attribution else ""
    return ", ".join([*parts, f"according to {said_by}"] if said_by and said_by not in claim.context else parts)


def letters(number: int) -> str:
    """The short name of a column, counted from 0: A to Z, then AA, AB …, as in a spreadsheet."""
    before, last = divmod(number, len(ascii_uppercase))
    return (letters(before - 1) if before else "") + ascii_uppercase[last]


def measured(mention: ValueMention) -> str:
    """What a mention states, for an editor: "at least 24", "3,500,000 USD", "P5D", "2023-06-18"."""
    if mention.timex is not None:
        return _BOUNDS.get(mention.timex.mod, "") + mention.timex.value
    return "" if mention.quantity is None else _amount(mention.quantity)


def _amount(quantity: Quantity) -> str:
    ends = [quantity.number] if quantity.high is None else [quantity.number, quantity.high]
    number = " to ".join("?" if end is None else _number(end) for end in ends)
    return f"{_BOUNDS.get(quantity.modifier, '')}{number} {quantity.unit}".rstrip()


def _number(number: Number) -> str:
    whole = isinstance(number, int) or number.is_integer()
    return f"{int(number):,}" if whole else f"{number:,}"
