"""``claimcheck baseline``: accept the findings that there are, so that ``check --baseline`` fails only on new ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import exits, options
from claimcheck.cli.apart import keep_apart
from claimcheck.cli.delivery import tell_of_sources
from claimcheck.cli.examples import examples
from claimcheck.cli.files import place_of, wrote
from claimcheck.cli.guard import guarded
from claimcheck.cli.progress import progress_bar
from claimcheck.cli.streams import tell
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.baseline import Baseline
    from claimcheck.baseline.accepted import Acceptance

NAME = "baseline"
ABOUT = "Accept the findings that there are, so that check fails only on new ones."
HELP = examples(
    "claimcheck baseline articles/ --output baseline.yaml",
    "claimcheck baseline articles/ -o baseline.yaml --reason 'Before CI.'",
    "claimcheck baseline articles/ -o baseline.yaml --until 2023-12-31",
    "claimcheck check articles/ --baseline baseline.yaml",
    about=(
        "Writes the findings as accepted, with what each says, for check --baseline. A FILE that is already there is "
        "renewed: what it accepts keeps its reason and its last day, what no longer occurs is dropped.\n\n"
        "Exit code: 0 written, 2 wrong usage, rules or input (then nothing is written), 3 no article."
    ),
)
_REASON = "There when the baseline was written."

File = Annotated[str, typer.Option("--output", "-o", metavar="FILE", show_default=False, help="The file to write.")]
Reason = Annotated[str, typer.Option(metavar="TEXT", show_default=False, help="Why the new entries are accepted.")]
Until = Annotated[
    str, typer.Option(metavar="ISO", show_default=False, help="The last day on which the new entries are accepted.")
]


@guarded
def command(  # noqa: PLR0913 - one parameter an option
    paths: options.Paths,
    *,
    output: File,
    reason: Reason = _REASON,
    until: Until = "",
    date: options.Date = "",
    story: options.StoryName = "",
    story_per_folder: options.StoryPerFolder = False,
    rules: options.RulesFile = "",
    select: options.Select = [],  # noqa: B006 - typer copies it
    ignore: options.Ignore = [],  # noqa: B006
    judgements: options.JudgementsFile = "",
    jobs: options.Jobs = 1,
) -> int:
    """Write the findings of ``paths`` as accepted."""
    from claimcheck import pipeline  # noqa: PLC0415 - start-up: --help needs none of it
    from claimcheck.baseline import reference_day, renewing  # noqa: PLC0415
    from claimcheck.rules import load  # noqa: PLC0415

    place, moment, last = place_of(output, "--output"), options.moment(date), options.moment(until, "--until")
    keep_apart([(f"--output {output}", place)], paths, {"rules": rules, "judgements": judgements})
    before, used = _before(place), load(rules or None)
    selected, ignored = options.names(select), options.names(ignore)
    pipeline.refuse_unknown([*selected, *ignored], used)
    with progress_bar() as progress:
        report = pipeline.check(
            paths, rules=used, date=moment, story=story, story_per_folder=story_per_folder,
            judgements=judgements or None, baseline=before, jobs=jobs, progress=progress,
        )  # fmt: skip
    tell_of_sources(report)
    if exits.is_incomplete(report):
        raise UsageError(f"{output} was not written, since findings of what was skipped would be missing from it")
    if not report.articles:
        tell(f"there is no article; {output} was not written")
        return exits.NOTHING
    day = reference_day(report.articles, moment)
    if last and day and last.date() < day:
        raise UsageError(f"--until {until}: it lies before {day}, the day of the newest article; nothing would hold")
    known = report.accepted or {}
    found = [f for f in report.findings if f.fingerprint in known or pipeline.chosen(f, selected, ignored)]
    entries = renewing.renewed(found, before, reason or _REASON, last.date() if last else None, day)
    if not wrote(place, renewing.written(entries, used.version)):
        return exits.WRONG
    tell(_told(output, entries, before))
    return exits.FINE


def _before(place: Path) -> Baseline:
    """What the file accepts now; nothing when there is none."""
    from claimcheck.baseline import Baseline, read_baseline  # noqa: PLC0415
    from claimcheck.rules import Place  # noqa: PLC0415

    return read_baseline(place) if place.exists() else Baseline(Place(str(place), 1))


def _told(output: str, entries: Sequence[Acceptance], before: Baseline) -> str:
    from claimcheck.report.wording import counted  # noqa: PLC0415

    now, then = ({one.fingerprint[:8] for one in each} for each in (entries, (entry for _, entry in before.entries)))
    changes = f" ({len(now - then):,} new, {len(then - now):,} gone)" if then else ""
    return f"{output}: {counted(len(entries), 'finding')} accepted{changes}"
