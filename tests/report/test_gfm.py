"""Words of an article show as they are in Markdown, and do nothing: rendered by GitHub's own library."""

import re
from html.parser import HTMLParser

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given
from hypothesis import strategies as st
from sample_reports import HOSTILE

from claimcheck.report.gfm import code, prose
from claimcheck.report.safe import shown

# what GitHub and GitLab look for in the finished text, one run of it after the other
REFERENCES = re.compile(r"@\w|#\w|[!~%$&^]\w|\bGH-\d|[0-9a-f]{7,}|:[\w+-]+:|\w+://|www\.|\[\w", re.IGNORECASE)


class Page(HTMLParser):
    """A rendered page: its elements, and its text without what has no width."""

    def __init__(self, markdown):
        super().__init__()
        self.tags, self.runs = [], []
        self.feed(cmarkgfm.github_flavored_markdown_to_html(markdown, options=Options.CMARK_OPT_UNSAFE))
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)

    def handle_comment(self, comment):
        self.tags.append("comment")

    def handle_data(self, words):
        self.runs.append(words)

    @property
    def text(self):
        return "".join(self.runs).replace("\u200b", "").strip("\n")


def harmless(page):
    assert not [found[0] for run in page.runs for found in REFERENCES.finditer(run)]


@pytest.mark.parametrize(
    "words",
    [
        "eight hours, “more than 7-1/2”, $5 million (2 sources); 10:30",
        "**bold** _slanted_ ~~gone~~ `code` \\* <b>html</b> <!-- x --> &amp; &copy;",
        "[link](https://evil.example) ![picture](x.png) [note]: https://evil.example [^1] <https://evil.example>",
        "https://evil.example/?a=b HTTP://EVIL.example www.evil.example ftp://x.example mailto:a@evil.example",
        "0@.a 0@-a.b",
        "@everyone @org/team a@evil.example #1 org/repo#12 GH-7 !8 ~9 %10 $11 &12 ^13 [vulnerability:14]",
        "deadbeef00 0123456789abcdef0123456789abcdef01234567 1000000",
        ":smile: :+1: $x$ $$y$$",
        "| a | b |",
        "# heading", "- item", "+ item", "* item", "1. item", "2) item", "> quote", "---", "===", "```", "    indented",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "]]>", "--> <b>",
    ],
)  # fmt: skip
def test_words_stay_words(words):
    page = Page(prose(words))
    assert page.tags == ["p"]
    assert page.text == shown(words).strip()
    harmless(page)


@given(st.text(alphabet="@#:!~%$&^*_`<>[]()|\\/.- aw0h=+1\n", max_size=40))
def test_no_words_at_all_become_anything_else(words):
    page = Page(f"x {prose(words)} x")
    assert page.tags == ["p"]
    assert page.text == f"x {shown(words)} x"
    harmless(page)


def test_hostile_words_in_a_cell_of_a_table():
    page = Page(f"| a | b |\n|---|---|\n| {prose(HOSTILE)} | <b>{prose(HOSTILE)}</b> |\n")
    assert page.tags == ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td", "b"]
    harmless(page)


@pytest.mark.parametrize("words", ["4bb3a42d", "a`b", "``", "`x", " a ", "<b>@x</b>"])
def test_code_is_copied_as_it_is(words):
    page = Page(code(words))
    assert page.tags == ["p", "code"]
    assert page.text == words.strip() or page.text == words
