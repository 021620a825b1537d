"""From the verdicts of a block to findings: one for each disputed thing, whatever the number of pairs."""

from __future__ import annotations

from datetime import datetime

import pytest
from articles import article, articles

from claimcheck import pipeline
from claimcheck.model import Finding, Severity, Verdict

HOURS = "Laura Lopez met Juan Perez for {} hours."


def findings(*texts: str) -> list[Finding]:
    return list(pipeline.check(articles(*texts)).findings)


def only(*texts: str) -> Finding:
    (finding,) = findings(*texts)
    return finding


def hours(*lengths: str) -> Finding:
    return only(*(HOURS.format(length) for length in lengths))


def positions(finding: Finding) -> dict[str, tuple[str, ...]]:
    return {position.value: position.sources for position in finding.positions}


def test_one_finding_however_many_pairs() -> None:
    finding = hours("three", "five", "seven", "three", "five", "three")
    assert positions(finding) == {
        "3 hours": ("a", "d", "f"),
        "5 hours": ("b", "e"),
        "7 hours": ("c",),
    }
    assert (finding.rule, finding.verdict, finding.severity) == ("duration-conflict", Verdict.CONFLICT, Severity.ERROR)


def test_the_position_of_most_sources_comes_first() -> None:
    assert [len(p.sources) for p in hours("three", "five", "five").positions] == [2, 1]


def test_no_finding_where_all_agree() -> None:
    assert findings(HOURS.format("three"), HOURS.format("about three"), HOURS.format("3")) == []


def test_a_vague_claim_that_fits_both_sides_stands_in_neither() -> None:
    finding = hours("seven to nine", "eight", "seven and three quarters")
    assert not {"a"} & {source for sources in positions(finding).values() for source in sources}


def test_a_vague_claim_stands_with_its_own_number() -> None:
    finding = hours("about eight", "eight", "seven and three quarters")
    assert [p.sources for p in finding.positions] == [("a", "b"), ("c",)]


def test_claims_that_agree_are_one_position() -> None:
    finding = hours("three", "five", "at least five")
    assert [p.sources for p in finding.positions] == [("b", "c"), ("a",)]


def test_a_difference_is_no_conflict() -> None:
    finding = hours("eight", "more than 7-1/2")
    assert (finding.rule, finding.verdict, finding.severity) == (
        "duration-difference",
        Verdict.DIFFER,
        Severity.WARNING,
    )


def test_the_gravest_verdict_names_the_finding() -> None:
    assert hours("eight", "more than 7-1/2", "six").rule == "duration-conflict"


def test_the_message_names_subject_and_values() -> None:
    message = hours("three", "five", "five").message
    assert "meeting of Juan Perez and Laura Lopez" in message
    assert "5 hours (2 sources) against 3 hours (1 source)" in message


@pytest.mark.parametrize(
    ("lengths", "more"),
    [
        (("three", "five", "seven"), []),  # three pairs
        (("three", "five", "seven", "nine"), ["and 3 more such reasons"]),
        (("three", "five", "seven", "nine", "eleven"), ["and 7 more such reasons"]),
    ],
)
def test_why_tells_how_many_reasons_it_leaves_out(lengths: tuple[str, ...], more: list[str]) -> None:
    why = hours(*lengths).why
    assert len(why) == 3 + len(more)
    assert list(why[3:]) == more


def test_why_tells_who_stands_alone() -> None:
    assert "a stands alone with 3 hours" in hours("three", "five", "five").why
    assert not any("alone" in line for line in hours("three", "five").why)


def test_why_tells_who_contradicts_himself() -> None:
    finding = only(
        f"{HOURS.format('three')} The meeting with Laura Lopez lasted five hours.".replace("The", "Juan Perez’s")
    )
    assert finding.why[-1] == "a contradicts itself: it has 3 hours and 5 hours"


def test_a_source_is_held_to_its_own_words_only() -> None:
    finding = only(
        f"{HOURS.format('three')} Juan Perez’s meeting with Laura Lopez lasted five hours.",
        "Laura Lopez met Juan Perez for 180 minutes.",
    )
    assert "a contradicts itself: it has 3 hours and 5 hours" in finding.why


def test_two_values_of_one_sentence_are_no_contradiction() -> None:
    finding = only(
        "Laura Lopez’s trip to Chile was cancelled between February 20 and March 3.",
        "Laura Lopez’s trip to Chile was cancelled in April.",
    )
    assert not any("contradicts itself" in line for line in finding.why)


def test_why_tells_how_a_relative_date_was_read() -> None:
    finding = only(
        "Laura Lopez’s trip was cancelled in February last year.", "Laura Lopez’s trip was cancelled in May 2023."
    )
    assert "a: “February last year” is read as 2022-02, seen from 2023-06-20" in finding.why


def test_why_tells_what_makes_two_spellings_one_name() -> None:
    finding = only(
        "Norwegian Foreign Minister Laura Lopez spoke. Lopez left.",
        "Norway’s Foreign Minister Laura Lopes spoke. Lopes left.",
    )
    reason = "“Laura Lopes” and “Laura Lopez” are taken for one: both are foreign minister (Norway), in a, b"
    assert finding.rule == "name-spelling"
    assert reason in finding.why


def test_why_tells_that_a_date_is_inferred() -> None:
    undated = article("Laura Lopez’s trip was cancelled in February last year.", "a", None)
    dated = article("Laura Lopez’s trip was cancelled in May.", "b", datetime(2023, 6, 19))
    (finding,) = pipeline.check([undated, dated]).findings
    assert any(
        line.startswith("a: ") and line.endswith("(its date is inferred from the other articles)")
        for line in finding.why
    )


