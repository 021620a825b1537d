"""Two claims in, a verdict with its reason out; and from the verdicts, findings."""

from claimcheck.judge.compare import compare, matters, trace
from claimcheck.judge.incumbents import NOT_INCUMBENT, with_reference

__all__ = ["NOT_INCUMBENT", "compare", "matters", "trace", "with_reference"]
