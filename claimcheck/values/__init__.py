"""How much and when: numbers, units, calendar and hedges, read from English news prose.

:func:`read` finds the value mentions of a text; :func:`commitment` says which true values a quantity's words allow, and
:func:`common_unit` turns two quantities into one unit; :func:`family_of` says what a unit measures, :func:`vague_unit`
what "hundreds" counts in. A production is a name, a pattern of items and a small function
(:mod:`claimcheck.values.production`).
"""

from claimcheck.values.ranges import commitment
from claimcheck.values.reading import read
from claimcheck.values.scales import vague_unit
from claimcheck.values.units import common_unit, family_of

__all__ = ["commitment", "common_unit", "family_of", "read", "vague_unit"]
