"""Blocks: the claims that are compared with one another, and why the others are not compared with any."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claimcheck.grammar import ClaimType
from claimcheck.model import Claim

BlockKey = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Claims of one kind about one thing in one story, by source and place."""

    key: BlockKey
    claims: tuple[Claim, ...]


def block_key(story: str, claim: Claim, claim_type: ClaimType) -> BlockKey | str:
    """The key under which a claim is compared, or the reason code why it is not."""
    key = claim_type.block(claim)
    return key.removeprefix("-") if isinstance(key, str) else (story, claim.kind, *key)


def blocks(
    story: str, claims: Iterable[Claim], types: Mapping[str, ClaimType]
) -> tuple[tuple[Block, ...], Counter[str]]:
    """The blocks of a story, and how many claims were left out for which reason."""
    rows: dict[BlockKey, list[Claim]] = defaultdict(list)
    reasons: Counter[str] = Counter()
    for claim in claims:
        key = block_key(story, claim, types[claim.kind])
        if isinstance(key, str):
            reasons[key] += 1
        else:
            rows[key].append(claim)
    return tuple(Block(key, tuple(rows[key])) for key in sorted(rows)), reasons
