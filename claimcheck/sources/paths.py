"""Which files are meant by the paths that a user gives: files, folders, globs and ``-``.

The files that are found do not depend on the order of the paths, nor on the order in which a file system lists them.
"""

from __future__ import annotations

import glob
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from claimcheck.errors import visible
from claimcheck.model import Skipped, told_apart

STDIN = "-"
LINES = frozenset({".jsonl", ".ndjson"})
RECORDS = LINES | {".json"}
TEXTS = frozenset({".txt", ".text", ".md", ".markdown"})
_IN_FOLDERS = TEXTS | LINES  # a .json file of a folder may be anything; it is read when it is named
_KNOWN = ", ".join(sorted(_IN_FOLDERS))
_NAMED = 3  # files that were passed over and are named one by one


@dataclass(frozen=True, slots=True)
class File:
    """A file to read.

    Attributes:
        path: As it was given or found; ``-`` is standard input.
        label: Unique among the files read together: the file's name, or as many of its folders as tell it apart.
        names: What the label is chosen from: "c.txt", "b/c.txt", "a/b/c.txt".
    """

    path: str
    label: str
    names: tuple[str, ...]

    @property
    def suffix(self) -> str:
        """The suffix of its name, lower case."""
        return Path(self.path).suffix.lower()


@dataclass(frozen=True, slots=True)
class Found:
    """The files that paths stand for, the paths that stand for none, and what was passed over, for the user."""

    files: tuple[File, ...]
    skipped: tuple[Skipped, ...]
    passed_over: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Beside:
    """A file that lies beside articles, where it was found: in a folder or by a pattern."""

    where: str
    path: str


def find(paths: Iterable[str]) -> Found:
    """The files that ``paths`` stand for, each once, by whichever way it was reached."""
    found: dict[str, str] = {}
    skipped: list[Skipped] = []
    beside: dict[str, set[str]] = defaultdict(set)
    for item in chain.from_iterable(map(_expand, paths)):
        if isinstance(item, Skipped):
            skipped.append(item)
        elif isinstance(item, _Beside):
            beside[item.where].add(item.path)
        else:
            real = STDIN if item == STDIN else os.path.realpath(item)
            found[real] = min(found.get(real, item), item, key=_directness)
    chosen = sorted(found.values())
    names = [_names(path) for path in chosen]
    files = tuple(map(File, chosen, told_apart(names), names))
    return Found(files, tuple(skipped), tuple(_passed_over(beside, found)))


def _directness(path: str) -> tuple[bool, int, str]:
    """Of two ways to one file, the one that is no link comes first, then the shorter."""
    return os.path.islink(path), len(path), path


def _expand(given: str) -> Iterator[str | Skipped | _Beside]:
    if given == STDIN:
        yield STDIN
    elif not given or "\0" in given:
        yield Skipped(visible(given), "not a path; give a file, a folder, a pattern or - for standard input")
    elif os.path.isdir(given):
        yield from _walk(given)
    elif os.path.lexists(given):
        yield _plain(given)
    elif glob.has_magic(given):
        yield from _matches(given)
    else:
        yield Skipped(visible(given), "no such file or folder" + _meant(given))


def _walk(folder: str) -> Iterator[str | Skipped | _Beside]:
    """The articles of a folder and of those below it; hidden ones and READMEs are left out."""
    unreadable: list[OSError] = []
    empty = True
    for place, below, names in os.walk(folder, onerror=unreadable.append):
        below[:] = (name for name in below if not name.startswith("."))
        for name in names:
            path = os.path.join(place, name)
            if name.startswith("."):
                continue
            if is_article(path):
                empty = False
                yield _plain(path)
            else:
                yield _Beside(folder, path)
    for error in unreadable:
        yield Skipped(visible(str(error.filename)), f"the folder cannot be read: {error.strerror}")
    if empty and not unreadable:
        yield Skipped(visible(folder), f"no article in this folder: it holds no {_KNOWN} file", is_empty=True)


def is_article(path: str) -> bool:
    """Whether a file that nobody named is read.

    A README tells of its folder, not of the news; a pipe or a device could keep the program waiting for ever.
    """
    if Path(path).suffix.lower() not in _IN_FOLDERS or _tells_of_its_folder(path):
        return False
    return os.path.isfile(path) or not os.path.exists(path)  # a broken link is told of when it is opened


def _matches(pattern: str) -> Iterator[str | Skipped | _Beside]:
    """The files that match; of those whose suffix the pattern does not spell out, the ones a folder is read for."""
    empty = True
    recursive = "**" in pattern
    for match in glob.glob(pattern, recursive=True):
        if os.path.isdir(match):
            if not recursive:
                empty = False
                yield from _walk(match)
        elif (suffix := Path(match).suffix) and (is_article(match) or pattern.endswith(suffix)):
            empty = False
            yield _plain(match)
        else:
            yield _Beside(pattern, match)
    if empty:
        yield Skipped(visible(pattern), f"no file matches this pattern (without a suffix it finds {_KNOWN} files)")


def _passed_over(beside: Mapping[str, set[str]], found: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each folder and pattern that holds files beside its articles, unless they are read as well."""
    for where in sorted(beside):
        left = [path for path in beside[where] if os.path.realpath(path) not in found]
        about = sorted(path for path in left if _tells_of_its_folder(path))
        others = sorted(set(left) - set(about))
        told = [
            f"{_listed(names)} ({reason})"
            for names, reason in ((about, "it tells of its folder"), (others, f"no {_KNOWN} file"))
            if names
        ]
        if told:
            yield f"{visible(where)}: passed over {' and '.join(told)}; name a file to have it read"


def _listed(paths: list[str]) -> str:
    names = [visible(Path(path).name) for path in paths[:_NAMED]]
    return ", ".join(names) + (f" and {len(paths) - _NAMED:,} more" if len(paths) > _NAMED else "")


def _tells_of_its_folder(path: str) -> bool:
    name = Path(path)
    return name.suffix.lower() in _IN_FOLDERS and name.stem.lower() == "readme"


def _plain(path: str) -> str:
    """``path`` without ``./`` and doubled slashes; ``./-`` stays a file."""
    short = str(Path(path))
    return path if short == STDIN else short


def _meant(given: str) -> str:
    """The nearest name in the folder where the missing one was looked for."""
    from difflib import get_close_matches  # noqa: PLC0415  only a wrong path needs it

    path = Path(given)
    try:
        names = sorted(os.listdir(path.parent))
    except OSError:
        return ""
    close = get_close_matches(path.name, names, n=1)
    return f"; did you mean '{visible(str(path.with_name(close[0])))}'?" if close else ""


def _names(path: str) -> tuple[str, ...]:
    """``c.txt``, ``b/c.txt``, ``a/b/c.txt`` of ``a/b/c.txt``."""
    if path == STDIN:
        return ("stdin",)
    parts = Path(path).parts
    return tuple(visible(Path(*parts[start:]).as_posix()) for start in range(len(parts) - 1, -1, -1))
