"""Who holds which title, as the sentence puts it: before the name, after it, with a verb, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from dataclasses import replace as changed

from claimcheck.model import Office, Span
from claimcheck.names.offices import Title
from claimcheck.names.persons import NameMention
from claimcheck.text import Sentence

_ARTICLES = frozenset({"the", "a", "an"})
_COPULAS = frozenset({"is", "was", "became", "becomes", "remains", "remained", "’s", "'s"})
_APPOINTED = frozenset({"named", "appointed", "elected", "sworn", "nominated", "made"})
_FILLER = frozenset({"now", "also", "currently", "still", "then", "been", "as", "in", "has", "had", "once", "who"})
# After an apposition the sentence goes on with one of these; "..., the president said" is no apposition.
_CLOSERS = frozenset([",", ".", ";", ":", ")", "(", "—", "–", "-", "”", '"', "who", "and", "in", "from", "during", "since", "under", "on", "with"])
_FIRST = frozenset({"first", "only", "last"})


@dataclass(frozen=True, slots=True)
class Holding:
    """A person holds a title.

    Attributes:
        person: The person's key in the roster.
        office: The title.
        span: The title's words.
        sentence: The number of the sentence.
        production: How the sentence puts it: "before-name", "after-name", "copula", "title-then-name", "reference".
    """

    person: str
    office: Office
    span: Span
    sentence: int
    production: str


def holdings(
    number: int, sentence: Sentence, titles: Sequence[Title], named: Sequence[tuple[NameMention, str]]
) -> Iterator[Holding]:
    """The titles of one sentence that the sentence itself gives to a named person."""
    starts = {m.first: key for m, key in named}
    ends = {m.last: key for m, key in named}
    inherited = ""
    for index, title in enumerate(titles):
        if title.plural:
            continue
        link = _link(sentence, title, starts, ends)
        joined = False
        if link is None and index + 1 < len(titles):
            link = _coordinated(sentence, title, titles[index + 1], starts)
            joined = link is not None
        if link is not None:
            office = _with_scope(title.office, inherited)
            yield Holding(link[0], office, title.span, number, link[1])
        inherited = title.office.scope if joined else ""


def _link(sentence: Sentence, title: Title, starts: dict[int, str], ends: dict[int, str]) -> tuple[str, str] | None:
    before = _person_before_name(sentence, title, starts)
    if before is not None:
        return before, "before-name"
    for finder, production in ((_apposed, "after-name"), (_predicated, "copula")):
        person = finder(sentence, title, ends)
        if person is not None:
            return person, production
    person = _apposed_name(sentence, title, starts)
    return None if person is None else (person, "title-then-name")


def _person_before_name(sentence: Sentence, title: Title, starts: dict[int, str]) -> str | None:
    """ "Foreign Minister Qin Gang"; an honorific may stand between."""
    for gap in (0, 1, 2):
        person = starts.get(title.last + gap)
        between = sentence.words[title.last : title.last + gap]
        if person is not None and all(w.text.lower() in {"mr", "mrs", "ms", "dr", "."} for w in between):
            return person
    return None


def _coordinated(sentence: Sentence, title: Title, following: Title, starts: dict[int, str]) -> tuple[str, str] | None:
    """ "head of state and party leader Xi Jinping": the first title belongs to the same person."""
    between = [w.text for w in sentence.words[title.last : following.first]]
    person = _person_before_name(sentence, following, starts)
    if between in (["and"], [",", "and"]) and person is not None:
        return person, "before-name"
    return None


def _apposed(sentence: Sentence, title: Title, ends: dict[int, str]) -> str | None:
    """ "Wang Yi, the head of diplomacy of the party": the title follows the name and a comma, and is not the next name's."""
    at = title.first - 1
    words = sentence.words
    if at >= 0 and words[at].text.lower() in _ARTICLES:
        at -= 1
    if at < 1 or words[at].text != ",":
        return None
    person = ends.get(at)
    closes = title.last >= len(words) or words[title.last].text in _CLOSERS
    return person if closes else None


def _predicated(sentence: Sentence, title: Title, ends: dict[int, str]) -> str | None:
    """ "Qin Gang is the Chinese Minister of Foreign Affairs", "X was named director", "X, who served as mayor"."""
    words = sentence.words
    at = title.first - 1
    seen: list[str] = []
    while at >= 0 and len(seen) < 6:
        lower = words[at].text.lower()
        person = ends.get(at + 1)
        if person is not None:
            return person if _is_predicate(seen) else None
        if lower not in _ARTICLES | _COPULAS | _APPOINTED | _FILLER | _FIRST | {",", "serves", "served", "serving"}:
            return None
        seen.append(lower)
        at -= 1
    return None


def _is_predicate(between: Sequence[str]) -> bool:
    copula = any(w in _COPULAS or w in _APPOINTED for w in between) and between[-1] not in {"’s", "'s"}
    return copula or any(w.startswith("serv") for w in between)


def _apposed_name(sentence: Sentence, title: Title, starts: dict[int, str]) -> str | None:
    """ "China’s top diplomat, Wang Yi, said": a definite title, a comma, the name, a comma."""
    words = sentence.words
    if title.last >= len(words) or words[title.last].text != "," or not title.definite:
        return None
    return starts.get(title.last + 1)


def _with_scope(office: Office, scope: str) -> Office:
    if office.scope or not scope:
        return office
    return changed(office, scope=scope, shown=f"{office.shown} ({scope})")
