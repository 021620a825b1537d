"""Bytes to text. The bytes themselves decide, never the operating system's guess of a file's type.

A byte order mark decides where there is one; then UTF-8 is tried, then the encoding that is most likely. Line ends are
left as they are, so that offsets count the code points of the file's own text.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from claimcheck.errors import InputError

_SAMPLE = 64 * 1024  # bytes or characters that stand for the whole when it is judged

_MARKS = (  # the longer mark first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8-sig", ""),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)

_ASCII = bytes(range(128))
_MOSTLY_ASCII = 0.2  # share of other bytes up to which a text is in the Latin alphabet

_ENCODINGS = (  # those that news is found in; more of them only makes the guess worse
    *("cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257"),
    *("shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"),
)

_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"{\\rtf", "an RTF document"),
)

# C0 controls that no text file needs; tab, line feed, form feed, carriage return and escape are let through
_CONTROLS = dict.fromkeys([*range(9), 11, *range(14, 27), *range(28, 32), *range(127, 160)])
_MANY_CONTROLS = 0.3  # of valid UTF-8: strange, hostile, yet text
_SOME_CONTROLS = 0.02  # of bytes that are not UTF-8: hardly text


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and how it was read when that was not simply UTF-8."""

    text: str
    note: str | None = None


def decode(content: bytes) -> Decoded:
    """The text in ``content``, without a byte order mark.

    Raises:
        InputError: It is a binary file, or in no encoding that can be told.
    """
    _refuse_signature(content)
    for mark, encoding, name in _MARKS:
        if content.startswith(mark):
            return _by_mark(content, encoding, name)
    if b"\0" in content:
        raise InputError(
            "a binary file (it holds NUL bytes), or UTF-16 without a byte order mark; "
            "give the article as a UTF-8 text file"
        )
    try:
        return Decoded(_checked(content.decode("utf-8"), _MANY_CONTROLS))
    except UnicodeDecodeError as error:
        return _not_utf8(content, error.start)


def _by_mark(content: bytes, encoding: str, name: str) -> Decoded:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        if not name:
            return _not_utf8(content, error.start + 3)
        raise InputError(f"begins as {name} but is not valid {name} at byte {error.start}; save it as UTF-8") from None
    return Decoded(_checked(text, _MANY_CONTROLS), f"read as {name}, as its byte order mark says" if name else None)


def _not_utf8(content: bytes, first_bad: int) -> Decoded:
    if (damaged := _damaged_utf8(content, first_bad)) is not None:
        return damaged
    encoding = _likely_encoding(content, first_bad)
    if encoding is None:
        raise InputError(
            f"not valid UTF-8 at byte {first_bad}, and in no other encoding that can be told; "
            "save it as a UTF-8 text file"
        )
    text = _checked(content.decode(encoding, "replace"), _SOME_CONTROLS)
    shown = encoding.replace("cp125", "windows-125").replace("_", "-")
    return Decoded(text, f"read as {shown}: not valid UTF-8 at byte {first_bad}")


def _damaged_utf8(content: bytes, first_bad: int) -> Decoded | None:
    """UTF-8 with a few broken bytes: other encodings hardly ever hold whole UTF-8 sequences by chance."""
    text = content.decode("utf-8", "replace")
    replaced = text.count("\ufffd")
    whole = len(text) - len(text.encode("ascii", "ignore")) - replaced
    broken = replaced - content.count("\ufffd".encode())
    if whole < broken:
        return None
    note = f"not valid UTF-8 in {broken} place{'s' * (broken > 1)}, the first at byte {first_bad}; read as U+FFFD there"
    return Decoded(_checked(text.removeprefix("\ufeff"), _SOME_CONTROLS), note)


def _likely_encoding(content: bytes, first_bad: int) -> str | None:
    """The codec of a text that is not UTF-8, judged by the stretch around its first odd byte."""
    start = max(0, first_bad - _SAMPLE // 2)
    sample = content[start : start + _SAMPLE]
    if len(sample.translate(None, _ASCII)) <= _MOSTLY_ASCII * len(sample) and _decodes(content, "cp1252"):
        return "cp1252"  # what every browser takes it for; too few odd bytes for statistics
    from charset_normalizer import from_bytes  # noqa: PLC0415  few files need it, and it is slow to import

    best = from_bytes(sample, cp_isolation=list(_ENCODINGS)).best()
    return None if best is None else best.encoding


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _refuse_signature(content: bytes) -> None:
    for signature, name in _SIGNATURES:
        if content.startswith(signature):
            raise InputError(f"{name}, not a text file; save the article as plain text in UTF-8")


def _checked(text: str, most: float) -> str:
    """``text``, unless more than the share ``most`` of its beginning are control characters."""
    sample = text[:_SAMPLE]
    if len(sample) - len(sample.translate(_CONTROLS)) > most * len(sample):
        raise InputError("a binary file (much of it is control characters); give the article as a UTF-8 text file")
    return text
