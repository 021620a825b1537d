"""Help texts: examples first, then what the command does."""

from __future__ import annotations


def examples(*commands: str, about: str) -> str:
    r"""A help text. ``\b`` on a line of its own keeps the paragraph after it from being wrapped."""
    lines = "\n".join(f"  {command}" for command in commands)
    return f"\b\nExamples:\n{lines}\n\n{about}"
