"""The full text of an article, cut at the ends of its claims: nothing is lost, and nothing overlaps."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from sample_reports import article, claim

from claimcheck.model import Span
from claimcheck.report.formats.html.texts import paragraphs, places


def made(source, start, end):
    """A claim at a span, whatever stands there."""
    return replace(
        claim(source, source.text[:1]), id=f"{start}-{end}", span=Span(start, end), text=source.text[start:end]
    )


def shape(text, *spans, body_start=0):
    """The paragraphs; a run is followed by the spans of its claims."""
    source = replace(article("a", text), body_start=body_start)
    found = paragraphs(source, [made(source, *span) for span in spans], "source-1")
    return ["".join(f"<{run.text} {','.join(c.id for c in run.claims)}>" if run.claims else run.text for run in p)
            for p in found]  # fmt: skip


def test_words_without_claims_are_one_run_a_paragraph():
    assert shape("One.\nStill one.\n\n \nTwo.\r\n\r\nThree.\n") == ["One.\nStill one.", "Two.", "Three."]


def test_front_matter_is_no_text():
    assert shape("---\ntitle: x\n---\nOne.", body_start=17) == ["One."]


def test_claims_one_after_the_other():
    assert shape("two men and six women", (0, 7), (12, 21)) == ["<two men 0-7> and <six women 12-21>"]


def test_a_claim_inside_another_cuts_it_and_comes_first():
    assert shape("more than two hours", (0, 19), (10, 19)) == ["<more than  0-19><two hours 10-19,0-19>"]


def test_claims_that_cross_are_cut_where_they_meet():
    assert shape("abcdef", (0, 4), (2, 6)) == ["<ab 0-4><cd 0-4,2-6><ef 2-6>"]


def test_claims_of_the_same_words_share_a_run():
    source = article("a", "six men")
    twice = [made(source, 0, 3), replace(made(source, 0, 3), id="other")]
    text = paragraphs(source, twice, "source-1")
    assert [[claim.id for claim in run.claims] for run in text[0]] == [["0-3", "other"], []]
    assert places(text) == {"0-3": "source-1-0", "other": "source-1-0"}


def test_the_space_between_claims_inside_a_claim_is_no_place_to_go_to():
    source = article("a", "six men")
    (text,) = paragraphs(source, [made(source, 0, 7), made(source, 0, 3), made(source, 4, 7)], "source-1")
    assert [(run.text, run.anchor) for run in text] == [("six", "source-1-0"), (" ", ""), ("men", "source-1-2")]


def test_a_claim_across_paragraphs_is_in_both():
    assert shape("he won\n\nand left", (3, 11)) == ["he <won 3-11>", "<and 3-11> left"]


def test_a_claim_is_told_to_end_where_it_ends():
    source = article("a", "more than two hours")
    (text,) = paragraphs(source, [made(source, 0, 19), made(source, 5, 9)], "source-1")
    assert [[claim.id for claim in run.ended] for run in text] == [[], ["5-9"], ["0-19"]]


def letters(text):
    return "".join(text.split())


@given(
    text=st.text(alphabet="ab \n\r\t", min_size=1, max_size=60),
    spans=st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=8),
)
def test_no_word_is_lost_or_doubled_and_every_claim_has_its_words(text, spans):
    source = article("a", text)
    claims = [made(source, start, min(start + length, len(text))) for start, length in spans if start < len(text)]
    found = paragraphs(source, claims, "source-1")
    assert letters("".join(run.text for p in found for run in p)) == letters(text)
    anchors = [run.anchor for p in found for run in p if run.anchor]
    assert len(anchors) == len(set(anchors))
    for one in claims:
        own = "".join(run.text for p in found for run in p if one in run.claims)
        assert letters(own) == letters(one.text)
