r"""Texts that were saved from a terminal: ``\x1b[31mFourteen\x1b[0m people`` says "Fourteen people".

Control sequences are no words, and part words that belong together. So a text is read without them, and what was found
is put back where it stands in the original. Texts without any, which is nearly all, are read as they are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from claimcheck.model import Span

_ESCAPE, _INTRODUCER = "\x1b", "\x9b"  # of seven bits, and of eight, where a wrong encoding may have put it too
_SEQUENCE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # a colour, a movement (ECMA-48)
    r"|\x9b[0-?]+[@-~]"
    r"|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"  # a window's title, the address of a link
    r"|\x1b(?:[()*+#%][0-9A-Za-z]|[78=>])"
)


@dataclass(frozen=True, slots=True)
class Bare:
    """A text without its control sequences.

    Attributes:
        text: What is left.
        offsets: Where each of its code points stands in the original, and where that ends.
    """

    text: str
    offsets: Sequence[int]

    def original(self, span: Span) -> Span:
        """Where a span of the bare text stands in the original, without the sequences around it."""
        start = self.offsets[span.start]
        return Span(start, self.offsets[span.end - 1] + 1 if span.end > span.start else start)

    def offset(self, original: int) -> int:
        """Where a place of the original is in the bare text; of a sequence, what follows it."""
        return bisect_left(self.offsets, original)


def bared(text: str) -> Bare | None:
    """``text`` without its control sequences; ``None`` when it holds none."""
    if _ESCAPE not in text and _INTRODUCER not in text:
        return None
    sequences = [found.span() for found in _SEQUENCE.finditer(text)]
    if not sequences:
        return None
    starts, ends = [0, *(end for _, end in sequences)], [*(start for start, _ in sequences), len(text)]
    kept = [range(start, end) for start, end in zip(starts, ends, strict=True)]
    offsets = (*chain.from_iterable(kept), len(text))
    return Bare("".join(text[one.start : one.stop] for one in kept), offsets)
