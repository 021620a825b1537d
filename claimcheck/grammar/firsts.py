"""What an article tells first of its sort is what it is about: another ferry, and a strike elsewhere, come after."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from claimcheck.grammar.amounts import AMOUNT_LADDER
from claimcheck.grammar.claim_type import STORY
from claimcheck.model import Claim, Event, Verdict

_ANOTHER = "another-one"


def of_story(stated: Claim) -> bool:
    """Whether a claim is said of what the story is about."""
    about = stated.subject.about if stated.subject is not None else None
    return isinstance(about, Event) and about.type == STORY


def only_first(claims: Iterable[Claim], applies: Callable[[Claim], bool]) -> Iterator[Claim]:
    """The claims of an article, those that are at odds with the first of their attribute left without a subject.

    Args:
        claims: The claims in order.
        applies: Which of them this goes for; the others pass.
    """
    first: dict[str, Claim] = {}
    for stated in claims:
        told = first.setdefault(stated.attribute, stated) if applies(stated) else stated
        # As if of another article: in one sentence ("a plane with 100 aboard and one with three") they are two as well.
        another = told is not stated and AMOUNT_LADDER.verdict(replace(told, source=""), stated) is Verdict.CONFLICT
        yield replace(stated, subject=None, unresolved=_ANOTHER) if another else stated
