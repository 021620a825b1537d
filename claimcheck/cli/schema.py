"""``claimcheck schema``: the JSON Schema of the program's own JSON."""

from __future__ import annotations

from claimcheck.cli import exits
from claimcheck.cli.examples import examples
from claimcheck.cli.guard import guarded
from claimcheck.cli.streams import write_out

NAME = "schema"
ABOUT = "Print the JSON Schema of what --format json writes."
HELP = examples(
    "claimcheck schema > claimcheck.schema.json",
    about=(
        "Prints the JSON Schema (2020-12) of the documents that check, claims, values, table and diff write with "
        "--format json. Its $defs describe the lines of --format jsonl too."
    ),
)


@guarded
def command() -> int:
    """Print the schema."""
    from claimcheck.report.schema import schema_text  # noqa: PLC0415 - start-up: --help needs none of it

    write_out([schema_text()])
    return exits.FINE
