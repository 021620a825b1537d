"""Names: how each source spells a person's name.

Claims of one person are compared, and it is alignment that says who is one person: never by spelling alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.grammar import ClaimType, Ladder, Level, Reading, apart, claim
from claimcheck.model import Claim, Spelling, Verdict

KIND = "name"
SPELLED = "spelled"


def read(reading: Reading) -> Iterator[Claim]:
    """Every full name in the article."""
    for mention, key in reading.people.spellings:
        value = Spelling(" ".join(mention.parts), mention.parts)
        person = reading.people.entities[key]
        yield claim(reading, KIND, SPELLED, mention.span, mention.sentence, value, "full-name", subject=person)


def _block(stated: Claim) -> tuple[str, ...] | str:
    return (stated.subject.id,) if stated.subject and stated.subject.id else "-no-person"


def _parts(stated: Claim) -> list[str]:
    value = stated.value
    return [part.rstrip(".") for part in value.parts] if isinstance(value, Spelling) else []


def _same(first: Claim, second: Claim) -> bool:
    return _parts(first) == _parts(second)


def _shorter(first: Claim, second: Claim) -> bool:
    """ "Michael G. Grimm" and "Michael Grimm": one leaves out what the other has, or gives only its first letter."""
    short, long = sorted((_parts(first), _parts(second)), key=len)
    if len(short) == len(long):
        return all(a == b or (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b)) for a, b in zip(short, long, strict=True))
    rest = iter(long)
    return all(part in rest for part in short)


LADDER = Ladder(
    (
        Level("same spelling", Verdict.AGREE, _same, "both write {first}"),
        Level("a shorter form", Verdict.REFINE, _shorter, "one of {first} and {second} is a shorter form of the other"),
        Level("another spelling", Verdict.DIFFER, apart, "{first} and {second} are two spellings of one name"),
    )
)

CLAIM = ClaimType(
    kind=KIND,
    read=read,
    block=_block,
    position=lambda stated: stated.value.shown,
    ladder=LADDER,
    rules={Verdict.DIFFER: "name-spelling"},
    note=lambda stated: "",
    label=lambda stated: stated.subject.label if stated.subject else stated.value.shown,
)
