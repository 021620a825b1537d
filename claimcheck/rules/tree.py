"""A YAML file as a tree of scalars, lists and tables that all know their line.

The scalars keep their source text: what ``no`` or ``1`` means is decided by the field that it is written for, so a list
of words may hold ``on``, ``no`` and ``y`` without quotes. Anchors, tags and merge keys are not part of a rules file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import yaml

from claimcheck.errors import RulesError, visible

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the first is libyaml's, eight times as fast
_MAX_DEPTH = 32  # the schema needs seven


class Place(NamedTuple):
    """Where something is written: the file as a user knows it, and the line, counted from 1."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{visible(self.file)}:{self.line}"


@dataclass(frozen=True, slots=True)
class Scalar:
    """One scalar as it is written; ``plain`` when it stands without quotes."""

    text: str
    plain: bool
    place: Place

    @property
    def is_null(self) -> bool:
        """Whether it is nothing at all: ``key:``, ``~`` or ``null``."""
        return self.plain and self.text in ("", "~", "null")


@dataclass(frozen=True, slots=True)
class Listing:
    """A list."""

    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping; ``keys`` says where each key is written."""

    entries: dict[str, Node]
    keys: dict[str, Place]
    place: Place


Node = Scalar | Listing | Table


def parse(text: str, file: str, what: str = "rules file") -> Node:
    """The tree of one YAML document.

    Args:
        text: The whole file.
        file: Its name, for messages.
        what: What it should be, for messages.

    Raises:
        RulesError: It is empty, is not YAML, or uses what such a file has no need of.
    """
    return _Parser(text, file, what).document()


class _Parser:
    """Reads the stream of YAML events once, from front to back."""

    def __init__(self, text: str, file: str, what: str) -> None:
        self._file = file
        self._what = what
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=_Loader)

    def document(self) -> Node:
        try:
            return self._document()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            raise self._broken(mark.line + 1 if mark else 1, error.problem or "it cannot be read") from None
        except yaml.YAMLError as error:
            raise self._broken(1, str(error).partition("\n")[0]) from None

    def _document(self) -> Node:
        next(self._events)  # the start of the stream
        if isinstance(next(self._events), yaml.StreamEndEvent):
            raise RulesError(f"{Place(self._file, 1)}: the file is empty; it needs at least the line 'version: 1'")
        root = self._node(next(self._events), 0)
        next(self._events)  # the end of the document
        extra = next(self._events)
        if not isinstance(extra, yaml.StreamEndEvent):
            raise RulesError(f"{self._place(extra)}: a second document begins here; a {self._what} is one document")
        return root

    def _node(self, event: yaml.Event, depth: int) -> Node:
        place = self._place(event)
        self._refuse(event, place, depth)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(event.value, event.implicit[0], place)
        if isinstance(event, yaml.SequenceStartEvent):
            return Listing(tuple(self._node(item, depth + 1) for item in self._until(yaml.SequenceEndEvent)), place)
        return self._table(place, depth)

    def _table(self, place: Place, depth: int) -> Table:
        entries: dict[str, Node] = {}
        keys: dict[str, Place] = {}
        for event in self._until(yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise RulesError(f"{key.place}: a list or a mapping cannot be a key; write a word before the ':'")
            if key.text in keys:
                raise RulesError(
                    f"{key.place}: the key '{visible(key.text)}' is already written on line {keys[key.text].line}; "
                    "keep one of the two"
                )
            keys[key.text] = key.place
            entries[key.text] = self._node(next(self._events), depth + 1)
        return Table(entries, keys, place)

    def _until(self, end: type) -> Iterator[yaml.Event]:
        while not isinstance(event := next(self._events), end):
            yield event

    def _refuse(self, event: yaml.Event, place: Place, depth: int) -> None:
        if depth > _MAX_DEPTH:
            raise RulesError(f"{place}: lists and mappings lie more than {_MAX_DEPTH} deep in one another")
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if anchor is not None:
            raise RulesError(
                f"{place}: anchors and aliases (&{visible(anchor)}, *{visible(anchor)}) are not used here; "
                "write the value out, or put quotes around a text that begins with & or *"
            )
        if tag is not None:
            raise RulesError(
                f"{place}: the tag '{visible(tag)}' is not used here; "
                "leave it out, or put quotes around a text that begins with '!'"
            )

    def _place(self, event: yaml.Event) -> Place:
        return Place(self._file, event.start_mark.line + 1 if event.start_mark else 1)

    def _broken(self, line: int, problem: str) -> RulesError:
        return RulesError(
            f"{Place(self._file, line)}: this is not YAML: {visible(problem)}; "
            "indent with spaces, and put quotes around a text that holds ': ' or ' #' or begins with a sign"
        )
