"""The document whose keys are fixed, because other programs read it."""

import json
from dataclasses import replace
from hashlib import sha256

import pytest
from sample_reports import article, claim, finding, report, stated

from claimcheck import __version__
from claimcheck.model import Position, Span, Timex, ValueKind, ValueMention
from claimcheck.report import FORMATS, View

KEYS = {
    "sources": ["id", "path", "title", "publisher", "published", "published_from", "story", "sha256"],
    "stories": ["id", "label", "sources"],
    "entities": ["id", "kind", "name", "aliases"],
    "findings": [
        "id", "rule", "kind", "severity", "verdict", "relation", "subject", "message", "why", "positions",
        "fingerprint",
    ],
    "skipped": ["path", "error"],
}  # fmt: skip


def written(report):
    return "".join(FORMATS["json"].check(report, View()))


def test_the_keys_of_the_document_and_of_its_rows_in_their_order(talks):
    document = json.loads(written(talks))
    assert list(document) == [
        "schema_version", "tool", "sources", "stories", "entities", "claims", "findings", "judged", "skipped",
        "summary",
    ]  # fmt: skip
    assert document["schema_version"] == "1"
    assert document["tool"] == {"name": "claimcheck", "version": __version__}
    for member, keys in KEYS.items():
        assert document[member]
        assert all(list(row) == keys for row in document[member])
    assert list(document["claims"][0])[:9] == [
        "id", "source", "kind", "attribute", "subject", "text", "start", "end", "context",
    ]  # fmt: skip


def test_a_source_names_its_story_its_date_and_the_hash_of_its_text(talks):
    document = json.loads(written(talks))
    courier, gazette, herald = document["sources"]
    assert courier["story"] == document["stories"][0]["id"]
    assert courier["sha256"] == sha256(talks.articles[0].text.encode()).hexdigest()
    assert (courier["published"], courier["published_from"]) == ("2021-06-02T00:00:00", "metadata")
    assert (gazette["published"], gazette["published_from"]) == ("2021-06-02T14:30:00", "inferred")
    assert (herald["published"], herald["published_from"]) == (None, "none")


def test_positions_name_their_claims(talks):
    document = json.loads(written(talks))
    assert all(list(p) == ["value", "claims", "independent"] for row in document["findings"] for p in row["positions"])
    known = {row["id"] for row in document["claims"]}
    named = [id for row in document["findings"] for position in row["positions"] for id in position["claims"]]
    assert named
    assert set(named) <= known


def test_every_row_has_its_own_line(talks):
    rows = [line.rstrip(",") for line in written(talks).splitlines()]
    assert sum('"production"' in row for row in rows) == len(talks.claims)


def test_an_empty_report_is_a_document_too():
    document = json.loads(written(report([])))
    assert [document[key] for key in ("sources", "claims", "findings", "skipped")] == [[], [], [], []]


def test_hostile_text_reaches_the_reader_as_it_was_and_the_terminal_never():
    hostile = "The \x1b[31m\x9btalks\u202e\u2028 \ud800 lasted two hours"
    source = article("evil\x07.txt", hostile)
    made = claim(source, "two hours")
    output = written(report([source], [made], [finding(Position("\x1b", (made,)), Position("b", (made,)))]))
    assert json.loads(output)["claims"][0]["context"] == hostile
    assert all(char.isprintable() or char == "\n" for char in output)


def test_claims_alone(talks):
    document = json.loads("".join(FORMATS["json"].claims(*stated(talks), View())))
    assert list(document) == ["schema_version", "tool", "sources", "claims", "skipped"]
    assert document["claims"] == [json.loads(json.dumps(one.as_dict())) for one in talks.claims]


@pytest.mark.parametrize("story", [None, "s7"])
def test_values_alone(story):
    source = replace(article("a.txt", "in March 2013"), story=story)
    mention = ValueMention(ValueKind.DATE, Span(3, 13), "March 2013", "date.month", Timex("DATE", "2013-03"))
    document = json.loads("".join(FORMATS["json"].values([(source, [mention])], View())))
    assert list(document) == ["schema_version", "tool", "sources", "values"]
    assert document["sources"][0]["story"] == story
    assert document["values"] == [{"source": "a.txt", **mention.as_dict()}]
