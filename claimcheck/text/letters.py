"""Letters without the marks above and below them: many sources print "Martín" as "Martin" and "Müller" as "Mueller"."""

from __future__ import annotations

from unicodedata import combining, normalize

_BARE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"})
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})


def letters(text: str) -> str:
    """The letters and figures of a text in lower case, each without its marks: "martin" of "Martín"."""
    folded = text.casefold()
    if not folded.isascii():
        marked = normalize("NFKD", folded.translate(_BARE))
        folded = "".join(letter for letter in marked if not combining(letter))
    return "".join(filter(str.isalnum, folded))


def same_letters(first: str, second: str) -> bool:
    """Whether two texts have the same letters, with or without marks, or with those that spell a mark out ("ue")."""
    return letters(first) == letters(second) or _spelled_out(first) == _spelled_out(second)


def _spelled_out(text: str) -> str:
    return letters(normalize("NFC", text).casefold().translate(_SPELLED_OUT))
