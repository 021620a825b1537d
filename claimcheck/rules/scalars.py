"""What one scalar of a rules file means, decided by the type of the field that it is written for.

Each reader raises ``ValueError`` when the scalar is not of its type. Words in quotes are texts, never numbers or flags.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date

from claimcheck.rules.tree import Scalar


def _text(node: Scalar) -> str:
    if node.plain and not node.text:
        raise ValueError(node.text)
    return node.text.rstrip("\n")  # as written: a bare no, on or 1.10 is that word; a folded text ends in a line break


def _flag(node: Scalar) -> bool:
    word = _unquoted(node).lower()
    if word not in ("true", "false"):
        raise ValueError(word)
    return word == "true"


def _whole(node: Scalar) -> int:
    digits = _unquoted(node).removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 18):
        raise ValueError(digits)
    return int(node.text)


def _number(node: Scalar) -> float:
    number = float(_unquoted(node))
    if not math.isfinite(number) or "_" in node.text:
        raise ValueError(node.text)
    return number


def _day(node: Scalar) -> date:
    day = date.fromisoformat(_unquoted(node))
    if day.isoformat() != node.text:
        raise ValueError(node.text)  # ISO 8601 has other forms; a rules file has one
    return day


def _unquoted(node: Scalar) -> str:
    if not node.plain:
        raise ValueError(node.text)
    return node.text


READERS: dict[object, Callable[[Scalar], object]] = {
    str: _text, bool: _flag, int: _whole, float: _number, date: _day,
}  # fmt: skip
