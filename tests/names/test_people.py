"""The people of whole articles: what is gathered over them, on any text at all, and in linear time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Article
from claimcheck.names import Form, read, vocabulary
from claimcheck.rules import load
from claimcheck.text import parse

from .corpus import people_of


def test_an_entity_gathers_spellings_and_offices() -> None:
    people = people_of(
        "Norway’s foreign minister, Varda K. Tsveshko, spoke. Varda Tsveshko is the party leader. Tsveshko left."
    )
    (entity,) = people.entities.values()
    assert (entity.name, entity.aliases) == ("Varda K Tsveshko", ("Tsveshko", "Varda Tsveshko"))
    assert [office.shown for office in entity.offices] == ["foreign minister (Norway)", "party leader"]


def test_an_office_takes_its_country_from_elsewhere_in_the_article() -> None:
    people = people_of("Foreign Minister Ana Roe left. Norway’s foreign minister, Ana Roe, came back.")
    assert [holding.office.scope for holding in people.holdings] == ["Norway", "Norway"]


def test_mentions_inside_a_span() -> None:
    text = "Mayor Ana Roe left. Judge Peter Hale stayed."
    people = people_of(text)
    second = parse(Article("a", text)).sentences[1].span
    assert [m.person for m in people.within(second) if m.form is Form.NAME] == ["Peter Hale"]


def test_full_names_are_kept_as_written() -> None:
    people = people_of("Mayor Peter J. Hale left. Peter Hale sang. Hale wept.")
    assert [" ".join(mention.parts) for mention, _ in people.spellings] == ["Peter J Hale", "Peter Hale"]


FRAGMENTS = [
    "Mayor ", "Ana Roe", "Peter Hale", " and ", ", ", ". ", "’s ", "the president", " of ", "China", "he",
    " she ", " was ", " as ",
    "Mr. ", "Jr.", "von ", "al-", "O’", "“", "”", "\n", "Presidents ", "Sen.", "former ", "-elect", "\x00", "\u202e",
    "İ", "ß", "😀", " named ",
]  # fmt: skip
MESS = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=3)), max_size=25).map("".join)


@given(MESS)
@settings(max_examples=60, deadline=None)
def test_any_text_can_be_read(text: str) -> None:
    people = people_of(text)
    spans = (
        [m.span for m in people.mentions] + [h.span for h in people.holdings] + [m.span for m, _ in people.spellings]
    )
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert [m.span for m in people.mentions] == sorted(m.span for m in people.mentions)
    assert {h.person for h in people.holdings} <= set(people.entities)
    assert {m.person for m in people.mentions} - {None} <= set(people.entities)


@given(MESS)
@settings(max_examples=20, deadline=None)
def test_one_text_gives_one_reading(text: str) -> None:
    assert people_of(text) == people_of(text)


BIG = 200_000


@pytest.mark.parametrize(
    "piece",
    ["A", "Aa ", "Mr. ", "he ", "president ", "former ", "the president of ", "of ", "’s ", "Ann Aa, the mayor, ",
     "as mayor ", "Presidents Aa, Bb, ", "von ", "Mr. Aa met Mr. Bb. "],
)  # fmt: skip
def test_time_grows_with_the_length_alone(piece: str) -> None:
    lexicon = load().lexicon
    document = parse(Article("a", piece * (BIG // len(piece))), lexicon.furniture)
    start = time.process_time()
    read(document, vocabulary(lexicon))
    assert time.process_time() - start < 3
