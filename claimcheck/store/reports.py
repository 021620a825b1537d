"""Reading a report that an earlier run of ``check --format json`` wrote."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from claimcheck.errors import InputError, visible
from claimcheck.model import PastClaim, PastFinding, PastPosition, PastReport, Severity
from claimcheck.store.rows import Row

SCHEMA_VERSION = "1"  # the one that is read
_AGAIN = "write one with claimcheck check PATH... --format json"


def read_report(path: str | os.PathLike[str]) -> PastReport:
    """The report in a file.

    Raises:
        InputError: The file cannot be read, is cut off, is no report of ``check``, or is of another schema version.
    """
    label = visible(os.fspath(path))
    document = _document(Path(path), label)
    if "findings" not in document.content:
        raise InputError(f"{label}: this report has no findings, so check did not write it; {_AGAIN}")
    claims = {row.text("id"): row for row in document.rows("claims")}
    return PastReport(
        version=document.row("tool").text("version"),
        sources={row.text("id"): row.text("sha256") for row in document.rows("sources")},
        claims=tuple(_claim(row) for row in claims.values() if row.content.get("subject") is not None),
        findings=tuple(_finding(row, claims) for row in document.rows("findings")),
        judged=frozenset(row.text("fingerprint") for row in document.rows("judged")),
    )


def _document(path: Path, label: str) -> Row:
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"{label}: {_trouble(error)}") from None
    tool = content.get("tool") if isinstance(content, dict) else None
    if not isinstance(tool, dict) or tool.get("name") != "claimcheck":
        raise InputError(f"{label}: this is no report of claimcheck; {_AGAIN}")
    version = content.get("schema_version")
    if version != SCHEMA_VERSION:
        raise InputError(
            f"{label}: a report of schema version {visible(str(version))}, and this program reads {SCHEMA_VERSION}; "
            "compare reports of one version, or write it again with this claimcheck"
        )
    return Row(content, label)


def _trouble(error: Exception) -> str:
    if isinstance(error, OSError):
        return f"the report cannot be read: {error.strerror or error}; {_AGAIN}"
    if isinstance(error, json.JSONDecodeError):
        where = f"line {error.lineno}, column {error.colno}"
        if error.msg == "Extra data":
            return f"more than one JSON document ({where}): a report is one, not a line a finding; {_AGAIN}"
        return f"not whole JSON ({where}: {error.msg}); it may have been cut off; {_AGAIN}"
    return f"not a JSON document in UTF-8; {_AGAIN}"


def _finding(row: Row, claims: Mapping[str, Row]) -> PastFinding:
    severity = row.text("severity")
    if severity not in list(Severity):
        raise row.broken("severity", ", ".join(Severity))
    return PastFinding(
        id=row.text("id"),
        rule=row.text("rule"),
        kind=row.text("kind"),
        severity=Severity(severity),
        subject=row.text("subject"),
        message=row.text("message"),
        positions=tuple(_position(one, claims) for one in row.rows("positions")),
        fingerprint=row.text("fingerprint"),
        accepted=row.content.get("accepted") is True,
    )


def _position(row: Row, claims: Mapping[str, Row]) -> PastPosition:
    named = row.texts("claims")
    if missing := [id for id in named if id not in claims]:
        raise row.broken("claims", f"ids of claims of the report, and {visible(missing[0])} is none")
    return PastPosition(row.text("value"), tuple(dict.fromkeys(claims[id].text("source") for id in named)))


def _claim(row: Row) -> PastClaim:
    return PastClaim(
        source=row.text("source"),
        kind=row.text("kind"),
        attribute=row.text("attribute"),
        subject=row.row("subject").text("label"),
        value=row.row("value").text("shown"),
        text=row.text("text"),
        context=row.text("context"),
    )
