"""``claimcheck rules schema``: the JSON Schema of a rules file, for editors."""

from __future__ import annotations

from claimcheck.cli import exits
from claimcheck.cli.examples import examples
from claimcheck.cli.guard import guarded
from claimcheck.cli.streams import write_out

NAME = "schema"
ABOUT = "Print the JSON Schema of a rules file, for editors."
HELP = examples(
    "claimcheck rules schema > rules.schema.json",
    about=(
        "Prints what a rules file may hold as a JSON Schema. With the line '# yaml-language-server: "
        "$schema=rules.schema.json' at its top, editors complete and check a rules file while you write it."
    ),
)


@guarded
def command() -> int:
    """Print the schema."""
    import json  # noqa: PLC0415 - start-up: --help needs none of it

    from claimcheck.rules.json_schema import json_schema  # noqa: PLC0415

    write_out([json.dumps(json_schema(), indent=2, ensure_ascii=False), "\n"])
    return exits.FINE
