"""One article, read by all the layers below the claims."""

from articles import reading

from claimcheck.model import Span

TEXT = "Laura Lopez met Juan Perez for three hours on Monday.\n\nRead also: five things to know in 2023\n\nIt rained."


def test_values_of_leftovers_are_left_out() -> None:
    assert [anchor.mention.text for anchor in reading(TEXT).anchors] == ["three hours", "Monday"]


def test_values_that_run_over_the_end_of_a_line_are_left_out() -> None:
    read = reading("The talks begin next\n\nJune was warm in Bergen.")
    spans = {anchor.mention.text: (anchor.mention.span, read.sentence(anchor.sentence).span) for anchor in read.anchors}
    assert [text for text, (span, sentence) in spans.items() if not sentence.contains(span)] == []


def test_values_of_a_sentence() -> None:
    read = reading(TEXT)
    assert [mention.text for mention in read.values_in(0)] == ["three hours", "Monday"]
    assert list(read.values_in(1)) == []


def test_events_by_sentence() -> None:
    read = reading(TEXT)
    assert [event.event.type for event in read.events_in(0)] == ["meeting"]
    assert list(read.events_in(1)) == []


def test_words_of_a_span() -> None:
    read = reading(TEXT)
    start = TEXT.index("three hours")
    first, last = read.words_of(0, Span(start, start + len("three hours")))
    assert [word.text for word in read.sentence(0).words[first:last]] == ["three", "hours"]
    inside, _ = read.words_of(0, Span(start + 2, start + 4))
    assert inside == first
