"""The JSON Schema that editors use accepts what the program reads, and refuses what it refuses."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from claimcheck.errors import RulesError
from claimcheck.rules import load, shipped
from claimcheck.rules.json_schema import json_schema

CHECK = jsonschema.Draft7Validator(json_schema())


class EditorsYaml(yaml.SafeLoader):
    """YAML 1.2's core types, as editors read it: ``no`` and a date are texts."""


EditorsYaml.yaml_implicit_resolvers = {
    sign: [(tag, pattern) for tag, pattern in found if not tag.endswith(("timestamp", "bool"))]
    for sign, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
EditorsYaml.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true|false"), list("tf"))


def refused(text: str) -> list[str]:
    content: Any = yaml.load(text, EditorsYaml)  # noqa: S506 - it is a safe loader
    return [error.message for error in CHECK.iter_errors(content)]


def test_it_is_a_schema() -> None:
    jsonschema.Draft7Validator.check_schema(json_schema())


def test_the_rules_that_ship_are_accepted() -> None:
    assert refused(shipped("rules.yaml").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text",
    [
        "version: 1",
        "version: 1\nrules: {duration-conflict: {severity: note}}",
        "version: 1\ntolerances: {plain: 1}",
        "version: 1\nincumbents: {president: {Chile: [{person: Ana Lopez, from: 2022-03-11, until: null}]}}",
        "version: 1\nlexicon: {hedges: {or so: APPROX}}",
    ],
)
def test_what_a_users_file_changes_is_accepted(text: str, tmp_path: Path) -> None:
    assert refused(text) == []
    file = tmp_path / "my.yaml"
    file.write_text(text, encoding="utf-8")
    load(file)


@pytest.mark.parametrize(
    "text",
    [
        "version: one",
        "version: 1\nkindz: [duration]",
        "version: 1\nkinds: duration",
        "version: 1\nrules: {duration-conflict: {severity: grave}}",
        "version: 1\ntolerances: {plain: wide}",
        "version: 1\nincumbents: {president: {Chile: [{person: Ana Lopez}]}}",
        "version: 1\nlexicon: {places: {Chile: {surname_first: maybe}}}",
    ],
)
def test_what_the_program_refuses_is_refused(text: str, tmp_path: Path) -> None:
    assert refused(text)
    file = tmp_path / "my.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RulesError):
        load(file)


def test_every_key_is_described() -> None:
    def undescribed(schema: dict[str, Any], path: str) -> list[str]:
        inner = [(f"{path}.{key}", below) for key, below in schema.get("properties", {}).items()]
        missing = [name for name, below in inner if "description" not in below]
        nested = [*inner, *((path, schema[key]) for key in ("items", "additionalProperties") if schema.get(key))]
        return missing + [name for below, one in nested for name in undescribed(one, below)]

    assert undescribed(json_schema(), "") == []
