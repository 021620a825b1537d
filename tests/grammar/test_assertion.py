"""How a clause states a thing: so, not so, perhaps, or to come."""

import pytest
from articles import article

from claimcheck.grammar import assertion_at
from claimcheck.model import Assertion
from claimcheck.text import parse


def assertion(marked: str) -> Assertion:
    """The assertion of the word between brackets."""
    text = marked.replace("[", "").replace("]", "")
    (sentence,) = parse(article(text)).sentences
    index = next(i for i, word in enumerate(sentence.words) if word.start == marked.index("["))
    return assertion_at(sentence, index)


CASES = {
    Assertion.AFFIRMED: [
        "Lopez [met] Perez",
        "The [trip] was cancelled",
        "Lopez stayed away, but Perez [met] Berg",
        "Lopez did not come; Perez [met] Berg",
        "Lopez did not come, although Perez [met] Berg",
        "In May Lopez [met] Perez",
        "On 3 May 2023 Lopez [met] Perez",
        "Last May the two [met] again",
        "The [trip] lasted as long as it should",
    ],
    Assertion.NEGATED: [
        "Lopez did not [meet] Perez",
        "Lopez never [met] Perez",
        "Lopez didn’t [meet] Perez",
        "Lopez denied having [met] Perez",
        "Neither side [met] the other",
        "Lopez left without having [met] Perez",
    ],
    Assertion.HYPOTHETICAL: [
        "Lopez may [meet] Perez",
        "May Lopez [meet] Perez",
        "Lopez could [meet] Perez",
        "The [trip] should have taken place",
        "The [trip] might be put off",
        "If Lopez [met] Perez, nobody saw it",
        "whether Lopez [met] Perez is not known",
        "a possible [meeting] of the two",
    ],
    Assertion.EXPECTED: [
        "Lopez will [meet] Perez",
        "Lopez is expected to [meet] Perez",
        "The [trip] will begin soon",
        "Lopez plans to [meet] Perez",
        "The two are due to [meet]",
        "the planned [meeting] of the two",
        "LOPEZ WILL [MEET] PEREZ",
    ],
}


@pytest.mark.parametrize(("marked", "expected"), [(text, kind) for kind, texts in CASES.items() for text in texts])
def test_assertion(marked: str, expected: Assertion) -> None:
    assert assertion(marked) is expected


def test_the_nearest_cue_decides() -> None:
    assert assertion("Lopez will not [meet] Perez") is Assertion.NEGATED
    assert assertion("Lopez would never [meet] Perez") is Assertion.NEGATED
