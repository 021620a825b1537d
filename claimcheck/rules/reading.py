"""The text of a YAML file that a user wrote."""

from __future__ import annotations

from pathlib import Path

from claimcheck.errors import RulesError, visible
from claimcheck.rules.tree import Place

_MAX_BYTES = 8 * 1024 * 1024


def read_text(path: Path, label: str, what: str) -> str:
    """The whole file.

    Args:
        path: Where it is.
        label: What the user calls it, for messages.
        what: What it should be: "rules file".

    Raises:
        RulesError: It cannot be read, is far too large, or is not UTF-8.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(_MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise RulesError(f"{visible(label)}: the {what} cannot be read: {visible(str(reason))}") from None
    if len(content) > _MAX_BYTES:
        raise RulesError(f"{visible(label)}: larger than {_MAX_BYTES // 1024**2} MB; this is hardly a {what}")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise RulesError(f"{Place(label, line)}: not valid UTF-8; save the file as UTF-8") from None
