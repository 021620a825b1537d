"""Stories that are declared, for all articles or by folder."""

from dataclasses import replace

import pytest
from articles import article

from claimcheck.align import Declared, declare
from claimcheck.model import Article


def at(path: str, story: str | None = None) -> Article:
    return replace(article("x", path, story=story), path=path)


@pytest.mark.parametrize(
    ("path", "own", "declared", "expected"),
    [
        ("a/x.txt", None, Declared(), None),
        ("a/x.txt", "flood", Declared(), "flood"),
        ("a/x.txt", None, Declared("fire"), "fire"),
        ("a/x.txt", "flood", Declared("fire"), "fire"),  # the option is asked for now
        ("a/x.txt", None, Declared(per_folder=True), "a"),
        ("a/b/x.txt", None, Declared(per_folder=True), "a/b"),
        ("./a//x.txt", None, Declared(per_folder=True), "a"),
        ("x.txt", None, Declared(per_folder=True), "."),
        ("a/x.txt", "flood", Declared(per_folder=True), "flood"),
        ("-", None, Declared(per_folder=True), None),
        ("", None, Declared(per_folder=True), None),
    ],
)
def test_which_story(path: str, own: str | None, declared: Declared, expected: str | None) -> None:
    (found,) = declare([at(path, own)], declared)
    assert found == at(path, expected)
