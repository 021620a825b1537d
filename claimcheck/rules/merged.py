"""The rules in force as YAML, each setting with the file and the line that it comes from.

What is printed is a rules file again: reading it gives the same rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum

import yaml

from claimcheck.rules.files import Origins
from claimcheck.rules.loading import key_of
from claimcheck.rules.schema import Rules
from claimcheck.rules.tree import Place

Keys = tuple[str, ...]

_WIDTH = 100  # columns of a list before it is broken into lines


def merged_lines(rules: Rules, origins: Origins, under: Keys = ()) -> Iterator[str]:
    """The lines of the YAML, each with its line end.

    Args:
        rules: The rules in force.
        origins: Where each of their settings is written.
        under: The keys that lead to what is shown; the whole file when empty.
    """
    return _table(rules, (), origins, under)


def keys_of(rules: Rules) -> Iterator[Keys]:
    """The keys that lead to each setting and to each mapping of settings."""
    return _keys(rules, ())


def _keys(value: object, path: Keys) -> Iterator[Keys]:
    for key, below in _items(value):
        yield (*path, key)
        if _is_table(below):
            yield from _keys(below, (*path, key))


def _table(value: object, path: Keys, origins: Origins, under: Keys) -> Iterator[str]:
    margin = "  " * len(path)
    for key, below in _items(value):
        keys = (*path, key)
        if keys[: len(under)] != under[: len(keys)]:
            continue
        if _is_table(below):
            yield f"{margin}{_inline(key)}:\n"
            yield from _table(below, keys, origins, under)
        elif below or keys in origins:  # what nobody lists is empty, and says nothing
            yield from _leaf(f"{margin}{_inline(key)}:", below, _origin(origins.get(keys)))


def _leaf(key: str, value: object, origin: str) -> Iterator[str]:
    """``key: value  # origin`` where it fits, else the value on lines of its own."""
    rows = _records(value) if _holds_records(value) else _flow(value, _WIDTH)
    if len(rows) == 1 and len(key) + len(rows[0]) < _WIDTH and not _holds_records(value):
        yield f"{key} {rows[0]}{origin}\n"
        return
    yield f"{key}{origin}\n"
    margin = " " * (len(key) - len(key.lstrip()) + 2)
    yield from (f"{margin}{row}".rstrip() + "\n" for row in rows)


def _records(value: object) -> list[str]:
    return _dumped(_plain(value), flow=False, width=_WIDTH).splitlines()


def _flow(value: object, width: float) -> list[str]:
    """The value in the style of a flow list's item, broken into lines; what begins a line means nothing there."""
    text = _dumped([_plain(value)], flow=True, width=width).strip()[1:-1]
    return [row.strip() for row in text.splitlines()]


def _origin(place: Place | None) -> str:
    return f"  # {place}" if place else "  # the program's default"


def _items(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, Mapping):
        yield from value.items()
    elif is_dataclass(value):
        yield from ((key_of(field.name), getattr(value, field.name)) for field in fields(value))


def _is_table(value: object) -> bool:
    return is_dataclass(value) or (isinstance(value, Mapping) and bool(value))


def _holds_records(value: object) -> bool:
    return isinstance(value, tuple) and any(is_dataclass(item) for item in value)


def _plain(value: object) -> object:
    """The value in the types that YAML has; keys of a record that say nothing are left out."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping) or is_dataclass(value):
        return {key: _plain(below) for key, below in _items(value) if below not in (None, ())}
    return value


def _inline(value: object) -> str:
    (row,) = _flow(value, float("inf"))
    return row


def _dumped(value: object, *, flow: bool, width: float) -> str:
    """YAML; with every character beyond ASCII as an escape when one of them could act on a terminal."""
    text = yaml.safe_dump(value, sort_keys=False, allow_unicode=True, default_flow_style=flow, width=width)
    if all(line.isprintable() for line in text.splitlines()):
        return text
    return yaml.safe_dump(value, sort_keys=False, allow_unicode=False, default_flow_style=flow, width=width)
