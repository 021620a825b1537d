"""How wide and how coloured the output may be, from what it goes to and what the user asked for."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.errors import visible
from claimcheck.report import View

if TYPE_CHECKING:
    from claimcheck.rules.schema import Rules

PIPED = 80  # columns where there is no window to measure
_WIDEST = 100  # columns: longer lines are hard to read


def stdout_view(
    *, no_color: bool = False, unresolved: bool = False, judged: bool = False, rules: Rules | None = None
) -> View:
    """The view for standard output: plain in 80 columns unless it is a terminal."""
    view = View(width=PIPED, unresolved=unresolved, judged=judged, rules=rules, folder=_working_folder())
    if not is_terminal(sys.stdout):
        return view
    plain = no_color or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    return replace(view, width=width, colour=not plain)


def _working_folder() -> str:
    """Where the program runs, written as paths of articles are; "" where the folder is gone by now."""
    try:
        return visible(os.getcwd())
    except OSError:
        return ""


def is_terminal(stream: object) -> bool:
    """Whether somebody is looking at the stream; a closed or a missing one is no terminal."""
    try:
        return bool(getattr(stream, "isatty", bool)())
    except ValueError:
        return False
