"""``claimcheck table``: who agrees, who differs, who stands alone and who is silent."""

from __future__ import annotations

from claimcheck.cli import exits, options
from claimcheck.cli.delivery import format_called, tell_of_sources
from claimcheck.cli.examples import examples
from claimcheck.cli.guard import guarded
from claimcheck.cli.progress import progress_bar
from claimcheck.cli.streams import write_out
from claimcheck.cli.views import stdout_view
from claimcheck.errors import UsageError

NAME = "table"
ABOUT = "Show which sources state what: who agrees, who is alone, who is silent."
HELP = examples(
    "claimcheck table articles/",
    "claimcheck table articles/ --format json > table.json",
    "claimcheck table articles/ --select count,title",
    about=(
        "Puts what the articles of a story state side by side: what is stated down, the sources across. A source "
        "agrees with the value that most state, differs, states alone what the others leave out, or is silent.\n\n"
        "Exit code: 0 there is a table, 2 wrong usage, rules or input, 3 no two articles of one story."
    ),
)


@guarded
def command(  # noqa: PLR0913 - one parameter an option
    paths: options.Paths,
    *,
    format: options.TableFormat = "terminal",
    date: options.Date = "",
    story: options.StoryName = "",
    story_per_folder: options.StoryPerFolder = False,
    rules: options.RulesFile = "",
    select: options.Select = [],  # noqa: B006 - typer copies it
    ignore: options.Ignore = [],  # noqa: B006
    jobs: options.Jobs = 1,
    no_color: options.NoColor = False,
) -> int:
    """Show the corroboration table of ``paths``."""
    from claimcheck import pipeline  # noqa: PLC0415 - start-up: --help needs none of it

    write = format_called(format).table
    if write is None:
        raise UsageError(f"the format {format} has no table; use it with claimcheck check")
    moment = options.moment(date)
    with progress_bar() as progress:
        report = pipeline.check(
            paths, rules=rules or None, date=moment, story=story, story_per_folder=story_per_folder,
            select=options.names(select), ignore=options.names(ignore), jobs=jobs, progress=progress,
        )  # fmt: skip
    tell_of_sources(report, format)
    write_out(write(report, stdout_view(no_color=no_color)))
    shared = any(len(story.sources) > 1 for story in report.stories)
    return exits.of_reading(report) if shared or exits.is_incomplete(report) else exits.NOTHING
