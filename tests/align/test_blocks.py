"""Which claims are compared at all, and why the others are not."""

from articles import articles

from claimcheck import align, pipeline
from claimcheck.claims import CLAIM_TYPES
from claimcheck.model import Claim


def story(*texts: str) -> tuple[Claim, ...]:
    return pipeline.check(articles(*texts)).claims


TEXTS = (
    "Laura Lopez met Juan Perez for three hours. The bridge was closed for two weeks. The meeting took place.",
    "Laura Lopez met Juan Perez for five hours, and President Carlos Ruiz slept.",
)


def test_claims_of_one_thing_lie_in_one_block() -> None:
    found, _ = align.blocks("s1", story(*TEXTS), CLAIM_TYPES)
    durations = [block for block in found if block.key[1] == "duration"]
    assert [[claim.text for claim in block.claims] for block in durations] == [["three hours", "five hours"]]
    assert durations[0].key[0] == "s1"


def test_the_others_are_counted_by_reason() -> None:
    _, reasons = align.blocks("s1", story(*TEXTS), CLAIM_TYPES)
    assert reasons == {"no-event": 1, "no-jurisdiction": 1}


def test_every_claim_is_either_in_a_block_or_counted() -> None:
    claims = story(*TEXTS)
    found, reasons = align.blocks("s1", claims, CLAIM_TYPES)
    assert sum(len(block.claims) for block in found) + sum(reasons.values()) == len(claims)


def test_blocks_come_in_the_order_of_their_keys() -> None:
    claims = story(*TEXTS)
    found, _ = align.blocks("s1", claims, CLAIM_TYPES)
    assert [block.key for block in found] == sorted(block.key for block in found)
    again, _ = align.blocks("s1", claims[::-1], CLAIM_TYPES)
    assert [block.key for block in again] == [block.key for block in found]
