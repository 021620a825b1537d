"""A comment on a pull request: what is in it, what it leaves out, and how much a site takes."""

from dataclasses import replace

import cmarkgfm
from cmarkgfm.cmark import Options
from sample_reports import article, claim, finding, hostile_report, hours, report, settled_report

from claimcheck.model import Position, Skipped
from claimcheck.report import FORMATS, View

LIMIT = 65_536  # characters of a comment that GitHub takes


def written(whole):
    return "".join(FORMATS["markdown"].check(whole, View()))


def test_a_whole_report(talks):
    assert written(talks) == (
        "<!-- claimcheck -->\n"
        "### claimcheck: 1 error\n"
        "\n"
        "#### error: duration-conflict `80e62fba`\n"
        "\n"
        "talks of Mara Lind and Tomas Ek: sources give lengths that cannot both be true: 8 hours or 6 hours.\n"
        "\n"
        "| value | source | words |\n"
        "|---|---|---|\n"
        "| <b>8 hours</b> (2 sources) | courier.txt, line 1 | … and were broken off twice by telephone calls from "
        "home, went on for <b>eight hours</b> behind closed doors, according to people who were in "
        "the building and who … |\n"
        "|  | gazette.md, line 1 | The talks took <b>8 hours</b>. |\n"
        "| <b>6 hours</b> (1 source) | herald.txt, line 1 | Lind and Ek spoke for <b>six hours</b>. |\n"
        "\n"
        "- No reading of the one fits the other.\n"
        "\n"
        "1 source could not be read: articles/broken.bin: not a text file.\n"
        "\n"
        "3 sources, 4 claims, 3 compared.\n"
    )


def test_nothing_found():
    assert (
        written(report([])) == "<!-- claimcheck -->\n### claimcheck: no findings\n\n0 sources, 0 claims, 0 compared.\n"
    )


def test_what_is_settled_is_counted_only():
    output = written(settled_report())
    assert output.count("####") == 1
    assert "### claimcheck: 1 new error\n" in output
    assert "Not listed, since settled before: 1 accepted and 1 judged.\n" in output


def test_sources_beyond_the_sixth_are_counted():
    sources = [article(f"n{n}.txt", "six hours") for n in range(9)]
    claims = tuple(claim(one, "six hours", hours(6)) for one in sources)
    skipped = [Skipped(f"b{n}", "bad") for n in range(12)]
    output = written(report(sources, claims, [finding(Position("6", claims), Position("list", ()))], skipped))
    assert output.count("<b>six hours</b>") == 6
    assert "| | and 3 more | |\n| <b>list</b> | | |\n" in output
    assert "b9: bad; and 2 more.\n" in output


def test_a_comment_is_never_longer_than_a_site_takes():
    source = article("a.txt", "six hours " + "<" * 400)
    made = claim(source, source.text, hours(6))
    found = [finding(Position(f"{n}", (made,)), Position("7", (made,))) for n in range(100)]
    output = written(report([source], [made], found))
    assert LIMIT * 0.8 < len(output) < LIMIT
    assert "### claimcheck: 100 errors\n" in output
    left_out = 100 - output.count("####")
    assert f"{left_out} more findings would not fit in a comment; claimcheck check shows all of them." in output


def test_a_hostile_text_adds_no_element():
    plain = replace(hostile_report(), judged=())
    html = cmarkgfm.github_flavored_markdown_to_html(written(plain), options=Options.CMARK_OPT_UNSAFE)
    for tag in ("<a", "<img", "<script", "<em", "<strong", "<del", "<hr", "<blockquote", "<ol", "<h1", "<h2"):
        assert tag not in html
    assert html.count("<table>") == html.count("<h4>") == 2
    assert html.count("<tr>") == 2 * (1 + 2 + 2 + 1)
