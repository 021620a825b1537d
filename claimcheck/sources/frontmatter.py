"""YAML front matter: the lines between two ``---`` lines at the very beginning of a text.

Only its top-level ``key: word`` lines are read, each word as it is written. Nothing is constructed from it: an anchor,
a tag, a list or a nested mapping is passed over, at any depth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claimcheck.errors import visible

if TYPE_CHECKING:
    import yaml

_LONGEST = 64 * 1024  # characters; a longer head is a text that happens to begin with a rule
_MARK = "---"
_OPENS = r"---[ \t]*(?:\r\n|[\r\n])"
_CLOSES = r"(?:(?<=\n)|(?<=\r))(?:---|\.\.\.)[ \t]*(?:\r\n|[\r\n]|\Z)"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The keys and words at the head of a text, where its body begins, and what was wrong with the head."""

    record: dict[str, str] = field(default_factory=dict)
    body_start: int = 0
    note: str | None = None


def split(text: str) -> FrontMatter:
    """The front matter of ``text``. A head that is none stays part of the body, and a note says so."""
    opening = re.match(_OPENS, text) if text.startswith(_MARK) else None
    if opening is None:
        return FrontMatter()
    closing = re.compile(_CLOSES).search(text, opening.end(), opening.end() + _LONGEST)
    if closing is None:
        return FrontMatter(note="begins with '---', but no second '---' line ends the front matter; it is read as text")
    return _parsed(text[opening.end() : closing.start()], closing.end())


def _parsed(head: str, body_start: int) -> FrontMatter:
    import yaml  # noqa: PLC0415  most texts have no front matter

    try:
        pairs = dict(_pairs(yaml.parse(head, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        return _as_text(f"line {line}: {error.problem or 'it is not YAML'}")
    except yaml.YAMLError as error:
        return _as_text(str(error).partition("\n")[0])
    if not pairs and head.strip():
        return _as_text("it holds no 'key: value' line")
    return FrontMatter(pairs, body_start)


def _as_text(reason: str) -> FrontMatter:
    return FrontMatter(note=f"the front matter cannot be read ({visible(reason)}); it is read as text")


def _pairs(events: Iterator[yaml.Event]) -> Iterator[tuple[str, str]]:
    """The keys (lower case) and words of the outermost mapping."""
    members = _members(events)
    for key, word in zip(members, members, strict=True):
        if key is not None and word is not None:
            yield key.lower(), word


def _members(events: Iterator[yaml.Event]) -> Iterator[str | None]:
    """What the outermost mapping holds, keys and values by turns; ``None`` for all that is not a scalar."""
    import yaml  # noqa: PLC0415  see above

    depth = 0
    for event in events:
        if depth == 0 and isinstance(event, yaml.SequenceStartEvent):
            return
        if depth == 1 and isinstance(event, yaml.NodeEvent):
            yield event.value if isinstance(event, yaml.ScalarEvent) else None
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
