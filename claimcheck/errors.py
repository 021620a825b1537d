"""What can go wrong, as a user is told of it.

Every message says what happened, where, and what to do next. The command line prints it and exits with ``exit_code``;
a caller in Python catches :class:`ClaimcheckError`.
"""

from __future__ import annotations

from unicodedata import category


class ClaimcheckError(Exception):
    """An error with a message that is meant for the user."""

    exit_code = 2


class InputError(ClaimcheckError):
    """A source could not be read. The other sources of the batch still count."""


class EmptyInputError(InputError):
    """A source is there and holds nothing, so that there is nothing to mend in it."""


class RulesError(ClaimcheckError):
    """A rules file, a judgements file or a baseline file is wrong; the message begins with ``file:line:``."""


class UsageError(ClaimcheckError):
    """The command or the call was given something it cannot work with."""


def visible(text: str) -> str:
    r"""``text`` with everything that could act on a terminal or turn its reading order written as an escape.

    Control and format characters, lone surrogates and line breaks become ``\x1b``, ``\u202e`` or ``\n``; letters,
    marks and spaces of every script stay. For file names, keys and words of a source inside a message.
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or category(char) == "Zs" else ascii(char)[1:-1] for char in text)
