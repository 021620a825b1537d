"""Pages of the HTML report: reports to write them from, and a strict reader of what was written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import claimcheck
from claimcheck.model import Report
from claimcheck.report import FORMATS, View
from claimcheck.rules import load

SEEDS = Path(__file__).resolve().parents[3] / "seeds"
_VOID = {"meta", "input"}


@cache
def seeds_report() -> Report:
    """The project's own batch: one story, five articles, findings of every severity."""
    return claimcheck.check(str(SEEDS))


def copied(report: Report, copies: int) -> Report:
    """A batch of stories like that of a report: each copy has articles, claims and findings of its own."""
    return joined([_renamed(report, str(number)) for number in range(copies)])


def joined(reports: list[Report]) -> Report:
    """The stories of several reports, whose articles have different names, in one."""

    def every(name):
        return tuple(one for report in reports for one in getattr(report, name))

    findings = every("findings")
    counts = Counter(finding.severity.value for finding in findings)
    summary = replace(reports[0].summary, sources=len(every("articles")), stories=len(reports), findings=dict(counts))
    return replace(
        reports[0], articles=every("articles"), stories=every("stories"), claims=every("claims"), findings=findings,
        matters=every("matters"), judged=every("judged"), reprints=every("reprints"), summary=summary,
    )  # fmt: skip


def _renamed(report: Report, copy: str) -> Report:
    def name(old):
        return f"{copy}-{old}"

    def claims(old):
        return tuple(replace(one, id=name(one.id), source=name(one.source)) for one in old)

    def positions(old):
        return tuple(replace(one, claims=claims(one.claims), reprints=()) for one in old)

    return replace(
        report,
        articles=tuple(replace(one, id=name(one.id)) for one in report.articles),
        stories=tuple(
            replace(one, id=name(one.id), sources=tuple(map(name, one.sources))) for one in report.stories
        ),
        claims=claims(report.claims),
        findings=tuple(
            replace(one, id=name(one.id), fingerprint=name(one.fingerprint), positions=positions(one.positions))
            for one in report.findings
        ),
        matters=tuple(
            replace(one, story=name(one.story), claims=claims(one.claims), positions=positions(one.positions))
            for one in report.matters
        ),
    )


def written(report: Report, **view: object) -> str:
    """The page of a report, with the rules that ship."""
    return "".join(FORMATS["html"].check(report, View(**{"rules": load(), **view})))


@dataclass
class Page(HTMLParser):
    """A page as a strict reader sees it: elements nest and close, links hold none, no attribute comes twice."""

    markup: str
    elements: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    def __post_init__(self):
        super().__init__()
        self._open: list[str] = []
        self.feed(self.markup)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        assert len(dict(attrs)) == len(attrs)
        assert tag != "a" or "a" not in self._open
        self.elements.append((tag, dict(attrs)))
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        if self._open[-1:] not in (["style"], ["script"]):
            self.pieces.append(data)

    @property
    def words(self) -> str:
        """What can be read on it, as one line."""
        return " ".join("".join(self.pieces).split())

    @property
    def shape(self) -> list[tuple[str, list[str]]]:
        """Its elements with the names of their attributes, whatever these hold."""
        return [(tag, sorted(known)) for tag, known in self.elements]

    def values(self, attribute: str) -> list[str]:
        """What an attribute holds, wherever it is given."""
        return [known[attribute] or "" for _, known in self.elements if attribute in known]
