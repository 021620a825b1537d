"""Money: what was paid, earned, stolen, damaged, or is the price of something."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.grammar import ClaimType, Comparison, Reading, anchors, block_by_subject, label_by_subject
from claimcheck.grammar.amounts import AMOUNT_LADDER, amount_rules
from claimcheck.grammar.measured import claim_of
from claimcheck.model import Claim, ValueKind

KIND = "money"


def read(reading: Reading) -> Iterator[Claim]:
    """Every sum of money that the article states."""
    for anchor in anchors(reading, frozenset({ValueKind.MONEY})):
        found = claim_of(reading, KIND, anchor)
        if found is not None:
            yield found


CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        block=block_by_subject,
        position=lambda stated: stated.value.shown,
        ladder=AMOUNT_LADDER,
        rules=amount_rules(KIND),
        note=lambda stated: "",
        label=label_by_subject,
    ),
)
