"""Who is named, what they are said to be, and whom a word means: the tables in tests/corpus/names."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from claimcheck.model import Office
from claimcheck.names import Form

from .corpus import CORPUS, cases, inside, people_of, unmarked


@pytest.mark.parametrize("row", cases("persons", "reads"))
def test_finds_people(row: dict[str, Any]) -> None:
    assert [entity.name for entity in people_of(row["text"]).entities.values()] == row["people"], row["why"]


@pytest.mark.parametrize("row", cases("persons", "declines"))
def test_finds_nobody(row: dict[str, Any]) -> None:
    assert [entity.name for entity in people_of(row["text"]).entities.values()] == [], row["why"]


def _offices(text: str) -> dict[str, Office]:
    return {title.span.of(text): title.office for row in people_of(text).titles for title in row}


@pytest.mark.parametrize("row", cases("titles", "reads"))
def test_reads_a_title(row: dict[str, Any]) -> None:
    text, _ = unmarked(row["text"])
    offices = _offices(text)
    assert inside(row["text"]) in offices, row["why"]
    office = offices[inside(row["text"])]
    expected = (row["role"], row.get("scope", ""), row.get("qualifier", ""), row.get("informal", False))
    assert (office.role, office.scope, office.qualifier, office.informal) == expected, row["why"]


@pytest.mark.parametrize("row", cases("titles", "declines"))
def test_reads_no_title(row: dict[str, Any]) -> None:
    assert list(_offices(row["text"])) == [], row["why"]


SAME = yaml.safe_load((CORPUS / "titles.yaml").read_text(encoding="utf-8"))["same"]


@pytest.mark.parametrize("wordings", SAME, ids=lambda wordings: wordings[0])
def test_one_office_in_several_wordings(wordings: list[str]) -> None:
    offices = {(office.role, office.scope) for words in wordings for office in _offices(f"The {words} left.").values()}
    assert len(offices) == 1


@pytest.mark.parametrize("row", cases("holders", "reads"))
def test_gives_a_title_to_its_holder(row: dict[str, Any]) -> None:
    people = people_of(row["text"])
    held: dict[str, list[str]] = {}
    for holding in people.holdings:
        held.setdefault(holding.span.of(row["text"]), []).append(people.entities[holding.person].name)
    assert {title: ", ".join(names) for title, names in held.items()} == row["holds"], row["why"]
    assert {holding.production for holding in people.holdings} <= {row.get("by"), *([] if "by" in row else _ANY)}


_ANY = ("before-name", "after-name", "copula", "title-then-name", "as", "reference")


@pytest.mark.parametrize("row", cases("holders", "declines"))
def test_gives_a_title_to_nobody(row: dict[str, Any]) -> None:
    assert [holding.span.of(row["text"]) for holding in people_of(row["text"]).holdings] == [], row["why"]


def _meant(marked: str) -> str | None:
    text, start = unmarked(marked)
    people = people_of(text)
    end = start + len(inside(marked))
    (mention,) = [m for m in people.mentions if start <= m.span.start < end]
    return None if mention.person is None else people.entities[mention.person].name


@pytest.mark.parametrize("row", cases("reference", "reads"))
def test_leads_a_word_back_to_a_person(row: dict[str, Any]) -> None:
    assert _meant(row["text"]) == row["means"], row["why"]


@pytest.mark.parametrize("row", cases("reference", "declines"))
def test_leaves_undecided(row: dict[str, Any]) -> None:
    assert _meant(row["text"]) is None, row["why"]


def test_every_row_says_why() -> None:
    for path in CORPUS.glob("*.yaml"):
        parts = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert all(row["why"] for part in ("reads", "declines") for row in parts[part]), path.name


def test_every_form_of_mention_is_reached() -> None:
    texts = [unmarked(row.values[0]["text"])[0] for row in cases("reference", "reads")]
    assert {mention.form for text in texts for mention in people_of(text).mentions} == set(Form)
