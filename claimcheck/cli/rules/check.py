"""``claimcheck rules check``: whether a rules file is in order, and what it amounts to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.cli import exits, options
from claimcheck.cli.examples import examples
from claimcheck.cli.guard import guarded
from claimcheck.cli.streams import write_out

if TYPE_CHECKING:
    from claimcheck.rules.schema import Rules

NAME = "check"
ABOUT = "Read a rules file and say what is in force."
HELP = examples(
    "claimcheck rules check my-rules.yaml",
    "claimcheck rules check",
    about="Reads a rules file, laid over the rules that ship, and says what is in force; errors name file and line.",
)


@guarded
def command(file: options.Rules = "") -> int:
    """Load the file and tell what it amounts to."""
    from claimcheck.rules import load  # noqa: PLC0415 - start-up: --help needs none of it

    write_out(_contents(load(file or None), file or "the rules that ship"))
    return exits.FINE


def _contents(rules: Rules, name: str) -> list[str]:
    from claimcheck.report.safe import shown  # noqa: PLC0415
    from claimcheck.report.wording import counted  # noqa: PLC0415

    lexicon = rules.lexicon
    listed = (
        counted(len(lexicon.offices), "office"),
        counted(len(lexicon.places), "place"),
        counted(len(lexicon.events), "event type"),
        counted(len(lexicon.hedges), "hedge"),
    )
    lines = [f"{name}: in order", f"kinds: {', '.join(rules.kinds)}", f"lexicon: {', '.join(listed)}"]
    lines += [f"{rule.severity.value} {code}" for code, rule in sorted(rules.rules.items())]
    return [shown(line) + "\n" for line in lines]
