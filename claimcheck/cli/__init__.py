"""The command line: what it is asked, what it answers, and with which exit code."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command ``claimcheck`` with the arguments of this process, and exit."""
    try:
        from claimcheck.cli.app import app  # noqa: PLC0415 - so that Ctrl-C while it loads is quiet too

        app(prog_name="claimcheck")
    except KeyboardInterrupt:
        sys.exit(130)
