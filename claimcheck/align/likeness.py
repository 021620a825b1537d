"""Whether two names may be forms of one, by their parts alone. Whether they are one is decided by their company."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz.distance import DamerauLevenshtein

from claimcheck.text.letters import same_letters

_SHORTEST = 3  # letters of a part that may be misspelled
_SHORTEST_ALONE = 6  # letters, when the name has no other part
_FULL = 2  # parts: a given name and a family name
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_ALIKE = 4  # letters
_DEMONYMS = tuple({place, f"{place}n"} for place in ("africa", "america", "asia", "australia", "korea", "india"))

Nicknames = Mapping[str, Sequence[str]]


def keys(parts: Sequence[str], formal: Mapping[str, str]) -> Iterator[str]:
    """What two forms of a name have in common: one end whole and the first letter of the other, or their outline.

    Args:
        parts: The parts of a name.
        formal: Given names by their short forms.
    """
    if len(parts) > _FULL and parts[-1].lower() in _GENERATIONS:
        parts = parts[:-1]
    first, last = parts[0], parts[-1]
    if len(parts) > 1:
        yield from (f"{first} {last[0]}.", f"{first[0]}. {last}", f"{formal.get(first, first)} {last}")
    for part in dict.fromkeys((first, last)) if len(parts) <= _FULL else ():
        if len(part) >= _SHORTEST_ALONE:
            yield f"{part[:3]}…{part[-1]}"


def is_nickname(a: Sequence[str], b: Sequence[str], nicknames: Nicknames) -> bool:
    """“Mike Hale” and “Michael Hale”: one family name, and a given name with its short form."""
    if min(len(a), len(b)) < _FULL or a[-1] != b[-1]:
        return False
    return b[0] in nicknames.get(a[0], ()) or a[0] in nicknames.get(b[0], ())


def is_shorter_form(a: Sequence[str], b: Sequence[str]) -> bool:
    """“Michael G. Berg”, “Michael Berg” and “Michael Berg Sr”: a middle part or the generation left out."""
    if (a[-1].lower() in _GENERATIONS) != (b[-1].lower() in _GENERATIONS):
        a, b = ([part for part in name if part.lower() not in _GENERATIONS] for name in (a, b))
        if a == b:
            return len(a) > 1
    return len(a) != len(b) and min(len(a), len(b)) >= _FULL and a[0] == b[0] and a[-1] == b[-1]


def is_misspelling(a: Sequence[str], b: Sequence[str]) -> bool:
    """One part differs by one letter, and begins with the same one; the other parts are the same.

    A name of one word must be long, and the letter inside it: "Sudan" and "Sudans" are no misspelling. A given
    name or a family name alone may stand for a full name.
    """
    if {len(a), len(b)} == {1, _FULL}:
        return is_misspelling(a[:1], b[:1]) or is_misspelling(a[-1:], b[-1:])
    if len(a) != len(b) or {a[-1].lower(), b[-1].lower()} in _DEMONYMS:  # "East Africa", "East African"
        return False
    different = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(different) != 1:
        return False
    x, y = different[0]
    shortest = _SHORTEST if len(a) > 1 else _SHORTEST_ALONE
    inside = len(a) > 1 or x[-1] == y[-1]
    close = min(len(x), len(y)) >= shortest and x[0] == y[0] and DamerauLevenshtein.distance(x, y) == 1
    return close and inside and x + "s" != y and y + "s" != x


def is_other_short_form(a: Sequence[str], b: Sequence[str]) -> bool:
    """“Christina” and “Christiane” of one family: given names that begin alike and go on differently."""
    if len(a) != _FULL or len(b) != _FULL or a[1] != b[1]:
        return False
    return a[0][:_ALIKE] == b[0][:_ALIKE] and len(a[0]) > _ALIKE and len(b[0]) > _ALIKE


def may_be_one(name: str, other: str) -> bool:
    """Whether a name may mean whom another one means: the family name alone, another given name with it, a slip.

    Generous: for asking whether somebody could be meant at all, never for joining. The family name may stand first in
    the one and last in the other.
    """
    a, b = _parts(name), _parts(other)
    if not a or not b:
        return False
    if len(a) == 1 and a[0] in (b[0], b[-1]):
        return True
    return a[-1] == b[-1] or any(_is_slip(a, order) for order in (b, [*b[1:], *b[:1]], [*b[-1:], *b[:-1]]))


def _parts(name: str) -> list[str]:
    return [part.rstrip(".") for part in name.split() if part.lower().rstrip(".") not in _GENERATIONS]


def _is_slip(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two names have the same letters, or but one other."""
    return same_letters("".join(a), "".join(b)) or is_misspelling(a, b)
