"""A mapping that cannot change, so that rules can be shared, hashed and sent to other processes."""

from __future__ import annotations

from typing import Any, NoReturn, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class FrozenDict(dict[K, V]):
    """A ``dict`` that refuses every change; hashable when its values are. Looking up costs what a ``dict`` costs."""

    __slots__ = ()

    def __hash__(self) -> int:  # type: ignore[override]  # dict says None: it can change
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self),)

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("rules cannot be changed; load another rules file instead")

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse
