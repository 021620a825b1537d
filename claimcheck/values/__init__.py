"""How much and when."""

from __future__ import annotations

from datetime import datetime

from claimcheck.model import ValueMention


def read(text: str, published: datetime | None = None) -> list[ValueMention]:
    """Not yet."""
    return []
