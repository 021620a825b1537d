"""The formats by name. Each module of ``claimcheck.report.formats`` is one, and is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

from claimcheck.errors import UsageError
from claimcheck.report.format import Format

_HOME = "claimcheck.report.formats"


class Formats(Mapping[str, Format]):
    """Every module of the ``formats`` package by its name, ``_`` written as ``-``; its ``FORMAT`` is the format."""

    def __getitem__(self, name: str) -> Format:
        """The format called ``name``; a ``KeyError`` when there is none.

        Raises:
            UsageError: It needs a package that is not installed. A format is asked for before any article is read, so
                that nothing is lost.
        """
        if name not in self:
            raise KeyError(name)
        try:
            found: Format = import_module(f"{_HOME}.{name.replace('-', '_')}").FORMAT
        except ModuleNotFoundError as error:
            if str(error.name).partition(".")[0] == "claimcheck":  # our own module: a bug, and not a missing extra
                raise
            raise UsageError(
                f"the format {name} needs the package {error.name}, which is not installed; "
                "install the extra: pip install 'claimcheck-news[report]' (in a checkout: pip install '.[report]')"
            ) from error
        return found

    def __contains__(self, name: object) -> bool:
        """Whether there is a format called ``name``, without importing it."""
        return name in _names()

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
