"""Whose words: the source of a sentence."""

import pytest
from articles import reading


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Laura Lopez said the bridge was closed.", "Laura Lopez", "said"),
        ("The bridge was closed, said the mayor of Bergen.", "the mayor of Bergen", "said"),
        ("Laura Lopez, the mayor, said the bridge was closed.", "Laura Lopez", "said"),
        ("Laura Lopez, 48, said the bridge was closed.", "Laura Lopez", "said"),
        ("Norway’s top diplomat, Laura Lopez, said no.", "Norway’s top diplomat", "said"),
        ("According to two officials, the bridge was closed.", "two officials", "according to"),
        ("The bridge was closed, according to a local newspaper.", "a local newspaper", "according to"),
        ("“The bridge is closed,” says Laura Lopez.", "Laura Lopez", "says"),
        ("“The bridge is closed,” Laura Lopez said.", "Laura Lopez", "said"),
    ],
)
def test_the_source_of_a_sentence(text: str, source: str, cue: str) -> None:
    found = reading(text).attribution_of(0)
    assert found is not None
    assert (found.source, found.cue) == (source, cue)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was closed.",
        "“He said no,” wrote Laura Lopez.",
        "Much was done according to plan.",
        "said",
        "In a note, said the bridge was closed.",  # what is said, not who says it
    ],
)
def test_sentences_of_the_article_itself(text: str) -> None:
    found = reading(text).attribution_of(0)
    assert found is None or found.source == "plan"
