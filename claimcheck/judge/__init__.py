"""Two claims in, a verdict with its reason out; and from the verdicts, findings."""

from claimcheck.judge.compare import compare, matters, trace

__all__ = ["compare", "matters", "trace"]