class TestFingerprint:
    """A finding keeps its identity while its article is edited around it, and whatever the order of its claims."""

    PAIR = (HOURS.format("three"), HOURS.format("five"))

    def test_free_of_offsets(self) -> None:
        moved = [f"It rained all day in the old town of Bergen. {text} Then it snowed." for text in self.PAIR]
        assert only(*moved).fingerprint == only(*self.PAIR).fingerprint

    def test_free_of_order(self) -> None:
        given = articles(*self.PAIR, HOURS.format("nine"))
        (there,), (back,) = pipeline.check(given).findings, pipeline.check(given[::-1]).findings
        assert there == back

    @pytest.mark.parametrize("other", ["four", "more than 3-1/2"])
    def test_another_value_is_another_finding(self, other: str) -> None:
        assert only(self.PAIR[0], HOURS.format(other)).fingerprint != only(*self.PAIR).fingerprint

    def test_another_source_is_another_finding(self) -> None:
        assert only(*self.PAIR, self.PAIR[0]).fingerprint != only(*self.PAIR).fingerprint

    def test_the_id_begins_the_fingerprint(self) -> None:
        finding = only(*self.PAIR)
        assert finding.fingerprint.startswith(finding.id)
        assert len(finding.id) == 8


def test_words_of_an_article_are_never_read_as_a_template() -> None:
    said = "Laura Lopez said: “We will never give up the {subject} of the {harbour}.”"
    other = "Laura Lopez said: “We shall never give up our {subject} in the {harbour}.”"
    finding = only(said, other)
    assert "{subject}" in finding.positions[0].value


class TestMatters:
    """What is stated, disputed or not: the rows of the corroboration table."""

    def matters(self, *texts: str) -> dict[str, list[tuple[str, ...]]]:
        report = pipeline.check(articles(*texts))
        return {m.subject: [p.sources for p in m.positions] for m in report.matters if m.kind == "duration"}

    MEETING = "meeting of Juan Perez and Laura Lopez, lasted"

    def test_agreed(self) -> None:
        assert self.matters(HOURS.format("three"), HOURS.format("3")) == {self.MEETING: [("a", "b")]}

    def test_disputed(self) -> None:
        assert self.matters(HOURS.format("three"), HOURS.format("five")) == {self.MEETING: [("a",), ("b",)]}

    def test_stated_by_one_alone(self) -> None:
        assert self.matters(HOURS.format("three"), "It rained.") == {self.MEETING: [("a",)]}

    def test_a_vague_claim_belongs_to_the_matter_and_to_no_position(self) -> None:
        texts = [HOURS.format(length) for length in ("seven to nine", "eight", "seven and three quarters")]
        (matter,) = (m for m in pipeline.check(articles(*texts)).matters if m.kind == "duration")
        assert {c.source for c in matter.claims} == {"a", "b", "c"}
        assert {s for p in matter.positions for s in p.sources} == {"b", "c"}


class TestReprints:
    """One agency text in many papers is one source."""

    REST = (
        "It was cold in Bergen that morning, and the wind took the hats of those who waited before the old town hall. "
        "A band of pupils played three marches and a waltz. When the doors were opened at last, nobody said a word to "
        "the reporters, and two black cars left by the gate of the fish market without their flags."
    )

    def wired(self, *lengths: str) -> Finding:
        return only(*(f"{HOURS.format(length)} {self.REST}" for length in lengths), HOURS.format("three"))

    def test_they_count_as_one(self) -> None:
        (first, second) = self.wired("five", "five").positions
        assert (first.sources, first.independent, first.reprints) == (("a", "b"), 1, (("a", "b"),))
        assert (second.sources, second.independent, second.reprints) == (("c",), 1, ())

    def test_the_message_says_so(self) -> None:
        assert "5 hours (2 sources, of one text) against 3 hours (1 source)" in self.wired("five", "five").message

    def test_why_names_them(self) -> None:
        assert "a, b and c carry one text" in self.wired("five", "five", "five").why

    def test_two_sources_weigh_more_than_many_reprints(self) -> None:
        texts = [f"{HOURS.format('five')} {self.REST}"] * 3 + [HOURS.format("three")] * 2
        finding = only(*texts)
        assert [p.value for p in finding.positions] == ["3 hours", "5 hours"]
        assert "a, b and c stand alone with 5 hours" in finding.why

    def test_a_text_with_others(self) -> None:
        texts = [f"{HOURS.format('five')} {self.REST}"] * 2 + [HOURS.format("five"), HOURS.format("three")]
        assert "5 hours (3 sources, of 2 texts)" in only(*texts).message

    def test_the_finding_stays_the_same_finding(self) -> None:
        plain = only(HOURS.format("five"), HOURS.format("five"), HOURS.format("three"))
        assert self.wired("five", "five").fingerprint == plain.fingerprint

    def test_the_report_has_them(self) -> None:
        texts = [f"{HOURS.format('five')} {self.REST}"] * 2
        assert pipeline.check(articles(*texts)).reprints == (("a", "b"),)


def test_quotations_are_linked_through_others_in_any_order() -> None:
    said = "“{},” Laura Lopez said."
    first = "the northern harbour opens early this summer"
    second = "the northern harbour opens late this summer with music"
    third = "the harbour opens late this summer with music and games"
    apart = "my brother bakes excellent bread every single morning"
    stated = pipeline.check(articles(*(said.format(text) for text in (third, apart, first, second)))).matters
    assert sorted(len(matter.claims) for matter in stated if matter.kind == "quote") == [1, 3]
