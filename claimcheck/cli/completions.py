"""What the shell offers when a word is completed with the tab key."""

from __future__ import annotations

from claimcheck.report import FORMATS


def outputs(incomplete: str) -> list[str]:
    """The names of the formats, each with the sign before its file; nothing after it, so that the shell names files."""
    return [] if "=" in incomplete else [f"{name}=" for name in FORMATS]


def codes() -> list[str]:
    """The codes of the rules that ship."""
    from claimcheck.rules import load  # noqa: PLC0415 - --help needs none of it

    return sorted(load().rules)


def kinds_and_codes(incomplete: str) -> list[str]:
    """Claim kinds and rule codes, after those that a list between commas has already."""
    from claimcheck.rules import load  # noqa: PLC0415 - --help needs none of it

    before, comma, begun = incomplete.rpartition(",")
    known = [name for name in (*load().kinds, *codes()) if name.startswith(begun)]
    return [f"{before}{comma}{name}" for name in known]
