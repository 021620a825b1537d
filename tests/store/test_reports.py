"""Report files read back: what check writes is understood, and anything else is told of with what to do."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from articles import articles

from claimcheck import __version__, pipeline
from claimcheck.errors import InputError
from claimcheck.model import Report
from claimcheck.report import FORMATS, View
from claimcheck.report.document import SCHEMA_VERSION
from claimcheck.store import read_report, reports

HOURS = "Laura Lopez met Juan Perez for {} hours."
PAIR = HOURS.format("three"), HOURS.format("five")


def checked(*texts: str) -> Report:
    return pipeline.check(articles(*(texts or PAIR)))


@pytest.fixture
def write(tmp_path: Path) -> Callable[[object], Path]:
    def written(content: object) -> Path:
        path = tmp_path / "report.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    return written


def document(report: Report) -> dict[str, Any]:
    found: dict[str, Any] = json.loads("".join(FORMATS["json"].check(report, View())))
    return found


def test_it_reads_the_version_that_is_written() -> None:
    assert reports.SCHEMA_VERSION == SCHEMA_VERSION


def test_what_check_writes_is_read_back(write: Callable[[object], Path]) -> None:
    report = checked()
    past = read_report(write(document(report)))
    (finding,), (known,) = report.findings, past.findings
    assert (known.fingerprint, known.id, known.rule) == (finding.fingerprint, finding.id, finding.rule)
    assert (known.severity, known.message, known.accepted) == (finding.severity, finding.message, False)
    assert [(p.value, p.sources) for p in known.positions] == [(p.value, p.sources) for p in finding.positions]
    assert past.version == __version__
    assert list(past.sources) == ["a", "b"]
    assert {claim.value for claim in past.claims if claim.kind == "duration"} == {"3 hours", "5 hours"}


def test_what_a_baseline_accepted_and_an_editor_judged_is_known(write: Callable[[object], Path]) -> None:
    content = document(checked())
    judged = {**content["findings"][0], "fingerprint": "f" * 64}
    content["findings"][0]["accepted"] = True
    past = read_report(write({**content, "judged": [judged]}))
    assert past.findings[0].accepted
    assert past.judged == {"f" * 64}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "not whole JSON"),
        ('{"schema_version": "1", "tool": {"na', "it may have been cut off"),
        ('{"a": 1}\n{"b": 2}\n', "more than one JSON document"),
        ("[" * 100_000, "not a JSON document"),
        ([], "this is no report of claimcheck; write one with claimcheck check PATH... --format json"),
        ({"schema_version": "1"}, "this is no report of claimcheck"),
        ({"tool": {"name": "other"}, "schema_version": "1"}, "this is no report of claimcheck"),
        ({"tool": {"name": "claimcheck"}, "schema_version": "9"}, "a report of schema version 9, and this program"),
        ({"tool": {"name": "claimcheck"}, "schema_version": "1"}, "this report has no findings, so check did not"),
    ],
)
def test_what_is_no_report(write: Callable[[object], Path], content: object, told: str) -> None:
    path = write(content)
    with pytest.raises(InputError) as raised:
        read_report(path)
    assert str(raised.value).startswith(f"{path}: ")
    assert told in str(raised.value)


def test_what_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    with pytest.raises(InputError, match=r"cannot be read: No such file .*; write one with claimcheck check"):
        read_report(path)
    path.write_bytes(b'{"\x81"')
    with pytest.raises(InputError, match="not a JSON document in UTF-8"):
        read_report(path)


@pytest.mark.parametrize(
    ("keys", "value", "told"),
    [
        (("findings", 0, "severity"), "grave", "findings[0]: severity should be error, warning, note"),
        (("findings", 0, "rule"), None, "findings[0]: rule should be a text"),
        (("findings", 0), "x", "findings[0] should be an object"),
        (("findings",), {}, "findings should be a list"),
        (("findings", 0, "positions", 1, "claims"), ["no"], "positions[1]: claims should be ids of claims of the"),
        (("findings", 0, "positions", 1, "claims"), [1], "positions[1]: claims should be a list of texts"),
        (("claims", 0, "value"), None, "claims[0]: value should be an object"),
        (("sources", 1, "sha256"), 7, "sources[1]: sha256 should be a text"),
    ],
)
def test_a_row_that_is_not_as_check_writes_it(
    write: Callable[[object], Path], keys: tuple[Any, ...], value: object, told: str
) -> None:
    content: Any = document(checked())
    *above, last = keys
    below = content
    for key in above:
        below = below[key]
    below[last] = value
    with pytest.raises(InputError) as raised:
        read_report(write(content))
    assert told in str(raised.value)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_report_that_was_cut_off_is_never_read(write: Callable[[object], Path], share: float) -> None:
    whole = "".join(FORMATS["json"].check(checked(), View()))
    with pytest.raises(InputError, match="cut off"):
        read_report(write(whole[: int(len(whole) * share)]))
