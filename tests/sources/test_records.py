"""JSON Lines, JSON arrays and single objects; the content decides which, and one bad line loses no other."""

import pytest

from claimcheck.errors import InputError
from claimcheck.sources.records import Record, looks_like_json, read_records

Shape = list[tuple[str, int | None, object]]


def shape(records: list[Record]) -> Shape:
    return [(r.place, r.line, str(r.content) if isinstance(r.content, InputError) else r.content) for r in records]


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ('{"a": 1}\n{"a": 2}\n', [(":1", 1, {"a": 1}), (":2", 2, {"a": 2})], "an object a line"),
        ('\n \n{"a": 1}\r\n\r\n', [(":3", 3, {"a": 1})], "blank lines are counted and passed over"),
        ('{"a": "x\u2028y\x85z"}', [(":1", 1, {"a": "x\u2028y\x85z"})], "other line separators end no line"),
        ('[{"a": 1},\n {"a": 2}]', [("#1", None, {"a": 1}), ("#2", None, {"a": 2})], "an array"),
        ('{\n "a": 1\n}', [("", None, {"a": 1})], "one object over several lines"),
        (
            '{"a": 1}\nx\n{"a": 3}',
            [(":1", 1, {"a": 1}), (":2", 2, "not valid JSON at column 1: Expecting value"), (":3", 3, {"a": 3})],
            "a bad line",
        ),
        (
            'x\n{"a": 2}',
            [(":1", 1, "not valid JSON at column 1: Expecting value"), (":2", 2, {"a": 2})],
            "the first line is bad",
        ),
        ('[1]\n{"a": 2}', [(":1", 1, "a list where a JSON object is wanted"), (":2", 2, {"a": 2})], "a list on a line"),
        (
            '[{"a": 1}, 7]',
            [("#1", None, {"a": 1}), ("#2", None, "a number or a flag where a JSON object is wanted")],
            "a number among articles",
        ),
        (
            '{"a": 1}\n' + "[" * 50_000,
            [(":1", 1, {"a": 1}), (":2", 2, "not readable JSON: its values lie too deep in one another")],
            "depth",
        ),
        (
            '{"a": 1}\n' + "9" * 5000,
            [(":1", 1, {"a": 1}), (":2", 2, "not valid JSON: it holds a number of thousands of digits")],
            "a huge number",
        ),
    ],
)
def test_reads(text: str, expected: Shape, reason: str) -> None:
    assert shape(list(read_records(text, by_line=True))) == expected, reason


def test_the_name_decides_when_the_content_cannot() -> None:
    broken = '{"a": 1,\n "b": 2,,}'
    assert [record.place for record in read_records(broken, by_line=True)] == [":1", ":2"]
    with pytest.raises(InputError, match="not valid JSON at line 2, column 9"):
        read_records(broken, by_line=False)
    mixed = shape(list(read_records('x\n{"a": 2}', by_line=False)))
    assert [place for place, _, _ in mixed] == [":1", ":2"], "a line that is an object shows that it is JSON Lines"
    assert shape(list(read_records('{"a": 1}', by_line=False))) == [("", None, {"a": 1})]


@pytest.mark.parametrize(
    ("text", "message", "reason"),
    [
        ('{\n "a": 1,\n}', "not valid JSON at line ", "a comma too many"),
        ("[]", "an empty list: there is no article in it", "no article"),
        ('"text"', "a text where an article", "a text"),
        ("null", "null where an article", "nothing"),
        ("12", "a number or a flag where an article", "a number"),
    ],
)
def test_refuses_a_json_file_as_a_whole(text: str, message: str, reason: str) -> None:
    with pytest.raises(InputError) as caught:
        list(read_records(text, by_line=False))
    assert str(caught.value).startswith(message), reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"id": 1}', True),
        ('\n  {\n "id": 1}', True),
        ('[{"id": 1}]', True),
        ("[Updated] The talks", False),
        ("{curly} start", False),
        ("[1] A footnote", False),
        ("", False),
    ],
)
def test_looks_like_json(text: str, expected: bool) -> None:
    assert looks_like_json(text) is expected
