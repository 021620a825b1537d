"""claimcheck: cross-checks news articles about the same events and shows where their hard facts disagree.

The names below are imported on first use, so that ``import claimcheck`` and ``claimcheck --help`` stay fast.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.errors import ClaimcheckError, InputError, RulesError, UsageError
    from claimcheck.model import Article, Claim, Finding, Report, ValueMention
    from claimcheck.pipeline import check, extract, read_values

__version__ = "0.1.0"

_HOME = {
    "check": "pipeline",
    "extract": "pipeline",
    "read_values": "pipeline",
    "Article": "model",
    "Claim": "model",
    "Finding": "model",
    "Report": "model",
    "ValueMention": "model",
    "ClaimcheckError": "errors",
    "InputError": "errors",
    "RulesError": "errors",
    "UsageError": "errors",
}

__all__ = [
    "Article", "Claim", "ClaimcheckError", "Finding", "InputError", "Report", "RulesError", "UsageError",
    "ValueMention", "__version__", "check", "extract", "read_values",
]


def __getattr__(name: str) -> object:
    """Import a public name from its module when it is first asked for."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
