"""From paths to a batch. Every test writes its own small files; paths are relative, so ids and messages are too."""

import io
import json
import os
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from claimcheck.model import Batch, DateOrigin
from claimcheck.sources import read, reading

Write = Callable[..., Path]
TEXT = "The talks lasted eight hours.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: str, content: str | bytes = TEXT) -> Path:
    target = Path(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    return target


def rows(*records: dict[str, object]) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


def ids(batch: Batch) -> list[str]:
    return [article.id for article in batch.articles]


def errors(batch: Batch) -> dict[str, str]:
    return {skipped.path: skipped.error for skipped in batch.skipped}


@pytest.mark.parametrize(
    ("paths", "expected", "reason"),
    [
        (["a.txt"], ["a.txt"], "one file"),
        (["a.txt", "./a.txt", "sub/../a.txt"], ["a.txt"], "one file by three ways"),
        (["a.txt", "link.txt"], ["a.txt"], "and by a link"),
        (
            ["sub"],
            ["c.md", "d.jsonl:1", "e.txt"],
            "a folder, to the bottom: no hidden, no unknown, no .json files, no README",
        ),
        (["sub/"], ["c.md", "d.jsonl:1", "e.txt"], "a trailing slash"),
        (["sub", "sub/deep/e.txt"], ["c.md", "d.jsonl:1", "e.txt"], "a file of a folder that is given too"),
        (["*.txt"], ["a.txt"], "a glob in quotes"),
        (["**/*.txt"], ["a.txt", "e.txt"], "to the bottom"),
        (["s*"], ["c.md", "d.jsonl:1", "e.txt"], "a glob that matches a folder"),
        (["sub/*"], ["c.md", "d.jsonl:1", "e.txt"], "files and folders; what a folder leaves out is left out"),
        (["sub/**"], ["c.md", "d.jsonl:1", "e.txt"], "the same, to the bottom"),
        (["sub/*.log"], ["f.log"], "a suffix that the pattern spells out"),
        (["sub/f.log"], ["f.log"], "a file of another suffix that is named"),
        (["sub/g.json"], ["g.json"], "a JSON file that is named"),
        (["sub/.hidden.txt"], [".hidden.txt"], "a hidden file that is named"),
        (["sub/README.md"], ["README.md"], "a README that is named"),
        (["[x].txt"], ["[x].txt"], "a name that looks like a pattern"),
    ],
)
def test_paths(paths: list[str], expected: list[str], reason: str) -> None:
    for name in (
        "a.txt",
        "sub/c.md",
        "sub/deep/e.txt",
        "sub/f.log",
        "sub/.hidden.txt",
        "sub/.git/x.txt",
        "sub/h.png",
        "sub/README.md",
    ):
        write(name)
    write("sub/d.jsonl", rows({"text": TEXT}))
    write("sub/g.json", rows({"text": TEXT}))
    if "[x].txt" in paths:
        write("[x].txt")
    Path("link.txt").symlink_to("a.txt")
    batch = read(paths)
    assert (ids(batch), batch.skipped) == (expected, ()), reason


@pytest.mark.parametrize(
    ("files", "expected", "reason"),
    [
        (["a/x.txt", "b/x.txt"], ["a/x.txt", "b/x.txt"], "one folder tells them apart"),
        (["a/s/x.txt", "b/s/x.txt", "b/y.txt"], ["a/s/x.txt", "b/s/x.txt", "y.txt"], "two folders are needed"),
        (["x.txt", "b/x.txt"], ["b/x.txt", "x.txt"], "the name alone is all that the first has"),
        (["a/x.txt", "a/x.md"], ["x.md", "x.txt"], "the suffix is part of the name"),
    ],
)
def test_files_of_the_same_name(files: list[str], expected: list[str], reason: str) -> None:
    for name in files:
        write(name)
    assert ids(read(files)) == expected, reason


@pytest.mark.parametrize(
    ("paths", "told"),
    [
        (["sub"], ["sub: passed over READme.md (it tells of its folder) and a.json, b.png, c.pdf and 1 more (no"]),
        (["sub", "sub/a.json", "sub/READme.md"], ["sub: passed over b.png, c.pdf, d.html (no .jsonl, .markdown, .md,"]),
        (["sub/*"], ["sub/*: passed over READme.md (it tells of its folder) and a.json, b.png, c.pdf and 1 more (no"]),
        (["sub/*.txt", "sub/x.txt"], []),
        (["deep"], ["deep: passed over READme.md (it tells of its folder); name a file to have it read"]),
    ],
)
def test_what_lies_beside_the_articles_is_told_of(paths: list[str], told: list[str]) -> None:
    for name in ("READme.md", "a.json", "b.png", "c.pdf", "d.html", "x.txt", ".hidden"):
        write(f"sub/{name}", rows({"text": TEXT}))
    write("deep/down/READme.md")
    write("deep/down/y.txt")
    passed_over = read(paths).passed_over
    assert len(passed_over) == len(told)
    assert all(one.startswith(start) for one, start in zip(passed_over, told, strict=True)), passed_over


def test_the_order_of_the_paths_does_not_matter() -> None:
    for name in ("a/x.txt", "b/x.txt", "c.txt"):
        write(name)
    write("d.jsonl", rows({"id": "c.txt", "text": TEXT}, {"id": "c.txt", "text": TEXT}) + "x\n")
    Path("z.txt").symlink_to("a/x.txt")
    given = ["a/x.txt", "b", "c.txt", "d.jsonl", "./a", "z.txt", "none"]
    orders = [given[turn:] + given[:turn] for turn in range(len(given))]
    batches = {read(order) for order in orders} | {read(given[::-1])}
    assert len(batches) == 1
    assert ids(batches.pop()) == ["a/x.txt", "b/x.txt", "c.txt", "c.txt#2", "c.txt#3"]


def test_a_text_file_with_front_matter() -> None:
    head = "---\ntitle: Talks\npublished: 2023-06-19 16:01\nsource: The Echo\nstory: visit\nurl: https://x.org\n---\r\n"
    write("a.txt", "\ufeff" + head + TEXT)
    (article,) = read(["a.txt"]).articles
    assert article.text == head + TEXT, "the whole file, front matter included, its byte order mark left out"
    assert article.text[article.body_start :] == TEXT
    assert (article.title, article.publisher, article.story) == ("Talks", "The Echo", "visit")
    assert (article.published, article.published_from) == (datetime(2023, 6, 19, 16, 1), DateOrigin.METADATA)
    assert (article.id, article.path, article.line, article.notes) == ("a.txt", "a.txt", None, ())


def test_broken_front_matter_is_told_and_read_as_text() -> None:
    write("a.md", "---\ntitle: Talks: two\n---\n" + TEXT)
    (article,) = read(["a.md"]).articles
    assert (article.body_start, article.title, article.published_from) == (0, None, DateOrigin.NONE)
    assert "it is read as text" in article.notes[0]


def test_json_lines() -> None:
    write(
        "a.jsonl",
        rows({"id": "one", "maintext": TEXT, "date_publish": "2023-06-19 16:01:00", "sitename": "Echo", "title": "T"})
        + '{"id": 2, "text": "Bef'
        + "\n\n"
        + rows({"text": TEXT, "date": "soon"}, {"id": "four", "body": TEXT}, {"id": "five", "text": " "}),
    )
    batch = read(["a.jsonl"])
    assert ids(batch) == ["a.jsonl:4", "one"]
    third, first = batch.articles
    assert (first.line, first.publisher, first.published) == (1, "Echo", datetime(2023, 6, 19, 16, 1))
    assert (third.line, third.published, len(third.notes)) == (4, None, 1)
    assert list(errors(batch).items()) == [
        ("a.jsonl:2", "not valid JSON at column 19: Unterminated string starting at; left out, the others still count"),
        (
            "a.jsonl:5",
            "no text: an article needs the key 'text' or 'maintext' with a string; here are id, body; "
            "left out, the others still count",
        ),
        ("a.jsonl:6", "its 'text' is empty; left out, the others still count"),
    ]


def test_lines_are_skipped_in_the_order_of_their_numbers() -> None:
    write("a.jsonl", rows({"text": TEXT}) + "x\n" * 11)
    assert list(errors(read(["a.jsonl"])))[-2:] == ["a.jsonl:11", "a.jsonl:12"]


def test_the_same_id_twice() -> None:
    write("a.jsonl", rows({"id": "x", "text": "one"}, {"id": "x", "text": "two"}, {"id": "x#2", "text": "three"}))
    batch = read(["a.jsonl"])
    assert [(a.id, a.text) for a in batch.articles] == [("x", "one"), ("x#2", "three"), ("x#3", "two")]
    assert batch.articles[2].notes == ("the id 'x' is used more than once; this one is called 'x#3'",)


def test_json_files() -> None:
    write("array.json", json.dumps([{"text": "one"}, {"id": "b", "text": "two"}, 3], indent=1))
    write("single.json", json.dumps({"text": "three"}, indent=1))
    write("short.json", json.dumps({"text": "four"}))
    write("lines.json", rows({"text": "five"}, {"text": "six"}))
    batch = read(["array.json", "single.json", "short.json", "lines.json"])
    assert ids(batch) == ["array.json#1", "b", "lines.json:1", "lines.json:2", "short.json", "single.json"]
    assert list(errors(batch)) == ["array.json#3"]


@pytest.mark.parametrize(
    ("content", "expected", "reason"),
    [
        (TEXT, ["stdin"], "text"),
        ("---\nid: mine\n---\n" + TEXT, ["mine"], "text with front matter"),
        ("\n" + rows({"id": "a", "text": TEXT}, {"text": TEXT}), ["a", "stdin:3"], "JSON Lines"),
        (json.dumps([{"id": "a", "text": TEXT}], indent=2), ["a"], "a JSON array"),
        ("[Updated] " + TEXT, ["stdin"], "a text that begins with a bracket"),
    ],
)
def test_standard_input(content: str, expected: list[str], reason: str) -> None:
    batch = read(["-", "-"], stdin=io.BytesIO(content.encode()))
    assert (ids(batch), batch.skipped) == (expected, ()), reason
    assert batch.articles[0].path == "-"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_a_folder_is_left_alone() -> None:
    write("sub/a.txt")
    os.mkfifo("sub/pipe.txt")
    batch = read(["sub", "sub/*"])
    assert (ids(batch), batch.skipped) == (["a.txt"], ())


def test_standard_input_without_a_text() -> None:
    assert errors(read(["-"], stdin=io.BytesIO(b""))) == {"-": "the file is empty"}


def test_a_file_called_like_standard_input() -> None:
    write("-")
    batch = read(["./-"], stdin=io.BytesIO(b"not this"))
    assert (ids(batch), batch.articles[0].text) == (["-"], TEXT)


@pytest.mark.parametrize(
    ("content", "error", "reason"),
    [
        (b"", "the file is empty", "an empty file"),
        (b"\xef\xbb\xbf", "the file holds nothing but white space", "a byte order mark alone"),
        (b" \r\n\t\n", "the file holds nothing but white space", "white space"),
        (b"---\ntitle: T\n---\n \n", "there is no text after the front matter", "front matter alone"),
        (b"\x89PNG\r\n", "a PNG image, not a text file; save the article as plain text in UTF-8", "an image"),
    ],
)
def test_a_bad_file_does_not_lose_the_others(content: bytes, error: str, reason: str) -> None:
    write("bad.txt", content)
    write("good.txt")
    batch = read(["."])
    assert (ids(batch), errors(batch)) == (["good.txt"], {"bad.txt": error}), reason


@pytest.mark.parametrize(
    ("path", "error", "reason"),
    [
        ("good.text", "no such file or folder; did you mean 'good.txt'?", "a missing file"),
        ("none/a.txt", "no such file or folder", "a missing folder"),
        (
            "empty",
            "no article in this folder: it holds no .jsonl, .markdown, .md, .ndjson, .text, .txt file",
            "no article",
        ),
        ("*.xyz", "no file matches this pattern (without a suffix it finds .jsonl,", "a pattern without a match"),
        ("", "not a path; give a file, a folder, a pattern or - for standard input", "an empty path"),
        ("a\0b", "not a path", "a NUL"),
        ("n" * 5000, "no such file or folder", "a name longer than any"),
        ("gone.txt", "cannot be read: it is a link to a file that is not there", "a broken link"),
    ],
)
def test_a_path_without_a_file_does_not_lose_the_others(path: str, error: str, reason: str) -> None:
    write("good.txt")
    write("empty/picture.png", b"x")
    Path("gone.txt").symlink_to("nowhere.txt")
    batch = read([path, "good.txt", path])
    assert ids(batch) == ["good.txt"], reason
    assert len(batch.skipped) == 1, "the same path twice is told once"
    assert batch.skipped[0].error.startswith(error), reason


@pytest.mark.parametrize(
    ("raised", "error"),
    [
        (PermissionError(13, "Permission denied"), "cannot be read: you have no permission to read it"),
        (OSError(5, "Input/output error"), "cannot be read: Input/output error"),
    ],
)
def test_a_file_that_cannot_be_opened(raised: OSError, error: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise raised

    write("a.txt")
    monkeypatch.setattr(reading, "open", refuse, raising=False)
    assert errors(read(["a.txt"])) == {"a.txt": error}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_folder_that_cannot_be_opened() -> None:
    write("sub/locked/a.txt")
    write("sub/b.txt")
    Path("sub/locked").chmod(0)
    batch = read(["sub"])
    Path("sub/locked").chmod(0o700)
    assert (ids(batch), errors(batch)) == (["b.txt"], {"sub/locked": "the folder cannot be read: Permission denied"})


def test_a_text_of_50_megabytes_is_no_article_and_the_others_count(monkeypatch: pytest.MonkeyPatch) -> None:
    write("large.txt", TEXT.encode() * (50 * 1024**2 // len(TEXT)))
    write("small.txt")
    before = time.process_time()
    batch = read(["large.txt", "small.txt"])
    assert time.process_time() - before < 2
    assert ids(batch) == ["small.txt"]
    assert "at most 5,000,000 are read; split it into its articles" in errors(batch)["large.txt"]
    monkeypatch.setattr(reading, "MAX_BYTES", 1024**2)
    assert errors(read(["large.txt"])) == {"large.txt": "larger than 1 MB; split it into its articles"}


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("a\x1b[2J\nb.txt", TEXT),
        ("a\u202etxt.txt", b"\0"),
        ("b\x07.jsonl", '{"\\u001b[31mbody": 1}\nnot\x1bjson\n'),
        ("c.jsonl", rows({"id": "x\x9b", "text": TEXT, "date": "\x1b]0;x\x07"}, {"id": "x\x9b", "text": TEXT})),
        ("d.md", "---\n\x1b: 1\n---\n" + TEXT),
        ("missing\x1b.txt", None),
        ("*\x1b", None),
        ("missing\udcff.txt", None),
    ],
)
def test_nothing_shown_can_act_on_a_terminal(path: str, content: str | bytes | None) -> None:
    if content is not None:
        write(path, content)
    batch = read([path, "missing\x1b"])
    shown = [word for skipped in batch.skipped for word in (skipped.path, skipped.error)]
    shown += [word for article in batch.articles for word in (article.id, article.path, *article.notes)]
    assert all(word.isprintable() for word in shown)


def test_half_a_character_in_json_can_still_be_written_out() -> None:
    write("a.jsonl", b'{"text": "one \\ud83d two \\ud83d\\ude00"}\n')
    (article,) = read(["a.jsonl"]).articles
    assert article.text == "one \ufffd two \U0001f600"


def test_the_encoding_of_a_json_file_is_told_where_it_matters() -> None:
    write("a.jsonl", '{"id": "a", "text": "plain"}\n{"id": "b", "text": "café"}\n'.encode("cp1252"))
    plain, accented = read(["a.jsonl"]).articles
    assert plain.notes == ()
    assert accented.text == "café"
    assert accented.notes == ("read as windows-1252: not valid UTF-8 at byte 53",)


def test_a_single_path_is_not_taken_for_its_letters() -> None:
    write("ab")
    assert ids(read("ab")) == ids(read(Path("ab"))) == ["ab"]  # type: ignore[arg-type]
