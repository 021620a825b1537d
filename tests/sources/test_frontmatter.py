"""YAML front matter, and the texts that only seem to have some."""

import time

import pytest

from claimcheck.sources.frontmatter import split

BODY = "The talks lasted eight hours.\n"


@pytest.mark.parametrize(
    ("head", "record", "reason"),
    [
        ("---\ntitle: Talks\n---\n", {"title": "Talks"}, "the usual form"),
        ("---\r\ntitle: Talks\r\n---\r\n", {"title": "Talks"}, "Windows line ends"),
        ("---\ntitle: Talks\n...\n", {"title": "Talks"}, "YAML's own end mark"),
        ("---  \nTitle: Talks\n--- \n", {"title": "Talks"}, "blanks after the marks, a capital in the key"),
        ("---\n---\n", {}, "nothing in it"),
        (
            "---\n# a comment\ndate: 2023-06-19\n---\n",
            {"date": "2023-06-19"},
            "a date stays the words it is written in",
        ),
        ("---\nstory: no\nid: 007\n---\n", {"story": "no", "id": "007"}, "so do a word and a number"),
        ('---\ntitle: "Talks: day two"\n---\n', {"title": "Talks: day two"}, "quotes"),
        (
            "---\ntags: [a, b]\nby: {name: x}\ntitle: Talks\n---\n",
            {"title": "Talks"},
            "lists and mappings are passed over",
        ),
        ("---\n? [a]\n: b\ntitle: Talks\n---\n", {"title": "Talks"}, "a key that is a list, too"),
        ("---\na: &x [1]\nb: *x\ntitle: !!python/none Talks\n---\n", {"title": "Talks"}, "nothing is constructed"),
        ("---\na: " + "[" * 900 + "]" * 900 + "\ntitle: T\n---\n", {"title": "T"}, "depth does no harm"),
    ],
)
def test_reads(head: str, record: dict[str, str], reason: str) -> None:
    found = split(head + BODY)
    assert found.record == record, reason
    assert (head + BODY)[found.body_start :] == BODY, reason
    assert found.note is None, reason


@pytest.mark.parametrize(
    ("text", "note", "reason"),
    [
        (BODY, None, "no front matter"),
        ("\n---\ntitle: T\n---\n", None, "not at the very beginning"),
        ("----\nRule\n---\n", None, "a longer rule"),
        ("--- A dash\n", None, "a dash"),
        ("", None, "an empty text"),
        (
            "---\ntitle: Talks\n\n" + BODY,
            "no second '---' line ends the front matter; it is read as text",
            "never closed",
        ),
        ("---\ntitle: Talks: day two\n---\n" + BODY, "line 2: mapping values are not allowed", "a bare colon"),
        ("---\ntitle: 'Talks\n---\n" + BODY, "cannot be read (line", "an open quotation mark"),
        ("---\n" + BODY + "---\n" + BODY, "it holds no 'key: value' line", "a text between two rules"),
        ("---\n- a\n- b: c\n---\n" + BODY, "it holds no 'key: value' line", "a list between two rules"),
        ("---\na: \x07\n---\n" + BODY, "cannot be read (", "a control character"),
        ("---\n" + "a: b\n" * 20_000 + "---\n" + BODY, "no second '---' line", "64 KB without an end"),
    ],
)
def test_leaves_the_text_alone(text: str, note: str | None, reason: str) -> None:
    found = split(text)
    assert (found.record, found.body_start) == ({}, 0), reason
    assert (found.note is None) if note is None else (found.note is not None and note in found.note), reason
    assert "\x07" not in (found.note or "")


def test_time_is_linear() -> None:
    before = time.process_time()
    split("---\n" + "---x\n" * 1_000_000)
    split("---\n" + "---" + " " * 5_000_000)
    assert time.process_time() - before < 1
