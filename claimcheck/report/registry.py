"""The formats by name. Each module of ``claimcheck.report.formats`` is one, and is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

from claimcheck.report.format import Format

_HOME = "claimcheck.report.formats"


class Formats(Mapping[str, Format]):
    """Every module of the ``formats`` package by its name, ``_`` written as ``-``; its ``FORMAT`` is the format."""

    def __getitem__(self, name: str) -> Format:
        """The format called ``name``; a ``KeyError`` when there is none."""
        if name not in _names():
            raise KeyError(name)
        found: Format = import_module(f"{_HOME}.{name.replace('-', '_')}").FORMAT
        return found

    def __iter__(self) -> Iterator[str]:
        """The names, sorted, without importing the formats."""
        return iter(_names())

    def __len__(self) -> int:
        """How many formats there are."""
        return len(_names())


@lru_cache(maxsize=1)
def _names() -> tuple[str, ...]:
    places = import_module(_HOME).__path__
    return tuple(sorted(module.name.replace("_", "-") for module in iter_modules(places)))


FORMATS: Mapping[str, Format] = Formats()
