"""The JSON Schema of a rules file, for editors that complete and check while one writes.

It is made from the dataclasses of :mod:`claimcheck.rules.schema`, which also read the file, so that the two cannot
part; what their docstrings say of a key is its description. A user's file is laid over the one that ships, so that no
key is required, except in the records of a list: lists are replaced whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import StrEnum
from inspect import cleandoc
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from claimcheck.rules.loading import key_of
from claimcheck.rules.schema import Rules

Schema = dict[str, Any]

_DRAFT = "http://json-schema.org/draft-07/schema#"  # what the YAML servers of editors know best
_SCALARS: Mapping[object, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    date: {"type": "string", "format": "date"},
}
_ATTRIBUTES = re.compile(r"^Attributes:\n(.*?)(?=^\S|\Z)", re.M | re.S)
_ATTRIBUTE = re.compile(r"^ {4}(\w+): (.*?)(?=^ {4}\w|\Z)", re.M | re.S)


def json_schema() -> Schema:
    """The schema of a whole rules file."""
    return {"$schema": _DRAFT, "title": "A claimcheck rules file", **_record(Rules)}


def _value(hint: object) -> Schema:
    if hint in _SCALARS:
        return dict(_SCALARS[hint])
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return {"enum": [member.value for member in hint]}
    return _record(hint) if isinstance(hint, type) and is_dataclass(hint) else _compound(hint)


def _compound(hint: object) -> Schema:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is tuple:
        return {"type": "array", "items": _whole(arguments[0])}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _value(arguments[1])}
    if len(arguments) == 2 and NoneType in arguments:
        return {"anyOf": [_value(one) for one in arguments if one is not NoneType] + [{"type": "null"}]}
    raise TypeError(f"no JSON Schema is known for {hint!r}")


def _whole(hint: object) -> Schema:
    """An item of a list, which no other file adds to: keys without a default are required."""
    if not (isinstance(hint, type) and is_dataclass(hint)):
        return _value(hint)
    unset = [one.name for one in fields(hint) if one.default is MISSING and one.default_factory is MISSING]
    return {**_record(hint), "required": [key_of(name) for name in unset]}


def _record(schema: type) -> Schema:
    hints, words = get_type_hints(schema), _descriptions(schema)
    properties = {
        key_of(one.name): {**_value(hints[one.name]), **_described(words.get(one.name))} for one in fields(schema)
    }
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _described(words: str | None) -> Schema:
    return {"description": words} if words else {}


def _descriptions(schema: type) -> dict[str, str]:
    """What the ``Attributes:`` of a docstring say, by the field's name, each on one line without code marks."""
    section = _ATTRIBUTES.search(cleandoc(schema.__doc__ or ""))
    found = _ATTRIBUTE.findall(section[1]) if section else ()
    return {name: " ".join(words.replace("``", "").split()) for name, words in found}
