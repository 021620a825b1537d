"""What a claim type is made of: productions that read, a block key that pairs, a ladder that compares.

What claim types share stands here. What a value is said of is read in three packages, each of which looks only at those
before it: ``persons``, ``figures``, ``happenings``.
"""

from claimcheck.grammar.assertion import assertion_at
from claimcheck.grammar.attribution import attributions
from claimcheck.grammar.claim_type import (
    ClaimType,
    Comparison,
    Found,
    Production,
    block_by_subject,
    claim,
    label_by_subject,
    label_of,
    of_event,
    read_at,
)
from claimcheck.grammar.ladder import ONE_SENTENCE, TOLD_DIFFERENTLY, Ladder, Level, apart
from claimcheck.grammar.reading import Anchor, Reading, anchors, read_article
from claimcheck.grammar.speakers import speakers
from claimcheck.grammar.states import StateHit, state_in, states

__all__ = [
    "ONE_SENTENCE",
    "TOLD_DIFFERENTLY",
    "Anchor",
    "ClaimType",
    "Comparison",
    "Found",
    "Ladder",
    "Level",
    "Production",
    "Reading",
    "StateHit",
    "anchors",
    "apart",
    "assertion_at",
    "attributions",
    "block_by_subject",
    "claim",
    "label_by_subject",
    "label_of",
    "of_event",
    "read_article",
    "read_at",
    "speakers",
    "state_in",
    "states",
]
