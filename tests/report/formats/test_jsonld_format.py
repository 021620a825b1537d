"""Web Annotations by the W3C model: every selector finds its words again, every reference has what it names."""

import json
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

import pytest
from sample_reports import (
    article,
    claim,
    empty_report,
    hostile_report,
    report,
    seeds_report,
    settled_report,
    shown_in,
    stated,
    talks_report,
)

from claimcheck.model import Attribution, Span
from claimcheck.report import FORMATS, View

JSONLD = FORMATS["jsonld"]
# the terms of the W3C's context that are used, for a key that it does not define would be dropped by its readers
TERMS = {
    "id", "type", "motivation", "body", "target", "source", "selector", "exact", "prefix", "suffix", "start", "end",
    "value", "format", "language", "purpose",
}  # fmt: skip
TYPES = {"Annotation", "SpecificResource", "TextQuoteSelector", "TextPositionSelector", "TextualBody"}
MOTIVATIONS = {"describing", "commenting", "tagging"}


def graph(pieces):
    document = json.loads("".join(pieces))
    assert list(document) == ["@context", "@graph"]
    assert document["@context"] == ["http://www.w3.org/ns/anno.jsonld", {"schema": "http://schema.org/"}]
    return document["@graph"]


def objects(node):
    """Every object below a node."""
    if isinstance(node, dict):
        yield node
    for below in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from objects(below)


def of_type(nodes, name):
    return [node for node in nodes if node["type"] == name]


def claims_of(nodes):
    return [node for node in of_type(nodes, "Annotation") if node["motivation"] == "describing"]


@pytest.mark.parametrize("made", [talks_report, settled_report, hostile_report, empty_report, seeds_report])
@pytest.mark.parametrize("view", ["check", "claims"])
class TestEveryGraph:
    def nodes(self, made, view):
        return graph(getattr(JSONLD, view)(*shown_in(view, made()), View()))

    def test_selectors_find_the_words(self, made, view):
        articles = {one.id: one for one in made().articles}
        by_address = {node["id"]: articles[node["schema:identifier"]] for node in self.nodes(made, view)
                      if node["type"] == "schema:NewsArticle"}  # fmt: skip
        for node in claims_of(self.nodes(made, view)):
            target = node["target"]
            quote, position = target["selector"]
            text = by_address[target["source"]].text
            assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
            assert text[position["start"] : position["end"]] == quote["exact"]
            assert text[: position["start"]].endswith(quote["prefix"])
            assert text[position["end"] :].startswith(quote["suffix"])

    def test_references_lead_to_nodes(self, made, view):
        nodes = self.nodes(made, view)
        known = {node["id"] for node in nodes}
        for node in of_type(nodes, "Annotation"):
            targets = node["target"] if isinstance(node["target"], list) else [node["target"]["source"]]
            assert targets
            assert set(targets) <= known

    def test_every_annotation_has_what_the_model_demands(self, made, view):
        for node in of_type(self.nodes(made, view), "Annotation"):
            assert {"id", "type", "motivation", "body", "target"} == set(node)
            assert urlsplit(urljoin("https://desk.example/report.jsonld", node["id"])).fragment

    def test_every_key_and_every_type_is_defined(self, made, view):
        for node in objects(self.nodes(made, view)):
            assert {key for key in node if not key.startswith("schema:")} <= TERMS
            assert "type" not in node or node["type"] in TYPES or node["type"].startswith("schema:")
            assert {node.get("motivation"), node.get("purpose")} <= MOTIVATIONS | {None}

    def test_it_gives_no_rating(self, made, view):
        text = json.dumps([{**node, "body": ""} for node in self.nodes(made, view)])
        for word in ("Review", "Rating", "assessing", "severity", "verdict"):
            assert word not in text


def test_a_claim_is_told_with_its_subject_and_its_article(talks):
    body = claims_of(graph(JSONLD.check(talks, View())))[2]["body"]
    assert body == {
        "type": "schema:Claim",
        "schema:name": "talks of Mara Lind and Tomas Ek: lasted: 6 hours",
        "schema:text": "Lind and Ek spoke for six hours.",
        "schema:about": {"type": "schema:Thing", "schema:name": "talks of Mara Lind and Tomas Ek"},
        "schema:appearance": {"id": "articles/herald.txt"},
    }


def test_who_says_it_is_the_claims_author():
    source = article("a.txt", "six hours")
    made = claim(source, "six hours", subject=None, attribution=Attribution("a clerk", "said"))
    [node] = claims_of(graph(JSONLD.claims(*stated(report([source], [made])), View())))
    assert node["body"]["schema:author"] == {"type": "schema:Thing", "schema:name": "a clerk"}
    assert "schema:about" not in node["body"]


def test_check_has_the_disputed_claims_and_claims_has_all(talks):
    assert len(claims_of(graph(JSONLD.check(talks, View())))) == 3
    assert len(claims_of(graph(JSONLD.claims(*stated(talks), View())))) == 4


def test_a_finding_says_what_became_of_it():
    found = [one for one in graph(JSONLD.check(settled_report(), View())) if one.get("motivation") == "commenting"]
    assert [[body["value"] for body in one["body"][1:]] for one in found] == [
        ["duration-conflict", "new"], ["quote-wording", "accepted"], ["count-difference", "judged"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://a.example/x?y=z", {"id": "https://a.example/x?y=z"}),
        ("javascript:alert(1)", None),
        ('https://a.example/"><script>', None),
        ("https://a.example/\u202e", None),
        (None, None),
    ],
)
def test_only_an_address_of_the_web_is_a_link(url, told):
    [node] = graph(JSONLD.claims(*stated(report([article("a.txt", "six", url=url)])), View()))
    assert node.get("schema:url") == told


def test_articles_of_one_file_have_addresses_of_their_own():
    records = [article(id, "six hours", path="b.jsonl", line=1, whole_file=False) for id in ("x#1", "y")]
    made = replace(claim(records[0], "six"), span=Span(0, 3))
    nodes = graph(JSONLD.claims(*stated(report(records, [made])), View()))
    assert [node["id"] for node in nodes[:2]] == ["b.jsonl#x%231", "b.jsonl#y"]
    assert nodes[2]["target"]["source"] == "b.jsonl#x%231"
