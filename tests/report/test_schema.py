"""The published JSON Schema: every document and every line is valid by it, and nothing that it does not name is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from sample_reports import (
    empty_report,
    hostile_report,
    seeds_claims,
    seeds_report,
    settled_report,
    shown_in,
    talks_report,
)

import claimcheck
from claimcheck.model import Article, Report
from claimcheck.report import FORMATS, View
from claimcheck.report.schema import schema_text

SCHEMA = json.loads(schema_text())
LINES = {"check": "finding_line", "claims": "claim", "values": "mention", "table": "row_line"}
FREE = {"unresolved"}  # mappings whose keys are reason codes


def by(name: str) -> Draft202012Validator:
    """What checks a value against one of the definitions."""
    return Draft202012Validator({**SCHEMA, "oneOf": [{"$ref": f"#/$defs/{name}"}]})


@cache
def mentions() -> list[tuple[Article, list[claimcheck.ValueMention]]]:
    """Everything that the corpus of values reads, and refuses to read."""
    parts = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(CORPUS.glob("*.yaml"))]
    texts = [text for part in parts for group in (*part["reads"].values(), part["declines"]) for text in group]
    whole = "\n\n".join(texts).translate({ord("["): None, ord("]"): None})
    return [(Article("corpus", whole), claimcheck.read_values(whole, datetime(2023, 6, 20, 12)))]


CORPUS = Path(__file__).parents[1] / "corpus" / "values"
REPORTS = [empty_report, talks_report, settled_report, hostile_report, seeds_report]


def written(name: str, view: str, whole: Report) -> str:
    shown = (mentions(),) if view == "values" else shown_in(view, whole)
    return "".join(getattr(FORMATS[name], view)(*shown, View()))


def places(node: Any, key: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of a document, with the key that it stands under."""
    if isinstance(node, dict):
        yield key, node
        for name, below in node.items():
            yield from places(below, name)
    elif isinstance(node, list):
        for below in node:
            yield from places(below, key)


def test_it_is_a_schema():
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("made", REPORTS)
@pytest.mark.parametrize("view", LINES)
def test_every_document_and_every_line_is_valid(made, view):
    whole = made()
    document = json.loads(written("json", view, whole))
    assert [error.message for error in by(view).iter_errors(document)] == []
    assert Draft202012Validator(SCHEMA).is_valid(document)
    for line in written("jsonl", view, whole).splitlines():
        assert [error.message for error in by(LINES[view]).iter_errors(json.loads(line))] == []


def test_claims_that_nobody_compared_are_valid():
    document = json.loads("".join(FORMATS["json"].claims(*seeds_claims(), View())))
    assert len(document["claims"]) > 100
    assert [error.message for error in by("claims").iter_errors(document)] == []


def small(view: str) -> Any:
    """A document with an object of every sort in it."""
    document = json.loads(written("json", view, settled_report() if view != "table" else hostile_report()))
    if view == "values":
        kinds = {row["kind"]: row for row in document["values"] if not {"restates", "tally"} & set(row)}
        document["values"] = list(kinds.values())
    return document


@pytest.mark.parametrize("view", LINES)
def test_keys_that_are_not_known_are_refused_everywhere(view):
    document, valid = small(view), by(view).is_valid
    assert valid(document)
    for key, place in places(document):
        if key not in FREE:
            place["of_its_own"] = 1
            assert not valid(document), f"{key}: {place}"
            del place["of_its_own"]
    assert valid(document)


@pytest.mark.parametrize("view", LINES)
def test_keys_that_every_reader_counts_on_must_be_there(view):
    document, valid = small(view), by(view).is_valid
    of_some_kinds = {"timex3", "interval", "unresolved", "seconds", "amount", "unit", "modifier"}
    optional = of_some_kinds if view == "values" else set()
    for key, place in places(document):
        for name in [name for name in place if key not in FREE and name not in optional | {"accepted"}]:
            kept = place.pop(name)
            assert not valid(document), f"{key}: {name}"
            place[name] = kept


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("severity", "fatal"),
        ("id", "4BB3A42D"),
        ("start", -1),
        ("published", "2021-06-02"),
        ("fingerprint", "x"),
        ("usual", [1]),
    ],
)
def test_values_are_held_to_their_sort(key, value):
    document = deepcopy(small("check"))
    for _, place in places(document):
        if key in place and place[key] is not None:
            place[key] = value
    assert not by("check").is_valid(document)
