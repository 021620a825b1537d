"""``claimcheck rules``: the commands on rules files, a module each."""

from __future__ import annotations

import typer

from claimcheck.cli.examples import examples
from claimcheck.cli.rules import check, schema, show, test

NAME = "rules"
ABOUT = "Check, show and test rules files."
HELP = examples(
    "claimcheck rules check my-rules.yaml",
    "claimcheck rules show my-rules.yaml --key tolerances",
    "claimcheck rules test my-rules.yaml",
    "claimcheck rules schema > rules.schema.json",
    about=(
        "A rules file says which claims are looked for, how far values may lie apart, and which words tell of them. "
        "Your own holds only what it changes; it is laid over the rules that ship."
    ),
)

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def rules() -> None:
    """Holds the commands on rules files."""


for module in (check, show, test, schema):
    app.command(module.NAME, help=module.HELP, short_help=module.ABOUT)(module.command)
