"""Reading rules.yaml: which claims are looked for, how far values may lie apart, and the words that tell of them."""

from claimcheck.rules.files import Origins, load, origins, shipped
from claimcheck.rules.schema import Rules
from claimcheck.rules.tree import Place

__all__ = ["Origins", "Place", "Rules", "load", "origins", "shipped"]
