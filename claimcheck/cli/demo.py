"""``claimcheck demo``: the main job on the articles that ship with the program."""

from __future__ import annotations

import glob
import os

from claimcheck.cli import options
from claimcheck.cli.examples import examples
from claimcheck.cli.exits import FailOn
from claimcheck.cli.guard import guarded
from claimcheck.cli.run import Order, run_check
from claimcheck.cli.streams import tell

NAME = "demo"
ABOUT = "Run the main job on articles that ship with the program."
HELP = examples(
    "claimcheck demo",
    "claimcheck demo --format json",
    about="Runs claimcheck check on invented articles. It exits with 0 whatever it finds, unless --fail-on is given.",
)


@guarded
def command(  # noqa: PLR0913 - one parameter an option
    *,
    format: options.FormatName = "terminal",
    output: options.Outputs = [],  # noqa: B006 - typer copies it
    fail_on: options.Fail = FailOn.NEVER,
    rules: options.RulesFile = "",
    select: options.Select = [],  # noqa: B006
    ignore: options.Ignore = [],  # noqa: B006
    unresolved: options.Unresolved = False,
    no_color: options.NoColor = False,
) -> int:
    """Run the main job on the articles that ship."""
    from claimcheck.rules import shipped  # noqa: PLC0415 - start-up: --help needs none of it

    seeds = str(shipped("seeds"))
    articles = os.path.join(glob.escape(seeds), "0*")  # not what lies beside them
    tell(f"demo: invented articles about one visit, from {seeds}")
    return run_check(
        Order(
            paths=[articles], format=format, output=output, fail_on=fail_on, date="", rules=rules, select=select,
            ignore=ignore, jobs=1, unresolved=unresolved, no_color=no_color,
        )
    )
