"""What a rules file may look like as YAML, before anybody asks what it means."""

from __future__ import annotations

import time

import pytest
import yaml

from claimcheck.errors import RulesError
from claimcheck.rules import tree
from claimcheck.rules.tree import Listing, Scalar, Table, parse


def test_every_node_knows_its_line() -> None:
    root = parse("a:\n  - b\n  - c: 'd'\n", "r.yaml")
    assert isinstance(root, Table)
    listing = root.entries["a"]
    assert isinstance(listing, Listing)
    first, second = listing.items
    assert isinstance(first, Scalar)
    assert isinstance(second, Table)
    assert (first.text, first.plain, str(first.place)) == ("b", True, "r.yaml:2")
    assert str(second.keys["c"]) == "r.yaml:3"
    assert second.entries["c"] == Scalar("d", False, first.place._replace(line=3))


@pytest.mark.parametrize(
    ("text", "message", "reason"),
    [
        ("", "r.yaml:1: the file is empty; it needs at least the line 'version: 1'", "an empty file"),
        ("# nothing\n\n", "r.yaml:1: the file is empty", "a file of comments alone"),
        ("a: 1\nb: [}\n", "r.yaml:2: this is not YAML: ", "an open bracket"),
        ("a: 1\n\tb: 2\n", "r.yaml:2: this is not YAML: ", "a tab"),
        (
            "a: b: c",
            "r.yaml:1: this is not YAML: mapping values are not allowed ",
            "a bare ': '",
        ),
        ("a: \x00", "r.yaml:1: this is not YAML: unacceptable character #x0000", "a control character"),
        ("a: 1\nb: 2\na: 3\n", "r.yaml:3: the key 'a' is already written on line 1; keep one of the two", "twice"),
        ("? [a]\n: b\n", "r.yaml:1: a list or a mapping cannot be a key", "a list as a key"),
        ("a: &x 1", "r.yaml:1: anchors and aliases (&x, *x) are not used here; write the value out", "an anchor"),
        ("a: *x", "r.yaml:1: anchors and aliases (&x, *x) are not used here", "an alias"),
        ("a: &a [*a]", "r.yaml:1: anchors and aliases", "a value that holds itself"),
        (
            "a: !!python/name:os.system x",
            "r.yaml:1: the tag 'tag:yaml.org,2002:python/name:os.system' is not used",
            "a tag",
        ),
        ("a: !x [b]", "r.yaml:1: the tag '!x' is not used here", "a tag on a list"),
        ("a: 1\n---\nb: 2\n", "r.yaml:2: a second document begins here; a rules file is one document", "two documents"),
        ("[" * 900, "r.yaml:1: lists and mappings lie more than 32 deep in one another", "depth"),
        ("[" * 100_000, "r.yaml:1: ", "depth that exhausts a stack, which newer versions of libyaml refuse themselves"),
        ("a: 'x\n  y\n\n", "r.yaml:4: this is not YAML: found unexpected", "an open quotation mark"),
        (
            '"\\x1b[31m": 1\n"\\x1b[31m": 2',
            "r.yaml:2: the key '\\x1b[31m' is already written",
            "colour codes are shown",
        ),
    ],
)
@pytest.mark.parametrize("loader", sorted({tree._Loader, yaml.SafeLoader}, key=str), ids=lambda loader: loader.__name__)
def test_refuses(text: str, message: str, reason: str, loader: type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "_Loader", loader)
    with pytest.raises(RulesError) as caught:
        parse(text, "r.yaml")
    assert str(caught.value).startswith(message), reason


def test_an_alias_bomb_is_refused_at_once() -> None:
    lines = ["a: &a [x,x]"] + [
        f"{new}: &{new} [*{old},*{old}]" for old, new in zip("abcdefghij", "bcdefghijk", strict=True)
    ]
    before = time.process_time()
    with pytest.raises(RulesError, match="anchors and aliases"):
        parse("\n".join(lines), "r.yaml")
    assert time.process_time() - before < 1


def test_a_file_name_cannot_speak_to_the_terminal() -> None:
    with pytest.raises(RulesError) as caught:
        parse("", "a\x1b[2Jb\n.yaml")
    assert str(caught.value).startswith("a\\x1b[2Jb\\n.yaml:1: ")
