"""Properties of the ladders of names and quotations, whatever their words."""

from dataclasses import replace

import pytest
from articles import article
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import pipeline
from claimcheck.claims import CLAIM_TYPES
from claimcheck.model import Claim, Spelling, Value, Verdict, Words

TEMPLATE = pipeline.extract(article("Laura Lopez said: “We will never give up the harbour.”"))[0]
PARTS = st.sampled_from(
    ["Laura", "Lauri", "L", "Lopez", "Lopes", "Mike", "Michael", "Sr", "III", "de", "Li", "Keqiang"]
)
TOKENS = st.sampled_from(
    ["we", "will", "shall", "never", "give", "up", "the", "harbour", "harbours", "city", "city's", "fish"]
)
names = st.lists(PARTS, min_size=1, max_size=4).map(lambda parts: Spelling(" ".join(parts), tuple(parts)))
quotations = st.lists(TOKENS, min_size=3, max_size=9).map(lambda tokens: Words(" ".join(tokens), tuple(tokens)))
VALUES = [pytest.param("name", names, id="names"), pytest.param("quote", quotations, id="quotations")]


def stating(kind: str, value: Value, source: str) -> Claim:
    return replace(TEMPLATE, kind=kind, source=source, value=value)


@pytest.mark.parametrize(("kind", "values"), VALUES)
@given(data=st.data())
def test_the_order_does_not_matter(kind: str, values: st.SearchStrategy[Value], data: st.DataObject) -> None:
    a, b = stating(kind, data.draw(values), "a"), stating(kind, data.draw(values), "b")
    there, back = CLAIM_TYPES[kind].main.ladder.judge(a, b), CLAIM_TYPES[kind].main.ladder.judge(b, a)
    assert (there.verdict, there.level) == (back.verdict, back.level)


@pytest.mark.parametrize(("kind", "values"), VALUES)
@given(data=st.data())
def test_one_agrees_with_itself(kind: str, values: st.SearchStrategy[Value], data: st.DataObject) -> None:
    """Quotations of empty words alone are not compared at all."""
    value = data.draw(values)
    judgement = CLAIM_TYPES[kind].main.ladder.judge(stating(kind, value, "a"), stating(kind, value, "b"))
    assert judgement.verdict is Verdict.AGREE or judgement.level == "other words"
