"""The wall between the commands and the user: whatever goes wrong comes out as one message and an exit code."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import typer

from claimcheck.cli.exits import INTERRUPTED, WRONG
from claimcheck.cli.streams import tell
from claimcheck.errors import ClaimcheckError

P = ParamSpec("P")


def guarded(command: Callable[P, int]) -> Callable[P, None]:
    """The command as typer wants it: its exit code raised, and no traceback ever shown unasked.

    ``CLAIMCHECK_TRACEBACK=1`` in the environment shows where an unexpected error came from.
    """

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            code = command(*args, **kwargs)
        except ClaimcheckError as error:
            tell(str(error))
            code = error.exit_code
        except KeyboardInterrupt:
            code = INTERRUPTED
        except Exception as error:  # the last resort: nothing may reach the user as a traceback
            _tell_bug(error, kwargs.get("paths"))
            code = WRONG
        raise typer.Exit(code)

    return run


def _tell_bug(error: Exception, paths: object) -> None:
    if os.environ.get("CLAIMCHECK_TRACEBACK"):
        traceback.print_exception(error)
    named = ", ".join(map(str, paths)) if isinstance(paths, list) else ""
    with_what = f" while working on {named}" if named else ""
    tell(
        f"a bug in claimcheck{with_what}: {type(error).__name__}: {error}. Please report it with the input and what "
        "CLAIMCHECK_TRACEBACK=1 in the environment shows."
    )
