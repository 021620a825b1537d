"""``claimcheck review``: go through the findings one by one, and write down what an editor makes of each."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli import exits, options
from claimcheck.cli.apart import keep_apart
from claimcheck.cli.delivery import tell_of_sources
from claimcheck.cli.examples import examples
from claimcheck.cli.files import place_of
from claimcheck.cli.guard import guarded
from claimcheck.cli.progress import progress_bar
from claimcheck.cli.streams import write_out
from claimcheck.cli.views import stdout_view
from claimcheck.errors import UsageError

NAME = "review"
ABOUT = "Judge the findings one by one, and write the judgements down."
HELP = examples(
    "claimcheck review articles/ --judgements judged.yaml --author 'M. Keller'",
    "claimcheck review new/ --judgements j.yaml --author Keller --select title",
    "claimcheck check articles/ --judgements judged.yaml",
    about=(
        "Shows each finding that is not judged yet, and asks what it is: the same, different things, or accepted with "
        "a reason. Each answer is in FILE at once, added at its end. Skipped findings are asked again next time; end "
        "of input quits.\n\n"
        "Exit code: 0 gone through, or quit; 2 wrong usage, rules or input; 3 no article."
    ),
)

File = Annotated[
    str, typer.Option("--judgements", metavar="FILE", show_default=False, help="The file of judgements to add to.")
]
Baseline = Annotated[
    str, typer.Option(metavar="FILE", show_default=False, help="Accepted findings, which are not asked about.")
]
Author = Annotated[str, typer.Option(metavar="NAME", show_default=False, help="Who judges.")]
Date = Annotated[
    str,
    typer.Option(
        metavar="ISO", show_default=False,
        help="The day of the judgements, and of articles that state none; else that of the newest article.",
    ),
]  # fmt: skip


@guarded
def command(  # noqa: PLR0913 - one parameter an option
    paths: options.Paths,
    *,
    judgements: File,
    author: Author,
    baseline: Baseline = "",
    date: Date = "",
    story: options.StoryName = "",
    story_per_folder: options.StoryPerFolder = False,
    rules: options.RulesFile = "",
    select: options.Select = [],  # noqa: B006 - typer copies it
    ignore: options.Ignore = [],  # noqa: B006
    jobs: options.Jobs = 1,
    no_color: options.NoColor = False,
) -> int:
    """Review the findings of ``paths``."""
    from claimcheck import pipeline  # noqa: PLC0415 - start-up: --help needs none of it
    from claimcheck.baseline import reference_day  # noqa: PLC0415
    from claimcheck.cli.dialogue import Desk, go_through  # noqa: PLC0415

    _refuse(paths, author)
    place, moment = place_of(judgements, "--judgements"), options.moment(date)
    keep_apart([(f"--judgements {judgements}", place)], paths, {"rules": rules, "baseline": baseline})
    with progress_bar() as progress:
        report = pipeline.check(
            paths, rules=rules or None, date=moment, story=story, story_per_folder=story_per_folder,
            select=options.names(select), ignore=options.names(ignore),
            judgements=place if place.exists() else None, baseline=baseline or None, jobs=jobs, progress=progress,
        )  # fmt: skip
    tell_of_sources(report)
    if not report.new:
        write_out(["There is nothing to judge: no finding is open.\n"])
        return exits.of_reading(report)
    day = reference_day(report.articles, moment)
    if day is None:
        raise UsageError("no article has a date, and a judgement needs one; give it as --date 2023-06-19")
    write_out([go_through(report, Desk(place, author, day, stdout_view(no_color=no_color)))])
    return exits.of_reading(report)


def _refuse(paths: list[str], author: str) -> None:
    if "-" in paths:
        raise UsageError("standard input has the answers; name the files of the articles instead of -")
    if not author.strip():
        raise UsageError("--author: a judgement needs a name; give it as --author 'M. Keller'")
