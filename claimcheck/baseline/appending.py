"""Adding one judgement to a file that people keep: what is in it already stays as it is, letter by letter."""

from __future__ import annotations

import re
from dataclasses import asdict

from claimcheck.baseline.entries import tree_of
from claimcheck.baseline.judgements import WHAT, Entry, Judgements, of_tree
from claimcheck.errors import RulesError, visible

_HEAD = "# What editors made of findings: claimcheck check --judgements does not count these.\n"
_ITEM = re.compile(r"^( *)- ", re.M)


def appended(text: str, entry: Entry, label: str) -> str:
    """The text of a judgements file with ``entry`` at its end.

    Args:
        text: The file as it is; "" when there is none yet.
        entry: What to add; its words are made harmless.
        label: The file, for messages.

    Raises:
        RulesError: The file is wrong, judges the finding already, or is written in a way that cannot be added to.
    """
    before = _judgements(text, label)
    break_ = "\r\n" if "\r\n" in text else "\n"
    opening = text or _HEAD
    whole = opening + ("" if opening.endswith("\n") else break_) + _item(entry, _margin(text)).replace("\n", break_)
    if not _holds(whole, before, label):
        raise RulesError(
            f"{visible(label)}: nothing can be added at its end; begin each entry with '- fingerprint: …' on a line of "
            "its own, all at one margin"
        )
    return whole


def _judgements(text: str, label: str) -> Judgements:
    return of_tree(tree_of(text.removeprefix("\ufeff"), label, WHAT))


def _holds(whole: str, before: Judgements, label: str) -> bool:
    """Whether the text reads as what was there before and one entry more."""
    try:
        after = _judgements(whole, label)
    except RulesError as error:
        if "already judged" in str(error):
            raise
        return False
    return after.entries[:-1] == before.entries


def _margin(text: str) -> str:
    found = _ITEM.search(text)
    return found[1] if found else ""


def _item(entry: Entry, margin: str) -> str:
    import yaml  # noqa: PLC0415 - only who writes a judgement needs it

    words = {"reason": visible(entry.reason), "author": visible(entry.author), "judgement": entry.judgement.value}
    row = {key: value for key, value in (asdict(entry) | words).items() if value is not None}
    text: str = yaml.safe_dump([row], sort_keys=False, allow_unicode=True, width=float("inf"))
    return "".join(margin + line for line in text.splitlines(keepends=True))
