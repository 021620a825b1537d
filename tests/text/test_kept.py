"""Tables that fill themselves, and do not grow for ever."""

from __future__ import annotations

from claimcheck.text import kept
from claimcheck.text.kept import Kept


def test_each_string_is_worked_out_once() -> None:
    asked: list[str] = []
    table = Kept(lambda word: asked.append(word) or len(word))
    assert [table["one"], table["three"], table["one"]] == [3, 5, 3]
    assert asked == ["one", "three"]


def test_long_strings_are_not_kept() -> None:
    table = Kept(len)
    assert table["a" * 1000] == 1000
    assert not table


def test_a_full_table_begins_again(monkeypatch) -> None:
    monkeypatch.setattr(kept, "_MOST", 2)
    table = Kept(len)
    assert [table[word] for word in ("a", "bb", "ccc", "a")] == [1, 2, 3, 1]
    assert set(table) == {"ccc", "a"}
