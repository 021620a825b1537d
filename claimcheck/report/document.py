"""The rows of the machine formats, as ``schema_version`` 1 lays them down."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any

from claimcheck import __version__
from claimcheck.model import Article, Entity, Finding, Report, Skipped, Story, ValueMention
from claimcheck.report.safe import json_safe

Row = Mapping[str, Any] | str
Member = tuple[str, Iterable[Row] | Row]

_encoded = json.JSONEncoder(ensure_ascii=False).encode  # json.dumps would make an encoder for every row
SCHEMA_VERSION = "1"
TOOL: Mapping[str, str] = {"name": "claimcheck", "version": __version__}


def source_rows(report: Report) -> Iterator[dict[str, Any]]:
    """A row for each article, with the story it was put into."""
    story_of = {source: story.id for story in report.stories for source in story.sources}
    return (source_row(article, story_of.get(article.id, article.story)) for article in report.articles)


def source_row(article: Article, story: str | None) -> dict[str, Any]:
    """One article. ``sha256`` is of the text's UTF-8 bytes, so that a reader of the offsets can check the text."""
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "publisher": article.publisher,
        "published": None if article.published is None else article.published.isoformat(),
        "published_from": article.published_from.value,
        "story": story,
        "sha256": sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
    }


def story_row(story: Story) -> dict[str, Any]:
    """One story and the ids of its sources."""
    return {"id": story.id, "label": story.label, "sources": list(story.sources)}


def entity_row(entity: Entity) -> dict[str, Any]:
    """One person, organisation or place."""
    return {"id": entity.id, "kind": entity.kind.value, "name": entity.name, "aliases": list(entity.aliases)}


def finding_rows(report: Report) -> Iterator[dict[str, Any]]:
    """A row for each finding that counts. With a baseline, ``accepted`` says of each whether it is known by it."""
    return ({**finding.as_dict(), **acceptance(report, finding)} for finding in report.findings)


def acceptance(report: Report, finding: Finding) -> dict[str, bool]:
    """With a baseline, whether it accepts the finding; without one, nothing."""
    return {} if report.accepted is None else {"accepted": finding.fingerprint in report.accepted}


def skipped_row(skipped: Skipped) -> dict[str, Any]:
    """One source that could not be read, and why."""
    return {"path": skipped.path, "error": skipped.error}


def mention_row(article: Article, mention: ValueMention) -> dict[str, Any]:
    """One value mention with the article it stands in."""
    return {"source": article.id, **mention.as_dict()}


def inlined(finding: Finding) -> dict[str, Any]:
    """A finding that stands alone: its claims are written out where the document would name their ids."""
    positions = [{**p.as_dict(), "claims": [claim.as_dict() for claim in p.claims]} for p in finding.positions]
    return {**finding.as_dict(), "positions": positions}


def line(row: Row) -> str:
    """One row as JSON on one line, without a line end; keys in the order of the row."""
    return json_safe(_encoded(row))


def written_object(*members: Member) -> Iterator[str]:
    """A JSON object, each member on a line of its own, and each row of a list: documents can be compared by lines."""
    yield "{"
    for number, (key, content) in enumerate(members):
        yield f"{',' if number else ''}\n{line(key)}: "
        if isinstance(content, Mapping | str):
            yield line(content)
        else:
            yield from written_array(content)
    yield "\n}"


def written_array(rows: Iterable[Row]) -> Iterator[str]:
    """A JSON array, a row a line."""
    empty = True
    for row in rows:
        yield f"{'[' if empty else ','}\n{line(row)}"
        empty = False
    yield "[]" if empty else "\n]"
