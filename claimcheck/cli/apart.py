"""What a run writes is kept apart from what it reads: nobody's article or baseline is overwritten by a report."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from claimcheck.cli.streams import tell
from claimcheck.errors import UsageError

_Identity = tuple[int, int]  # device and inode: one file, by whatever name or link


def keep_apart(written: Iterable[tuple[str, Path]], paths: Iterable[str], read: Mapping[str, str]) -> None:
    """Look at the files that are to be written before anything is read.

    One that would be read as an article of a compared folder the next time is told of.

    Args:
        written: Each with the option that names it, as the user gave it.
        paths: What is compared.
        read: The other files that are read, by what they are: "baseline". "" where none is given.

    Raises:
        UsageError: One of them is read in the same run.
    """
    files = tuple(written)
    if not files:
        return
    given = tuple(paths)
    known = dict(_known(given, read))
    for option, path in files:
        if what := known.get(_identity(path)):
            raise UsageError(f"{option}: {path} is {what} of this run and would be overwritten; name another file")
        if _is_read_next_time(path, given):
            tell(f"{path} lies in a folder that is compared: the next run reads it as an article; write it elsewhere")


def _known(paths: Iterable[str], read: Mapping[str, str]) -> Iterator[tuple[_Identity | None, str]]:
    """What each file that is read is, by its identity."""
    from claimcheck.sources.paths import find  # noqa: PLC0415 - only who writes files needs it

    named = [(file.path, "one of the articles") for file in find(paths).files]
    named += [(file, f"the {what} file") for what, file in read.items() if file]
    for file, what in named:
        if identity := _identity(file):
            yield identity, what


def _identity(path: str | Path) -> _Identity | None:
    """``None`` where there is no such file, or it is a device or a pipe, which can be read and written at once."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def _is_read_next_time(path: Path, paths: Iterable[str]) -> bool:
    """Whether one of ``paths`` is a folder in which the file would be found."""
    from claimcheck.sources.paths import is_article  # noqa: PLC0415

    place = Path(os.path.realpath(path))
    folders = [Path(os.path.realpath(given)) for given in paths if os.path.isdir(given)]
    inside = [place.relative_to(folder).parts for folder in folders if place.is_relative_to(folder)]
    return is_article(str(place)) and any(not any(part.startswith(".") for part in parts) for parts in inside)
