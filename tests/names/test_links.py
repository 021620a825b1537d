"""The ways in which a sentence gives a title to a person, one by one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.model import Article
from claimcheck.names import vocabulary
from claimcheck.names.links import Line, apposed, apposed_name, as_role, before_name, predicated
from claimcheck.names.titles import Title, titles
from claimcheck.names.usage import usage
from claimcheck.rules import load
from claimcheck.text import parse

Link = Callable[[Line, Title], str | None]

# "X" stands for a person; the link is tried on the first title of the sentence.
CASES = [
    (before_name, "Yesterday mayor X left.", True, "right before"),
    (before_name, "Yesterday mayor Mr. X left.", True, "an honorific between"),
    (before_name, "Yesterday head of security X left.", True, "behind what it is a title of"),
    (before_name, "Yesterday mayor, X left.", False, "a comma parts the two"),
    (before_name, "Yesterday lawyer for victims X left.", False, "the name is that of the victims"),
    (apposed, "Yesterday X, the mayor, left.", True, "after a comma"),
    (apposed, "Yesterday X (the mayor) left.", True, "in brackets"),
    (apposed, "Yesterday X of Maine, the mayor, left.", True, "behind a place"),
    (apposed, "Yesterday X, 34, the mayor, left.", True, "behind an age"),
    (apposed, "Yesterday X, Labour of Halm, the mayor, left.", True, "behind a party"),
    (apposed, "Yesterday X left, the mayor said.", False, "the mayor speaks"),
    (apposed, "Yesterday X sang loudly, the mayor, too.", False, "words between"),
    (predicated, "Yesterday X is the mayor.", True, "a verb of being"),
    (predicated, "Yesterday X, who was once the mayor, left.", True, "a relative clause"),
    (predicated, "Yesterday X has been elected mayor.", True, "an election"),
    (predicated, "Yesterday X served as mayor.", True, "service"),
    (predicated, "Yesterday X was with the mayor.", False, "being with is not being"),
    (predicated, "Yesterday X met the mayor.", False, "nor is meeting"),
    (apposed_name, "Yesterday the mayor, X, left.", True, "the name after a comma"),
    (apposed_name, "Yesterday a mayor, X, left.", True, "an indefinite title, closed"),
    (apposed_name, "Yesterday a mayor in Halm, X, left.", True, "a phrase between"),
    (apposed_name, "Yesterday a mayor, X sang, left.", False, "an indefinite title, not closed"),
    (apposed_name, "Yesterday the mayor, X’s aide said, left.", False, "the name only owns"),
    (as_role, "Yesterday X’s time as mayor ended.", True, "an owner"),
    (as_role, "Yesterday X began as a young mayor.", True, "a career"),
    (as_role, "Yesterday X was fit to serve as mayor.", False, "not yet"),
    (as_role, "Yesterday X is known as mayor.", False, "known as is no office"),
    (as_role, "Yesterday they saw X as mayor.", False, "nor is seen as"),
    (as_role, "Yesterday under the X rule as mayor it fell.", False, "a name that only describes"),
    (as_role, "Yesterday X left; it serves as mayor.", False, "another clause"),
]


@pytest.mark.parametrize(("link", "text", "found", "why"), CASES)
def test_link(link: Link, text: str, found: bool, why: str) -> None:
    document = parse(Article("a", text))
    words = document.sentences[0].words
    at = next(index for index, word in enumerate(words) if word.text == "X")
    used = usage(document, vocabulary(load().lexicon))
    title = titles(words, used)[0]
    assert (link(Line(words, frozenset(w.lower for w in words), {at: "x"}, {at + 1: "x"}), title) == "x") is found, why
