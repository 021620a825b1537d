"""An article taken apart: its parts lie in the text, in order; any text can be taken apart, in linear time."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Article, Span
from claimcheck.text import BlockKind, parse

ARTICLE = """Bridge to close

HALMSUND — The council voted. “It is over,” said Ana Roe. She left.

FILE PHOTO: The bridge of Halmsund.
Subscribe to our newsletter
The bridge is old."""

FRAGMENTS = [
    "Mr. Hale", "U.S.", "“", "”", '"', "‘", "’s", "'", "«", "»", "``", "''", ". ",
    "? ", "\n", "\r\n", "\u2028", "HALMSUND — ",
    "Subscribe", "J. Roe", "3.5", "p.m. The", "\x00", "\u202e", "😀", "İ", " ", "the", "By Ana Roe\n", "FILE PHOTO: ",
]  # fmt: skip
MESS = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=4)), max_size=30).map("".join)


def test_furniture_makes_no_sentences_and_captions_do() -> None:
    document = parse(Article("a", ARTICLE), ("subscribe",))
    assert [(s.kind, s.span.of(ARTICLE)) for s in document.sentences] == [
        (BlockKind.HEADLINE, "Bridge to close"),
        (BlockKind.BODY, "The council voted."),
        (BlockKind.BODY, "“It is over,” said Ana Roe."),
        (BlockKind.BODY, "She left."),
        (BlockKind.CAPTION, "FILE PHOTO: The bridge of Halmsund."),
        (BlockKind.BODY, "The bridge is old."),
    ]


def test_a_sentence_and_a_quotation_are_found_by_offset() -> None:
    document = parse(Article("a", ARTICLE))
    inside = ARTICLE.index("over")
    number = document.sentence_at(inside)
    quotation = document.quotation_at(inside)
    assert number is not None
    assert document.sentences[number].span.contains(Span(inside, inside + 4))
    assert quotation is not None
    assert quotation.span.of(ARTICLE) == "It is over,"


@pytest.mark.parametrize("offset", [0, ARTICLE.index("\n"), ARTICLE.index("HALMSUND"), len(ARTICLE), len(ARTICLE) + 9])
def test_offsets_between_the_parts_belong_to_none(offset: int) -> None:
    document = parse(Article("a", ARTICLE))
    number = document.sentence_at(offset)
    assert number is None or document.sentences[number].span.start <= offset < document.sentences[number].span.end
    assert document.quotation_at(offset) is None


@given(MESS)
def test_any_text_can_be_taken_apart(text: str) -> None:
    document = parse(Article("a", text), ("subscribe",))
    for spans in (
        [b.span for b in document.blocks],
        [s.span for s in document.sentences],
        [q.outer for q in document.quotations],
    ):
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(a.end <= b.start for a, b in pairwise(spans)), "in order, and apart"
    for sentence in document.sentences:
        assert sentence.span.of(text).strip() == sentence.span.of(text)
        assert document.blocks[sentence.paragraph].span.contains(sentence.span)
        assert all(word.text == text[word.start : word.end] for word in sentence.words)
    assert all(q.outer.contains(q.span) for q in document.quotations)


BIG = 200_000


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        ".",
        "“",
        '"',
        "'",
        "‘a ",
        "„",
        "„“",
        "A",
        "A. ",
        "U.S. ",
        "a.",
        "? ",
        " ",
        "\n",
        "-a",
        "“a” ",
        "’s",
        "Mr. ",
        "(",
        "1,",
    ],
)
def test_time_grows_with_the_length_alone(piece: str) -> None:
    text = piece * (BIG // len(piece))
    start = time.process_time()
    parse(Article("a", text), ("subscribe",))
    assert time.process_time() - start < 2
