"""How far a title reaches to the left of its head."""

from __future__ import annotations

import pytest

from claimcheck.model import Article
from claimcheck.names import vocabulary
from claimcheck.names.modifiers import Left, modifiers
from claimcheck.names.usage import usage
from claimcheck.rules import load
from claimcheck.text import parse

CASES = [
    ("The [foreign] minister", {"own": ("foreign",)}, "a word of the title’s own"),
    ("The [former Norwegian] minister", {"places": ("Norway",), "qualifier": "former"}, "qualifier and country"),
    (
        "Yesterday [Norway’s] minister",
        {"places": ("Norway",), "possessive": True},
        "a country in the genitive belongs to it",
    ),
    ("Yesterday the [NATO] minister", {"organisation": ("NATO",)}, "an acronym"),
    ("Yesterday [NATO’s] minister", {"organisation": ("NATO",), "possessive": True}, "an acronym in the genitive"),
    (
        "Yesterday the [Port Authority’s] minister",
        {"organisation": ("Port", "Authority"), "possessive": True},
        "a body in the genitive",
    ),
    (
        "Yesterday Grimsby’s [] minister",
        {"owner": ("Grimsby",), "possessive": True},
        "an owner who may be a person does not",
    ),
    (
        "[New Halm Police] minister",
        {"organisation": ("New", "Halm"), "own": ("police",)},
        "a name that opens the sentence",
    ),
    ("Speaking [] minister", {}, "a word that owes its capital to its place"),
    ("On Monday [] minister", {}, "a day is no organisation"),
    ("Under the [] minister", {}, "function words end the title"),
    ("The [under] secretary", {"qualifier": "under"}, "under qualifies a secretary"),
    ("The [acting deputy] minister", {"qualifier": "acting deputy"}, "two qualifiers"),
    ("The [trade and energy] minister", {"own": ("trade", "and", "energy")}, "and between two modifiers"),
    ("The trade, and [energy] minister", {"own": ("energy",)}, "but not behind a comma"),
    ("The [deputy Norwegian] minister", {"places": ("Norway",), "qualifier": "deputy"}, "a qualifier and a country"),
    ("[White House] minister", {"organisation": ("White", "House")}, "a seat of government of two words is a body"),
    ("Yesterday [Beijing] minister", {"organisation": ("Beijing",)}, "a city of one word too"),
]


def _left(marked: str) -> tuple[Left, str]:
    text = marked.replace("[", "").replace("]", "")
    document = parse(Article("a", text))
    words = document.sentences[0].words
    first, left = modifiers(words, len(words) - 1, 0, usage(document, vocabulary(load().lexicon)))
    return left, text[words[first].start : words[-1].start].strip()


@pytest.mark.parametrize(("marked", "expected", "why"), CASES)
def test_modifiers(marked: str, expected: dict[str, object], why: str) -> None:
    left, words = _left(marked)
    assert words == marked[marked.index("[") + 1 : marked.index("]")], why
    assert left == Left(**expected), why  # type: ignore[arg-type]


def test_the_title_before_is_not_touched() -> None:
    document = parse(Article("a", "chief foreign minister"))
    first, _ = modifiers(document.sentences[0].words, 2, 1, usage(document, vocabulary(load().lexicon)))
    assert first == 1
