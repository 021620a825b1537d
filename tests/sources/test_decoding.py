"""Bytes to text: what is read, how it is told, and what is left unread. The bytes decide, not the file's name."""

import pytest

from claimcheck.errors import InputError
from claimcheck.sources.decoding import decode

CURLY = "The minister said “no” — twice. It’s over.\n"


@pytest.mark.parametrize(
    ("content", "text", "reason"),
    [
        (CURLY.encode(), CURLY, "UTF-8"),
        (b"\xef\xbb\xbf" + CURLY.encode(), CURLY, "a byte order mark is no part of the text"),
        (b"one\r\ntwo\rthree\n", "one\r\ntwo\rthree\n", "line ends are left as they are"),
        (b"\x1b[31mred\x1b[0m\n", "\x1b[31mred\x1b[0m\n", "colour codes are text, to be shown later, not obeyed"),
        ("\u202eolleh and \u0085".encode(), "\u202eolleh and \u0085", "so are marks that turn the reading order"),
        (b"", "", "nothing"),
    ],
)
def test_utf8_needs_no_note(content: bytes, text: str, reason: str) -> None:
    decoded = decode(content)
    assert (decoded.text, decoded.note) == (text, None), reason


RUSSIAN = "Президент встретился с министром в понедельник.\n"
JAPANESE = "国務長官は北京で外相と会談した。会談は七時間半に及んだ。\n"


@pytest.mark.parametrize(
    ("text", "encoding", "note"),
    [
        (CURLY, "utf-16", "read as UTF-16, as its byte order mark says"),
        (CURLY, "utf-32", "read as UTF-32, as its byte order mark says"),
        (CURLY, "cp1252", "read as windows-1252: not valid UTF-8 at byte 18"),
        ("He spoke in São Paulo.", "cp1252", "read as windows-1252: not valid UTF-8 at byte 13"),
        (
            "Les négociations à Genève ont duré sept heures.",
            "latin-1",
            "read as windows-1252: not valid UTF-8 at byte 5",
        ),
        (RUSSIAN, "cp1251", "read as windows-1251: not valid UTF-8 at byte 0"),
        (RUSSIAN, "koi8-r", "read as koi8-r: not valid UTF-8 at byte 0"),
        (JAPANESE, "shift_jis", "read as shift-jis: not valid UTF-8 at byte 0"),
        ("a" * 300_000 + " café", "cp1252", "read as windows-1252: not valid UTF-8 at byte 300004"),
    ],
)
def test_other_encodings_are_told(text: str, encoding: str, note: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.note == note


@pytest.mark.parametrize(
    ("content", "text", "note"),
    [
        (
            CURLY.encode() + b"caf\xe9\n",
            CURLY + "caf\ufffd\n",
            "not valid UTF-8 in 1 place, the first at byte 54; read as U+FFFD there",
        ),
        (
            b"\xef\xbb\xbf\xe2\x80\x9cNo\xe2\x80\x9d \xff and \xff",
            "“No” \ufffd and \ufffd",
            "not valid UTF-8 in 2 places, the first at byte 12; read as U+FFFD there",
        ),
    ],
)
def test_damaged_utf8_stays_utf8(content: bytes, text: str, note: str) -> None:
    decoded = decode(content)
    assert (decoded.text, decoded.note) == (text, note)


@pytest.mark.parametrize(
    ("content", "message", "reason"),
    [
        (b"text\0text", "a binary file (it holds NUL bytes), or UTF-16 without a byte order mark", "NUL bytes"),
        (CURLY.encode("utf-16-le"), "or UTF-16 without a byte order mark; give the article as a UTF-8", "no mark"),
        (bytes(range(1, 9)) * 10, "a binary file (much of it is control characters)", "control characters"),
        (b"%PDF-1.7\n", "a PDF file, not a text file; save the article as plain text in UTF-8", "a PDF"),
        (b"PK\x03\x04 word", "a ZIP archive or an office document", "a word processor's file"),
        (b"\x1f\x8b\x08", "a gzip archive", "a compressed file"),
        (b"\xff\xfea", "begins as UTF-16 but is not valid UTF-16 at byte 2; save it as UTF-8", "half a character"),
        (bytes([0x81, 0x8D, 0xFF, 0x01, 0x02, 0x90] * 20), "not ", "bytes in no encoding"),
    ],
)
def test_refuses(content: bytes, message: str, reason: str) -> None:
    with pytest.raises(InputError) as caught:
        decode(content)
    assert message in str(caught.value), reason
