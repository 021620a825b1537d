"""What is known of findings before a run: editors' judgements, and a baseline of accepted findings.

A judged finding does not count, and is taken out; an accepted one stays, but only new ones make ``check`` fail. Both
files name findings by their fingerprints: made of rule, subject, values and sources, never of places in a text, so that
a finding with another value or another source is a new one.
"""

from claimcheck.baseline.accepted import Baseline, read_baseline
from claimcheck.baseline.applying import apply_baseline
from claimcheck.baseline.days import reference_day
from claimcheck.baseline.judgements import Judgements, apply_judgements, read_judgements

__all__ = [
    "Baseline", "Judgements", "apply_baseline", "apply_judgements", "read_baseline", "read_judgements", "reference_day",
]  # fmt: skip
