"""Who holds which title, as the sentences put it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from dataclasses import replace as changed

from claimcheck.model import Office, Span
from claimcheck.model.making import quickly_made
from claimcheck.names.links import Line, apposed, apposed_name, as_role, before_name, continued, joined, predicated
from claimcheck.names.titles import Title
from claimcheck.names.wordlists import POSSESSIVE

_BEFORE = "before-name"
_FINDERS = ((apposed, "after-name"), (predicated, "copula"), (apposed_name, "title-then-name"))
_LATER_FINDERS = ((predicated, "copula"), (as_role, "as"))


@quickly_made
@dataclass(frozen=True, slots=True)
class Holding:
    """A person holds a title.

    Attributes:
        person: The person's key in the roster.
        office: The title.
        span: The title's words.
        sentence: The number of the sentence.
        production: How the sentence puts it: "before-name", "after-name", "copula", "title-then-name", "as"; "kin-of",
            "kin-owner", "kin-and" for kinship; "leads", "led-by" for a verb; or "reference" where the title alone
            means its holder.
    """

    person: str
    office: Office
    span: Span
    sentence: int
    production: str


def holdings(number: int, line: Line, titles: Sequence[Title]) -> Iterator[Holding]:
    """The titles of one sentence that the sentence itself gives to a named person."""
    links = _links(line, titles)
    scope = ""
    for index, title in enumerate(titles):
        for person, production in links[index]:
            yield Holding(person, _with_scope(title.office, scope), title.span, number, production)
        shares = index + 1 < len(titles) and bool(links[index]) and joined(line, title, titles[index + 1])
        scope = title.office.scope if shares else ""


def later_holdings(number: int, line: Line, titles: Sequence[Title]) -> Iterator[Holding]:
    """The titles that are given to somebody whom the sentence only means ("She was mayor", "her time as mayor").

    Args:
        number: The number of the sentence.
        line: The sentence with all mentions, pronouns included.
        titles: Its titles that are still nobody's.
    """
    before: tuple[Title, tuple[str, str]] | None = None
    for title in titles:
        link = None if title.plural or _is_owner(line, title) else _later(line, title)
        if link is None and before is not None and not title.plural and continued(line, before[0], title):
            link = before[1]
        before = (title, link) if link is not None else None
        if link is not None:
            yield Holding(link[0], title.office, title.span, number, link[1])


def _later(line: Line, title: Title) -> tuple[str, str] | None:
    links = ((finder(line, title), production) for finder, production in _LATER_FINDERS)
    return next(((person, production) for person, production in links if person is not None), None)


def _links(line: Line, titles: Sequence[Title]) -> list[list[tuple[str, str]]]:
    """The holders of each title with the way they are given; two titles that are joined have one holder."""
    links = [_plural(line, t) if t.plural else _single(line, t) for t in titles]
    for index in range(len(titles) - 2, -1, -1):
        following = links[index + 1]
        if not links[index] and following and following[0][1] == _BEFORE and not titles[index].plural:
            links[index] = following if joined(line, titles[index], titles[index + 1]) else []
    for index in range(1, len(titles)):
        before = links[index - 1]
        if not links[index] and before and before[0][1] != _BEFORE and not titles[index].plural:
            links[index] = before if continued(line, titles[index - 1], titles[index]) else []
    return links


def _single(line: Line, title: Title) -> list[tuple[str, str]]:
    if _is_owner(line, title):
        return []
    person = before_name(line, title)
    if person is not None:
        return [(person, _BEFORE)]
    for finder, production in _FINDERS:
        person = finder(line, title)
        if person is not None:
            return [(person, production)]
    return []


def _is_owner(line: Line, title: Title) -> bool:
    """Whether a title is in the genitive: "a sheriff’s deputy" is no sheriff."""
    return title.last < len(line.words) and line.words[title.last].text in POSSESSIVE


def _plural(line: Line, title: Title) -> list[tuple[str, str]]:
    """Read "Presidents Roe and Doe": each of the names that follow holds the title."""
    found: list[tuple[str, str]] = []
    at = title.last
    while (person := line.starts.get(at)) is not None:
        found.append((person, _BEFORE))
        end = next((i for i in range(at + 1, len(line.words) + 1) if line.ends.get(i) == person), at)
        at = end
        while at < len(line.words) and line.words[at].lower in {",", "and"}:
            at += 1
        if at == end:
            break
    return found if len(found) > 1 else []


def _with_scope(office: Office, scope: str) -> Office:
    if office.scope or not scope:
        return office
    return changed(office, scope=scope, shown=f"{office.shown} ({scope})")
