"""Places: the address that an article gives for what it is about ("12 Elm Street"), and where somebody died ("home").

Two articles of a story that name one street with two numbers are compared; another street is another place. Where
somebody died, and where a fire began, is compared by sorts of places that exclude one another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.grammar import (
    ONE_SENTENCE,
    TOLD_DIFFERENTLY,
    ClaimType,
    Comparison,
    Ladder,
    Level,
    Reading,
    apart,
    claim,
)
from claimcheck.grammar.claim_type import THE_STORY
from claimcheck.grammar.happenings.spots import spots
from claimcheck.model import Claim, Place, Span, State, Verdict

KIND = "place"
ADDRESS = "address"
_WAYS = (
    "Street", "St.", "Avenue", "Ave.", "Road", "Rd.", "Boulevard", "Blvd.", "Drive", "Lane", "Way", "Place", "Court",
    "Highway",
)  # fmt: skip
_STREET = (
    r"(?:[NSEW]\.? |North |South |East |West )?(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}) "
    rf"(?:{'|'.join(map(re.escape, _WAYS))})"
)
_STREETS = frozenset(way.rstrip(".") for way in _WAYS)  # as words of a sentence
_ADDRESS = re.compile(rf"\b(\d[\d,]{{0,5}})(?: block of)? ({_STREET})")
_BEFORE = (" at ", " to ", " of ", " near ", " outside ")
_DIRECTIONS = {"n": "north", "s": "south", "e": "east", "w": "west"}


def read(reading: Reading) -> Iterator[Claim]:
    """Every address with a number and a street, and every spot where somebody died or something began."""
    yield from sorted((*_addresses(reading), *_spots(reading)), key=lambda stated: stated.span)


def _spots(reading: Reading) -> Iterator[Claim]:
    for hit in spots(reading):
        yield claim(
            reading, KIND, hit.attribute, hit.span, hit.sentence, State(hit.spot, hit.spot), "spot", subject=hit.about,
            word=reading.words_of(hit.sentence, hit.span)[0],
        )  # fmt: skip


def _addresses(reading: Reading) -> Iterator[Claim]:
    text = reading.document.text
    for number, sentence in enumerate(reading.document.sentences):
        if sentence.texts.isdisjoint(_STREETS):
            continue
        for match in _ADDRESS.finditer(text, *sentence.span):
            if not _is_address(text, match):
                continue
            street = _street(match[2])
            value = Place(match.group(), int(match[1].replace(",", "") or 0), street)
            span = Span(*match.span())
            yield claim(
                reading, KIND, f"{ADDRESS} {_name(street)}", span, number, value, "number-street",
                subject=THE_STORY, word=reading.words_of(number, span)[0],
            )  # fmt: skip


def _is_address(text: str, match: re.Match[str]) -> bool:
    """Whether "block of" or a preposition says so: "500 Wall Street traders" is no address."""
    return " block of " in match.group() or text.endswith(_BEFORE, 0, match.start())


def _street(words: str) -> str:
    """The street in lower case, its abbreviations written out."""
    parts = words.lower().replace(".", "").split()
    long = {"st": "street", "ave": "avenue", "rd": "road", "blvd": "boulevard"}
    return " ".join([_DIRECTIONS.get(parts[0], parts[0]), *(long.get(p, p) for p in parts[1:])])


def _name(street: str) -> str:
    """The street without the point of the compass before it, which sources leave out."""
    first, _, rest = street.partition(" ")
    return rest if first in _DIRECTIONS.values() and " " in rest else street


def _same_number(first: Claim, second: Claim) -> bool:
    a, b = first.value, second.value
    return isinstance(a, Place) and isinstance(b, Place) and a.number == b.number


def _same_spot(first: Claim, second: Claim) -> bool:
    a, b = first.value, second.value
    return isinstance(a, State) and isinstance(b, State) and a.state == b.state


def _is_spot(first: Claim, second: Claim) -> bool:
    return isinstance(first.value, State) and isinstance(second.value, State)


LADDER = Ladder(
    (
        ONE_SENTENCE,
        TOLD_DIFFERENTLY,
        Level("same number", Verdict.AGREE, _same_number, "{first} and {second} have one number"),
        Level("same spot", Verdict.AGREE, _same_spot, "{first} and {second} are one sort of place"),
        Level("another spot", Verdict.CONFLICT, _is_spot, "{first} and {second} are two sorts of places"),
        Level("another number", Verdict.CONFLICT, apart, "{first} and {second} are two places in one street"),
    )
)

CLAIM = ClaimType(
    kind=KIND,
    read=read,
    main=Comparison(
        ladder=LADDER,
        rules={Verdict.CONFLICT: "place-conflict", "another spot": "place-two-spots"},
    ),
)
