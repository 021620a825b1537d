"""``claimcheck explain``: a rule with its examples, or one finding, rung by rung."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from itertools import combinations, islice, product
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import completions, exits, options
from claimcheck.cli.delivery import tell_of_sources
from claimcheck.cli.examples import examples
from claimcheck.cli.guard import guarded
from claimcheck.cli.streams import write_out
from claimcheck.cli.views import stdout_view
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.model import Finding, Report, Verdict
    from claimcheck.report.formats.terminal.explanation import Comparison
    from claimcheck.rules.schema import Rules

_TRIED = 50  # pairs of claims of two positions

NAME = "explain"
ABOUT = "Explain a rule, or how one finding was arrived at."
HELP = examples(
    "claimcheck explain duration-conflict",
    "claimcheck explain 3f2a9c1b articles/",
    about=(
        "Shows what a rule is for, with its examples. Given the id of a finding and the paths it came from, compares "
        "them again and shows every level that was tried on its claims, and the one that decided."
    ),
)

What = Annotated[
    str,
    typer.Argument(
        metavar="CODE|ID", autocompletion=completions.codes,
        help="A rule's code, or the first characters of a finding's id.",
    ),
]
FindingPaths = Annotated[
    list[str] | None, typer.Argument(metavar="PATH", show_default=False, help="The paths that the finding came from.")
]


@guarded
def command(  # noqa: PLR0913 - one parameter an option
    what: What,
    paths: FindingPaths = None,
    *,
    date: options.Date = "",
    story: options.StoryName = "",
    story_per_folder: options.StoryPerFolder = False,
    rules: options.RulesFile = "",
    jobs: options.Jobs = 1,
    no_color: options.NoColor = False,
) -> int:
    """Explain a rule or a finding."""
    from claimcheck import pipeline  # noqa: PLC0415 - start-up: --help needs none of it
    from claimcheck.report.formats.terminal import explanation, page  # noqa: PLC0415
    from claimcheck.rules import load  # noqa: PLC0415

    used, view = load(rules or None), stdout_view(no_color=no_color)
    if not paths:
        _known(what, used)
        write_out(page.render(explanation.rule_lines(what, used.rules[what]), view))
        return exits.FINE
    report = pipeline.check(
        paths, rules=used, date=options.moment(date), story=story, story_per_folder=story_per_folder, jobs=jobs
    )
    tell_of_sources(report)
    finding = _found(what, report)
    articles = {article.id: article for article in report.articles}
    write_out(page.render(explanation.explained(finding, articles, _compared(finding)), view))
    return exits.WRONG if exits.is_incomplete(report) else exits.FINE


def _known(code: str, rules: Rules) -> None:
    if code in rules.rules:
        return
    near = get_close_matches(code, rules.rules, n=1)
    hint = f"did you mean {near[0]}?" if near else f"the rules are {', '.join(sorted(rules.rules))}."
    raise UsageError(
        f"no rule is called {code!r}; {hint}\n"
        f"To explain a finding, add the paths that it came from: claimcheck explain {code} PATH..."
    )


def _found(id: str, report: Report) -> Finding:
    """The finding whose id or fingerprint begins with ``id``.

    Raises:
        UsageError: There is none, or more than one.
    """
    found = [one for one in report.findings if id and (one.id.startswith(id) or one.fingerprint.startswith(id))]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"several ids begin with {id}: {', '.join(one.id for one in found)}; write more of the one")
    known = ", ".join(one.id for one in report.findings)
    raise UsageError(f"no finding begins with {id!r}; {f'there are {known}' if known else 'there are no findings'}")


def _compared(finding: Finding) -> Iterator[Comparison]:
    """For each two positions, a pair of their claims that led to the finding's verdict, or else the first pair."""
    from claimcheck import pipeline  # noqa: PLC0415
    from claimcheck.report.formats.terminal.explanation import Comparison  # noqa: PLC0415

    for one, other in combinations(finding.positions, 2):
        pairs = islice(product(one.claims, other.claims), _TRIED)
        traced = [Comparison((one.value, other.value), pair, pipeline.trace(*pair)) for pair in pairs]
        if traced:  # a position that rests on a list of the rules alone has no claims to compare
            yield next((found for found in traced if _decided(found, finding.verdict)), traced[0])


def _decided(comparison: Comparison, verdict: Verdict) -> bool:
    return bool(comparison.rungs) and comparison.rungs[-1].held and comparison.rungs[-1].verdict is verdict
