"""``claimcheck check``: the main job."""

from __future__ import annotations

from claimcheck.cli import options
from claimcheck.cli.examples import examples
from claimcheck.cli.exits import FailOn
from claimcheck.cli.guard import guarded
from claimcheck.cli.run import Order, run_check

NAME = "check"
ABOUT = "Show where articles disagree."
HELP = examples(
    "claimcheck check articles/",
    "claimcheck check monday.txt tuesday.txt --date 2023-06-19",
    "claimcheck check 'wire/*.txt' --format json > report.json",
    "claimcheck check batch.jsonl --output json=report.json --fail-on error",
    "claimcheck check articles/ --format github --output sarif=found.sarif",
    "claimcheck check articles/ --judgements judged.yaml",
    "claimcheck check articles/ --baseline baseline.yaml",
    "cat batch.jsonl | claimcheck check - --select duration,count",
    about=(
        "Compares what the articles state, and shows every disputed fact with each position and its words.\n\n"
        "Formats: terminal to be read; html for a browser; json and jsonl for programs; csv for a spreadsheet; github, "
        "gitlab, junit, markdown and sarif for CI and code review; jsonld for the web of data. With --output, one run "
        "writes several.\n\n"
        "Exit code: 0 no new finding at or above --fail-on, 1 some, 2 wrong usage, rules or input (what could be read "
        "is still compared), 3 nothing to compare: no article, or one alone. Findings that --baseline or --judgements "
        "names are not new."
    ),
)


@guarded
def command(  # noqa: PLR0913 - one parameter an option
    paths: options.Paths,
    *,
    format: options.FormatName = "terminal",
    output: options.Outputs = [],  # noqa: B006 - typer copies it
    fail_on: options.Fail = FailOn.WARNING,
    exit_zero: options.ExitZero = False,
    date: options.Date = "",
    story: options.StoryName = "",
    story_per_folder: options.StoryPerFolder = False,
    rules: options.RulesFile = "",
    select: options.Select = [],  # noqa: B006
    ignore: options.Ignore = [],  # noqa: B006
    judgements: options.JudgementsFile = "",
    baseline: options.BaselineFile = "",
    jobs: options.Jobs = 1,
    unresolved: options.Unresolved = False,
    judged: options.Judged = False,
    no_color: options.NoColor = False,
) -> int:
    """Run the main job on ``paths``."""
    return run_check(
        Order(
            paths=paths, format=format, output=output, fail_on=fail_on, date=date, story=story,
            story_per_folder=story_per_folder, rules=rules, select=select, ignore=ignore, judgements=judgements,
            baseline=baseline, exit_zero=exit_zero, jobs=jobs, unresolved=unresolved, judged=judged, no_color=no_color,
        )
    )
