"""Whom pronouns and titles alone mean, over several sentences. Single cases are in the tables."""

from __future__ import annotations

import pytest

from claimcheck.names import Form

from .corpus import people_of

CASES = [
    (
        "Mayor Peter Hale met Judge Mary Roe. He sang. She wept. He left.",
        ["Peter Hale", "Mary Roe", "Peter Hale"],
        "by gender",
    ),
    ("Mayor Varda Tsveshko sang. It rained. She left.", ["Varda Tsveshko"], "one sentence without people between"),
    ("Mayor Varda Tsveshko sang. It rained. It blew. It froze. She left.", [None], "too far back"),
    ("Mayor Peter Hale sang. Judge Hugo Vall and he left.", ["Peter Hale"], "never the other side of “and”"),
    ("Congresswoman Varda Tsveshko met Mr. Hale. She left.", ["Varda Tsveshko"], "a title tells of a woman"),
    ("Peter Hale said his aide had left.", ["Peter Hale"], "an owner"),
]


@pytest.mark.parametrize(("text", "meant", "why"), CASES)
def test_pronouns(text: str, meant: list[str | None], why: str) -> None:
    assert [m.person for m in people_of(text).mentions if m.form is Form.PRONOUN] == meant, why


TITLES = [
    ("Mayor Ana Roe met Mayor Peter Hale. The mayor left.", "Peter Hale", "the last one who was given it"),
    ("French President Ana Roe left. The French president sang.", "Ana Roe", "country and office"),
    ("French President Ana Roe left. The Norwegian president sang.", None, "another country’s"),
    (
        "Ana Roe is the top foreign policy chief. The foreign policy chief of the party sang.",
        "Ana Roe",
        "by its own words",
    ),
    ("Acting Mayor Ana Roe left. The mayor sang.", None, "an acting mayor is not the mayor"),
    ("Health Minister Ana Roe left. The minister sang.", "Ana Roe", "by the last word of the only such title"),
    ("Health Minister Ana Roe left. The 40-year-old minister sang.", "Ana Roe", "an age between"),
    ("Vice President Ana Roe left. The president sang.", None, "the president is no vice president"),
    ("A mayor sang.", None, "an indefinite title means nobody in particular"),
]


@pytest.mark.parametrize(("text", "meant", "why"), TITLES)
def test_titles_alone(text: str, meant: str | None, why: str) -> None:
    alone = [m.person for m in people_of(text).mentions if m.form is Form.TITLE]
    assert alone == ([] if text.startswith("A ") else [meant]), why
