"""A bar on standard error for long batches, only when somebody is looking; it is gone when the work is done."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from claimcheck.cli.views import is_terminal

if TYPE_CHECKING:
    from rich.progress import Progress

_LONG = 50  # articles


@contextmanager
def progress_bar(*, beside_results: bool = False) -> Iterator[Callable[[int, int], None] | None]:
    """The function to call with (articles done, articles in all), or ``None`` off a terminal.

    Args:
        beside_results: Whether results are printed while the bar stands there: on a terminal, they show the progress.
    """
    if not is_terminal(sys.stderr) or (beside_results and is_terminal(sys.stdout)):
        yield None
        return
    bar = _Bar()
    try:
        yield bar.advance
    finally:
        bar.stop()


class _Bar:
    """Appears with the first call for a long batch; shorter ones are done before a bar could be read."""

    def __init__(self) -> None:
        self._shown: Progress | None = None

    def advance(self, done: int, total: int) -> None:
        if total <= _LONG:
            return
        if self._shown is None:
            self._shown = _started(total)
        self._shown.update(self._shown.task_ids[0], completed=done)

    def stop(self) -> None:
        if self._shown is not None:
            self._shown.stop()


def _started(total: int) -> Progress:
    from rich.console import Console  # noqa: PLC0415 - only long batches need it
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

    columns = (TextColumn("Reading articles"), BarColumn(), MofNCompleteColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    bar.add_task("", total=total)
    bar.start()
    return bar
