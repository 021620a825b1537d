"""How far acts are said to have gone, and whose they are."""

import pytest
from articles import reading

from claimcheck.grammar.persons.acts import acts

TOLD = [
    (
        "Laura Lopez, 40, may resign.",
        ("resignation", "possible", "may resign", "Laura Lopez"),
        "a modal",
    ),
    (
        "Laura Lopez, 40, will step down.",
        ("resignation", "expected", "will step down", "Laura Lopez"),
        "a particle",
    ),
    (
        "Laura Lopez, 40, has resigned.",
        ("resignation", "done", "resigned", "Laura Lopez"),
        "a perfect",
    ),
    (
        "Laura Lopez, 40, said she would not quit.",
        ("resignation", "ruled out", "would not quit", "Laura Lopez"),
        "a negation",
    ),
    (
        "Laura Lopez, 40, has no plans to resign.",
        ("resignation", "ruled out", "has no plans to resign", "Laura Lopez"),
        "a negated plan",
    ),
    (
        "Laura Lopez, 40, refused to apologize.",
        ("apology", "ruled out", "refused to apologize", "Laura Lopez"),
        "a refusal",
    ),
    (
        "Laura Lopez, 40, did not apologize.",
        ("apology", "not done", "did not apologize", "Laura Lopez"),
        "a negated past",
    ),
    (
        "Laura Lopez, 40, is expected to be indicted.",
        ("indictment", "expected", "is expected to be indicted", "Laura Lopez"),
        "undergone, in the passive",
    ),
    (
        "Police arrested Laura Lopez, 40.",
        ("arrest", "done", "arrested", "Laura Lopez"),
        "undergone, in the active",
    ),
    (
        "Prosecutors plan to file charges against Laura Lopez, 40.",
        ("indictment", "expected", "plan to file charges", "Laura Lopez"),
        "a noun with a link",
    ),
    (
        "Reports of Laura Lopez’s possible resignation spread.",
        ("resignation", "possible", "possible resignation", "Laura Lopez"),
        "a noun with an owner",
    ),
    (
        "“I will not resign,” Laura Lopez said.",
        ("resignation", "ruled out", "will not resign", "Laura Lopez"),
        "a speaker of herself",
    ),
    (
        "A suspect has been arrested.",
        ("arrest", "done", "arrested", None),
        "nobody named",
    ),
]
DECLINES = [
    ("Mayor Ada Holm denied the charges.", "a denial is no stage"),
    ("Convicted killer Juan Perez spoke.", "a participle before a noun"),
    ("Police arrested Juan Perez’s brother.", "an owner"),
    ("Mayor Ada Holm should not resign.", "advice"),
    ("If Ada Holm, 40, resigned, nobody cared.", "a condition"),
    ("Critics urged Laura Lopez, 40, to resign.", "only called for"),
    ("Laura Lopez, 40, fled before she was charged.", "what was to come had not happened"),
    ("There were calls for Laura Lopez’s resignation.", "a noun, called for"),
    ("The club charged a fee, and dismissed the idea.", "nobody undergoes it"),
    ("Laura Lopez, 40, spoke of resigning.", "no stage"),
]


def _told(text: str) -> list[tuple[str, str, str, str | None]]:
    read = reading(text)
    return [(h.act, h.stage.value, h.span.of(text), h.person.name if h.person else None) for h in acts(read)]


@pytest.mark.parametrize(("text", "told", "why"), TOLD)
def test_acts(text: str, told: tuple[str, str, str, str | None], why: str) -> None:
    assert _told(text) == [told], why


@pytest.mark.parametrize(("text", "why"), DECLINES)
def test_no_acts(text: str, why: str) -> None:
    assert _told(text) == [], why
