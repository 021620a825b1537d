"""The names that tools write metadata by, and what is done with what cannot be used."""

from datetime import datetime

import pytest

from claimcheck.sources.metadata import Metadata, read_metadata

DAY = datetime(2023, 6, 19)
HINT = "is not a date that can be read; write it as 2023-06-19 or 2023-06-19 16:01"


@pytest.mark.parametrize(
    ("record", "expected", "reason"),
    [
        ({}, Metadata(), "nothing said"),
        ({"id": 7, "title": " A\n b "}, Metadata(id="7", title="A b"), "a number as an id; a title on one line"),
        ({"date": "2023-06-19"}, Metadata(published=DAY), "date"),
        ({"published": "2023-06-19"}, Metadata(published=DAY), "published"),
        ({"date_publish": "2023-06-19 00:00:00"}, Metadata(published=DAY), "date_publish"),
        ({"date": None, "date_publish": "2023-06-19"}, Metadata(published=DAY), "null counts as not said"),
        ({"date": "soon", "published": "2023-06-19"}, Metadata(published=DAY), "the first that can be read"),
        ({"date": "soon"}, Metadata(notes=(f"'date: soon' {HINT}",)), "none can: a note, no error"),
        ({"sitename": "A", "publisher": "B"}, Metadata(publisher="A"), "sitename before publisher"),
        ({"publisher": "B"}, Metadata(publisher="B"), "publisher"),
        ({"source": "C", "sitename": ""}, Metadata(publisher="C"), "source; an empty text counts as not said"),
        ({"url": "https://example.org/a", "story": 3}, Metadata(url="https://example.org/a", story="3"), "url, story"),
        ({"title": ["a"]}, Metadata(notes=("'title' is neither a text nor a number and is left out",)), "a list"),
        ({"id": True}, Metadata(notes=("'id' is neither a text nor a number and is left out",)), "a flag"),
        ({"id": "a\x1bb\u202e"}, Metadata(id="a\\x1bb\\u202e"), "an id is shown everywhere: nothing in it may act"),
        ({"date": "\x1b[2J"}, Metadata(notes=(f"'date: \\x1b[2J' {HINT}",)), "nor in a note"),
        ({"title": "a\ud800"}, Metadata(title="a\ufffd"), "half a character cannot be written to any file"),
        ({"keywords": ["a"]}, Metadata(), "other keys are left alone"),
    ],
)
def test_read_metadata(record: dict[str, object], expected: Metadata, reason: str) -> None:
    assert read_metadata(record) == expected, reason
