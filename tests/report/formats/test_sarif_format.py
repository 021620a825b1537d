"""What code scanning reads: valid by the official schema, every claim a location, nothing dropped."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft4Validator, FormatChecker
from sample_reports import (
    article,
    claim,
    empty_report,
    finding,
    hostile_report,
    hours,
    report,
    seeds_report,
    settled_report,
    talks_report,
)

from claimcheck.model import Position
from claimcheck.report import FORMATS, View
from claimcheck.rules import load

SCHEMA = json.loads((Path(__file__).parent / "schemas/sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
OFFICIAL = Draft4Validator(SCHEMA, format_checker=FormatChecker())


def run(whole, view=None):
    log = json.loads("".join(FORMATS["sarif"].check(whole, view or View(rules=load()))))
    assert [error.message for error in OFFICIAL.iter_errors(log)] == []
    return log["runs"][0]


@pytest.mark.parametrize("view", [View(), View(rules=load())], ids=["without rules", "with rules"])
@pytest.mark.parametrize("made", [talks_report, settled_report, hostile_report, empty_report, seeds_report])
def test_it_is_valid_by_the_official_schema(made, view):
    run(made(), view)


def test_the_schema_refuses_what_is_wrong(talks):
    log = json.loads("".join(FORMATS["sarif"].check(talks, View())))
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] = "no uri"
    log["runs"][0]["verdict"] = "true"
    assert len(list(OFFICIAL.iter_errors(log))) == 2


def test_every_rule_is_declared_with_its_help(talks):
    rules = {rule["id"]: rule for rule in run(talks)["tool"]["driver"]["rules"]}
    known = load().rules
    assert list(rules) == sorted(known)
    for code, rule in rules.items():
        assert rule["defaultConfiguration"]["level"] == known[code].severity.value
        assert rule["help"]["text"].startswith(rule["fullDescription"]["text"])
        assert rule["help"]["text"].count("\n- ") == sum(len(example.articles) for example in known[code].examples)


def test_a_rule_that_is_not_known_is_declared_by_its_code(talks):
    unknown = finding(*talks.findings[0].positions, rule="a-new-one")
    made = run(replace(talks, findings=(unknown,)))
    assert made["tool"]["driver"]["rules"][made["results"][0]["ruleIndex"]] == {"id": "a-new-one"}


def test_a_finding_stands_at_the_odd_one_out_and_the_others_are_related(talks):
    [result] = run(talks)["results"]
    [location] = result["locations"]
    assert location["physicalLocation"]["artifactLocation"] == {"uri": "articles/herald.txt"}
    assert location["physicalLocation"]["region"] == {
        "startLine": 1, "startColumn": 23, "endLine": 1, "endColumn": 32, "charOffset": 22, "charLength": 9,
        "snippet": {"text": "six hours"},
    }  # fmt: skip
    assert location["message"]["text"] == "6 hours: Lind and Ek spoke for »six hours«."
    assert [one["physicalLocation"]["artifactLocation"]["uri"] for one in result["relatedLocations"]] == [
        "articles/courier.txt", "articles/gazette.md",
    ]  # fmt: skip
    assert result["partialFingerprints"] == {"claimcheck/v1": talks.findings[0].fingerprint}


def test_the_message_links_to_every_location(talks):
    [result] = run(talks)["results"]
    ids = sorted(one["id"] for one in (*result["locations"], *result["relatedLocations"]))
    links = re.findall(r"\[([^]]+)\]\((\d+)\)", result["message"]["text"])
    assert links == [("courier.txt, line 1", "0"), ("gazette.md, line 1", "1"), ("herald.txt, line 1", "2")]
    assert ids == [0, 1, 2]


def test_words_of_an_article_make_no_link_and_no_placeholder():
    source = article("a.txt", "six hours [here](http://evil.example) {0}")
    made = claim(source, source.text, hours(6))
    found = finding(Position("[x](1)", (made,)), Position("\\[y](2)", (made,)), message="[click](3) {0}")
    [result] = run(report([source], [made], [found]))["results"]
    assert result["message"]["text"].split("\n")[:3] == [
        r"\[click\](3) {{0}}", r"\[x\](1): [a.txt, line 1](0)", r"\\\[y\](2): [a.txt, line 1](1)",
    ]  # fmt: skip


def test_columns_count_code_points():
    source = article("a.txt", "é\n👍🏽 six hours\nand\nmore")
    made = claim(source, "six hours\nand", hours(6))
    [result] = run(report([source], [made], [finding(Position("6", (made,)), Position("7", (made,)))]))["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert [region[key] for key in ("startLine", "startColumn", "endLine", "endColumn", "charOffset")] == [
        2,
        4,
        3,
        4,
        5,
    ]
    assert run(report([]))["columnKind"] == "unicodeCodePoints"


@pytest.mark.parametrize(("line", "region"), [(7, {"startLine": 7}), (None, {"startLine": 1})])
def test_a_record_of_a_file_has_its_line_and_no_columns(line, region):
    source = article("id-7", "six hours", path="batch.jsonl", line=line, whole_file=False)
    made = claim(source, "six hours", hours(6))
    [result] = run(report([source], [made], [finding(Position("6", (made,)), Position("7", (made,)))]))["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == region
    assert result["locations"][0]["logicalLocations"] == [{"fullyQualifiedName": "id-7"}]


def test_what_was_judged_is_suppressed_and_not_dropped():
    fresh, accepted, judged = run(settled_report())["results"]
    assert (fresh["suppressions"], accepted["suppressions"]) == ([], [])
    [suppression] = judged["suppressions"]
    assert (suppression["kind"], suppression["status"]) == ("external", "accepted")
    assert suppression["justification"] == "Both count otherwise."


def test_what_a_baseline_accepts_is_unchanged_and_the_rest_new():
    assert [one["baselineState"] for one in run(settled_report())["results"]] == ["new", "unchanged", "new"]
    assert all("baselineState" not in one for one in run(replace(settled_report(), accepted=None))["results"])
    assert {one["baselineState"] for one in run(replace(settled_report(), accepted={}))["results"]} == {"new"}


def test_what_could_not_be_read_is_told(talks):
    [invocation] = run(talks)["invocations"]
    assert invocation["executionSuccessful"] is False
    [told] = invocation["toolExecutionNotifications"]
    assert told["message"]["text"] == "skipped articles/broken.bin: not a text file"
    assert run(replace(talks, skipped=()))["invocations"][0]["executionSuccessful"] is True


def test_each_file_is_an_artifact_once():
    records = [article(id, "six", path="batch.jsonl", whole_file=False) for id in "ab"]
    assert [one["location"]["uri"] for one in run(report(records))["artifacts"]] == ["batch.jsonl"]
