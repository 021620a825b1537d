"""The claim types, one module each. A new one is a module here with a ``CLAIM``, and a corpus in tests/corpus."""

from claimcheck.claims import count, date, duration, name, quote, status, time, title
from claimcheck.grammar import ClaimType

CLAIM_TYPES: dict[str, ClaimType] = {
    module.CLAIM.kind: module.CLAIM for module in (duration, date, time, title, name, count, quote, status)
}

__all__ = ["CLAIM_TYPES"]
