"""Clauses: where the neighbours of a word end."""

import pytest
from articles import article

from claimcheck.events.clauses import clause
from claimcheck.text import parse


@pytest.mark.parametrize(
    ("text", "around", "expected"),
    [
        ("Lopez met Perez in Oslo", "met", "Lopez met Perez in Oslo"),
        ("Lopez met Perez but Berg stayed away", "met", "Lopez met Perez"),
        ("Lopez met Perez but Berg stayed away", "stayed", "but Berg stayed away"),
        ("Before Lopez left she met Perez", "met", "Before Lopez left she met Perez"),  # no mark parts the two
        ("Lopez met Perez ; Berg stayed away", "stayed", "Berg stayed away"),
        ("Lopez — once a teacher — met Perez", "teacher", "once a teacher"),
        ("Lopez ( the mayor ) met Perez", "mayor", "the mayor"),
        ("Lopez met Perez after Berg had left", "after", "after Berg had left"),
    ],
)
def test_clause(text: str, around: str, expected: str) -> None:
    (sentence,) = parse(article(text)).sentences
    index = next(i for i, word in enumerate(sentence.words) if word.text == around)
    low, high = clause(sentence, index)
    assert low <= index < high
    assert " ".join(word.text for word in sentence.words[low:high]) == expected
