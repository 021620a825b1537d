"""The command line: what it is asked, what it answers, and with which exit code."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Run the command ``claimcheck`` with the arguments of this process, and exit.

    The values of a run hold no reference cycles and live to its end: the collector of cycles, which would walk over
    all of them again and again (a seventh of the time of 1,500 articles, for 600 small objects), stays off.
    """
    gc.disable()
    try:
        from claimcheck.cli.app import app  # noqa: PLC0415 - so that Ctrl-C while it loads is quiet too

        app(prog_name="claimcheck")
    except KeyboardInterrupt:
        sys.exit(130)
