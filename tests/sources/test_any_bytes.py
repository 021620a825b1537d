"""Whatever is in a file, it is an article or it is skipped with a reason; nothing else ever comes out of it."""

import io
import json
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.sources import read
from claimcheck.sources.dates import read_date
from claimcheck.sources.decoding import decode
from claimcheck.sources.frontmatter import split

BYTES = st.binary(max_size=200) | st.text(max_size=100).map(str.encode)
LINES = st.sampled_from(["---", "...", "title: a", "date: 2023-06-19", "a: [", "- b", "", "text", "? x", "*y", '"'])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10), lambda inner: st.lists(inner, max_size=2)
)
KEYS = st.sampled_from(["id", "text", "maintext", "title", "date", "url", "sitename", "story", "other"])


@given(BYTES)
def test_bytes_become_text_or_an_error_for_the_user(content: bytes) -> None:
    try:
        text, told = decode(content).text, ""
    except InputError as error:
        text, told = "", str(error)
    assert text.encode("utf-8").decode("utf-8") == text
    assert told.isprintable()


@given(st.lists(LINES).map("\n".join) | st.text(max_size=60).map("---\n".__add__))
def test_the_body_begins_inside_the_text(text: str) -> None:
    head = split(text)
    assert 0 <= head.body_start <= len(text)
    assert not (head.record and head.body_start == 0)


@given(st.text(alphabet="0123456789-/:., TZJunepam+", max_size=30))
def test_a_date_is_a_naive_moment_or_none(words: str) -> None:
    moment = read_date(words)
    assert moment is None or (isinstance(moment, datetime) and moment.tzinfo is None)


@given(st.lists(st.dictionaries(KEYS, VALUES, max_size=4), min_size=1, max_size=4))
def test_every_record_is_an_article_or_skipped(records: list[dict[str, object]]) -> None:
    content = "".join(json.dumps(record) + "\n" for record in [{"text": "first"}, *records])
    batch = read(["-"], stdin=io.BytesIO(content.encode()))
    assert len(batch.articles) + len(batch.skipped) == len(records) + 1
    ids = [article.id for article in batch.articles]
    assert ids == sorted(set(ids))
    assert all(word.isprintable() for skipped in batch.skipped for word in (skipped.path, skipped.error))
