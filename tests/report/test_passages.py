"""The sentence around a claim: whole when it is short, cut to the words around the claim when it is long."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from sample_reports import article, claim

from claimcheck.model import Span
from claimcheck.report.passages import passages


def shape(passage):
    return passage.told(lambda piece: f"<{piece.text}>" if piece.marked else piece.text)


def test_a_short_sentence_is_shown_whole():
    source = article("a", "It rained. They met for two hours in Oslo. Then it snowed.")
    (passage,) = passages(source.text, [claim(source, "two hours")])
    assert shape(passage) == "They met for <two hours> in Oslo."
    assert passage.start == len("It rained. ")


def test_a_long_sentence_is_cut_at_words_around_the_claim():
    source = article("a", "before " * 100 + "two hours " + "after " * 100)
    (passage,) = passages(source.text, [claim(source, "two hours")], length=60)
    assert shape(passage) == "… before before before before before <two hours> after after after after after after …"


def test_a_sentence_that_is_hardly_too_long_is_not_cut():
    source = article("a", "It took two hours and no more than that.")
    (passage,) = passages(source.text, [claim(source, "two hours")], length=34)
    assert shape(passage) == "It took <two hours> and no more than that."


def test_room_that_one_side_does_not_need_goes_to_the_other():
    source = article("a", "two hours " + "after " * 100)
    (passage,) = passages(source.text, [claim(source, "two hours")], length=60)
    assert not passage.cut_before
    assert len(shape(passage)) > 80


def test_the_words_themselves_are_never_cut():
    quotation = "we " * 200 + "won"
    source = article("a", f"He said: {quotation} at last.")
    (passage,) = passages(source.text, [claim(source, quotation)], length=50)
    assert f"<{quotation}>" in shape(passage)


def test_claims_of_one_sentence_are_marked_in_one_passage():
    source = article("a", "From 9 a.m it took two hours, not three hours. It ended.")
    both = [claim(source, "three hours"), claim(source, "two hours")]
    assert [shape(one) for one in passages(source.text, both)] == ["From 9 a.m it took <two hours>, not <three hours>."]


def test_claims_of_two_sentences_make_two_passages_in_the_order_of_the_claims():
    source = article("a", "It took two hours. No, it took three hours.")
    both = [claim(source, "three hours"), claim(source, "two hours")]
    assert [shape(one) for one in passages(source.text, both)] == [
        "No, it took <three hours>.",
        "It took <two hours>.",
    ]


def test_overlapping_words_are_marked_once():
    source = article("a", "It took more than two hours.")
    both = [claim(source, "more than two hours"), claim(source, "two hours")]
    assert shape(passages(source.text, both)[0]) == "It took <more than two hours>."


def test_words_that_run_past_the_sentence_are_shown_to_their_end():
    source = article("a", "“We won. We did,” he said.")
    long = replace(claim(source, "We won"), span=Span(1, 15))
    assert shape(passages(source.text, [long])[0]) == "“<We won. We did>"


@given(
    before=st.text(alphabet="ab \n", max_size=120),
    words=st.text(alphabet="xy ", min_size=1, max_size=40).filter(str.strip),
    after=st.text(alphabet="ab \n", max_size=120),
    length=st.integers(10, 200),
)
def test_a_passage_is_always_a_part_of_the_text_with_the_words_in_it(before, words, after, length):
    source = article("a", before + words + after)
    span = Span(len(before), len(before) + len(words))
    made = replace(claim(source, words), span=span, sentence=Span(0, len(source.text)))
    (passage,) = passages(source.text, [made], length)
    joined = "".join(piece.text for piece in passage.pieces)
    assert source.text[passage.start :].startswith(joined)
    assert [piece.text for piece in passage.pieces if piece.marked] == [words]
