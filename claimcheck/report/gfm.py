"""Words of an article inside GitHub's or GitLab's Markdown, where they stay words.

Besides what CommonMark reads as markup, these sites make links of addresses, mentions, issue numbers and commits in the
finished text, and pictures of ``:names:``. Markup characters are written as entities, which never act; what would
become a link or a picture is broken by a space of no width.
"""

from __future__ import annotations

import re

from claimcheck.report.safe import shown

_MARKUP = re.compile(r"[\\`*_{}\[\]<>#~|$&]")
_GAP = "&#8203;"  # a space of no width
_ACTS = re.compile(
    r"(?<=[@#!~%$&^[])(?=\w)"  # a mention, an issue, a merge request, a label, a milestone, a snippet, an epic
    r"|(?<=@)(?=[.+-])"  # an address of mail, however odd: "0@.a"
    r"|(?<=:)(?=[\w+-]+:|//)"  # an emoji, an address
    r"|(?<=www)(?=\.)"
    r"|(?<=[a-z]-)(?=\d)"  # GH-12, and whatever trackers a project has linked
    r"|(?<=[0-9a-f]{6})(?=[0-9a-f])",  # a commit
    re.IGNORECASE,
)
_BEGINS_BLOCK = re.compile(r"^( ?)(?:([+=-])(?=[\s=-]|$)|(\d+)([.)])(?=\s|$))")


def prose(text: str) -> str:
    """``text`` on one line of Markdown, made harmless: it shows the same words and does nothing."""
    pieces = [_MARKUP.sub(_entity, piece) for piece in _ACTS.split(shown(text))]
    return _BEGINS_BLOCK.sub(_inert, _GAP.join(pieces))


def code(text: str) -> str:
    """``text`` as it is, between as many backticks as it takes: for what is copied, such as the id of a finding."""
    words = shown(text)
    fence = "`" * (max(map(len, re.findall("`+", words)), default=0) + 1)
    gap = " " if words.startswith("`") or words.endswith("`") else ""
    return f"{fence}{gap}{words}{gap}{fence}"


def _entity(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"


def _inert(found: re.Match[str]) -> str:
    """A list, a rule or a heading would begin here: its mark as an entity."""
    return f"{found[1]}{found[3] or ''}&#{ord(found[2] or found[4])};"
