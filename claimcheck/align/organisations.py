"""Organisations across sources: "NRA" is the "National Rifle Association" when one story has both.

A short form is led back to the only long form of its story whose initials it is; "of", "the" and the like have none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.model import Claim, Office

_SHORTEST, _LONGEST = 2, 7  # letters of a short form
_LINKS = frozenset({"of", "and", "for", "the", "in", "on", "&"})


def with_long_forms(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of one story, the scopes of their titles written in the long form where the story has it."""
    scopes = {c.value.scope for c in claims if isinstance(c.value, Office) and c.value.scope}
    long: dict[str, set[str]] = {}
    for scope in sorted(scopes):
        long.setdefault(_initials(scope), set()).add(scope)
    shorts = {scope: letters for scope in scopes if (letters := _short(scope))}
    names = {scope: next(iter(long[letters])) for scope, letters in shorts.items() if len(long.get(letters, ())) == 1}
    return tuple(_renamed(claim, names) for claim in claims) if names else tuple(claims)


def _short(scope: str) -> str:
    """The letters of a short form ("N.R.A." gives "NRA"), or "" when it is none."""
    letters = scope.replace(".", "")
    return letters if letters.isupper() and letters.isalpha() and _SHORTEST <= len(letters) <= _LONGEST else ""


def _initials(scope: str) -> str:
    words = [word for word in scope.split() if word.lower() not in _LINKS]
    return "".join(word[0] for word in words).upper() if len(words) > 1 else ""


def _renamed(claim: Claim, names: dict[str, str]) -> Claim:
    office = claim.value
    if not isinstance(office, Office) or office.scope not in names:
        return claim
    long = names[office.scope]
    shown = office.shown.replace(f"({office.scope})", f"({long})")
    return replace(claim, value=replace(office, scope=long, shown=shown))
