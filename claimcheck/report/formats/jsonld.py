"""``jsonld``: W3C Web Annotations of the articles, whose bodies are schema.org claims, as JSON-LD.

Each claim annotates the words it was read from, which are found again by quotation or by position (code points of the
text as read). A finding is an annotation of the claims that it is about. There are no ratings in it: that sources
differ is no verdict on any of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any
from urllib.parse import quote

from claimcheck.model import Article, Batch, Claim, Report, Span
from claimcheck.report.cases import Case, by_id, cases
from claimcheck.report.document import Row, written_object
from claimcheck.report.format import Format, Stated, View
from claimcheck.report.places import place
from claimcheck.report.safe import shown

_CONTEXT: Sequence[Row] = ["http://www.w3.org/ns/anno.jsonld", {"schema": "http://schema.org/"}]
_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`]+", re.IGNORECASE)
_AROUND = 32  # characters of a quotation's prefix and suffix

Node = dict[str, Any]


def check(report: Report, view: View) -> Iterator[str]:
    """The articles, the claims that findings rest on, and the findings."""
    found = list(cases(report))
    disputed = {claim.id: claim for case in found for claim in _claims(case)}
    articles = by_id(report)
    stated = (_claim(claim, articles[claim.source]) for claim in disputed.values())
    return _document(report.articles, stated, map(_finding, found))


def claims(batch: Batch, stated: Iterable[Stated], view: View) -> Iterator[str]:
    """The articles, and every claim."""
    return _document(batch.articles, (_claim(claim, article) for article, claims in stated for claim in claims))


def _document(articles: Iterable[Article], *nodes: Iterable[Node]) -> Iterator[str]:
    yield from written_object(("@context", _CONTEXT), ("@graph", chain(map(_article, articles), *nodes)))
    yield "\n"


def _article(article: Article) -> Node:
    known: Mapping[str, object] = {
        "schema:identifier": article.id,
        "schema:headline": article.title,
        "schema:publisher": _named("Organization", article.publisher),
        "schema:datePublished": article.published.isoformat() if article.published else None,
        "schema:url": {"id": article.url} if _is_web(article.url) else None,
    }
    return {"id": _address(article), "type": "schema:NewsArticle", **{key: what for key, what in known.items() if what}}


def _claim(claim: Claim, article: Article) -> Node:
    return {
        "id": _claim_id(claim),
        "type": "Annotation",
        "motivation": "describing",
        "body": _stated(claim, article),
        "target": {
            "type": "SpecificResource",
            "source": _address(article),
            "selector": _selectors(article, claim.span),
        },
    }


def _stated(claim: Claim, article: Article) -> Node:
    about = claim.subject.label if claim.subject else None
    known: Mapping[str, object] = {
        "schema:name": shown(": ".join(filter(None, (about, claim.attribute, claim.value.shown)))),
        "schema:text": claim.context,
        "schema:about": _named("Thing", about),
        "schema:author": _named("Thing", claim.attribution.source if claim.attribution else None),
        "schema:appearance": {"id": _address(article)},
    }
    return {"type": "schema:Claim", **{key: what for key, what in known.items() if what}}


def _selectors(article: Article, span: Span) -> list[Node]:
    before, after = article.text[max(0, span.start - _AROUND) : span.start], article.text[span.end : span.end + _AROUND]
    return [
        {"type": "TextQuoteSelector", "exact": span.of(article.text), "prefix": before, "suffix": after},
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]


def _finding(case: Case) -> Node:
    finding = case.finding
    return {
        "id": f"#finding-{finding.fingerprint}",
        "type": "Annotation",
        "motivation": "commenting",
        "body": [
            {"type": "TextualBody", "format": "text/plain", "language": "en", "value": finding.message},
            {"type": "TextualBody", "purpose": "tagging", "value": finding.rule},
            {"type": "TextualBody", "purpose": "tagging", "value": case.status.value},
        ],
        "target": list(dict.fromkeys(map(_claim_id, _claims(case)))),
    }


def _claims(case: Case) -> Iterator[Claim]:
    return (claim for position in case.finding.positions for claim in position.claims)


def _claim_id(claim: Claim) -> str:
    return f"#claim-{quote(claim.id, safe='', errors='surrogatepass')}"


def _address(article: Article) -> str:
    """The article's file; of several articles in one file, also which of them."""
    file = place(article, Span(0, 0)).uri
    return file if article.whole_file else f"{file}#{quote(article.id, safe='', errors='surrogatepass')}"


def _named(type: str, name: str | None) -> Node | None:
    return {"type": f"schema:{type}", "schema:name": name} if name else None


def _is_web(url: str | None) -> bool:
    """Whether it is an address of the web, which alone may become a link: no ``javascript:``."""
    return url is not None and url.isprintable() and _WEB.fullmatch(url) is not None


FORMAT = Format(about="W3C Web Annotations with schema.org claims", check=check, claims=claims)
