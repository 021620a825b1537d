"""``claimcheck explain``: a rule by its code, a finding by the beginning of its id."""

import pytest
from sample_reports import report, talks_report

from claimcheck import pipeline as stages
from claimcheck.model import Rung, Verdict


@pytest.fixture(autouse=True)
def trace(monkeypatch):
    def one_rung(first, second):
        return (Rung("hard-apart", True, Verdict.CONFLICT, f"{first.text} / {second.text}"),)

    monkeypatch.setattr(stages, "trace", one_rung)


def test_a_rule_of_the_rules_that_ship(claimcheck):
    result = claimcheck("explain", "duration-conflict")
    assert result.exit_code == 0
    assert result.stdout.startswith("ERROR duration-conflict\n")
    assert "It fires on:" in result.stdout


def test_a_rule_as_the_users_file_has_it(claimcheck, tmp_path):
    rules = tmp_path / "rules.yaml"
    rules.write_text("version: 1\nrules:\n  duration-conflict:\n    severity: note\n", encoding="utf-8")
    assert claimcheck("explain", "duration-conflict", "--rules", rules).stdout.startswith("NOTE ")


def test_an_unknown_code_is_met_with_the_nearest(claimcheck):
    result = claimcheck("explain", "durration-conflict")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "did you mean duration-conflict?" in result.stderr
    assert "claimcheck explain durration-conflict PATH..." in result.stderr


def test_a_code_like_none_is_met_with_all(claimcheck):
    assert "the rules are " in claimcheck("explain", "zzz").stderr


@pytest.mark.parametrize("length", [4, 8, 64])
def test_a_finding_by_the_beginning_of_its_fingerprint(claimcheck, pipeline, length):
    fingerprint = talks_report().findings[0].fingerprint
    result = claimcheck("explain", fingerprint[:length], "articles")
    assert "      hard-apart: yes, eight hours / six hours\n    hard-apart decides: CONFLICT\n" in result.stdout
    assert result.exit_code == 2  # one source was skipped
    assert "skipped articles/broken.bin" in result.stderr


def test_the_pair_of_claims_that_led_to_the_verdict_is_shown(claimcheck, pipeline, monkeypatch):
    def second_pair_only(first, second):
        verdict = Verdict.CONFLICT if first.text == "8 hours" else Verdict.AGREE
        return (Rung("some level", True, verdict, f"{first.text} / {second.text}"),)

    monkeypatch.setattr(stages, "trace", second_pair_only)
    result = claimcheck("explain", talks_report().findings[0].id, "articles")
    assert "8 hours (gazette.md: »8 hours«)\n" in result.stdout
    assert "against 6 hours (herald.txt: »six hours«)\n" in result.stdout


def test_a_finding_that_is_not_there(claimcheck, pipeline):
    result = claimcheck("explain", "zz", "articles")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"no finding begins with 'zz'; there are {talks_report().findings[0].id}" in result.stderr
    pipeline.report = report([])
    assert "there are no findings" in claimcheck("explain", "zz", "articles").stderr


def test_an_ambiguous_beginning(claimcheck, pipeline):
    talks = talks_report()
    pipeline.report = report(talks.articles, talks.claims, talks.findings * 2)
    assert "several ids begin with" in claimcheck("explain", talks.findings[0].id[:2], "articles").stderr
