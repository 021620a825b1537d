"""What can go wrong, as a user is told of it.

Every message says what happened, where, and what to do next. The command line prints it and exits with ``exit_code``;
a caller in Python catches :class:`ClaimcheckError`.
"""

from __future__ import annotations


class ClaimcheckError(Exception):
    """An error with a message that is meant for the user."""

    exit_code = 2


class InputError(ClaimcheckError):
    """A source could not be read. The other sources of the batch still count."""


class RulesError(ClaimcheckError):
    """A rules file is wrong; the message begins with ``file:line:``."""


class UsageError(ClaimcheckError):
    """The command or the call was given something it cannot work with."""
