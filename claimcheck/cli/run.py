"""The main job as ``check`` and ``demo`` run it."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.cli import exits
from claimcheck.cli.apart import keep_apart
from claimcheck.cli.delivery import deliver, format_called, outputs, tell_of_sources
from claimcheck.cli.options import moment, names
from claimcheck.cli.progress import progress_bar
from claimcheck.cli.streams import tell
from claimcheck.cli.views import stdout_view


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a user asked of ``check``, in the user's words. The fields are the options of the same names."""

    paths: list[str]
    format: str
    output: list[str]
    fail_on: exits.FailOn
    date: str
    rules: str
    select: list[str]
    ignore: list[str]
    jobs: int
    unresolved: bool
    no_color: bool
    story: str = ""
    story_per_folder: bool = False
    judgements: str = ""
    baseline: str = ""
    exit_zero: bool = False
    judged: bool = False


def run_check(order: Order) -> int:
    """Compare, deliver, and return the exit code.

    Raises:
        ClaimcheckError: What was asked for cannot be done.
    """
    from claimcheck import pipeline  # noqa: PLC0415 - start-up: --help needs none of it
    from claimcheck.rules import load  # noqa: PLC0415

    chosen, files, date = format_called(order.format), outputs(order.output), moment(order.date)
    named = [(f"--output {wanted}", file.path) for wanted, file in zip(order.output, files, strict=True)]
    read = {"rules": order.rules, "baseline": order.baseline, "judgements": order.judgements}
    keep_apart(named, order.paths, read)
    rules = load(order.rules or None)
    select, ignore = names(order.select), names(order.ignore)
    with progress_bar() as progress:
        report = pipeline.check(
            order.paths, rules=rules, date=date, story=order.story, story_per_folder=order.story_per_folder,
            select=select, ignore=ignore, judgements=order.judgements or None, baseline=order.baseline or None,
            jobs=order.jobs, progress=progress,
        )  # fmt: skip
    tell_of_sources(report, order.format)
    for remark in report.remarks:
        tell(remark)
    view = stdout_view(no_color=order.no_color, unresolved=order.unresolved, judged=order.judged, rules=rules)
    whole = deliver(report, chosen, files, view)
    code = exits.of_check(report, order.fail_on) if whole else exits.WRONG
    return exits.of_advice(code) if order.exit_zero else code
