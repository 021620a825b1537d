"""How far a title reaches to the right of its head."""

from __future__ import annotations

import pytest

from claimcheck.model import Article
from claimcheck.names import vocabulary
from claimcheck.names.complements import Right, complements
from claimcheck.names.usage import usage
from claimcheck.rules import load
from claimcheck.text import parse

CASES = [
    ("secretary[ of state] left", {}, "the tail of a listed office"),
    ("president[ of the United States] left", {"place": "United States"}, "its country in it"),
    (
        "president[ of the United States Chamber of Commerce] left",
        {"organisation": "United States Chamber of Commerce", "place": "United States"},
        "the beginning of a body’s name is no tail",
    ),
    ("minister[ of the Interior] left", {}, "a capitalised one"),
    ("president[ of Norway] left", {"place": "Norway"}, "a country"),
    ("head[ of the Port Authority] left", {"organisation": "Port Authority"}, "a body"),
    (
        "head[ of the Chinese Trade Council] left",
        {"organisation": "Chinese Trade Council", "place": "China"},
        "its country",
    ),
    (
        "premier[ of British Columbia] left",
        {"organisation": "British Columbia"},
        "a name that begins as a country’s adjective",
    ),
    ("head[ of security] left", {}, "a plain noun, and not the verb after it"),
    ("director[ in charge of trade] left", {}, "in charge of"),
    (
        "head[ of the UN Relief and Works agency] left",
        {"organisation": "UN Relief and Works agency", "place": "United Nations"},
        "a body’s name that ends in a small letter",
    ),
    (
        "head[ of the UN refugee agency] left",
        {"organisation": "UN refugee agency", "place": "United Nations"},
        "plain nouns up to the one that says what body it is",
    ),
    (
        "director[ of the Halm-based youth group Open Doors] left",
        {"organisation": "Halm-based youth group Open Doors"},
        "the name behind what body it is",
    ),
    ("head[ of the House of Representatives] left", {"organisation": "House of Representatives"}, "of inside a name"),
    (
        "head[ of the UN Relief and Works Agency] left",
        {"organisation": "UN Relief and Works Agency", "place": "United Nations"},
        "and inside a name",
    ),
    (
        "head[ of the Children’s Defence League] left",
        {"organisation": "Children’s Defence League"},
        "a genitive inside a name",
    ),
    ("head[ of the advocacy group Friends of Rivers] left", {}, "a name behind a common word for a body"),
    ("director[ of trade at the Port Authority in Halm] left", {"organisation": "Port Authority"}, "several phrases"),
    ("lawyer[ for victims] left", {"group": True}, "people without names"),
    ("lawyer[] for Mr. Hale left", {}, "a person is no part of it"),
    ("lawyer[] for Peter Hale left", {}, "nor with a given name"),
    ("aide[] to Varda Tsveshko left", {}, "nor behind to, with any name"),
    ("envoy[ to Norway] left", {"place": "Norway"}, "to, behind an envoy"),
    ("lawyer[] to Norway left", {}, "but not behind a lawyer"),
    ("director[ of CIA] William Hale left", {"organisation": "CIA"}, "a given name begins the holder’s name"),
    ("Sen[.] Hale left", {}, "the stop of an abbreviation"),
    ("minister[] left", {}, "nothing"),
    ("minister[] of", {}, "a link without a phrase"),
]


@pytest.mark.parametrize(("marked", "expected", "why"), CASES)
def test_complements(marked: str, expected: dict[str, object], why: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    document = parse(Article("a", text))
    words = document.sentences[0].words
    last, right = complements(words, 0, words[0].text.lower(), (), usage(document, vocabulary(load().lexicon)))
    assert text[words[0].end : words[last - 1].end] == marked[marked.index("[") + 1 : marked.index("]")], why
    assert right == Right(right.text, **expected), why  # type: ignore[arg-type]
