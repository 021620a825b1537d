"""What changed between two runs, told as an editor would tell it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import PastClaim, PastFinding, PastPosition, PastReport, Severity
from claimcheck.store import changes


def found(
    values: str, *, subject: str = "talks", sources: str = "ab", severity: Severity = Severity.ERROR
) -> PastFinding:
    stated = list(zip(values.split(), sources, strict=False))
    named = {value: tuple(by for one, by in stated if one == value) for value, _ in stated}
    positions = tuple(PastPosition(value, by) for value, by in named.items())
    name = f"{subject}/{values}/{sources}"
    return PastFinding(name, "duration-conflict", "duration", severity, subject, name, positions, name)


def run(*findings: PastFinding, judged: str = "", claims: tuple[PastClaim, ...] = (), text: str = "1") -> PastReport:
    return PastReport("0", {"a": text, "b": "1"}, claims, findings, frozenset({judged}))


def stated(value: str, source: str = "a", attribute: str = "lasted") -> PastClaim:
    return PastClaim(source, "duration", attribute, "talks", value, value, value)


class TestFindings:
    """The same, new, gone or changed."""

    def test_what_is_in_both_is_nothing_to_tell(self) -> None:
        assert changes(run(found("3 5")), run(found("3 5"))) == changes(run(), run())

    def test_new_and_gone(self) -> None:
        told = changes(run(found("3 5")), run(found("1 2", subject="age")))
        assert ([one.subject for one in told.new], [one.subject for one in told.gone]) == (["age"], ["talks"])
        assert told.changed == ()

    def test_another_value_or_source_on_the_same_thing_is_a_change(self) -> None:
        for now in (found("3 6"), found("3 5 5", sources="abc")):
            told = changes(run(found("3 5")), run(now))
            assert [(one.old.id, one.new.id) for one in told.changed] == [("talks/3 5/ab", now.id)]
            assert told.new == told.gone == ()

    def test_a_change_counts_as_new_when_somebody_new_takes_a_side(self) -> None:
        before = found("3 3 5", sources="abc")
        for now, counts in (
            (found("3 3 5 3", sources="abcd"), False),
            (found("3 5", sources="ac"), False),
            (found("3 3 5 5", sources="abcd"), True),
            (found("3 3 5 6", sources="abcd"), True),
            (replace(found("3 5", sources="ac"), rule="duration-difference"), True),
        ):
            (change,) = changes(run(before), run(now)).changed
            assert change.counts_as_new is counts, now.id

    def test_of_several_on_one_thing_the_closest_is_the_one_that_changed(self) -> None:
        told = changes(run(found("1 2"), found("3 5")), run(found("3 6")))
        assert [(one.old.id, one.new.id) for one in told.changed] == [("talks/3 5/ab", "talks/3 6/ab")]
        assert [one.id for one in told.gone] == ["talks/1 2/ab"]

    def test_another_severity_is_a_change(self) -> None:
        told = changes(run(found("3 5", severity=Severity.NOTE)), run(found("3 5")))
        assert [(one.old.severity, one.new.severity) for one in told.changed] == [(Severity.NOTE, Severity.ERROR)]

    def test_what_an_editor_has_judged_is_not_gone(self) -> None:
        old = found("3 5")
        assert changes(run(old), run(judged=old.fingerprint)).gone == ()
        assert changes(run(judged=old.fingerprint), run(old)).new == (old,)

    @given(st.permutations([found("3 5"), found("3 6"), found("1 2", subject="age"), found("7 8", subject="toll")]))
    def test_there_and_back_are_mirror_images(self, findings: list[PastFinding]) -> None:
        old, new = run(*findings[:2]), run(*findings[2:])
        there, back = changes(old, new), changes(new, old)
        assert set(there.new) == set(back.gone)
        assert len(there.changed) == len(back.changed)


class TestClaims:
    """What an article of the same id, with another text, states otherwise."""

    def test_another_value_of_the_same_thing(self) -> None:
        told = changes(run(claims=(stated("3"),)), run(claims=(stated("4"),), text="2"))
        assert [(one.old.value, one.new.value) for one in told.claims] == [("3", "4")]

    def test_only_of_articles_whose_text_changed(self) -> None:
        assert changes(run(claims=(stated("3"),)), run(claims=(stated("4"),))).claims == ()
        assert changes(run(claims=(stated("3", "b"),)), run(claims=(stated("4", "b"),), text="2")).claims == ()

    def test_what_is_said_more_or_no_more_or_of_something_else_is_no_change_of_a_claim(self) -> None:
        one, both = (stated("3"),), (stated("3"), stated("4"))
        assert changes(run(claims=one), run(claims=both, text="2")).claims == ()
        assert changes(run(claims=both), run(claims=one, text="2")).claims == ()
        assert changes(run(claims=one), run(claims=(stated("4", attribute="since"),), text="2")).claims == ()

    def test_a_new_article_changes_nothing(self) -> None:
        old = replace(run(), sources={"b": "1"})
        assert changes(old, run(claims=(stated("4"),))).claims == ()

    def test_a_value_that_is_stated_twice_is_told_once(self) -> None:
        told = changes(run(claims=(stated("3"),) * 2), run(claims=(stated("4"),) * 2, text="2"))
        assert len(told.claims) == 1
