"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from claimcheck.cli.streams import tell
from claimcheck.errors import UsageError


def write_file(path: Path, pieces: Iterable[str]) -> None:
    """Write ``pieces`` in UTF-8. Readers see what was there before or the whole of it, never a part.

    A symbolic link stays one; a device or a named pipe is written to as it is.

    Raises:
        OSError: It cannot be written; what was there before is still there.
    """
    place = Path(os.path.realpath(path))
    if place.exists() and not stat.S_ISREG(place.stat().st_mode):
        _fill(place, pieces, "w")
    else:
        _replace(place, pieces)


def place_of(file: str, option: str) -> Path:
    """The place of a file that is to be written, looked at before any work is done.

    Raises:
        UsageError: There can be no such file; the message begins with ``option``, as the user gave it.
    """
    path = Path(file)
    if path.is_dir():
        raise UsageError(f"{option}: {file} is a folder; name a file in it")
    if not path.parent.is_dir():
        raise UsageError(f"{option}: there is no folder {path.parent}; make it first")
    return path


def wrote(path: Path, pieces: Iterable[str]) -> bool:
    """Write ``pieces`` as :func:`write_file` does, and say whether it could be done; the user is told why not."""
    try:
        write_file(path, pieces)
    except OSError as error:
        tell(f"{path} cannot be written: {error.strerror or error}; name another place for it")
        return False
    return True


def _replace(place: Path, pieces: Iterable[str]) -> None:
    draft = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        _fill(draft, pieces, "x")
        if place.exists():
            shutil.copymode(place, draft)
        draft.replace(place)
    except BaseException:  # Ctrl-C too leaves no draft behind
        with suppress(OSError):
            draft.unlink()
        raise


def _fill(path: Path, pieces: Iterable[str], mode: str) -> None:
    with path.open(mode, encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
        stream.writelines(pieces)
