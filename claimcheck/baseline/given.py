"""What is known, as a caller may give it: already read, or the path of its file."""

from __future__ import annotations

from os import PathLike

from claimcheck.baseline.accepted import Baseline, read_baseline
from claimcheck.baseline.judgements import Judgements, read_judgements


def judgements(source: Judgements | str | PathLike[str] | None) -> Judgements:
    """The judgements; none when nothing is given. Raises as :func:`read_judgements` does."""
    if isinstance(source, Judgements):
        return source
    return Judgements() if source is None else read_judgements(source)


def baseline(source: Baseline | str | PathLike[str] | None) -> Baseline | None:
    """The baseline, or ``None`` without one. Raises as :func:`read_baseline` does."""
    return source if source is None or isinstance(source, Baseline) else read_baseline(source)
