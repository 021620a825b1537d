"""Where results go: standard output in one format, and files in any number of them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.files import place_of, wrote
from claimcheck.cli.streams import tell, write_out
from claimcheck.cli.views import PIPED, is_terminal
from claimcheck.errors import UsageError
from claimcheck.report import FORMATS, Format, View

if TYPE_CHECKING:
    from claimcheck.model import Batch, Report


@dataclass(frozen=True, slots=True)
class Output:
    """A file that ``--output`` asks for."""

    format: Format
    path: Path


def format_called(name: str) -> Format:
    """The format of that name.

    Raises:
        UsageError: There is none.
    """
    if name in FORMATS:
        return FORMATS[name]
    near = get_close_matches(name, FORMATS, n=1)
    hint = f"did you mean {near[0]}?" if near else f"choose from {', '.join(FORMATS)}"
    raise UsageError(f"there is no format {name!r}; {hint}")


def outputs(wanted: Iterable[str]) -> tuple[Output, ...]:
    """The files of ``--output FORMAT=FILE``, looked at before any article is read.

    Raises:
        UsageError: A format is not known, a file is named twice, or there is no place for one.
    """
    found = tuple(map(_output, wanted))
    places = [os.path.realpath(output.path) for output in found]
    for output, place in zip(found, places, strict=True):
        if places.count(place) > 1:
            raise UsageError(f"--output: {output.path} is named twice; each format needs a file of its own")
    return found


def deliver(report: Report, format: Format, files: Sequence[Output], view: View) -> bool:
    """Write the files, then print the report.

    A file that cannot be written is told of, and keeps back neither the others nor what is printed.

    Returns:
        Whether every file was written.
    """
    plain = replace(view, width=PIPED, colour=False)
    written = [wrote(output.path, output.format.check(report, plain)) for output in files]
    write_out(format.check(report, view))
    return all(written)


def tell_of_sources(read: Report | Batch, printed: str = "") -> None:
    """Say on standard error what was read in an unusual way, what was passed over, and what could not be read at all.

    Args:
        read: What was read.
        printed: The name of the format that is printed next, where it lists what could not be read: to somebody who
            looks at both, it is not told twice.
    """
    for message in _remarks(read):
        tell(message)
    if not (printed == "terminal" and is_terminal(sys.stdout) and is_terminal(sys.stderr)):
        for one in read.skipped:
            tell(f"skipped {one.path}: {one.error}")


def _remarks(read: Report | Batch) -> Iterator[str]:
    yield from (f"{article.id}: {note}" for article in read.articles for note in article.notes)
    yield from read.passed_over


def _output(wanted: str) -> Output:
    name, _, file = wanted.partition("=")
    if not file:
        raise UsageError(f"--output {wanted}: write it as FORMAT=FILE, such as json=report.json")
    return Output(format_called(name), place_of(file, f"--output {wanted}"))
