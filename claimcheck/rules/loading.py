"""From the tree of a rules file to the dataclasses of the schema.

The schema's annotations say what each key may hold; there is no second list of keys. Understood are ``str``, ``bool``,
``int``, ``float``, ``date``, ``StrEnum``, ``tuple[T, ...]``, ``Mapping[str, T]``, ``T | None``, dataclasses of these.
A key that is a word of Python is a field with an underscore after it: ``from`` is ``from_``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from functools import lru_cache
from types import NoneType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from claimcheck.rules.faults import Keys, missing_key, unknown_key, unknown_word, wrong_type
from claimcheck.rules.frozen import FrozenDict
from claimcheck.rules.scalars import READERS
from claimcheck.rules.tree import Listing, Node, Scalar, Table

T = TypeVar("T")


def build(node: Node, schema: type[T]) -> T:
    """The instance of the dataclass ``schema`` that ``node`` describes.

    Raises:
        RulesError: A key is unknown or missing, or a value is not of its key's type; with file and line.
    """
    return cast(T, _record(node, schema, ()))


def key_of(name: str) -> str:
    """The key of the YAML that a field of the schema is written under."""
    return name.rstrip("_")


def _value(node: Node, hint: object, keys: Keys) -> object:
    if hint in READERS:
        return _scalar(node, hint, keys)
    if isinstance(hint, type) and is_dataclass(hint):
        return _record(node, hint, keys)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _word(node, hint, keys)
    return _compound(node, hint, keys)


def _compound(node: Node, hint: object, keys: Keys) -> object:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is tuple:
        return _sequence(node, hint, keys)
    if origin is Mapping:
        return _mapping(node, hint, keys)
    if len(arguments) == 2 and NoneType in arguments:
        inner = arguments[0] if arguments[1] is NoneType else arguments[1]
        return None if isinstance(node, Scalar) and node.is_null else _value(node, inner, keys)
    raise TypeError(f"{'.'.join(keys)}: a rules file cannot hold what the schema says, {hint!r}")


def _sequence(node: Node, hint: object, keys: Keys) -> tuple[object, ...]:
    if not isinstance(node, Listing):
        raise wrong_type(node, hint, keys)
    inner = get_args(hint)[0]
    return tuple(_value(item, inner, keys) for item in node.items)


def _mapping(node: Node, hint: object, keys: Keys) -> FrozenDict[str, object]:
    if not isinstance(node, Table):
        raise wrong_type(node, hint, keys)
    inner = get_args(hint)[1]
    if is_dataclass(inner) and isinstance(inner, type):
        return FrozenDict({key: _record(below, inner, (*keys, key), node) for key, below in node.entries.items()})
    return FrozenDict({key: _value(below, inner, (*keys, key)) for key, below in node.entries.items()})


def _record(node: Node, schema: type, keys: Keys, around: Table | None = None) -> object:
    """The instance of a dataclass; ``around`` is the mapping that it is one entry of, if it has a name there."""
    if not isinstance(node, Table):
        raise wrong_type(node, schema, keys)
    hints = _hints(schema)
    for key, place in node.keys.items():
        if key not in hints:
            raise unknown_key(key, place, hints, keys)
    for field in fields(schema):
        if _is_required(field) and key_of(field.name) not in node.entries:
            raise missing_key(key_of(field.name), node.place, hints[key_of(field.name)], keys, around)
    return schema(**{field.name: _field(field, node, hints[key_of(field.name)], keys) for field in fields(schema)})


def _is_required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _field(field: Field[Any], table: Table, hint: object, keys: Keys) -> object:
    key = key_of(field.name)
    if key in table.entries:
        return _value(table.entries[key], hint, (*keys, key))
    if field.default is not MISSING:
        return field.default
    made = cast(Any, field).default_factory()
    return FrozenDict(made) if isinstance(made, dict) else made


def _scalar(node: Node, hint: object, keys: Keys) -> object:
    if not isinstance(node, Scalar):
        raise wrong_type(node, hint, keys)
    try:
        return READERS[hint](node)
    except ValueError:
        raise wrong_type(node, hint, keys) from None


def _word(node: Node, hint: type[StrEnum], keys: Keys) -> StrEnum:
    if not isinstance(node, Scalar) or node.is_null:
        raise wrong_type(node, hint, keys)
    try:
        return hint(node.text)
    except ValueError:
        raise unknown_word(node.text, node.place, [member.value for member in hint], keys) from None


@lru_cache(maxsize=64)
def _hints(schema: type) -> dict[str, object]:
    """What each key of a mapping may hold."""
    return {key_of(name): hint for name, hint in get_type_hints(schema).items()}
