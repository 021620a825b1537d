"""``claimcheck rules test``: whether the rules' own examples fire, or stay silent, as they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimcheck.cli import exits, options
from claimcheck.cli.examples import examples
from claimcheck.cli.guard import guarded
from claimcheck.cli.streams import write_out

if TYPE_CHECKING:
    from claimcheck.trials import Trial

NAME = "test"
ABOUT = "Try the rules' own examples, and say which fail."
HELP = examples(
    "claimcheck rules test my-rules.yaml",
    "claimcheck rules test",
    about=(
        "Runs every example of every rule whose kind is on. An example holds sentences of several articles, and says "
        "whether its rule fires on them.\n\n"
        "Exit code: 0 all examples are as they say, 1 some are not, 2 wrong usage or rules."
    ),
)


@guarded
def command(file: options.Rules = "") -> int:
    """Try the examples."""
    from claimcheck.rules import load  # noqa: PLC0415 - start-up: --help needs none of it
    from claimcheck.trials import trials  # noqa: PLC0415

    tried = list(trials(load(file or None)))
    write_out(_told(tried))
    return exits.FINE if all(trial.as_said for trial in tried) else exits.FOUND


def _told(tried: Sequence[Trial]) -> Iterator[str]:
    from claimcheck.report.wording import counted  # noqa: PLC0415

    failed = [trial for trial in tried if not trial.as_said]
    for trial in failed:
        yield from (f"{line}\n" for line in _failure(trial))
    codes = len({trial.code for trial in tried})
    outcome = f"{len(failed):,} not as said" if failed else "all as they say"
    yield f"{counted(len(tried), 'example')} of {counted(codes, 'rule')}: {outcome}.\n"


def _failure(trial: Trial) -> Iterator[str]:
    from claimcheck.report.safe import shown  # noqa: PLC0415

    wanted = "should fire, and does not" if trial.example.fires else "should stay silent, and fires"
    others = [code for code in trial.fired if code != trial.code]
    also = f" (instead: {', '.join(others)})" if trial.example.fires and others else ""
    yield f"FAILED {shown(trial.code)}, example {trial.number}: {wanted}{also}"
    yield from (f"  - {shown(text)}" for text in trial.example.articles)
