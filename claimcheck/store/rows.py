"""The rows of a report file, looked at with care: whatever is not as ``check`` writes it is told of with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.errors import InputError, visible


@dataclass(frozen=True, slots=True)
class Row:
    """A JSON object of a report file.

    Attributes:
        content: The object.
        place: Where it is, for messages: "old.json: findings[3]".
    """

    content: dict[str, object]
    place: str

    def text(self, key: str) -> str:
        """The text at ``key``; raises an InputError when there is none."""
        found = self.content.get(key)
        if not isinstance(found, str):
            raise self.broken(key, "a text")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts of the list at ``key``; raises an InputError when it is no such list."""
        found = self.content.get(key)
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise self.broken(key, "a list of texts")
        return tuple(found)

    def row(self, key: str) -> Row:
        """The object at ``key``; raises an InputError when there is none."""
        return _row(self.content.get(key), f"{self.place}: {key}")

    def rows(self, key: str) -> Iterator[Row]:
        """The objects of the list at ``key``; raises an InputError when it is no such list."""
        found = self.content.get(key)
        if not isinstance(found, list):
            raise self.broken(key, "a list")
        return (_row(one, f"{self.place}: {key}[{number}]") for number, one in enumerate(found))

    def broken(self, key: str, wanted: str) -> InputError:
        """What to raise when the value at ``key`` is not what is wanted."""
        return InputError(f"{visible(self.place)}: {key} should be {wanted}; write the report again with check")


def _row(found: object, place: str) -> Row:
    if not isinstance(found, dict):
        raise InputError(f"{visible(place)} should be an object; write the report again with check")
    return Row(found, place)
