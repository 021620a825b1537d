"""Standard output and standard error: UTF-8 whatever the locale, and no fuss when the reader has gone."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from io import TextIOWrapper
from typing import TextIO

from claimcheck.errors import ClaimcheckError, visible


def write_out(pieces: Iterable[str]) -> None:
    """Write results to standard output. A reader that closes the pipe ends the writing, not the run.

    Where there is no standard output (``>&-``), nothing is written, as ``print`` would have it.

    Raises:
        ClaimcheckError: Standard output cannot take them: the disk is full.
    """
    if not sys.stdout:
        return
    stream = _utf8(sys.stdout)
    try:
        stream.writelines(pieces if isinstance(stream, TextIOWrapper) else (_fitting(one, stream) for one in pieces))
        stream.flush()
    except BrokenPipeError:
        _abandon(stream)
    except OSError as error:
        _abandon(stream)
        raise ClaimcheckError(f"the results cannot be written to standard output: {error.strerror}") from None


def tell(message: str) -> None:
    """Write a message to standard error, its lines after the program's name; what could act is made visible."""
    for line in message.split("\n"):
        print(f"claimcheck: {visible(line)}", file=sys.stderr)


def _utf8(stream: TextIO) -> TextIO:
    if isinstance(stream, TextIOWrapper):
        # lone surrogates, which JSON may hold, have no UTF-8 form
        stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return stream


def _fitting(text: str, stream: TextIO) -> str:
    """``text`` with escapes for what a stream that could not be made UTF-8 does not hold."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return text if text.isascii() else text.encode(encoding, "backslashreplace").decode(encoding)


def _abandon(stream: TextIO) -> None:
    """Point the stream at nothing, so that the interpreter's last flush does not fail again."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):  # not a real file
        return
