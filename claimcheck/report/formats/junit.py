"""``junit``: JUnit XML, for the test views of CI servers.

Every source is a test case that passes when it was read, and is an error when it could not be. Every finding is one: it
fails from a warning up, a note passes with its text as output; what a baseline accepts or an editor has judged is
skipped, with the reason. There are no times in it: the same report is the same file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from xml.etree import ElementTree as Xml

from claimcheck.model import Article, Report, Severity, Skipped, Span
from claimcheck.report.cases import Case, Status, cases, in_project, place_of
from claimcheck.report.format import Format, View
from claimcheck.report.formats.terminal.findings import finding_lines
from claimcheck.report.formats.terminal.page import render
from claimcheck.report.places import place
from claimcheck.report.safe import shown

_WIDTH = 100  # columns of a failure's text
_COUNTED = ("failure", "error", "skipped")


def check(report: Report, view: View) -> Iterator[str]:
    """Two suites: the sources, and the findings."""
    articles = in_project(report, view.folder)
    root = Xml.Element("testsuites", name="claimcheck")
    _suite(root, "claimcheck.sources", [*map(_read, articles.values()), *map(_unread, report.skipped)])
    _suite(root, "claimcheck.findings", [_finding(case, articles) for case in cases(report)])
    _count(root)
    Xml.indent(root)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield Xml.tostring(root, encoding="unicode") + "\n"


def _suite(root: Xml.Element, name: str, tests: Iterable[Xml.Element]) -> None:
    suite = Xml.SubElement(root, "testsuite", name=name)
    suite.extend(tests)
    _count(suite)


def _count(parent: Xml.Element) -> None:
    """Tell how many test cases are below, and how many did not pass."""
    tests = list(parent.iter("testcase"))
    found = {tag: sum(test.find(tag) is not None for test in tests) for tag in _COUNTED}
    told = {"tests": len(tests), "failures": found["failure"], "errors": found["error"], "skipped": found["skipped"]}
    parent.attrib.update({name: str(number) for name, number in told.items()})


def _test(suite: str, name: str, file: str = "", line: int = 1) -> Xml.Element:
    where = {"file": shown(file), "line": str(line)} if file else {}
    return Xml.Element("testcase", {"classname": f"claimcheck.{suite}", "name": shown(name), **where, "time": "0"})


def _read(article: Article) -> Xml.Element:
    found = place(article, Span(0, 0))
    return _test("sources", article.id, found.file, found.line)


def _unread(skipped: Skipped) -> Xml.Element:
    test = _test("sources", skipped.path)
    Xml.SubElement(test, "error", type="not-read", message=shown(skipped.error))
    return test


def _finding(case: Case, articles: Mapping[str, Article]) -> Xml.Element:
    finding, found = case.finding, place_of(case.claim, articles)
    test = _test(f"findings.{shown(finding.rule)}", f"{finding.subject} [{finding.id}]", found.file, found.line)
    told = "".join(render(finding_lines(finding, articles), View(width=_WIDTH)))
    text = f"\n{told.rstrip()}\n"
    if case.status is not Status.NEW:
        Xml.SubElement(test, "skipped", message=_reason(case))
    elif finding.severity is not Severity.NOTE:
        Xml.SubElement(test, "failure", type=finding.severity.value, message=shown(finding.message)).text = text
    else:
        Xml.SubElement(test, "system-out").text = text
    return test


def _reason(case: Case) -> str:
    if case.judged is None:
        return shown(f"accepted by the baseline: {case.reason}")
    judged = case.judged
    return shown(f"judged {judged.decision.value} by {judged.author} on {judged.date.isoformat()}: {judged.reason}")


FORMAT = Format(about="JUnit XML, for the test view of a CI server", check=check)
