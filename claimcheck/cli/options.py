"""The options that commands share, and how their words become values."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated

import typer
from typer.models import OptionInfo

from claimcheck.cli import completions
from claimcheck.cli.exits import FailOn
from claimcheck.errors import UsageError
from claimcheck.report import FORMATS


def _format_option(*names: str) -> OptionInfo:
    """The option ``--format`` of a command that has only these formats: asking each for its writer would import it."""
    about = f"How to print: {', '.join(names)}."
    option: OptionInfo = typer.Option("--format", "-f", metavar="NAME", autocompletion=lambda: list(names), help=about)
    return option


Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH", show_default=False, help="Files, folders, globs, or - for standard input."),
]
FormatName = Annotated[str, _format_option(*FORMATS)]
ClaimsFormat = Annotated[str, _format_option("csv", "json", "jsonl", "jsonld", "terminal")]
ValuesFormat = Annotated[str, _format_option("csv", "json", "jsonl", "terminal")]
TableFormat = Annotated[str, _format_option("csv", "json", "jsonl", "terminal")]
DiffFormat = Annotated[str, _format_option("json", "terminal")]
Outputs = Annotated[
    list[str],
    typer.Option(
        "--output", "-o", metavar="FORMAT=FILE", show_default=False, autocompletion=completions.outputs,
        help="Write a file too; repeatable.",
    ),
]
Fail = Annotated[
    FailOn, typer.Option("--fail-on", metavar="LEVEL", help=f"Exit with 1 from this severity up: {', '.join(FailOn)}.")
]
Date = Annotated[
    str,
    typer.Option(metavar="ISO", show_default=False, help="The date of articles that state none: 2023-06-19."),
]
StoryName = Annotated[
    str, typer.Option("--story", metavar="NAME", show_default=False, help="All articles tell this one story.")
]
StoryPerFolder = Annotated[bool, typer.Option("--story-per-folder", help="The articles of one folder tell one story.")]
RulesFile = Annotated[
    str,
    typer.Option("--rules", metavar="FILE", show_default=False, help="A rules file, laid over the rules that ship."),
]
Rules = Annotated[
    str, typer.Argument(metavar="FILE", show_default=False, help="A rules file; without one, the rules that ship.")
]
Select = Annotated[
    list[str],
    typer.Option(
        metavar="NAMES", show_default=False, autocompletion=completions.kinds_and_codes,
        help="Only these claim kinds or rule codes, between commas.",
    ),
]
Ignore = Annotated[
    list[str],
    typer.Option(
        metavar="NAMES", show_default=False, autocompletion=completions.kinds_and_codes,
        help="Not these claim kinds or rule codes.",
    ),
]
Jobs = Annotated[int, typer.Option(min=1, metavar="N", help="How many processes read articles.")]
Unresolved = Annotated[
    bool, typer.Option("--unresolved", help="List the claims that were not compared, and why (terminal format).")
]
JudgementsFile = Annotated[
    str,
    typer.Option(
        "--judgements", metavar="FILE", show_default=False, help="What editors made of findings: these do not count."
    ),
]
BaselineFile = Annotated[
    str,
    typer.Option(
        "--baseline", metavar="FILE", show_default=False, help="Accepted findings: only others make the run fail."
    ),
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 instead of 1 and 3; 2 stays 2.")]
Judged = Annotated[bool, typer.Option("--judged", help="List the findings that do not count (terminal format).")]
NoColor = Annotated[bool, typer.Option("--no-color", help="No colour, as with NO_COLOR in the environment.")]


def names(values: Iterable[str]) -> tuple[str, ...]:
    """The names of a repeatable option whose values may be lists between commas."""
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def moment(date: str, option: str = "--date") -> datetime | None:
    """The wall-clock moment that an option states, or ``None`` when it is not given.

    Raises:
        UsageError: It is not an ISO 8601 date.
    """
    if not date:
        return None
    try:
        return datetime.fromisoformat(date).replace(tzinfo=None)
    except ValueError:
        raise UsageError(f"{option} {date}: no ISO 8601 date; write it like 2023-06-19 or 2023-06-19T16:01") from None
