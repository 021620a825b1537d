"""What the schema's types cannot say: figures that contradict one another, messages with fields that do not exist."""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter

from claimcheck.errors import visible
from claimcheck.rules import incumbents
from claimcheck.rules.faults import Keys
from claimcheck.rules.schema import Rules, Tolerances

VERSION = 1
MESSAGE_FIELDS = ("subject", "values", "first", "second", "sources")

_ORDERED = (("about_usual", "about_hard"), ("nearly_usual", "nearly_hard"))


def faults(rules: Rules) -> Iterator[tuple[Keys, str]]:
    """What is wrong with ``rules``: the keys that lead to it, and the message."""
    if rules.version != VERSION:
        yield ("version",), f"version {rules.version} is not known here; this program reads version {VERSION}"
    yield from _tolerances(rules.tolerances)
    for code, rule in rules.rules.items():
        if wrong := _message(rule.message):
            yield ("rules", code, "message"), wrong
    yield from incumbents.faults(rules)


def _tolerances(tolerances: Tolerances) -> Iterator[tuple[Keys, str]]:
    for name in Tolerances.__dataclass_fields__:
        if getattr(tolerances, name) < 0:
            yield ("tolerances", name), f"tolerances.{name} is below zero; a tolerance is a distance, 0 or more"
    for usual, hard in _ORDERED:
        if getattr(tolerances, usual) > getattr(tolerances, hard):
            wider = f"tolerances.{usual} is wider than {hard}; the usual range lies inside the hard one"
            yield ("tolerances",), wider  # either of the two may be the one to change


def _message(message: str) -> str:
    """What is wrong with a message template, else ""."""
    try:
        fields = [part[1:] for part in Formatter().parse(message) if part[1] is not None]
    except ValueError:
        return "a message with a brace that does not pair; write {{ or }} for a brace that is meant as one"
    for name, form, conversion in fields:
        if name not in MESSAGE_FIELDS or form or conversion:
            known = ", ".join(f"{{{field}}}" for field in MESSAGE_FIELDS)
            return f"a message cannot hold {{{visible(str(name))}}}; known here: {known}"
    return ""
