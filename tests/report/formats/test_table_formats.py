"""The corroboration table in every format that has one."""

import json
import re
from dataclasses import replace

import pytest
from rich.cells import cell_len
from sample_reports import TALKS, article, claim, hours, report, talks_report

from claimcheck.model import Matter, Position, Skipped
from claimcheck.report import FORMATS, View

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def talks():
    whole = talks_report()
    courier, gazette, herald, vague = whole.claims
    positions = (Position("8 hours", (courier, gazette)), Position("6 hours", (herald,)))
    walk = claim(whole.articles[2], "Ek spoke", hours(1))
    matters = (
        Matter("s1", "duration", TALKS.label, (courier, gazette, herald), positions),
        Matter("s1", "duration", "walk", (walk,), (Position("1 hours", (walk,)),)),
    )
    return replace(whole, matters=matters, claims=(courier, gazette, herald, walk, vague))


def many(number):
    sources = [article(f"n{n:02}.txt", "It took six hours.") for n in range(number)]
    claims = tuple(claim(one, "six hours", hours(6)) for one in sources)
    last = claim(sources[-1], "took", hours(5))
    matters = (
        Matter("s1", "duration", "talks", claims, (Position("6 hours", claims),)),
        Matter("s1", "duration", "walk", (last,), (Position("5 hours", (last,)),)),
    )
    return replace(report(sources), matters=matters)


def terminal(whole, **view):
    return "".join(FORMATS["terminal"].table(whole, View(**view)))


def test_to_be_read():
    assert terminal(talks()) == (
        "talks in Oslo: 3 sources\n"
        "  A courier.txt (The Courier, 2021-06-02)\n"
        "  B gazette.md (2021-06-02 14:30, inferred)\n"
        "  C herald.txt\n"
        "\n"
        "  A B C duration talks of Mara Lind and Tomas Ek\n"
        "  = =     8 hours\n"
        "      ≠   6 hours\n"
        "  A B C duration walk\n"
        "  · · !   1 hours\n"
        "\n"
        "= agrees, ≠ differs, ! alone, · silent; blank: states another value\n"
        "2 matters: 0 on which sources agree, 1 on which they differ, 1 that one states\n"
        "alone.\n"
        "Skipped: 1 source that could not be read.\n"
        "  articles/broken.bin: not a text file\n"
    )


def test_columns_that_do_not_fit_follow_and_empty_rows_do_not():
    output = terminal(many(30))
    pages = [line for line in output.splitlines() if line.endswith("duration talks")]
    assert [len(line.split()) for line in pages] == [14 + 2, 14 + 2, 2 + 2]
    assert pages[1].split()[0] == "O"
    assert output.count("duration walk") == 1


@pytest.mark.parametrize("width", [40, 80, 100])
@pytest.mark.parametrize("colour", [False, True])
def test_no_line_is_wider_than_the_view(width, colour):
    output = terminal(many(60), width=width, colour=colour)
    assert max(cell_len(ANSI.sub("", line)) for line in output.splitlines()) <= width


def test_nothing_to_put_side_by_side():
    assert terminal(report([article("a.txt", "six")], skipped=[Skipped("b", "bad")])).startswith(
        "No two of the articles"
    )


def test_hostile_words_are_shown_and_not_obeyed():
    source, other = article("a\x1b.txt", "six \x1b[2J hours"), article("b", "")
    made = claim(source, "six \x1b[2J hours")
    whole = replace(
        report([source, other]),
        matters=(Matter("s1", "quote\x07", "[red]x\u202e", (made,), (Position("[/]\x1b", (made,)),)),),
    )
    for output in (
        terminal(whole),
        *(piece for name in ("json", "jsonl") for piece in FORMATS[name].table(whole, View())),
    ):
        assert all(char.isprintable() or char == "\n" for char in output)


def test_reprints_are_told_in_the_legend_and_in_the_document():
    whole = replace(talks(), reprints=(("courier.txt", "herald.txt"),))
    assert "  C herald.txt, one text with A\n" in terminal(whole)
    document = json.loads("".join(FORMATS["json"].table(whole, View())))
    assert document["reprints"] == [{"sources": ["courier.txt", "herald.txt"]}]


def test_as_one_document():
    document = json.loads("".join(FORMATS["json"].table(talks(), View())))
    assert list(document) == ["schema_version", "tool", "sources", "stories", "reprints", "rows", "claims", "skipped"]
    assert [cell["standing"] for cell in document["rows"][0]["cells"]] == ["agrees", "agrees", "differs"]
    known = {one["id"] for one in document["claims"]}
    assert {id for told in document["rows"] for cell in told["cells"] for id in cell["claims"]} <= known


def test_a_matter_a_line():
    first, second = (json.loads(line) for line in FORMATS["jsonl"].table(talks(), View()))
    assert [one["text"] for cell in first["cells"] for one in cell["claims"]] == ["eight hours", "8 hours", "six hours"]
    assert second["cells"][2]["standing"] == "alone"
