"""Lines and columns count code points from 1; an address is one that a program can open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_reports import article

from claimcheck.model import Span
from claimcheck.report.places import Region, place, region


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("six hours", "six", Region(1, 1, 1, 4)),
        ("a\nb six", "six", Region(2, 3, 2, 6)),
        ("a\r\nsix\r\n", "six", Region(2, 1, 2, 4)),
        ("a\rsix", "six", Region(1, 3, 1, 6)),
        ("a\u2028\x85\x0bsix", "six", Region(1, 5, 1, 8)),
        ("👍🏽 é́ six", "six", Region(1, 7, 1, 10)),
        ("it was six\nhours", "six\nhours", Region(1, 8, 2, 6)),
        ("\n\nsix\n", "six\n", Region(3, 1, 4, 1)),
    ],
)
def test_lines_and_columns(text, words, found):
    start = text.index(words)
    assert region(text, Span(start, start + len(words))) == found


@given(text=st.text(alphabet="ab\r\n👍", max_size=60), ends=st.tuples(st.integers(0, 60), st.integers(0, 60)))
def test_a_place_leads_back_to_its_offset(text, ends):
    start, end = sorted(min(one, len(text)) for one in ends)
    found = region(text, Span(start, end))
    lines = text.split("\n")
    assert sum(len(line) + 1 for line in lines[: found.line - 1]) + found.column - 1 == start
    assert sum(len(line) + 1 for line in lines[: found.end_line - 1]) + found.end_column - 1 == end


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("wire/a.txt", "wire/a.txt"),
        ("../a b%.txt", "../a%20b%25.txt"),
        ("müller.txt", "m%C3%BCller.txt"),
        ("/srv/a.txt", "file:///srv/a.txt"),
        ("//host/a.txt", "file:///host/a.txt"),
        ("javascript:alert(1)", "javascript%3Aalert(1)"),
        ('"><script>\ud800', "%22%3E%3Cscript%3E%ED%A0%80"),
    ],
)
def test_the_address_of_a_file(path, uri):
    assert place(article("id", "six", path=path), Span(0, 3)).uri == uri


@pytest.mark.parametrize("path", ["", "-"])
def test_an_article_without_a_file_is_called_by_its_id(path):
    assert place(article("a 7", "six", path=path), Span(0, 3)).uri == "a%207"


@pytest.mark.parametrize(("line", "told"), [(7, 7), (None, 1)])
def test_a_record_has_the_line_of_its_file_and_no_columns(line, told):
    record = article("a", "one\nsix", line=line, whole_file=False)
    found = place(record, Span(4, 7))
    assert (found.line, found.region) == (told, None)
