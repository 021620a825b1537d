"""The commands, run with a pipeline that answers with a report made by hand."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

# the hand-made reports are shared with the tests of the formats
sys.path.insert(0, str(Path(__file__).parents[1] / "report"))

from sample_reports import stated, talks_report

from claimcheck import pipeline as stages
from claimcheck.cli.app import app


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "CLAIMCHECK_TRACEBACK", "COLUMNS", "TERMINAL_WIDTH"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def claimcheck():
    """Run ``claimcheck`` with arguments; the result has exit_code, stdout and stderr."""

    def run(*arguments, input=None):
        return CliRunner().invoke(app, [str(one) for one in arguments], prog_name="claimcheck", input=input)

    return run


@pytest.fixture
def pipeline(monkeypatch):
    """The pipeline, whose ``check`` and ``claims`` answer with ``pipeline.report`` and note what they were asked."""

    class Answers:
        report = talks_report()
        asked: tuple = ()

        def check(self, sources, **options):
            self.asked = (sources, options)
            if isinstance(self.report, BaseException):
                raise self.report
            return self.report

        def claims(self, sources, **options):
            return stated(self.check(sources, **options))

    answers = Answers()
    monkeypatch.setattr(stages, "check", answers.check)
    monkeypatch.setattr(stages, "claims", answers.claims)
    return answers
