"""What is wrong in a rules file: the place, what is wanted there, and the nearest word that would be right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass
from datetime import date
from enum import StrEnum
from typing import get_origin

from claimcheck.errors import RulesError, visible
from claimcheck.rules.tree import Listing, Node, Place, Table

Keys = tuple[str, ...]  # the keys that lead to a value, outermost first

_WANTED: dict[object, str] = {
    str: "a text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    date: "a date (2023-06-19)",
    tuple: "a list ([first, second], or one '- item' a line)",
    Mapping: "a mapping ('key: value' lines, or {} for an empty one)",
}


def wrong_type(node: Node, hint: object, keys: Keys) -> RulesError:
    """``node`` is not what a field of the type ``hint`` wants."""
    return RulesError(f"{node.place}: {_where(keys)} wants {_wanted(hint)}, and here is {_found(node)}")


def unknown_key(key: str, place: Place, known: Iterable[str], keys: Keys) -> RulesError:
    """The mapping at ``keys`` has no such key."""
    return RulesError(f"{place}: unknown key '{visible(key)}'{_inside(keys)}; {_nearest(key, known)}")


def unknown_word(word: str, place: Place, known: Iterable[str], keys: Keys) -> RulesError:
    """The field at ``keys`` takes one of a few words, and this is none of them."""
    return RulesError(f"{place}: {_where(keys)} cannot be '{_cut(word)}'; {_nearest(word, known)}")


def missing_key(key: str, place: Place, hint: object, keys: Keys, around: Table | None) -> RulesError:
    """The mapping at ``keys`` lacks a key that has no default; in ``around`` it has others beside it.

    One that a user's file adds under a name like that of another is hardly meant to be added: the name is misspelled.
    """
    close = _closest(keys[-1], (name for name in around.entries if name != keys[-1])) if around else []
    if around and close:
        inside = _inside(keys[:-1])
        return RulesError(
            f"{around.keys[keys[-1]]}: there is no '{visible(keys[-1])}'{inside}; did you mean '{close[0]}'? One that "
            f"is added needs the key '{key}'"
        )
    return RulesError(f"{place}: the key '{key}' is missing{_inside(keys)}; it wants {_wanted(hint)}")


def _wanted(hint: object) -> str:
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return "one of " + ", ".join(member.value for member in hint)
    if is_dataclass(hint):
        return _WANTED[Mapping]
    return _WANTED.get(get_origin(hint) or hint, "another value")


def _found(node: Node) -> str:
    if isinstance(node, Listing):
        return "a list"
    if isinstance(node, Table):
        return "a mapping"
    if node.is_null:
        return "nothing"
    return f"'{_cut(node.text)}'" + ("" if node.plain else " in quotes")


def _closest(word: str, known: Iterable[str]) -> list[str]:
    """The one known word that is most like ``word``, if one is."""
    from difflib import get_close_matches  # noqa: PLC0415  only a wrong file needs it

    return get_close_matches(word[:100], list(known), n=1)


def _nearest(word: str, known: Iterable[str]) -> str:
    choices = list(known)
    close = _closest(word, choices)
    meant = f"did you mean '{close[0]}'? " if close else ""
    return f"{meant}known here: {', '.join(choices)}"


def _where(keys: Keys) -> str:
    return visible(".".join(keys)) if keys else "the file"


def _inside(keys: Keys) -> str:
    return f" in {_where(keys)}" if keys else ""


def _cut(text: str) -> str:
    return visible(text if len(text) <= 40 else text[:39] + "…")
