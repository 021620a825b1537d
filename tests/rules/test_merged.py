"""The rules in force as YAML: whole, with origins, and a rules file again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.rules import load, origins
from claimcheck.rules.merged import keys_of, merged_lines

Write = Callable[[str], Path]
MINE = """\
version: 1
tolerances:
  plain: 0.3
lexicon:
  honorifics: [Mx, "no", "a: b", "\u202e[x]", "two\\n\\nlines"]
  events:
    run: {verbs: [ran]}
"""


def shown(path: Path | None = None, *under: str) -> str:
    return "".join(merged_lines(load(path), origins(path), under))


def test_what_is_shown_is_a_rules_file_with_the_same_rules(user_rules: Write) -> None:
    for path in (None, user_rules(MINE)):
        file = user_rules(shown(path)) if path is None else path.with_name("again.yaml")
        file.write_text(shown(path), encoding="utf-8")
        assert repr(load(file)) == repr(load(path))


def test_each_setting_names_the_line_that_it_comes_from(user_rules: Write) -> None:
    path = user_rules(MINE)
    lines = shown(path, "tolerances").splitlines()
    assert lines[:2] == ["tolerances:", f"  plain: 0.3  # {path}:3"]
    assert lines[2].startswith("  about_usual: 0.5  # shipped/rules.yaml:")
    assert f"  honorifics:  # {path}:5\n" in shown(path)
    assert f"      verbs: [ran]  # {path}:7\n" in shown(path)


def test_what_no_file_states_is_the_programs_default(shipped_rules: Path) -> None:
    assert "  about_hard: 1.0  # the program's default\n" in shown(None, "tolerances")
    assert "reporting_verbs" not in shown()  # an empty list that nobody wrote


@pytest.mark.parametrize("under", [("rules", "date-conflict"), ("lexicon", "honorifics"), ("incumbents",)])
def test_one_part_is_a_rules_file_too(user_rules: Write, under: tuple[str, ...]) -> None:
    text = shown(None, *under)
    assert text.startswith(f"{under[0]}:")
    load(user_rules("version: 1\n" + text))


def test_nothing_that_could_act_is_shown(user_rules: Write) -> None:
    path = user_rules('version: 1\nlexicon:\n  honorifics: ["\\e[2J", "\u202e"]\n')
    assert all(line.isprintable() for line in shown(path).splitlines())


def test_every_key_can_be_asked_for() -> None:
    known = set(keys_of(load()))
    assert {("tolerances",), ("tolerances", "plain"), ("rules", "date-conflict", "why")} <= known
