"""Measures: how far somebody fell, how deep, how large. A pair such as "60 metres (200 feet)" is one claim."""

from __future__ import annotations

from claimcheck.grammar.figures.measured import measured_type
from claimcheck.model import ValueKind

CLAIM = measured_type("measure", ValueKind.MEASURE)
