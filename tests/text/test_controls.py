"""Control sequences of a terminal are no words, and what stands between them keeps its place."""

from __future__ import annotations

from datetime import datetime

import pytest
from articles import article
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import pipeline
from claimcheck.model import DateOrigin, Span
from claimcheck.text.controls import bared

WORDS = "OSLO, June 2, 2024 (Courier) - Talks of Laura Lopez and Juan Perez lasted eight hours. Fourteen people died."
SHOWN = (
    "\x1b[1;4mOSLO\x1b[0m, June 2, 2024 (Courier) - Talks of "
    "\x1b]8;;https://a.example/2\x1b\\Laura\x1b]8;;\x1b\\ Lopez and \x9b33mJuan\x9b0m Perez lasted "
    "\x1b[31meight\x1b[0m hours. \x1b(B\x1b[31mFour\x1b[0mteen\x1b[0m people died."
)
PIECES = ["a", " ", "0", "m", "\x1b", "\x1b[", "\x1b[0m", "\x1b[31m", "\x9b", "\x9b1m", "\x1b]0;x\x07", "\x1b]", "é"]


def told(text: str) -> list[tuple[str, str, str]]:
    claims = pipeline.extract(article(text))
    assert all(claim.text == claim.span.of(text) for claim in claims)
    assert all(claim.context == claim.sentence.of(text) for claim in claims)
    assert all(claim.id.endswith(f"-{claim.span.start}-{claim.span.end}") for claim in claims)
    return [(claim.kind, claim.value.shown, claim.subject.label if claim.subject else "") for claim in claims]


def test_claims_are_those_of_the_words_alone() -> None:
    bare = bared(SHOWN)
    assert bare is not None
    assert bare.text == WORDS
    assert told(SHOWN) == told(WORDS) != []


def test_values_are_those_of_the_words_alone_and_keep_their_places() -> None:
    now = datetime(2024, 6, 2)
    mentions, plain = pipeline.read_values(SHOWN, now), pipeline.read_values(WORDS, now)
    assert [(one.timex, one.quantity) for one in mentions] == [(one.timex, one.quantity) for one in plain]
    assert [one.text for one in mentions] == ["June 2, 2024", "eight\x1b[0m hours", "Four\x1b[0mteen"]
    assert all(one.text == one.span.of(SHOWN) for one in mentions)


def test_a_dateline_in_colour_dates_its_article() -> None:
    batch, _ = pipeline.claims([article(SHOWN, published=None)])
    dated = batch.articles[0]
    assert (dated.published, dated.published_from) == (datetime(2024, 6, 2), DateOrigin.DATELINE)


@pytest.mark.parametrize("text", ["", "14 people", "\x1b alone", "a\x9b b", "\x1b]never closed", "[31m"])
def test_other_texts_are_read_as_they_are(text: str) -> None:
    assert bared(text) is None


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_every_character_that_is_left_stands_where_it_is_said_to(text: str) -> None:
    bare = bared(text)
    if bare is not None:
        places = [Span(n, n + 1) for n in range(len(bare.text))]
        assert all(one.of(bare.text) == bare.original(one).of(text) for one in places)
        assert all(bare.offset(bare.offsets[n]) == n for n in range(len(bare.text) + 1))
