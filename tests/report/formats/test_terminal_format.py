"""What an editor sees: in 80 columns, with and without colour, and never what a hostile text wants."""

import re
from dataclasses import replace

import pytest
from rich.cells import cell_len
from sample_reports import TALKS, article, claim, finding, hours, report, stated, talks_report

from claimcheck.model import (
    Assertion,
    Attribution,
    Position,
    Severity,
    Skipped,
    Span,
    Story,
    Timex,
    ValueKind,
    ValueMention,
)
from claimcheck.report import FORMATS, View

TERMINAL = FORMATS["terminal"]
ANSI = re.compile(r"\x1b\[[0-9;]*m")


def check(report, **view):
    return "".join(TERMINAL.check(report, View(**view)))


def test_a_whole_report(talks):
    assert check(talks) == (
        "ERROR duration-conflict 80e62fba\n"
        "  talks of Mara Lind and Tomas Ek: sources give lengths that cannot both be\n"
        "  true: 8 hours or 6 hours.\n"
        "\n"
        "  8 hours (2 sources)\n"
        "    courier.txt, line 1 (The Courier, 2021-06-02)\n"
        "      … Lind and Tomas Ek, which began in the morning and were broken off twice\n"
        "      by telephone calls from home, went on for »eight hours« behind closed\n"
        "      doors, according to people who were in the building and who did not wish\n"
        "      to be named, and ended …\n"
        "    gazette.md, line 1 (2021-06-02 14:30, inferred)\n"
        "      The talks took »8 hours«.\n"
        "\n"
        "  6 hours (1 source)\n"
        "    herald.txt, line 1\n"
        "      Lind and Ek spoke for »six hours«.\n"
        "\n"
        "  why: No reading of the one fits the other.\n"
        "\n"
        "3 sources in 1 story, 4 claims; 3 had another to be compared with.\n"
        "1 finding: 1 error.\n"
        "Not compared: 1 claim (1 pronoun). --unresolved lists them.\n"
        "Skipped: 1 source that could not be read.\n"
        "  articles/broken.bin: not a text file\n"
        "claimcheck explain ID PATH... shows how a finding was arrived at.\n"
    )


def test_colour_replaces_the_marks_and_nothing_else(talks):
    coloured = check(talks, colour=True, width=100)
    assert "\x1b[1;4meight hours\x1b[0m" in coloured
    assert "»" not in coloured
    words = ANSI.sub("", coloured).split()
    assert words == re.sub("[»«]", "", check(talks, width=100)).split()


@pytest.mark.parametrize("width", [40, 80, 100])
@pytest.mark.parametrize("colour", [False, True])
def test_no_line_is_wider_than_the_view(width, colour):
    text = "It took " + "長い" * 60 + " six hours" + "!" * 90
    sources = [article(f"{'long-name-' * 6}{n}.txt", text) for n in range(9)]
    claims = [claim(one, "six hours", hours(6)) for one in sources]
    found = finding(Position("6 hours", tuple(claims)), Position("x" * 200, (claims[0],)), why=("y" * 200,))
    output = check(report(sources, claims, [found]), width=width, colour=colour, unresolved=True)
    assert max(cell_len(ANSI.sub("", line)) for line in output.splitlines()) <= width
    assert all(line == line.rstrip() for line in output.splitlines())


def test_hostile_text_is_shown_and_not_obeyed():
    evil = "The [bold red]talks[/] \x1b[2J\x9b31m \u202ewere\u2028 [link=x]six hours[/link] :smile: \ud800 \r end"
    source = article("a\x1b]0;t\x07.txt", evil, publisher="[red]P\u200b")
    made = claim(source, "six hours", hours(6), production="[x]\x07")
    found = finding(
        Position("6 [hours]\x1b", (made,)), Position("b", (made,)), message="[/]\x1b", why=("\x9b[red]",), rule="r\x07"
    )
    whole = report([source], [made], [found], [Skipped("b\x1b.txt", "bad \u202e[red]")])
    for output in (check(whole), *TERMINAL.claims(*stated(whole), View())):
        assert all(char.isprintable() or char == "\n" for char in output)
    seen = " ".join(check(whole).split())
    for words in (
        r"The [bold red]talks[/] \x1b[2J\x9b31m \u202ewere\u2028", "[link=x]»six hours«[/link]", ":smile:",
        r"\ud800", r"a\x1b]0;t\x07.txt", r"([red]P\u200b)", r"6 [hours]\x1b", r"why: \x9b[red]", r"b\x1b.txt",
    ):  # fmt: skip
        assert words in seen


def test_hostile_text_adds_no_style_to_ours():
    evil = "The \x1b[5mtalks [blink]took[/] six hours"
    source = article("a.txt", evil)
    made = claim(source, "six hours", hours(6))
    found = finding(Position("6", (made,)), Position("[blink]7", (made,)))
    styles = set(ANSI.findall(check(report([source], [made], [found]), colour=True)))
    assert styles == {f"\x1b[{code}m" for code in ("0", "1", "1;4", "2", "36", "1;31")}


def test_reprints_count_as_one_source(talks):
    (found,) = talks.findings
    first, second = found.positions
    wired = replace(first, reprints=(first.sources,))
    output = check(replace(talks, findings=(replace(found, positions=(wired, second)),), reprints=wired.reprints))
    assert "  8 hours (2 sources, of one text)\n" in output
    assert "Reprints: 2 sources carry 1 text; those of one text count as one source.\n" in output


