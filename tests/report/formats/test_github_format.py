"""Annotations as the runner of a GitHub workflow reads them."""

import re
from dataclasses import replace

import pytest
from sample_reports import article, claim, finding, hostile_report, hours, report, settled_report

from claimcheck.model import Position, Severity
from claimcheck.report import FORMATS, View

COMMAND = re.compile(r"::(?P<level>\w+) (?P<properties>[^\n]*?)::(?P<message>.*)")


def written(whole):
    *commands, closing = "".join(FORMATS["github"].check(whole, View())).splitlines()
    return commands, closing


def read(command):
    """The command as the runner takes it apart."""
    found = COMMAND.fullmatch(command)
    properties = dict(one.split("=", 1) for one in found["properties"].split(","))
    return found["level"], {name: meant(value) for name, value in properties.items()}, meant(found["message"])


def meant(words):
    for escape, char in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        words = words.replace(escape, char)
    return words


def many(**numbers):
    source = article("a.txt", "six hours")
    made = claim(source, "six hours", hours(6))
    found = [
        finding(Position(f"{severity} {n}", (made,)), Position("7", (made,)), severity=Severity(severity))
        for severity, number in numbers.items()
        for n in range(number)
    ]
    return report([source], [made], found)


def test_a_finding_is_annotated_at_the_odd_one_out(talks):
    [command], closing = written(talks)
    level, properties, message = read(command)
    assert level == "error"
    assert properties == {
        "file": "articles/herald.txt", "line": "1", "col": "23", "title": "duration-conflict 80e62fba",
    }  # fmt: skip
    assert message.splitlines() == [
        talks.findings[0].message, "8 hours: courier.txt, line 1; gazette.md, line 1", "6 hours: herald.txt, line 1",
        "Why: No reading of the one fits the other.",
    ]  # fmt: skip
    assert closing == "claimcheck: 1 finding."


def test_what_the_runner_reads_as_its_own_is_escaped():
    source = article("a.txt", "six hours", path="a,b:c%0A.txt")
    made = claim(source, "six hours", hours(6))
    found = finding(Position("6", (made,)), Position("7", (made,)), message="100%\n::error::x", rule="r,s:t")
    [command], _ = written(report([source], [made], [found]))
    level, properties, message = read(command)
    assert (level, properties["file"], properties["title"]) == ("error", "a,b:c%0A.txt", f"r,s:t {found.id}")
    assert message.startswith("100% ::error::x\n")


def test_no_text_begins_a_command_of_its_own():
    commands, closing = written(hostile_report())
    assert [read(command)[0] for command in commands] == ["error", "error"]
    assert closing.startswith("claimcheck: ")


def test_a_record_has_no_column():
    source = article("id-7", "six hours", path="batch.jsonl", line=7, whole_file=False)
    made = claim(source, "six hours", hours(6))
    [command], _ = written(report([source], [made], [finding(Position("6", (made,)), Position("7", (made,)))]))
    assert {"file": "batch.jsonl", "line": "7"}.items() <= read(command)[1].items()
    assert "col" not in read(command)[1]


@pytest.mark.parametrize(
    ("numbers", "shown", "told"),
    [
        ({"error": 10, "warning": 10, "note": 10}, 30, "claimcheck: 30 findings."),
        (
            {"error": 12, "warning": 2, "note": 11},
            22,
            "claimcheck: 25 findings. "
            "GitHub shows 10 of each level a step: 3 not annotated; claimcheck check shows all.",
        ),
        ({}, 0, "claimcheck: 0 findings."),
    ],
)
def test_more_than_github_shows_are_counted(numbers, shown, told):
    commands, closing = written(many(**numbers))
    assert (len(commands), closing) == (shown, told)


def test_what_is_settled_is_counted_only():
    commands, closing = written(settled_report())
    assert len(commands) == 1
    assert closing == "claimcheck: 1 finding. 2 findings accepted or judged before, not annotated."


def test_many_sources_are_named_up_to_six():
    sources = [article(f"n{n}.txt", "six hours") for n in range(8)]
    claims = tuple(claim(one, "six hours", hours(6)) for one in sources)
    found = finding(Position("6", claims), Position("7", claims[:1]))
    [command], _ = written(replace(report(sources, claims, [found])))
    assert "n5.txt, line 1; and 2 more" in read(command)[2]
