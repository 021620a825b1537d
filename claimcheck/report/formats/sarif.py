"""``sarif``: SARIF 2.1.0, for code scanning services and editors.

A finding is one result, at the claim of the position with the fewest sources; every other claim is a related location,
and the message links to them all. What a baseline accepts is ``unchanged``; what an editor has judged is suppressed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from claimcheck import __version__
from claimcheck.model import Article, Claim, Judged, Report, Span
from claimcheck.report.cases import Case, cases, in_project, source_line
from claimcheck.report.document import line, written_object
from claimcheck.report.format import Format, View
from claimcheck.report.gfm import prose
from claimcheck.report.passages import Piece, passages
from claimcheck.report.places import Region, place, region
from claimcheck.report.safe import shown
from claimcheck.rules.schema import RuleEntry

FINGERPRINT = "claimcheck/v1"  # goes up when findings are told apart in another way
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ESCAPES = str.maketrans({"\\": r"\\", "[": r"\[", "]": r"\]", "{": "{{", "}": "}}"})  # else links and placeholders

Row = dict[str, Any]


def check(report: Report, view: View) -> Iterator[str]:
    """One run with all its rules, sources and results, a result a line."""
    codes = sorted({case.finding.rule for case in cases(report)} | set(view.rules.rules if view.rules else ()))
    articles = in_project(report, view.folder)
    yield f'{{\n"$schema": {line(_SCHEMA)},\n"version": "2.1.0",\n"runs": [\n'
    yield from written_object(
        ("tool", {"driver": _driver(codes, view)}),
        ("columnKind", "unicodeCodePoints"),
        ("language", "en"),
        ("invocations", [_invocation(report)]),
        ("artifacts", _artifacts(articles.values())),
        ("results", (_result(case, codes, articles, report) for case in cases(report))),
    )
    yield "\n]\n}\n"


def _driver(codes: Iterable[str], view: View) -> Row:
    known: Mapping[str, RuleEntry] = view.rules.rules if view.rules else {}
    rules = [_rule(code, known[code]) if code in known else {"id": code} for code in codes]
    return {"name": "claimcheck", "version": __version__, "semanticVersion": __version__, "rules": rules}


def _rule(code: str, rule: RuleEntry) -> Row:
    return {
        "id": code,
        "shortDescription": _text(f"A {rule.relation.value} between claims of the kind {rule.kind}."),
        "fullDescription": _text(rule.why),
        "help": {"text": "\n".join(_help(rule, _plain)), "markdown": "\n".join(_help(rule, prose))},
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"kind": rule.kind, "relation": rule.relation.value, "tags": [rule.kind, rule.relation.value]},
    }


def _help(rule: RuleEntry, show: Callable[[str], str]) -> Iterator[str]:
    yield show(rule.why)
    for example in rule.examples:
        yield f"\n{'It fires on:' if example.fires else 'It stays silent on:'}\n"
        yield from (f"- {show(text)}" for text in example.articles)


def _invocation(report: Report) -> Row:
    """Whether everything could be read, and what could not."""
    told = [{"level": "error", "message": _text(f"skipped {one.path}: {one.error}")} for one in report.skipped]
    return {"executionSuccessful": not told, "toolExecutionNotifications": told}


def _artifacts(articles: Iterable[Article]) -> Iterator[Row]:
    files = dict.fromkeys(place(article, Span(0, 0)).uri for article in articles)
    return ({"location": {"uri": uri}, "roles": ["analysisTarget"]} for uri in files)


def _result(case: Case, codes: Sequence[str], articles: Mapping[str, Article], report: Report) -> Row:
    finding = case.finding
    stated = [(position.value, claim) for position in finding.positions for claim in position.claims]
    locations = [_location(id, value, articles[claim.source], claim) for id, (value, claim) in enumerate(stated)]
    main = [claim for _, claim in stated].index(case.claim)
    row: Row = {
        "ruleId": finding.rule,
        "ruleIndex": codes.index(finding.rule),
        "level": finding.severity.value,
        "message": {"text": "\n".join(_message(case, articles))},
        "locations": [locations.pop(main)],
        "relatedLocations": locations,
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "suppressions": [_suppression(case.judged)] if case.judged else [],
        "properties": {"id": finding.id, "kind": finding.kind, "relation": finding.relation.value},
    }
    if report.accepted is not None:
        row["baselineState"] = "unchanged" if finding.fingerprint in report.accepted else "new"
    return row


def _message(case: Case, articles: Mapping[str, Article]) -> Iterator[str]:
    """What is disputed, then each position with links to its claims, by the ids of their locations."""
    yield _plain(case.finding.message)
    id = 0
    for position in case.finding.positions:
        links = []
        for claim in position.claims:
            links.append(f"[{_plain(source_line(claim, articles))}]({id})")
            id += 1
        yield _plain(position.value) + (f": {', '.join(links)}" if links else "")
    yield from (f"Why: {_plain(reason)}" for reason in case.finding.why)


def _location(id: int, value: str, article: Article, claim: Claim) -> Row:
    found = place(article, claim.span)
    physical: Row = {"artifactLocation": {"uri": found.uri}, "region": {"startLine": found.line}}
    if found.region:
        around = Span(min(claim.sentence.start, claim.span.start), max(claim.sentence.end, claim.span.end))
        physical["region"] = _region(found.region, claim.span, article)
        physical["contextRegion"] = _region(region(article.text, around), around, article)
    [passage] = passages(article.text, [claim])
    return {
        "id": id,
        "physicalLocation": physical,
        "logicalLocations": [{"fullyQualifiedName": claim.source}],
        "message": _text(f"{value}: {passage.told(_mark)}"),
    }


def _region(found: Region, span: Span, article: Article) -> Row:
    return {
        "startLine": found.line,
        "startColumn": found.column,
        "endLine": found.end_line,
        "endColumn": found.end_column,
        "charOffset": span.start,
        "charLength": span.end - span.start,
        "snippet": {"text": span.of(article.text)},
    }


def _mark(piece: Piece) -> str:
    return f"»{piece.text}«" if piece.marked else piece.text


def _suppression(judged: Judged) -> Row:
    return {
        "kind": "external",
        "status": "accepted",
        "justification": shown(judged.reason),
        "properties": {
            "judgement": judged.decision.value,
            "author": shown(judged.author),
            "date": judged.date.isoformat(),
        },
    }


def _text(words: str) -> Row:
    return {"text": _plain(words)}


def _plain(words: str) -> str:
    """Words in a message: they are no link and no placeholder."""
    return shown(words).translate(_ESCAPES)


FORMAT = Format(about="SARIF 2.1.0, for code scanning", check=check)
