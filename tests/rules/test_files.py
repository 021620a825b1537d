"""The shipped rules, a user's laid over them, and the files that cannot be read."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.errors import RulesError
from claimcheck.model import Modifier, Severity
from claimcheck.rules import load, origins, shipped

Write = Callable[[str | bytes], Path]


@pytest.mark.usefixtures("shipped_rules")
def test_a_user_changes_one_figure_and_keeps_the_rest(user_rules: Write) -> None:
    rules = load(user_rules("tolerances:\n  plain: 0.5\n"))
    assert rules.tolerances.plain == 0.5
    assert rules.tolerances.about_hard == load().tolerances.about_hard
    assert rules.lexicon.hedges == load().lexicon.hedges
    assert rules.rules == load().rules


@pytest.mark.usefixtures("shipped_rules")
def test_mappings_are_merged_by_key_and_lists_are_replaced(user_rules: Write) -> None:
    rules = load(user_rules("lexicon:\n  hedges: {about: NEARLY, some: APPROX}\n  honorifics: [Dr]\n"))
    assert rules.lexicon.hedges == {"about": Modifier.NEARLY, "over": Modifier.MORE_THAN, "some": Modifier.APPROX}
    assert rules.lexicon.honorifics == ("Dr",)


@pytest.mark.usefixtures("shipped_rules")
def test_one_field_of_a_shipped_rule_can_be_changed(user_rules: Write) -> None:
    changed = load(user_rules("rules: {duration-conflict: {severity: note}}")).rules["duration-conflict"]
    assert changed.severity is Severity.NOTE
    assert changed.why == "Two lengths of one event."


@pytest.mark.usefixtures("shipped_rules")
def test_origins_name_the_file_and_line_of_every_leaf(user_rules: Write) -> None:
    path = user_rules("lexicon:\n  hedges:\n    about: NEARLY\n")
    places = {".".join(keys): str(place) for keys, place in origins(path).items()}
    assert places["lexicon.hedges.about"] == f"{path}:3"
    assert places["lexicon.hedges.over"] == "shipped/rules.yaml:8"
    assert places["kinds"] == "shipped/rules.yaml:2"
    assert "tolerances.about_usual" not in places, "a default of the schema is written nowhere"


@pytest.mark.usefixtures("shipped_rules")
def test_the_shipped_rules_are_read_once() -> None:
    assert load() is load()


@pytest.mark.usefixtures("shipped_rules")
@pytest.mark.parametrize(
    ("content", "message", "reason"),
    [
        ("", ":1: the file is empty", "an empty file"),
        ("version: 2", ":1: version 2 is not known here; this program reads version 1", "a file of another time"),
        ("tolerance: {}", ":1: unknown key 'tolerance'; did you mean 'tolerances'?", "an unknown key"),
        ("tolerances:\n  plain: much", ":2: tolerances.plain wants a number, and here is 'much'", "a wrong type"),
        (
            "version: 1\ntolerances: {plain: -1}",
            ":2: tolerances.plain is below zero; a tolerance is a distance",
            "below zero",
        ),
        ("tolerances:\n  about_hard: 0.1", ":1: tolerances.about_usual is wider than about_hard", "ranges inside out"),
        (
            "rules:\n  duration-conflict:\n    message: '{subjects}'",
            ":3: a message cannot hold {subjects}; known here: {subject}, {values}, {first}, {second}, {sources}",
            "a field that no message has",
        ),
        (
            "rules: {duration-conflict: {message: '{}'}}",
            ":1: a message cannot hold {}; known",
            "a field without a name",
        ),
        (
            "rules: {duration-conflict: {message: '{subject.x}'}}",
            ":1: a message cannot hold {subject.x}",
            "an attribute",
        ),
        ("rules: {duration-conflict: {message: '{values:>99}'}}", ":1: a message cannot hold {values}", "a format"),
        ("rules: {duration-conflict: {message: 'a { b'}}", ":1: a message with a brace that does not pair", "a brace"),
        ("- a", ":1: the file wants a mapping", "a list"),
        (
            "rules:\n  new: {kind: duration}",
            ":2: the key 'relation' is missing in rules.new; it wants one of conflict,",
            "half a rule",
        ),
        (
            "rules:\n  duration-conflikt:\n    severity: note",
            ":2: there is no 'duration-conflikt' in rules; did you mean 'duration-conflict'? One that is added needs",
            "a rule whose name is misspelled",
        ),
        (b"kinds:\n- caf\xe9\n", ":2: not valid UTF-8; save the file as UTF-8", "another encoding"),
        (b"\xff\xfek\x00", ":1: not valid UTF-8", "UTF-16"),
        (b"#" * (9 << 20), ": larger than 8 MB", "a file that is something else"),
    ],
)
def test_refuses(user_rules: Write, content: str | bytes, message: str, reason: str) -> None:
    path = user_rules(content)
    for function in (load, origins):
        with pytest.raises(RulesError) as caught:
            function(path)
        assert str(caught.value).startswith(f"{path}{message}"), reason


@pytest.mark.usefixtures("shipped_rules")
def test_a_brace_that_is_meant_as_one(user_rules: Write) -> None:
    message = "{{{subject}}}: {values}"
    rules = load(user_rules(f"rules: {{duration-conflict: {{message: '{message}'}}}}"))
    assert rules.rules["duration-conflict"].message == message


@pytest.mark.usefixtures("shipped_rules")
def test_a_byte_order_mark_is_no_part_of_the_first_key(user_rules: Write) -> None:
    assert load(user_rules(b"\xef\xbb\xbfkinds: [age]\r\n")).kinds == ("age",)


@pytest.mark.usefixtures("shipped_rules")
@pytest.mark.parametrize("name", ["missing.yaml", "", "a\0b", "n" * 5000])
def test_a_file_that_cannot_be_opened(tmp_path: Path, name: str) -> None:
    with pytest.raises(RulesError, match="the rules file cannot be read: "):
        load(os.fspath(tmp_path) + "/" + name)


def test_what_does_not_ship_is_named() -> None:
    with pytest.raises(RulesError, match=r"nothing\.yaml: not part of this installation; install"):
        shipped("nothing.yaml")


def test_the_file_that_ships_is_in_order_and_quick() -> None:
    if not shipped("rules.yaml").read_bytes().strip():
        pytest.skip("rules.yaml is still empty")
    before = time.process_time()
    load()
    assert time.process_time() - before < 0.5, "thirty milliseconds are meant; the bound leaves room for a busy machine"
    assert origins()["version",].file == "shipped/rules.yaml"
