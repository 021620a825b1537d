"""``claimcheck diff``: what changed between two runs."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli import exits, options
from claimcheck.cli.delivery import format_called
from claimcheck.cli.examples import examples
from claimcheck.cli.exits import FailOn
from claimcheck.cli.guard import guarded
from claimcheck.cli.streams import tell, write_out
from claimcheck.cli.views import stdout_view
from claimcheck.errors import UsageError

NAME = "diff"
ABOUT = "Show what changed between two runs."
HELP = examples(
    "claimcheck check articles/ --format json > monday.json",
    "claimcheck diff monday.json tuesday.json",
    "claimcheck diff monday.json tuesday.json --format json --fail-on error",
    about=(
        "Compares two reports of check --format json: findings that are new, gone or changed, and claims that an "
        "article of the same id, with another text, states otherwise than before.\n\n"
        "Exit code: 0 no new finding at or above --fail-on, 1 some, or one has become as grave; 2 wrong usage, or a "
        "file is no such report."
    ),
)

Old = Annotated[str, typer.Argument(metavar="OLD", show_default=False, help="The report of the earlier run.")]
New = Annotated[str, typer.Argument(metavar="NEW", show_default=False, help="The report of the later run.")]


@guarded
def command(
    old: Old,
    new: New,
    *,
    format: options.DiffFormat = "terminal",
    fail_on: options.Fail = FailOn.WARNING,
    no_color: options.NoColor = False,
) -> int:
    """Compare the reports ``old`` and ``new``."""
    from claimcheck import store  # noqa: PLC0415 - start-up: --help needs none of it

    write = format_called(format).diff
    if write is None:
        raise UsageError(f"the format {format} shows single runs only; use terminal or json with claimcheck diff")
    before, after = store.read_report(old), store.read_report(new)
    if before.version != after.version:
        tell(f"{old} is of claimcheck {before.version}, {new} of {after.version}: some changes may come of that")
    changes = store.changes(before, after)
    write_out(write(changes, stdout_view(no_color=no_color)))
    return exits.of_diff(changes, fail_on)
