"""What each line of an article is, judged by its words and by where it stands."""

from __future__ import annotations

import pytest

from claimcheck.text.blocks import BlockKind, split

BODY = "The council of Halmsund voted on Tuesday to close the old bridge, and nobody in the hall spoke against it."
FURNITURE = ("subscribe", "comments", "read also", "tags:", "%d bloggers", "we use cookies", "advertisement")

LINES = [
    ("Published June 3, 2021", BlockKind.STAMP, "a date line of the page"),
    ("/ 04:01 PM June 19, 2023", BlockKind.STAMP, "clock and date behind a slash"),
    ("Updated: 3 June 2021, 10:15", BlockKind.STAMP, "the day first"),
    ("2021-06-03 10:15", BlockKind.STAMP, "an ISO date"),
    ("Thursday, June 3, 2021", BlockKind.STAMP, "a day of the week first"),
    ("By Ana Oduya-Brandt", BlockKind.BYLINE, "who wrote it"),
    ("By Ana Roe and Jan Hale", BlockKind.BYLINE, "two writers"),
    ("By the river the old men waited.", BlockKind.BODY, "a sentence may begin with By"),
    ("FILE PHOTO: The bridge at Halmsund, seen from the north.", BlockKind.CAPTION, "a caption says that it is one"),
    ("In this photo the mayor leaves the hall.", BlockKind.CAPTION, "in words"),
    ("The mayor leaves the hall. REUTERS/Jan Hale", BlockKind.CAPTION, "a credit at the end"),
    ("The mayor leaves the hall. (AP Photo/Jan Hale)", BlockKind.CAPTION, "a credit in brackets"),
    ("Subscribe to our newsletter", BlockKind.FURNITURE, "a leftover begins the line"),
    ("— READ ALSO: Bridges of the north", BlockKind.FURNITURE, "behind a dash, in capitals"),
    ("TAGS: bridges, Halmsund", BlockKind.FURNITURE, "a list of tags"),
    ("%d bloggers like this:", BlockKind.FURNITURE, "a template that was never filled"),
    ("12 Comments", BlockKind.SUBHEAD, "a leftover has to begin the line"),
    ("Comments", BlockKind.FURNITURE, "a single word of furniture, alone"),
    ("Comments (12)", BlockKind.FURNITURE, "a single word must be nearly the whole line"),
    ("Comments that the mayor made on Tuesday caused a stir in the town.", BlockKind.BODY, "here it begins a sentence"),
    ("What the mayor knew", BlockKind.SUBHEAD, "short, and no stop at the end"),
    ("“It is over,” he said.", BlockKind.BODY, "a short line that ends as prose does"),
]


@pytest.mark.parametrize(("line", "kind", "why"), LINES)
def test_a_line_below_the_first_paragraphs(line: str, kind: BlockKind, why: str) -> None:
    text = f"The bridge of Halmsund\n{BODY}\n{BODY}\n{line}\n{BODY}"
    assert split(text, 0, FURNITURE)[3].kind is kind, why


HEADS = [
    ("Old bridge to close\n" + BODY, [BlockKind.HEADLINE, BlockKind.BODY], "a short first line without a stop"),
    ("Will the bridge close?\n" + BODY, [BlockKind.HEADLINE, BlockKind.BODY], "a question"),
    (BODY + "\n" + BODY, [BlockKind.BODY, BlockKind.BODY], "a first line of prose is no headline"),
    (
        "Bridge to close\nTown is split\n" + BODY,
        [BlockKind.HEADLINE] * 2 + [BlockKind.BODY],
        "a line under the headline",
    ),
    (
        "Advertisement\nBridge to close\n" + BODY,
        [BlockKind.FURNITURE, BlockKind.HEADLINE, BlockKind.BODY],
        "an advertisement first",
    ),
    (
        BODY + "\nBridge to close\n" + BODY,
        [BlockKind.BODY, BlockKind.SUBHEAD, BlockKind.BODY],
        "below prose it is a subhead",
    ),
]


@pytest.mark.parametrize(("text", "kinds", "why"), HEADS)
def test_the_first_lines(text: str, kinds: list[BlockKind], why: str) -> None:
    assert [block.kind for block in split(text, 0, FURNITURE)] == kinds, why


DATELINES = [
    ("HALMSUND — The bridge closed on Tuesday.", "HALMSUND — ", "a town and a dash"),
    (
        "NEW HALMSUND, Norway, June 3 (AP) -- The bridge closed.",
        "NEW HALMSUND, Norway, June 3 (AP) -- ",
        "country, day, agency",
    ),
    ("HALMSUND, June 3 (Reuters) - The bridge closed.", "HALMSUND, June 3 (Reuters) - ", "day and agency"),
    ("Halmsund (AP) — The bridge closed on Tuesday.", "Halmsund (AP) — ", "in small letters the agency must be there"),
    ("Halmsund — a town of bridges — was quiet.", None, "a dash in a sentence"),
    ("The bridge closed on Tuesday.", None, "no dateline"),
]


@pytest.mark.parametrize(("line", "dateline", "why"), DATELINES)
def test_dateline(line: str, dateline: str | None, why: str) -> None:
    (block,) = split(line, 0, ())
    assert (block.dateline.of(line) if block.dateline else None) == dateline, why


def test_blocks_keep_the_offsets_of_the_text() -> None:
    text = f"---\nid: x\n---\n  Bridge to close  \n\n\t{BODY}\r\n"
    start = text.index("  Bridge")
    assert [block.span.of(text) for block in split(text, start, ())] == ["Bridge to close", BODY]
