"""Whom a length of time is laid down for."""

import pytest
from anchored import anchored

from claimcheck.grammar.persons.terms import term_of
from claimcheck.model import Entity

BORNE = [
    ("Judge Laura Lopez gave Juan Perez [two years] in prison", "Juan Perez", "the object"),
    ("Lawyer Laura Lopez said Juan Perez was jailed for [two years]", "Juan Perez", "the subject, not who speaks"),
    ("Laura Lopez gave him [two years] in prison", None, "“him” is nobody that is known"),
    ("Juan Perez, whose son was jailed for [two years], spoke", None, "somebody without a name"),
    ("A cook was jailed for [two years].\n\nJuan Perez, 47, made soup.", "Juan Perez", "whom the next sentence names"),
    ("A cook was jailed for [two years].\n\nJuan Perez, 47, said it was sad.", None, "who only speaks"),
    ("A cook was jailed for [two years].\n\nJuan Perez made soup.", None, "no age"),
    ("A cook was jailed for [two years].", None, "no sentence behind"),
    ("Juan Perez left.\n\nThe 23-year-old signed for [two years].", "Juan Perez", "who was named last"),
    ("Juan Perez and Laura Lopez left.\n\nThe 23-year-old signed for [two years].", None, "one of two"),
]


@pytest.mark.parametrize(("marked", "person", "why"), BORNE)
def test_bearers(marked: str, person: str | None, why: str) -> None:
    at = anchored(marked)
    found = term_of(at.reading, at.anchor)
    subject = found.subject if found else None
    assert (subject.name if isinstance(subject, Entity) else None) == person, why
