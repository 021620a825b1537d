"""``claimcheck claims``: every claim of every article."""

from __future__ import annotations

from claimcheck.cli import exits, options
from claimcheck.cli.delivery import format_called, tell_of_sources
from claimcheck.cli.examples import examples
from claimcheck.cli.guard import guarded
from claimcheck.cli.progress import progress_bar
from claimcheck.cli.streams import write_out
from claimcheck.cli.views import stdout_view
from claimcheck.errors import UsageError

NAME = "claims"
ABOUT = "List every claim of every article."
HELP = examples(
    "claimcheck claims article.txt",
    "claimcheck claims articles/ --format jsonl",
    "claimcheck claims articles/ --format csv > claims.csv",
    about=(
        "Shows what each article states: kind, subject, value, its words, and the production that read them.\n\n"
        "Exit code: 0 read, 2 wrong usage, rules or input, 3 no article."
    ),
)


@guarded
def command(  # noqa: PLR0913 - one parameter an option
    paths: options.Paths,
    *,
    format: options.ClaimsFormat = "terminal",
    date: options.Date = "",
    story: options.StoryName = "",
    story_per_folder: options.StoryPerFolder = False,
    rules: options.RulesFile = "",
    jobs: options.Jobs = 1,
    no_color: options.NoColor = False,
) -> int:
    """List the claims of ``paths``."""
    from claimcheck import pipeline  # noqa: PLC0415 - start-up: --help needs none of it

    write = format_called(format).claims
    if write is None:
        raise UsageError(f"the format {format} shows findings only; use it with claimcheck check")
    moment = options.moment(date)
    with progress_bar(beside_results=True) as progress:
        batch, stated = pipeline.claims(
            paths, rules=rules or None, date=moment, story=story, story_per_folder=story_per_folder, jobs=jobs,
            progress=progress,
        )  # fmt: skip
        tell_of_sources(batch, format)
        write_out(write(batch, stated, stdout_view(no_color=no_color)))
    return exits.of_reading(batch)
