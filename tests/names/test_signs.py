"""What speaks for a person at one place of the text, and what against."""

from __future__ import annotations

import pytest

from claimcheck.model import Article
from claimcheck.names import vocabulary
from claimcheck.names.persons import candidates
from claimcheck.names.signs import Signs
from claimcheck.names.titles import titles
from claimcheck.names.usage import usage
from claimcheck.rules import load
from claimcheck.text import parse


def _signs(text: str) -> Signs:
    document = parse(Article("a", text))
    used = usage(document, vocabulary(load().lexicon))
    return candidates(document, [titles(s.words, used) for s in document.sentences], used)[0].signs


FAVOUR = [
    ("Then Mayor Varda Tsveshko left.", "a title"),
    ("Then Mr. Tsveshko left.", "an honorific"),
    ("Then his wife, Varda Tsveshko, left.", "kinship"),
    ("Then Varda Tsveshko said so.", "saying, after the name"),
    ("“No,” said Varda Tsveshko.", "saying, before the name"),
    ("Then Varda Tsveshko, 34, left.", "an age"),
    ("Then Varda Tsveshko, a 67-year-old cook, left.", "an age before what she is"),
    ("Then Varda Tsveshko, who was late, left.", "a relative clause of people"),
    ("Then Varda Tsveshko, a lawyer, left.", "a title after the name"),
    ("Then the lawyer, Varda Tsveshko, left.", "a title before the name, with commas"),
    ("Then Varda Tsveshko was named director.", "an appointment"),
    ("Then a man named Varda Tsveshko left.", "named"),
    ("Then Varda K. Tsveshko left.", "an initial"),
    ("Then Varda Tsveshko Jr. left.", "a suffix"),
    ("Then Peter Tsveshko left.", "a given name"),
    ("Then Varda Tsveshko wept.", "what only people do"),
    ("Then police arrested Varda Tsveshko.", "what is done to people"),
]


@pytest.mark.parametrize(("text", "why"), FAVOUR)
def test_speaks_for_a_person(text: str, why: str) -> None:
    found = _signs(text)
    assert found.favour > 0, why
    assert found.doubt == 0, why


DOUBT = [
    ("Then the Varda Tsveshko left.", "an article"),
    ("Then they met in Varda Tsveshko.", "a place’s preposition"),
    ("Then Varda Council left.", "a word of organisations"),
    ("Then Varda Valley left.", "a word of places"),
    ("Then NATO Varda left.", "an acronym"),
    ("Then Varda Tsveshko Inc. left.", "a firm"),
    ("Then Varda-built ships left.", "a compound with a small second part"),
    ("Then Alpha Beta Gamma Delta Omega left.", "a long run"),
]


@pytest.mark.parametrize(("text", "why"), DOUBT)
def test_speaks_against_a_person(text: str, why: str) -> None:
    assert _signs(text).doubt > _signs(text).favour, why


def test_a_surname_may_be_a_word_of_places() -> None:
    assert _signs("Then Peter Hill left.").doubt == 0


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Then Mrs. Hale left.", "f"),
        ("Then Mr. Hale left.", "m"),
        ("Then his sister Varda left.", "f"),
        ("Then Dr. Hale left.", ""),
    ],
)
def test_gender(text: str, gender: str) -> None:
    assert _signs(text).gender == gender
