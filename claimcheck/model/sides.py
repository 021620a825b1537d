"""Whether a known dispute has become another one: the notion that baselines and comparisons of runs share.

Files change and articles come and go, and a known dispute must not come back with each of them. It is another one when
somebody new takes a side in it: there is another value, or one more source on another side than the leading one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set

Sides = Mapping[str, Collection[str]]  # what is stated, and the ids of the sources that state it


def somebody_takes_a_side(before: Sides, now: Sides) -> bool:
    """Whether a value is new, or a source is new to a value that is not the one that most sources stated before."""
    leading = _leading(before)
    return any(
        value not in before or (value != leading and _newcomers(set(before[value]), set(sources)))
        for value, sources in now.items()
    )


def _leading(sides: Sides) -> str | None:
    """The value that more sources state than any other; none where a list of the rules is one side."""
    first, *others = sorted(sides, key=lambda value: -len(sides[value])) or [""]
    if not others or len(sides[first]) == len(sides[others[0]]) or not all(sides.values()):
        return None
    return first


def _newcomers(before: Set[str], now: Set[str]) -> list[str]:
    """The sources that were not there before, nor by a longer or shorter end of their path: "x.txt" and "a/x.txt"."""
    left, new = sorted(before - now), []
    for source in sorted(now - before):
        same = next((other for other in left if _are_one_path(source, other)), None)
        if same is None:
            new.append(source)
        else:
            left.remove(same)
    return new


def _are_one_path(one: str, other: str) -> bool:
    return one.endswith(f"/{other}") or other.endswith(f"/{one}")
