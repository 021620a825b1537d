"""What a message may show of a file name, a key or an article's words."""

import pytest

from claimcheck.errors import visible


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("plain.txt", "plain.txt", "nothing to escape"),
        ("Ünïcode 北京 e\u0301", "Ünïcode 北京 e\u0301", "letters and marks of every script"),
        ("a\u00a0b\u202fc", "a\u00a0b\u202fc", "typographic spaces"),
        ("\x1b[31m\x07", "\\x1b[31m\\x07", "terminal commands"),
        ("a\r\nb\u2028", "a\\r\\nb\\u2028", "line ends"),
        ("\u202etxt.exe\u2066", "\\u202etxt.exe\\u2066", "marks that turn the reading order"),
        ("\x9b\x7f", "\\x9b\\x7f", "eight-bit controls"),
        ("\udcff", "\\udcff", "a byte of a file name that is no character"),
        ("a\U000e0041", "a\\U000e0041", "invisible tags"),
        ("[red]<b>\\", "[red]<b>\\", "markup is for the writers of each format"),
    ],
)
def test_visible(text: str, expected: str, reason: str) -> None:
    assert visible(text) == expected, reason
