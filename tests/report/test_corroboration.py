"""Who agrees, differs, stands alone or is silent, from matters made by hand."""

from dataclasses import replace

import pytest
from sample_reports import article, claim, hours, report

from claimcheck.model import Matter, Position, Story
from claimcheck.report.corroboration import Standing, sheets

NAMES = "abcdef"
ARTICLES = {name: article(name, "It took six hours, or two, or three.") for name in NAMES}


def matter(*positions: str, unplaced: str = "", kind: str = "duration", subject: str = "talks") -> Matter:
    """A matter whose first position the sources of the first word hold, and so on; ``unplaced`` fit several."""
    words = ("six hours", "two", "three")
    told = [
        Position(f"{number} hours", tuple(claim(ARTICLES[name], words[number], hours(number)) for name in sources))
        for number, sources in enumerate(positions)
    ]
    vague = tuple(claim(ARTICLES[name], "hours", hours(9)) for name in unplaced)
    claims = (*(one for position in told for one in position.claims), *vague)
    return Matter("s1", kind, subject, claims, tuple(told))


def row(given: Matter, sources: str = "abcd"):
    return rows([given], sources)[0]


def cells(given: Matter):
    return list(row(given).cells)


def rows(given, sources="abcd"):
    whole = replace(report([ARTICLES[name] for name in sources]), matters=tuple(given))
    (sheet,) = sheets(whole)
    return sheet.rows


@pytest.mark.parametrize(
    ("positions", "standings"),
    [
        (("ab",), "agrees agrees silent silent"),
        (("abc", "d"), "agrees agrees agrees differs"),
        (("ab", "cd"), "differs differs differs differs"),  # no value leads
        (("a", "b"), "differs differs silent silent"),
        (("ab", "c", "d"), "agrees agrees differs differs"),
        (("abc", "c"), "agrees agrees differs silent"),  # c contradicts itself
        (("b",), "silent alone silent silent"),
        (("b", "b"), "silent alone silent silent"),
    ],
)
def test_how_each_source_stands(positions, standings):
    assert [cell.standing.value for cell in row(matter(*positions)).cells] == standings.split()


def test_a_vague_claim_fits_the_values_and_does_not_differ():
    cell = cells(matter("ab", "c", unplaced="d"))[3]
    assert (cell.standing, cell.values) == (Standing.AGREES, ("9 hours",))


def test_a_cell_has_the_values_and_the_claims_of_its_source():
    told = cells(matter("abc", "c"))
    assert told[2].values == ("0 hours", "1 hours")
    assert [one.text for one in told[2].claims] == ["six hours", "two"]
    assert (told[3].values, told[3].claims) == ((), ())


def test_a_row_has_the_value_that_leads_first():
    told = row(matter("ab", "c", unplaced="d"))
    assert (told.values, told.leading) == (("0 hours", "1 hours", "9 hours"), "0 hours")
    assert row(matter("a", "b")).leading is None


def test_who_differs_may_state_the_leading_value_too():
    told = row(matter("abc", "c"))
    _, _, both, silent = told.cells
    assert [told.standing_on(value, both) for value in told.values] == [Standing.AGREES, Standing.DIFFERS]
    assert [told.standing_on("1 hours", cell) for cell in told.cells][:2] == [None, None]
    assert told.standing_on("0 hours", silent) is Standing.SILENT


def test_what_most_sources_state_comes_first_then_what_is_disputed():
    given = [
        matter("a", subject="rain"), matter("ab", subject="snow"), matter("a", "b", subject="wind"),
        matter("abc", subject="fog"),
    ]  # fmt: skip
    assert [told.matter.subject for told in rows(given)] == ["fog", "wind", "snow", "rain"]
    assert rows(given[::-1]) == rows(given)


def test_names_are_shown_where_their_spelling_is_disputed():
    given = [matter("ab", kind="name", subject="Lind"), matter("a", "b", kind="name", subject="Ek")]
    assert [told.matter.subject for told in rows(given)] == ["Ek"]


class TestReprints:
    """Sources of one text are one source."""

    def cells(self, given, *groups):
        whole = replace(report([ARTICLES[name] for name in "abcd"]), matters=(given,), reprints=groups)
        (sheet,) = sheets(whole)
        return sheet, " ".join(cell.standing.value for cell in sheet.rows[0].cells)

    def test_they_stand_alone_together(self):
        sheet, standings = self.cells(matter("ab"), ("a", "b"))
        assert standings == "alone alone silent silent"
        assert sheet.rows[0].is_alone
        assert sheet.reprints == {"b": "a"}

    def test_with_another_they_agree(self):
        assert self.cells(matter("abc"), ("a", "b"))[1] == "agrees agrees agrees silent"

    def test_they_outweigh_nobody(self):
        wired = matter("ab", "c")
        told = tuple(replace(one, reprints=(("a", "b"),)) if len(one.sources) > 1 else one for one in wired.positions)
        assert self.cells(replace(wired, positions=told), ("a", "b"))[1] == "differs differs differs silent"


def test_each_story_of_several_sources_has_its_sheet():
    stories = (Story("s1", "one", ("a", "b")), Story("s2", "two", ("c",)), Story("s3", "three", ("d", "e")))
    whole = replace(
        report(ARTICLES.values()), stories=stories, matters=(matter("ab"), replace(matter("c"), story="s2"))
    )
    assert [(sheet.story.id, len(sheet.rows)) for sheet in sheets(whole)] == [("s1", 1), ("s3", 0)]


def test_as_a_row_of_json():
    told = row(matter("ab", "c")).as_dict()
    assert list(told) == ["story", "kind", "subject", "values", "cells"]
    assert told["values"] == ["0 hours", "1 hours"]
    assert told["cells"][2] == {"source": "c", "standing": "differs", "values": ["1 hours"], "claims": ["c:22"]}
    assert told["cells"][3] == {"source": "d", "standing": "silent", "values": [], "claims": []}
