r"""Article text is hostile input: made harmless before it is shown, so that it can never act.

A terminal obeys control characters (``\x1b[2J`` clears it), and bidirectional overrides turn the order in which words
are read. Both are shown as escapes. What the text says stays readable; what it tries to do is seen.
"""

from __future__ import annotations

import re
from unicodedata import category

from claimcheck.errors import visible

_SPACE = re.compile(r"[ \t\r\n\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_OUTSIDE_ASCII = re.compile(r"[^ -~]")


def shown(text: str) -> str:
    r"""``text`` as one line for a terminal: runs of white space as one space, all that could act as an escape.

    Line ends, tabs and no-break spaces of a source are white space; a carriage return that stands alone would
    overwrite what precedes it, and becomes ``\r``.
    """
    lone_returns = text.replace("\r\n", "\n")
    return visible(_SPACE.sub(_space, lone_returns))


def shown_lines(text: str) -> str:
    """``text`` as :func:`shown` has it, line by line: its line ends stay, each as one line feed."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(map(shown, lines))


def json_safe(document: str) -> str:
    r"""A JSON document on one line with every invisible character as a ``\u`` escape; its meaning is the same.

    ``json.dumps(ensure_ascii=False)`` escapes the C0 controls only. Beyond ASCII, JSON has strings alone, so that every
    character found here stands inside one. Lone surrogates become escapes too: the document can always be encoded.
    """
    return document if document.isprintable() else _OUTSIDE_ASCII.sub(_escaped, document)


def _space(found: re.Match[str]) -> str:
    return found[0] if "\r" in found[0] else " "


def _escaped(found: re.Match[str]) -> str:
    char = found[0]
    if char.isprintable() or category(char) == "Zs":
        return char
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
