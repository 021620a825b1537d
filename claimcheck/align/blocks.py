"""Blocks: the claims that are compared with one another, and why the others are not compared with any."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claimcheck.grammar import ClaimType, Comparison
from claimcheck.model import Claim

BlockKey = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Claims of one kind about one thing in one story, by source and place, and the way in which they are compared."""

    key: BlockKey
    way: Comparison
    claims: tuple[Claim, ...]


def block_key(story: str, claim: Claim, way: Comparison) -> BlockKey | str:
    """The key under which a claim is compared, or the reason code why it is not."""
    key = way.block(claim)
    return key.removeprefix("-") if isinstance(key, str) else (story, claim.kind, *key)


def blocks(
    story: str, claims: Iterable[Claim], types: Mapping[str, ClaimType]
) -> tuple[tuple[Block, ...], Counter[str]]:
    """The blocks of a story, and how many claims were left out of the main comparison for which reason."""
    rows: dict[tuple[int, BlockKey], list[Claim]] = defaultdict(list)
    reasons: Counter[str] = Counter()
    for claim in claims:
        claim_type = types[claim.kind]
        for number, way in enumerate((claim_type.main, *claim_type.others)):
            key = block_key(story, claim, way)
            if not isinstance(key, str):
                rows[number, key].append(claim)
            elif number == 0:
                reasons[key] += 1
    return tuple(_block(number, key, rows[number, key], types) for number, key in sorted(rows)), reasons


def _block(number: int, key: BlockKey, claims: list[Claim], types: Mapping[str, ClaimType]) -> Block:
    claim_type = types[claims[0].kind]
    return Block(key, (claim_type.main, *claim_type.others)[number], tuple(claims))
