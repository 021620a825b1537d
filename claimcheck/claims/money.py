"""Money: what was paid, earned, stolen, damaged, or is the price of something."""

from __future__ import annotations

from claimcheck.grammar.figures.measured import measured_type
from claimcheck.model import ValueKind

CLAIM = measured_type("money", ValueKind.MONEY)