def test_many_sources_are_all_named_and_the_first_six_are_quoted():
    sources = [article(f"n{n:02}.txt", "It took six hours.") for n in range(9)]
    claims = [claim(one, "six hours", hours(6)) for one in sources]
    found = finding(Position("6 hours", tuple(claims)), Position("7", (claims[0],)))
    output = check(report(sources, claims, [found]))
    assert "6 hours (9 sources)" in output
    assert "and 3 more: n06.txt, n07.txt, n08.txt\n" in output


def test_a_source_that_states_it_twice_is_one_source_and_shown_once():
    source = article("a.txt", "It took six hours.\nYes, six full hours. In all, six hours.")
    claims = tuple(
        replace(claim(source, words, hours(6)), span=Span(at, at + len(words)))
        for words, at in (("six hours", 8), ("six full hours", 24), ("six hours", 48))
    )
    second = replace(claims[2], sentence=Span(40, 58))
    found = finding(Position("6 hours", (claims[0], second)), Position("7", claims[:1]))
    output = check(report([source], claims, [found]))
    assert "6 hours (1 source)" in output
    assert output.count("It took »six hours«.") == 2  # once for each of the positions it stands in
    assert "(and in 1 more sentence of this source)" in output


def test_what_was_only_expected_or_said_by_somebody_is_told():
    source = article("a.txt", "It will take six hours. Officials said two hours.")
    first = claim(source, "six hours", assertion=Assertion.EXPECTED, attribution=Attribution("a clerk", "said"))
    second = claim(source, "two hours", attribution=Attribution("Officials", "said"))
    output = check(report([source], [first, second], [finding(Position("6", (first,)), Position("2", (second,)))]))
    assert "a.txt, line 1 (expected, according to a clerk)\n" in output
    assert "a.txt, line 1\n" in output  # the sentence itself says whose word it is


def test_a_jsonl_article_has_no_line_of_its_own():
    source = article("id-7", "One.\nIt took six hours.", line=7, whole_file=False)
    made = claim(source, "six hours", hours(6))
    assert "    id-7\n" in check(report([source], [made], [finding(Position("6", (made,)), Position("7", (made,)))]))


def test_severities_are_counted():
    source = article("a.txt", "It took six hours.")
    positions = Position("6", (claim(source, "six hours"),)), Position("7", (claim(source, "six hours"),))
    severities = (Severity.ERROR, Severity.WARNING, Severity.WARNING, Severity.NOTE)
    found = [finding(*positions, severity=one) for one in severities]
    assert "4 findings: 1 error, 2 warnings, 1 note.\n" in check(report([source], [], found))


def test_no_article():
    assert check(report([])) == "There was no article to compare.\n0 sources, 0 claims.\nNo findings.\n"


def test_one_article_alone():
    output = check(report([article("a.txt", "x")]))
    assert "a.txt is the only article: it had no other to be compared with, only itself.\n" in output


def test_articles_that_share_no_story():
    articles = [article("a.txt", "x"), article("b.txt", "y")]
    apart = replace(report(articles), stories=(Story("s1", "x", ("a.txt",)), Story("s2", "y", ("b.txt",))))
    assert "No two of the articles tell one story: each was compared only with itself.\n" in check(apart)


def test_articles_without_a_claim_in_common():
    output = check(report([article("a.txt", "x"), article("b.txt", "y")]))
    assert "No claim had another to be compared with.\n" in output


def test_claims_that_were_not_compared_are_listed_on_request(talks):
    output = check(talks, unresolved=True)
    assert "--unresolved" not in output
    assert (
        "Claims that were not compared\n\n"
        "herald.txt: 1 claim\n"
        "  duration  two days\n"
        "            lasted: of an unknown subject (pronoun)\n"
        "            »two days«  read by number-unit\n"
    ) in output


def test_a_claim_with_a_subject_that_was_not_compared_says_why():
    source = article("a.txt", "It took six hours.")
    made = claim(source, "six hours", subject=TALKS, unresolved="hypothetical", assertion=Assertion.HYPOTHETICAL)
    output = "".join(TERMINAL.claims(*stated(report([source], [made])), View()))
    assert "talks of Mara Lind and Tomas Ek (not compared: hypothetical)" in output
    assert "»six hours«  read by number-unit (hypothetical)" in output


def test_claims_stand_under_their_sources(talks):
    output = "".join(TERMINAL.claims(*stated(talks), View()))
    assert output.startswith(
        "courier.txt (The Courier, 2021-06-02): 1 claim\n"
        "  duration  8 hours\n"
        "            lasted: talks of Mara Lind and Tomas Ek\n"
        "            »eight hours«  read by number-unit\n"
        "\n"
        "gazette.md (2021-06-02 14:30, inferred): 1 claim\n"
    )
    assert output.endswith(
        "3 sources, 4 claims.\nSkipped: 1 source that could not be read.\n  articles/broken.bin: not a text file\n"
    )


def test_values_stand_under_their_sources():
    mention = ValueMention(ValueKind.DATE, Span(3, 13), "March 2013", "date.month", Timex("DATE", "2013-03"))
    output = "".join(TERMINAL.values([(article("a.txt", "in March 2013"), [mention])], View()))
    assert output == "a.txt: 1 value\n  date      2013-03  »March 2013«  read by date.month\n\n"


def test_the_same_report_gives_the_same_text():
    assert check(talks_report(), colour=True) == check(talks_report(), colour=True)
