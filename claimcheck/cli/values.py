"""``claimcheck values``: every date, time, duration, number, amount and age that the articles mention."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli import exits, options
from claimcheck.cli.delivery import format_called, tell_of_sources
from claimcheck.cli.examples import examples
from claimcheck.cli.guard import guarded
from claimcheck.cli.streams import write_out
from claimcheck.cli.views import stdout_view
from claimcheck.errors import UsageError

NAME = "values"
ABOUT = "List every date, time, duration and amount that articles mention."
HELP = examples(
    "claimcheck values article.txt",
    "claimcheck values articles/ --format jsonl --date 2023-06-19",
    about=(
        "Shows every mention of a date, time, duration, set, number, ordinal, amount, share, measure or age.\n\n"
        "Exit code: 0 read, 2 wrong usage or input, 3 no article."
    ),
)


@guarded
def command(
    paths: options.Paths,
    *,
    format: options.ValuesFormat = "terminal",
    date: options.Date = "",
    jobs: Annotated[int, typer.Option(min=1, metavar="N", help="Taken for scripts; one process reads values.")] = 1,
    no_color: options.NoColor = False,
) -> int:
    """List the value mentions of ``paths``."""
    from claimcheck import pipeline  # noqa: PLC0415 - start-up: --help needs none of it

    write = format_called(format).values
    if write is None:
        raise UsageError(f"the format {format} shows findings only; use it with claimcheck check")
    batch, readings = pipeline.values(paths, date=options.moment(date))
    tell_of_sources(batch)
    write_out(write(readings, stdout_view(no_color=no_color)))
    return exits.of_reading(batch)
