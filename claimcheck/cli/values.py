"""``claimcheck values``: every date, time, duration, number, amount and age that the articles mention."""

from __future__ import annotations

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
    about="Shows every mention of a date, time, duration, set, number, ordinal, amount, share, measure or age.",
)


@guarded
def command(  # noqa: PLR0913 - one parameter an option
    paths: options.Paths,
    *,
    format: options.FormatName = "terminal",
    date: options.Date = "",
    rules: options.RulesFile = "",
    jobs: options.Jobs = 1,
    no_color: options.NoColor = False,
) -> int:
    """List the value mentions of ``paths``."""
    from claimcheck import pipeline  # noqa: PLC0415 - start-up: --help needs none of it
    from claimcheck.sources import read  # noqa: PLC0415

    write = format_called(format).values
    if write is None:
        raise UsageError(f"the format {format} shows findings only; use it with claimcheck check")
    batch = read(paths)
    tell_of_sources(batch.articles, batch.skipped)
    write_out(write(pipeline.values(batch.articles, date=options.moment(date)), stdout_view(no_color=no_color)))
    return exits.of_reading(len(batch.articles), batch.skipped)
