"""The schema's annotations decide what a key may hold. A small schema of every type that a rules file can hold."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import pytest

from claimcheck.errors import RulesError
from claimcheck.rules.loading import build
from claimcheck.rules.tree import parse


class Colour(StrEnum):
    RED = "red"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Inner:
    words: tuple[str, ...] = ()
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Outer:
    name: str
    flag: bool = False
    count: int = 0
    colour: Colour = Colour.RED
    inner: Inner = field(default_factory=Inner)
    table: Mapping[str, Inner] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    maybe: float | None = None
    many: tuple[Inner, ...] = ()


def outer(text: str) -> Outer:
    return build(parse(text, "r.yaml"), Outer)


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("name: x", Outer("x"), "defaults fill what is not written"),
        ("name: no", Outer("no"), "the country code NO and the word no are words, not false"),
        ("name: 1.10", Outer("1.10"), "a text that looks like a number stays as it is written"),
        ("name: null", Outer("null"), "so does the word null"),
        ("name: ''", Outer(""), "an empty text is written in quotes"),
        ("name: >\n  two\n  lines\n", Outer("two lines"), "a folded text does not end in a line break"),
        ("{name: x, flag: True}", Outer("x", flag=True), "YAML's own spelling of a flag"),
        ("{name: x, count: -3}", Outer("x", count=-3), "a whole number"),
        (
            "{name: x, inner: {weight: 2}}",
            Outer("x", inner=Inner(weight=2.0)),
            "a whole number where one with a point may stand",
        ),
        ("{name: x, inner: {weight: 1e-3}}", Outer("x", inner=Inner(weight=0.001)), "an exponent without a point"),
        ("{name: x, colour: no}", Outer("x", colour=Colour.NO), "a word of an enumeration is source text too"),
        ("{name: x, maybe: }", Outer("x", maybe=None), "nothing, where nothing may stand"),
        ("{name: x, maybe: 0.5}", Outer("x", maybe=0.5), "or the value"),
        ("{name: x, inner: {words: [on, y, 12]}}", Outer("x", inner=Inner(("on", "y", "12"))), "a list of words"),
        ("{name: x, table: {on: {}}}", Outer("x", table={"on": Inner()}), "keys of a table are words too"),
        ("{name: x, lists: {a.b: [c]}}", Outer("x", lists={"a.b": ("c",)}), "a key with a point in it"),
        ("name: x\nmany:\n- {weight: 3}\n", Outer("x", many=(Inner(weight=3.0),)), "a list of mappings"),
    ],
)
def test_reads(text: str, expected: Outer, reason: str) -> None:
    assert outer(text) == expected, reason


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name: x\nflags: true", "r.yaml:2: unknown key 'flags'; did you mean 'flag'? known here: name, flag, count,"),
        (
            "name: x\ninner:\n  word: [a]",
            "r.yaml:3: unknown key 'word' in inner; did you mean 'words'? known here: words, weight",
        ),
        ("name: x\ntable:\n  k:\n    zz: 1", "r.yaml:4: unknown key 'zz' in table.k; known here: words, weight"),
        ("name: x\n<<: {}", "r.yaml:2: unknown key '<<'; known here"),
        ("flag: true", "r.yaml:1: the key 'name' is missing; it wants a text"),
        ("[a]", "r.yaml:1: the file wants a mapping ('key: value' lines, or {} for an empty one), and here is a list"),
        ("name: [a]", "r.yaml:1: name wants a text, and here is a list"),
        ("name:", "r.yaml:1: name wants a text, and here is nothing"),
        ("name: x\nflag: yes", "r.yaml:2: flag wants true or false, and here is 'yes'"),
        ("name: x\nflag: 'true'", "r.yaml:2: flag wants true or false, and here is 'true' in quotes"),
        ("name: x\ncount: 1.5", "r.yaml:2: count wants a whole number, and here is '1.5'"),
        ("name: x\ncount: 0x1f", "r.yaml:2: count wants a whole number, and here is '0x1f'"),
        ("name: x\ncount: ٣", "r.yaml:2: count wants a whole number, and here is '٣'"),
        ("name: x\ninner: {weight: .nan}", "r.yaml:2: inner.weight wants a number, and here is '.nan'"),
        ("name: x\ninner: {weight: nan}", "r.yaml:2: inner.weight wants a number, and here is 'nan'"),
        ("name: x\ninner: {weight: 1_0}", "r.yaml:2: inner.weight wants a number, and here is '1_0'"),
        ("name: x\ninner: {weight: a}", "r.yaml:2: inner.weight wants a number, and here is 'a'"),
        (
            "name: x\ninner: {words: a}",
            "r.yaml:2: inner.words wants a list ([first, second], or one '- item' a line), and here is 'a'",
        ),
        ("name: x\ninner: {words: [[a]]}", "r.yaml:2: inner.words wants a text, and here is a list"),
        (
            "name: x\ntable:",
            "r.yaml:2: table wants a mapping ('key: value' lines, or {} for an empty one), and here is nothing",
        ),
        ("name: x\ncolour: rde", "r.yaml:2: colour cannot be 'rde'; did you mean 'red'? known here: red, no"),
        ("name: x\ncolour:", "r.yaml:2: colour wants one of red, no, and here is nothing"),
        ('name: x\ncount: "\\e[31m"', "r.yaml:2: count wants a whole number, and here is '\\x1b[31m' in quotes"),
        (f"name: x\ncount: {'9' * 5000}", f"r.yaml:2: count wants a whole number, and here is '{'9' * 39}…'"),
    ],
)
def test_refuses(text: str, message: str) -> None:
    with pytest.raises(RulesError) as caught:
        outer(text)
    assert str(caught.value).startswith(message)


def test_the_result_cannot_change_and_travels_to_other_processes() -> None:
    rules = outer("{name: x, table: {a: {words: [b]}}}")
    for change in ("clear", "popitem"):
        with pytest.raises(TypeError, match="cannot be changed"):
            getattr(rules.table, change)()
    with pytest.raises(TypeError, match="cannot be changed"):
        rules.table["a"] = Inner()  # type: ignore[index]
    copy = pickle.loads(pickle.dumps(rules))  # noqa: S301  our own bytes
    assert copy == rules
    assert hash(copy) == hash(rules)
    assert type(copy.table) is type(rules.table)


def test_defaults_are_frozen_too() -> None:
    assert hash(outer("name: x")) == hash(outer("name: x"))


def test_a_schema_with_an_unknown_type_is_a_programming_error() -> None:
    @dataclass
    class Odd:
        key: "list[str]"  # noqa: UP037  read as an annotation of the schema

    with pytest.raises(TypeError, match="key: a rules file cannot hold"):
        build(parse("key: [a]", "r.yaml"), Odd)
