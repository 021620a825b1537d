"""Who leads what, told by a verb: “Ann Roe, who led the task force”, “Ann Roe chairs the council”, “led by Ann Roe”.

It is a title as "leader of the task force" is one. It describes; it is compared with nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from claimcheck.model import Office, Span
from claimcheck.names.holders import Holding
from claimcheck.names.links import Line, name_before_tag
from claimcheck.names.phrases import is_adjective
from claimcheck.names.titles import Title
from claimcheck.names.wordlists import OPENERS, ORGANISATIONAL, POSSESSIVE
from claimcheck.text.words import Word, printed, word_set

_ROLES = {
    "led": "leader", "leads": "leader", "headed": "head", "heads": "head", "chaired": "chair", "chairs": "chair",
    "founded": "founder", "co-founded": "co-founder", "directed": "director", "directs": "director",
    "edited": "editor", "edits": "editor", "coached": "coach", "coaches": "coach", "manages": "manager",
    "managed": "manager",
}  # fmt: skip
LEADING = frozenset(_ROLES)
_BODIES = ORGANISATIONAL | word_set(
    "force team committee commission council panel inquiry investigation probe review delegation department campaign",
    "mission project programme program government cabinet ministry coalition movement faction unit squad division",
    "bureau institute foundation board studio school university club choir orchestra band chapter branch staff",
)
_BETWEEN = word_set("has had have also now once currently previously then formerly later first who he she")
_FROM = word_set("from of in")
_LINKS = word_set("of for on and the &")
_FARTHEST = 7
_NAME_BEGINS = 3  # words between "by" and the name: "by former Senator"


def leaderships(number: int, line: Line, titles: Sequence[Title], bodies: Collection[str]) -> Iterator[Holding]:
    """What one sentence says that somebody leads.

    Args:
        number: The number of the sentence.
        line: The sentence with all mentions, pronouns included.
        titles: Its titles, which may stand between a person and "who".
        bodies: Words in organisations' names, lower case.
    """
    if LEADING.isdisjoint(line.lowered):
        return
    for at, word in enumerate(line.words):
        role = _ROLES.get(word.text)
        if role is None:
            continue
        person = _leader(line, at, titles)
        end = _body_end(line.words, at + 1, bodies)
        if person is not None and end:
            what = printed(line.words[at + 1 : end])
            yield Holding(person, _office(f"{role} of {what}"), _span(line, at, end), number, "leads")
        elif (person := _by(line, at)) is not None:
            yield Holding(person, _office(role), _span(line, at, at + 2), number, "led-by")


def _office(role: str) -> Office:
    return Office(role, role.lower(), "", "")


def _span(line: Line, first: int, last: int) -> Span:
    return Span(line.words[first].start, line.words[last - 1].end)


def _leader(line: Line, verb: int, titles: Sequence[Title]) -> str | None:
    """The person right before the verb, a tag or an age between, or before "who" with a title between."""
    at = verb
    relative = False
    while at and verb - at < _FARTHEST and line.words[at - 1].lower in _BETWEEN and at not in line.ends:
        at -= 1
        relative = relative or line.words[at].text == "who"
    if at in line.ends:
        return line.ends[at]
    if relative:
        return _before_who(line, at, titles)
    return name_before_tag(line, at) if at and line.words[at - 1].text == "," else None


def _before_who(line: Line, who: int, titles: Sequence[Title]) -> str | None:
    title = next((t for t in titles if t.last <= who and _is_tag(line.words[t.last : who])), None)
    return name_before_tag(line, who if title is None else title.before + 1)


def _is_tag(words: Sequence[Word]) -> bool:
    """Whether nothing but a place stands between a title and "who": "a congressman from Leeds who"."""
    return all(w.text[:1].isupper() or w.text in _FROM for w in words)


def _body_end(words: Sequence[Word], start: int, bodies: Collection[str]) -> int:
    """Where the body that begins after an article or an owner ends; 0 when it is no body: "led the way"."""
    end = 0
    for index in range(start, min(len(words), start + _FARTHEST)):
        text = words[index].text
        if text.lower() in _BODIES or (text[:1].isupper() and text.lower() in bodies):
            end = index + 1
        elif not _belongs(text, opened=end == 0):
            break
    return end


def _belongs(text: str, *, opened: bool) -> bool:
    """Whether a word may stand inside a body's name: any before the body's own word, few behind it."""
    if text in POSSESSIVE or text[:1].isupper():
        return True
    return (text in OPENERS or is_adjective(text.replace("-", ""))) if opened else text in _LINKS


def _by(line: Line, verb: int) -> str | None:
    """Read "a task force led by Ann Roe", "led by former Senator Ann Roe"."""
    if line.lower(verb + 1, verb + 2) != ["by"]:
        return None
    for at in range(verb + 2, min(verb + 2 + _NAME_BEGINS, len(line.words))):
        if at in line.starts:
            return None if _owns(line, at) else line.starts[at]
        if line.words[at].text == ",":
            return None
    return None


def _owns(line: Line, first: int) -> bool:
    """Whether the person only owns what follows: "led by Ann Roe's brother"."""
    last = next((end for end in range(first + 1, len(line.words)) if end in line.ends), len(line.words))
    return last < len(line.words) and line.words[last].text in POSSESSIVE
