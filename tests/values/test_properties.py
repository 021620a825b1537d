"""What holds for every text and every quantity, whatever they are."""

from __future__ import annotations

import json
from datetime import datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Modifier, Quantity, Range, ValueMention
from claimcheck.rules import load
from claimcheck.rules.schema import Tolerances
from claimcheck.values import commitment, common_unit, read
from claimcheck.values.units import MEASURE_UNITS, TIME_UNITS
from claimcheck.values.words import base_lexicon

HEDGES = load().lexicon.hedges
PIECES = [
    "0", "1", "2", "7", "20", "35,", "1,000", "2, 000", "3.5", "1999", "9" * 30, "007", "1/2", "1/0", "½", "one",
    "two", "a", "an", "half", "third", "twenty", "hundred", "thousand", "million", "dozen", "dozens", "and", "or",
    "to", "of", "in", "per", "cent", "-", "–", ",", ".", "(", ")", "/", "'s", "$", "€", "%", "°", "USD", "Rs.",
    "pounds", "dollars", "euros", "cents", "km", "km2", "m", "k", "metres", "feet", "square", "hours", "hour",
    "years", "week", "old", "aged", "ages", "more than", "about", "over", "or so", "some", "between", "from",
    "every", "last", "minus", "magnitude", "points", "point", "No.", "Jane", "said", "\n",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=14).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces), "-".join(pieces)])
)
lexical = st.lists(st.sampled_from(sorted(base_lexicon().entries) + PIECES), max_size=8).map(" ".join)
numbers = st.integers(0, 10**9) | st.floats(0, 10**9).map(lambda number: round(number, 3))
units = st.sampled_from(["", "USD", "percent", *TIME_UNITS, *MEASURE_UNITS])


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """Quantities as productions make them: a grain above nothing, a range that runs upwards."""
    low = draw(numbers)
    high = low + draw(st.integers(1, 1000)) if draw(st.booleans()) else None
    grain = draw(st.sampled_from([0.01, 0.25, 0.5, 1, 12, 1000, 10**6]))
    return Quantity(low, draw(units), grain, high, draw(st.none() | st.sampled_from(Modifier)))


def _mentions(text: str) -> list[ValueMention]:
    return read(text, datetime(2023, 6, 20), HEDGES)


@given(texts | lexical)
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    mentions = _mentions(text)
    assert all(0 <= mention.span.start < mention.span.end <= len(text) for mention in mentions)
    assert all(mention.text == mention.span.of(text) for mention in mentions)
    assert all(before.span.end <= after.span.start for before, after in pairwise(mentions))


@given(texts | lexical)
def test_every_mention_can_be_written_as_json(text: str) -> None:
    for mention in _mentions(text):
        json.dumps(mention.as_dict(), allow_nan=False)


@given(texts)
def test_a_restated_value_is_one_that_was_mentioned(text: str) -> None:
    mentions = _mentions(text)
    spans = [mention.span for mention in mentions]
    assert all(mention.restates in spans for mention in mentions if mention.restates is not None)


@given(texts)
def test_a_quantity_runs_upwards_and_has_a_grain(text: str) -> None:
    for quantity in (mention.quantity for mention in _mentions(text)):
        if quantity is not None and quantity.number is not None:
            assert quantity.grain > 0
            assert quantity.high is None or quantity.high > quantity.number


@given(texts)
def test_what_stands_before_and_after_in_other_paragraphs_changes_nothing(text: str) -> None:
    alone = [(mention.kind, mention.text) for mention in _mentions(text)]
    between = [(mention.kind, mention.text) for mention in _mentions(f"Nothing.\n\n{text}\n\nNothing.")]
    assert alone == between


@given(quantities())
def test_the_usual_range_lies_in_the_hard_one(quantity: Quantity) -> None:
    usual, hard = commitment(quantity, Tolerances())
    assert hard.contains(usual)
    assert usual.low is None or usual.high is None or usual.low <= usual.high


@given(quantities())
def test_the_nominal_number_is_in_its_own_range(quantity: Quantity) -> None:
    _, hard = commitment(quantity, Tolerances())
    assert hard.contains(Range(quantity.number, quantity.number))


@given(quantities(), quantities())
def test_common_unit_is_symmetric(first: Quantity, second: Quantity) -> None:
    one, other = common_unit(first, second), common_unit(second, first)
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        assert one == (other[1], other[0])
        assert one[0].unit == one[1].unit


@given(quantities())
def test_a_quantity_has_a_unit_in_common_with_itself(quantity: Quantity) -> None:
    assert common_unit(quantity, quantity) == (quantity, quantity)
