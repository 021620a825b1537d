"""The JSON Schema of what ``--format json`` and ``jsonl`` write: one file, which ships with the package."""

from __future__ import annotations

from pathlib import Path

SCHEMA = Path(__file__).with_name("schema.json")


def schema_text() -> str:
    """The schema as it ships: JSON Schema 2020-12, whose ``$defs`` name the documents and their rows."""
    return SCHEMA.read_text(encoding="utf-8")
