"""``claimcheck rules show``: the rules in force, each setting with the line that it comes from."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Annotated

import typer

from claimcheck.cli import exits, options
from claimcheck.cli.examples import examples
from claimcheck.cli.guard import guarded
from claimcheck.cli.streams import write_out
from claimcheck.errors import UsageError

NAME = "show"
ABOUT = "Print the rules in force, each with the line that it comes from."
HELP = examples(
    "claimcheck rules show my-rules.yaml",
    "claimcheck rules show my-rules.yaml --key tolerances",
    "claimcheck rules show --key rules.duration-conflict",
    about=(
        "Prints the rules that ship with your file laid over them, as YAML; a comment beside each setting names the "
        "file and the line that it comes from."
    ),
)

Key = Annotated[
    str, typer.Option(metavar="KEY", show_default=False, help="Only what stands under this key, such as tolerances.")
]


@guarded
def command(file: options.Rules = "", *, key: Key = "") -> int:
    """Print the rules."""
    from claimcheck.rules import load, origins  # noqa: PLC0415 - start-up: --help needs none of it
    from claimcheck.rules.merged import keys_of, merged_lines  # noqa: PLC0415

    rules = load(file or None)
    if key:
        _refuse_unknown(key, {".".join(keys) for keys in keys_of(rules)})
    write_out(merged_lines(rules, origins(file or None), tuple(key.split(".")) if key else ()))
    return exits.FINE


def _refuse_unknown(key: str, known: set[str]) -> None:
    if key in known:
        return
    near = get_close_matches(key, sorted(known), n=1)
    hint = f"did you mean {near[0]}?" if near else "claimcheck rules show prints them all"
    raise UsageError(f"--key {key}: there is no such key in the rules; {hint}")
