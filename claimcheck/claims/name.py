"""Names: how each source spells a person's name.

Claims of one person are compared, and it is alignment that says who is one person: never by spelling alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from rapidfuzz.distance import DamerauLevenshtein

from claimcheck.grammar import ClaimType, Comparison, Ladder, Level, Reading, apart, claim
from claimcheck.model import Claim, Entity, EntityKind, Spelling, Verdict
from claimcheck.names import NameMention
from claimcheck.text import BlockKind
from claimcheck.text.letters import same_letters

KIND = "name"
SPELLED = "spelled"
_ALIKE = 4  # letters: given names that begin alike and go on differently are shown
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LONG_ENOUGH = 6
_LONGEST = 4
_LOCATIVES = frozenset({"in", "at", "near", "from", "of", "outside", "to", "into"})


def read(reading: Reading) -> Iterator[Claim]:
    """Every full name of a person in the article, and every other name inside its sentences."""
    for mention, key in reading.people.spellings:
        value = Spelling(" ".join(mention.parts), mention.parts)
        person = reading.people.entities[key]
        yield claim(reading, KIND, SPELLED, mention.span, mention.sentence, value, "full-name", subject=person)
    for mention in reading.people.others:
        if is_telling(mention, reading):
            value = Spelling(" ".join(mention.parts), mention.parts)
            yield claim(
                reading, KIND, SPELLED, mention.span, mention.sentence, value, "other-name",
                subject=entity_of(mention, reading),
            )  # fmt: skip


def is_telling(mention: NameMention, reading: Reading) -> bool:
    """Whether the capitals of a name show that it is one: inside a sentence of prose, long enough, no abbreviation."""
    if mention.first == 0 or len(mention.parts) > _LONGEST:
        return False
    if reading.document.sentences[mention.sentence].kind is not BlockKind.BODY:
        return False
    return max(map(len, mention.parts)) >= _LONG_ENOUGH and not any(map(str.isupper, mention.parts))


def entity_of(mention: NameMention, reading: Reading) -> Entity:
    """The organisation or place of that name in this article."""
    words = reading.document.sentences[mention.sentence].words
    before = words[mention.first - 1].lower if mention.first else ""
    kind = EntityKind.PLACE if before in _LOCATIVES else EntityKind.ORGANISATION
    name = " ".join(mention.parts)
    return Entity(f"name:{name}", kind, name)


def _block(stated: Claim) -> tuple[str, ...] | str:
    return (stated.subject.id,) if stated.subject and stated.subject.id else "-no-person"


def _parts(stated: Claim) -> list[str]:
    value = stated.value
    return [part.rstrip(".") for part in value.parts] if isinstance(value, Spelling) else []


def _same(first: Claim, second: Claim) -> bool:
    """Whether only capitals, hyphens and the marks of letters differ: "YouTube", "Youtube"; "Martín", "Martin"."""
    return same_letters("".join(_parts(first)), "".join(_parts(second)))


def _other_generation(first: Claim, second: Claim) -> bool:
    """“John Smith Sr” and “John Smith III” are two people."""
    ends = [
        parts[-1].lower() for parts in (_parts(first), _parts(second)) if parts and parts[-1].lower() in _GENERATIONS
    ]
    return len(set(ends)) == 2


def _shorter(first: Claim, second: Claim) -> bool:
    """“Michael G. Berg” and “Michael Berg”, “Mike Berg”: one leaves out or shortens what the other has."""
    short, long = sorted((_parts(first), _parts(second)), key=len)
    if len(short) == len(long):
        return all(a == b or _is_short_form(a, b) for a, b in zip(short, long, strict=True))
    rest = iter(long)
    if all(part in rest for part in short):
        return True
    return short[-1] == long[-1] and _is_short_form(short[0], long[0])


def _is_short_form(a: str, b: str) -> bool:
    """“M” and “Michael”, “Alex” and “Alexander”; or forms too far apart for a slip (“Mike”, “Michael”)."""
    if a.startswith(b) or b.startswith(a):
        return min(len(a), len(b)) == 1 or abs(len(a) - len(b)) > 1
    alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))
    return alike < _ALIKE and DamerauLevenshtein.distance(a, b) > 1


LADDER = Ladder(
    (
        Level("another generation", Verdict.INCOMPARABLE, _other_generation, "{first} and {second} are of one family"),
        Level("same spelling", Verdict.AGREE, _same, "both write {first}"),
        Level("a shorter form", Verdict.REFINE, _shorter, "one of {first} and {second} is a shorter form of the other"),
        Level("another spelling", Verdict.DIFFER, apart, "{first} and {second} are two spellings of one name"),
    )
)

def _joined_by(stated: Claim) -> tuple[str, ...]:
    about = stated.subject.about if stated.subject else None
    return about.joined_by if isinstance(about, Entity) else ()


CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        block=_block,
        ladder=LADDER,
        exclusive=True,
        rules={Verdict.DIFFER: "name-spelling"},
        label=lambda stated: stated.subject.label if stated.subject else stated.value.shown,
        reasons=_joined_by,
    ),
)
