"""``claimcheck rules show``, ``test`` and ``schema``; ``explain`` for every rule."""

import json

import pytest

from claimcheck.rules import load
from claimcheck.rules.json_schema import json_schema


@pytest.fixture
def mine(tmp_path):
    def write(text):
        file = tmp_path / "mine.yaml"
        file.write_text(f"version: 1\n{text}", encoding="utf-8")
        return file

    return write


def test_schema_prints_json(claimcheck):
    result = claimcheck("rules", "schema")
    assert (result.exit_code, result.stderr) == (0, "")
    assert json.loads(result.stdout) == json_schema()


def test_show_lays_the_users_file_over_what_ships(claimcheck, mine):
    file = mine("tolerances:\n  plain: 0.3\n")
    result = claimcheck("rules", "show", file, "--key", "tolerances")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"tolerances:\n  plain: 0.3  # {file}:3\n  about_usual: 0.5  # shipped/rules.yaml:")


@pytest.mark.parametrize("key", ["tolerance", "rules.date-conflikt", "zzzzz"])
def test_show_meets_an_unknown_key_with_the_nearest(claimcheck, key):
    result = claimcheck("rules", "show", "--key", key)
    assert (result.exit_code, result.stdout) == (2, "")
    assert ("did you mean" in result.stderr) is (key != "zzzzz")


def test_the_examples_that_ship_are_as_they_say(claimcheck):
    result = claimcheck("rules", "test")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith(" rules: all as they say.\n")


EXAMPLE = """\
kinds: [age]
rules:
  age-conflict:
    examples:
      - articles: ["Laura Lopez, 34, left.", "Laura Lopez, aged 34, left."]
      - articles: ["Laura Lopez, 34, left.", "Laura Lopez, 36, \\e[2Jleft."]
        fires: false
"""


def test_examples_that_are_not_as_they_say_are_named(claimcheck, mine):
    result = claimcheck("rules", "test", mine(EXAMPLE))
    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout == (
        "FAILED age-conflict, example 1: should fire, and does not\n"
        "  - Laura Lopez, 34, left.\n"
        "  - Laura Lopez, aged 34, left.\n"
        "FAILED age-conflict, example 2: should stay silent, and fires\n"
        "  - Laura Lopez, 34, left.\n"
        "  - Laura Lopez, 36, \\x1b[2Jleft.\n"
        "3 examples of 2 rules: 2 not as said.\n"
    )


@pytest.mark.parametrize("command", ["check", "show", "test"])
def test_a_wrong_file_is_named_with_its_line(claimcheck, mine, command):
    file = mine("kindz: []\n")
    result = claimcheck("rules", command, file)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{file}:2: unknown key 'kindz'" in result.stderr


@pytest.mark.parametrize("code", load().rules)
def test_every_rule_is_explained_with_its_examples(claimcheck, code):
    rule = load().rules[code]
    result = claimcheck("explain", code)
    assert result.exit_code == 0
    assert result.stdout.startswith(f"{rule.severity.value.upper()} {code}\n")
    assert result.stdout.count("It fires on:") + result.stdout.count("It stays silent on:") == len(rule.examples)
    words = " ".join(result.stdout.split())
    assert " ".join(rule.why.split()) in words
    assert all(" ".join(text.split()) in words for example in rule.examples for text in example.articles)
