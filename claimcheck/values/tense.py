"""Whether a sentence speaks of what has been or of what is to come, as far as choosing a date needs it."""

from __future__ import annotations

import re

_CUE = re.compile(
    r"\b(?:(?P<future>will|shall|won't|won’t|'ll|’ll|going to|to be|is to|are to|plans? to|due|expects? to|expected|scheduled|"
    r"would|may|might|should|next|upcoming|planned|planning|set to|must|can|could|until|by|deadline|hopes? to|starting|begins?)"
    r"|(?P<past>was|were|had|did|said|says|told|has|have|been|ago|since|"
    r"\w{2,}ed|met|won|lost|took|made|came|went|gave|held|left|began|became|fell|rose|sent|shot|found|"
    r"saw|got|hit|killed|struck|spoke|wrote|ran|led|died|kept|built|bought|sold|paid|put|set|cut|broke|chose|drew|drove|"
    r"flew|grew|knew|threw|wore|stood|sought|taught|thought|brought|caught|fought|felt|heard|fled|sank|swept|won|quit|read|"
    r"spent|lent|sat|beat|burst|dealt|rode|shook|stole|woke|arose|forgot|froze|swore|tore))\b",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?]\s+[A-Z\"“]|\n\s*\n|[;]")
_REACH = 220


def tense_at(text: str, start: int, end: int) -> str | None:
    """ "past" or "future": the last verb-like cue of the sentence before ``start``, else the first one after ``end``."""
    before = text[max(0, start - _REACH) : start]
    breaks = list(_END.finditer(before))
    if breaks:
        before = before[breaks[-1].end() - 1 :]
    after = text[end : end + _REACH]
    stop = _END.search(after)
    if stop:
        after = after[: stop.start()]
    last = None
    for found in _CUE.finditer(before):
        last = found.lastgroup
    if last is None and (first := _CUE.search(after)):
        last = first.lastgroup
    return last
