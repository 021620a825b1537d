"""Percentages: what share of what, and rates."""

from __future__ import annotations

from claimcheck.grammar.figures.measured import measured_type
from claimcheck.model import ValueKind

CLAIM = measured_type("percent", ValueKind.PERCENT)
