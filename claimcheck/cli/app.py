"""The commands, put together. Each lives in a module of its own, and imports what it needs when it runs."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck import __version__
from claimcheck.cli import baseline, check, claims, demo, diff, explain, review, rules, schema, table, values
from claimcheck.cli.examples import examples
from claimcheck.cli.streams import write_out

_HELP = examples(
    "claimcheck check articles/",
    "claimcheck check articles.jsonl --output json=report.json --fail-on error",
    "claimcheck baseline articles/ --output baseline.yaml",
    "claimcheck review articles/ --judgements judged.yaml --author 'M. Keller'",
    "claimcheck diff monday.json tuesday.json",
    "claimcheck demo",
    about="Cross-checks news articles about the same events and shows where their hard facts disagree.",
)
_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

# plain help and plain errors: rich would take longer to import than the rest of --help
app = typer.Typer(
    help=_HELP, context_settings=_SETTINGS, rich_markup_mode=None, pretty_exceptions_enable=False, no_args_is_help=True
)


def _version(wanted: bool) -> None:
    if wanted:
        write_out([f"claimcheck {__version__}\n"])
        raise typer.Exit


@app.callback()
def claimcheck(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which version this is, and exit.")
    ] = False,
) -> None:
    """Holds what stands before the command."""


for module in (check, review, baseline, diff, claims, values, table, explain, schema, demo):
    app.command(module.NAME, help=module.HELP, short_help=module.ABOUT)(module.command)
app.add_typer(rules.app, name=rules.NAME, help=rules.HELP, short_help=rules.ABOUT)
