"""Tables of what pieces of text become: worked out at the first sight of each, and kept, up to a bound."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

_LONGEST = 24  # code points; what has more comes once
_MOST = 30_000  # entries, then the table begins again


class Kept(dict[str, T]):
    """A function of short strings, remembered: every article of news asks for the same few thousand words.

    It is quicker than ``functools.lru_cache``, which keeps the order in which entries are asked for, and keeps no long
    string alive.
    """

    def __init__(self, make: Callable[[str], T]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> T:
        """The value of a string that is not kept."""
        made = self._make(key)
        if len(key) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[key] = made
        return made
