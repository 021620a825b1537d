"""What a hostile text tries to do is seen and not done; what it says stays as it is."""

import json

import pytest

from claimcheck.report.document import line
from claimcheck.report.safe import shown, shown_lines


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain words, “quotes”, naïve, 東京, 👍", "plain words, “quotes”, naïve, 東京, 👍"),
        ("two\nlines\tand  a\xa0gap", "two lines and a gap"),
        ("a Windows\r\nline end", "a Windows line end"),
        ("\x1b[31mred\x1b[0m", r"\x1b[31mred\x1b[0m"),
        ("\x9b31m", r"\x9b31m"),
        ("overwrite\rthis", r"overwrite\rthis"),
        ("over \r\n\rwrite", r"over \n\rwrite"),
        ("\u202eevil\u2066 order", r"\u202eevil\u2066 order"),
        ("zero\u200bwidth\ufeff", r"zero\u200bwidth\ufeff"),
        ("line\u2028separator", r"line\u2028separator"),
        ("half \ud800", r"half \ud800"),
        ("a tag \U000e0041", r"a tag \U000e0041"),
        ("[red]no markup[/red] <b>", "[red]no markup[/red] <b>"),
    ],
)
def test_what_could_act_is_written_out(text, seen):
    assert shown(text) == seen


def test_a_text_of_several_lines_keeps_its_line_ends():
    assert shown_lines("one\r\ntwo\rthree\n\n\x1b[2J four\t4\n") == "one\ntwo\nthree\n\n\\x1b[2J four 4\n"


@pytest.mark.parametrize("text", ["\x1b\x07\x7f\x9b", "\u202e\u2028\u200b", "\ud800", "\U000e0041", "é“”\xa0東", '"\\'])
def test_json_hides_nothing_and_means_the_same(text):
    row = line({"text": text})
    assert json.loads(row) == {"text": text}
    assert all(char.isprintable() or char == "\xa0" for char in row)
    row.encode("utf-8")


def test_json_leaves_letters_of_every_script():
    assert line({"name": "Müller 東京 “x”"}) == '{"name": "Müller 東京 “x”"}'
